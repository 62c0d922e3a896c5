"""Two tabs on the calls, on the mapje or on a worksheet: neither erases what the other kept, and each shows it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.model.stap import Stap
from tests.delen.test_bellen import begin
from tests.delen.test_bellen import klaar as bellen_klaar
from tests.delen.test_mapje import wacht as mapje_klaar

pytestmark = pytest.mark.browser

GEMEENTEN = "Object.keys(JSON.parse(localStorage['bw-bellen']).gemeenten).sort()"
SESSIE = "terugmelden-inrichten"
MOMENT = "%Y-%m-%dT%H:%M:%S.000Z"


@pytest.fixture
def ander(context: BrowserContext, deler: Page) -> Page:
    """A second tab of the same browser."""
    return context.new_page()


def open_bellen(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/bellen/")
    bellen_klaar(pagina)


def test_twee_gesprekken_naast_elkaar_blijven_allebei_bewaard(deler: Page, ander: Page, adres: str) -> None:
    for tab in (deler, ander):
        open_bellen(tab, adres)
    begin(deler, "Aadorp")
    deler.fill("#bel-notities", "Belt liever op maandag.")
    begin(ander, "Beesd")
    deler.fill("#bel-notities", "Belt liever op dinsdag.")
    ander.fill("#bel-notities", "Wil een plan.")
    assert ander.evaluate(GEMEENTEN) == ["aadorp", "beesd"]
    for tab, naam, notitie in ((deler, "Aadorp", "Belt liever op dinsdag."), (ander, "Beesd", "Wil een plan.")):
        tab.reload()
        bellen_klaar(tab)
        expect(tab.locator("h1")).to_have_text(naam)
        expect(tab.locator("#bel-notities")).to_have_value(notitie)


def test_een_open_lijst_toont_het_gesprek_uit_een_ander_tabblad(deler: Page, ander: Page, adres: str) -> None:
    open_bellen(deler, adres)
    begin(deler, "Aadorp")
    open_bellen(ander, adres)
    ander.get_by_role("button", name="Terug naar de lijst").click()
    ander.fill("#bel-gemeente", "Bee")
    deler.select_option("#bel-status", "loopt vast")
    expect(ander.locator("[data-bel-lijst] tr")).to_contain_text("loopt vast")
    expect(ander.locator("#bel-gemeente")).to_have_value("Bee")
    expect(ander.locator("#bel-gemeente")).to_be_focused()
    expect(deler.locator("h1")).to_have_text("Aadorp")


def test_hetzelfde_gesprek_loopt_gelijk_en_laat_wie_typt_met_rust(deler: Page, ander: Page, adres: str) -> None:
    open_bellen(deler, adres)
    begin(deler, "Aadorp")
    open_bellen(ander, adres)
    expect(ander.locator("h1")).to_have_text("Aadorp")
    ander.locator("#bel-notities").focus()
    ander.keyboard.type("Half")
    ander.fill("#bel-wie", "Zo")
    ander.locator("#bel-notities").focus()
    deler.fill("#bel-wat", "Stuur de lijst")
    deler.locator("#bel-wat").press("Enter")
    deler.select_option("#bel-status", "loopt goed")
    expect(ander.locator("[data-bel-afspraken] li")).to_contain_text("Stuur de lijst")
    expect(ander.locator("#bel-status")).to_have_value("loopt goed")
    expect(ander.locator("#bel-wie")).to_have_value("Zo")
    ander.keyboard.type(" af")
    expect(ander.locator("#bel-notities")).to_have_value("Half af")
    expect(deler.locator("#bel-notities")).to_have_value("Half af")
    ander.get_by_role("checkbox", name="Stuur de lijst").focus()
    deler.fill("#bel-wat", "Bel terug")
    deler.locator("#bel-wat").press("Enter")
    expect(ander.locator("[data-bel-afspraken] li")).to_have_count(2)
    expect(ander.get_by_role("checkbox", name="Stuur de lijst")).to_be_focused()


def test_alles_wissen_in_een_tabblad_wist_het_overal(deler: Page, ander: Page, adres: str) -> None:
    for tab in (deler, ander):
        open_bellen(tab, adres)
    begin(deler, "Aadorp")
    deler.fill("#bel-notities", "Geheim")
    ander.goto(f"{adres}/privacy/")
    ander.get_by_role("button", name="Wis alles in deze browser").click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text("gewist in een ander tabblad")
    begin(deler, "Beesd")
    assert deler.evaluate(GEMEENTEN) == ["beesd"]
    assert "Geheim" not in str(deler.evaluate("localStorage['bw-bellen']"))


def test_een_klok_die_voorloopt_houdt_geen_wijziging_tegen(deler: Page, ander: Page, adres: str) -> None:
    """A file from a computer whose clock runs ahead may not outlive what one notes after opening it."""
    straks = (datetime.now(UTC) + timedelta(days=2)).strftime(MOMENT)
    bestand = {"nu": "", "gemeenten": {"aadorp": {"naam": "Aadorp", "gewijzigd": straks}}}
    deler.goto(f"{adres}/privacy/")
    deler.evaluate("t => { localStorage['bw-bellen'] = t; }", json.dumps(bestand))
    for tab in (deler, ander):
        open_bellen(tab, adres)
    begin(deler, "Aadorp")
    deler.fill("#bel-notities", "Van vandaag")
    begin(ander, "Beesd")
    assert "Van vandaag" in ander.evaluate("localStorage['bw-bellen']")


@pytest.fixture
def met_notitie(deler: Page, ander: Page, adres: str, stap: Stap) -> Page:
    """The page of the mapje with one step, in whose note somebody types; another tab shows the same bouwsteen."""
    ander.goto(f"{adres}{stap.adres}")
    ander.keyboard.press("m")
    expect(ander.locator("[data-deelmelding]")).to_contain_text("Open het mapje (1)")
    deler.goto(f"{adres}/mapje/")
    mapje_klaar(deler)
    deler.get_by_text("Schrijf een notitie").click()
    deler.locator("#noot-0").focus()
    deler.keyboard.type("Vraag na")
    deler.keyboard.press("ArrowLeft")
    return deler


def test_een_passage_uit_een_ander_tabblad_blijft_in_het_mapje(met_notitie: Page, ander: Page) -> None:
    ander.locator(".hobbel [data-in-mapje]").first.click()
    expect(met_notitie.locator("[data-mapje-eigen] .mapje__item")).to_have_count(2)
    expect(met_notitie.locator("#noot-0")).to_be_focused()
    met_notitie.keyboard.type("!")
    expect(met_notitie.locator("#noot-0")).to_have_value("Vraag n!a")
    items = met_notitie.evaluate("JSON.parse(localStorage['bw-mapje']).items")
    assert [item["noot"] for item in items] == ["Vraag n!a", ""]


def test_wie_leest_of_een_naam_typt_merkt_niets_van_een_ander_tabblad(met_notitie: Page, ander: Page) -> None:
    met_notitie.locator(".mapje__passage summary").click()
    met_notitie.locator("#mapje-titel").focus()
    met_notitie.keyboard.type("Voor dnsdag")
    for _ in "nsdag":
        met_notitie.keyboard.press("ArrowLeft")
    ander.locator(".hobbel [data-in-mapje]").first.click()
    expect(met_notitie.locator("[data-mapje-eigen] .mapje__item")).to_have_count(2)
    met_notitie.keyboard.type("i")
    expect(met_notitie.locator("#mapje-titel")).to_have_value("Voor dinsdag")
    expect(met_notitie.locator(".mapje__passage").first).to_have_attribute("open", "")


def test_een_leeg_mapje_vult_zich_vanuit_een_ander_tabblad(deler: Page, ander: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}/mapje/")
    mapje_klaar(deler)
    ander.goto(f"{adres}{stap.adres}")
    ander.keyboard.press("m")
    expect(deler.locator("[data-mapje-eigen] .mapje__item h3 a")).to_have_text(stap.titel)
    ander.keyboard.press("m")
    expect(deler.locator("[data-mapje-eigen] [data-leeg]")).to_be_visible()


def test_zet_alles_terug_laat_staan_wat_er_intussen_bij_kwam(met_notitie: Page, ander: Page) -> None:
    met_notitie.locator("[data-doe=leeg]").click()
    terug = met_notitie.get_by_role("button", name="Zet alles terug")
    ander.locator(".hobbel [data-in-mapje]").first.click()
    expect(met_notitie.locator("[data-mapje-eigen] .mapje__item")).to_have_count(1)
    terug.click()
    expect(met_notitie.locator("[data-mapje-eigen] .mapje__item")).to_have_count(2)


VRAAG, ANDERE_VRAAG = '[data-veld="veld/coordinator"]', '[data-veld="veld/toegang"]'


def open_werkblad(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")


def antwoorden(pagina: Page) -> dict[str, str]:
    """Return what is kept of the worksheet."""
    bewaard: dict[str, str] = pagina.evaluate(f"JSON.parse(localStorage['bw-werkblad-{SESSIE}'] || '{{}}')")
    return bewaard


def test_een_oud_tabblad_schrijft_niet_over_nieuwere_antwoorden(deler: Page, ander: Page, adres: str) -> None:
    open_werkblad(deler, adres)
    deler.fill(VRAAG, "oud")
    deler.fill(ANDERE_VRAAG, "blijft")
    deler.wait_for_function(f"() => localStorage['bw-werkblad-{SESSIE}']?.includes('blijft')")
    open_werkblad(ander, adres)
    expect(ander.locator(VRAAG)).to_have_value("oud")
    ander.fill(VRAAG, "nieuw")
    expect(deler.locator(VRAAG)).to_have_value("nieuw")
    deler.goto("about:blank")
    assert antwoorden(ander) == {"veld/coordinator": "nieuw", "veld/toegang": "blijft"}


def test_wie_op_het_werkblad_typt_houdt_zijn_zin(deler: Page, ander: Page, adres: str) -> None:
    for tab in (ander, deler):
        open_werkblad(tab, adres)
    deler.locator(VRAAG).focus()
    deler.keyboard.type("Half")
    ander.fill(ANDERE_VRAAG, "van de ander")
    expect(deler.locator(ANDERE_VRAAG)).to_have_value("van de ander")
    deler.keyboard.type(" af")
    deler.goto("about:blank")
    assert antwoorden(ander) == {"veld/coordinator": "Half af", "veld/toegang": "van de ander"}
