"""A call from beginning to end: by keyboard alone, with a second window, a report, a file and a way to wipe it all."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import icalendar
import pytest
import vobject
from lxml import html
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap
from tests.delen.conftest import DICHTE_OPSLAG, VOLLE_OPSLAG

pytestmark = pytest.mark.browser
Klembord = Callable[[], dict[str, str]]


GETYPT = """[...document.querySelectorAll('main :is(input, textarea)')]
  .map(v => v.type === 'checkbox' ? '' : v.value).filter(Boolean)"""
"""What stands in the fields of the page."""


def klaar(pagina: Page) -> None:
    """Wait until the page of calls works."""
    pagina.locator("html[data-bel-klaar]").wait_for(state="attached")


def zoek(pagina: Page, vraag: str) -> None:
    """Type a question and wait for its results."""
    pagina.fill("#zoekvraag", vraag)
    pagina.locator(f"[data-bel-resultaten][data-klaar='{vraag}']").wait_for(state="attached")


def begin(pagina: Page, gemeente: str) -> None:
    """Begin a call with a gemeente that does not exist."""
    pagina.fill("#bel-gemeente", gemeente)
    pagina.keyboard.press("Enter")
    expect(pagina.locator("h1")).to_have_text(gemeente)


@pytest.fixture
def bellen(deler: Page, adres: str) -> Page:
    """A call with a gemeente that does not exist."""
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    begin(deler, "Voorbeeldstad")
    return deler


def test_een_heel_gesprek_met_alleen_het_toetsenbord(
    deler: Page, context: BrowserContext, klembord: Klembord, adres: str, stap: Stap
) -> None:
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    toets = deler.keyboard
    deler.locator("#bel-gemeente").focus()
    toets.type("Voorbeeldstad")
    toets.press("Enter")
    expect(deler.locator("#zoekvraag")).to_be_focused()
    toets.type(stap.code)
    deler.locator(f"[data-bel-resultaten][data-klaar='{stap.code}']").wait_for(state="attached")
    toets.press("ArrowDown")
    with context.expect_page() as nieuw:
        toets.press("t")
    expect(nieuw.value.locator("h1")).to_contain_text(stap.titel)
    toets.press("c")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    assert f"#{stap.anker}~" in klembord()["text/plain"]
    toets.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("In je mapje gezet")
    toets.press("Escape")
    expect(deler.locator("#zoekvraag")).to_be_focused()
    ga_naar(deler, "bel-wat")
    toets.type("Stuur de lijst")
    toets.press("Enter")
    expect(deler.locator("[data-bel-afspraken] li")).to_contain_text("Stuur de lijst")
    ga_naar(deler, "Maak het verslag")
    toets.press("Enter")
    expect(deler.locator("[data-bel-mail]")).to_contain_text(stap.titel)
    expect(deler.locator("[data-bel-verslag]")).to_be_focused()


def test_ook_een_andere_plek_opent_naast_het_gesprek(deler: Page, context: BrowserContext, adres: str) -> None:
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    deler.locator("#bel-gemeente").fill("Voorbeeldstad")
    deler.locator("#bel-gemeente").press("Enter")
    deler.locator("#zoekvraag").fill("certificaten verlopen")
    deler.locator("[data-bel-resultaten][data-klaar='certificaten verlopen']").wait_for(state="attached")
    link = deler.locator(".resultaat__verder a").first
    doel = link.get_attribute("href") or ""
    with context.expect_page() as nieuw:
        link.click()
    assert nieuw.value.url.endswith(doel.removeprefix("../"))
    expect(deler.locator("#zoekvraag")).to_have_value("certificaten verlopen")


def test_wie_typt_voordat_het_zoeken_er_is_krijgt_toch_antwoord(deler: Page, adres: str) -> None:
    """On a slow line the fields of a call are there before its search."""
    wacht: list[Route] = []

    def houd_op(route: Route) -> None:
        wacht.append(route)

    deler.route("**/assets/zoeken/*/bellen.js", houd_op)
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    begin(deler, "Voorbeeldstad")
    deler.fill("#zoekvraag", "terugmelden")
    deler.wait_for_timeout(400)
    expect(deler.locator("[data-bel-stand]")).to_have_text("")
    (vraag,) = wacht
    vraag.continue_()
    deler.locator("[data-bel-resultaten][data-klaar='terugmelden'] > *").first.wait_for()


def ga_naar(pagina: Page, wat: str) -> None:
    """Press Tab or Shift+Tab until the control with this id or text has the focus."""
    for toets, keer in (("Shift+Tab", 25), ("Tab", 60)):
        for _ in range(keer):
            hier = pagina.evaluate("[document.activeElement.id, document.activeElement.textContent.trim()]")
            if wat in hier:
                return
            pagina.keyboard.press(toets)
    raise AssertionError(f"{wat} is met Tab niet te bereiken")


def test_op_een_telefoon_staat_zoeken_boven_het_blad_en_staan_er_geen_toetsen(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}/bellen/")
    klaar(telefoon)
    begin(telefoon, "Voorbeeldstad")
    boven = [
        (telefoon.locator(f"#{id}").bounding_box() or {})["y"] for id in ("zoekvraag", "belblad-kop", "bel-playbook")
    ]
    assert boven == sorted(boven) and boven[0] < 400
    expect(telefoon.locator("[data-bel-gesprek] kbd:visible")).to_have_count(0)


def test_op_een_telefoon_blijft_de_plek_en_is_er_boven_het_toetsenbord_uitslag(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}/bellen/")
    klaar(telefoon)
    begin(telefoon, "Voorbeeldstad")
    telefoon.locator("#bel-notities").evaluate("e => scrollBy(0, e.getBoundingClientRect().top - 60)")
    telefoon.reload()
    klaar(telefoon)
    telefoon.wait_for_timeout(300)
    assert telefoon.locator("#bel-notities").evaluate("e => e.getBoundingClientRect().top") == pytest.approx(60, abs=3)
    telefoon.set_viewport_size({"width": 390, "height": 500})
    telefoon.evaluate("scrollTo(0, 0)")
    telefoon.locator("#zoekvraag").tap()
    zoek(telefoon, "terugmelden")
    assert telefoon.locator("[data-bel-resultaten] > li").first.evaluate("e => e.getBoundingClientRect().bottom") < 500
    sprong = telefoon.get_by_role("navigation", name="Delen van het gesprek")
    assert sprong.evaluate("e => e.compareDocumentPosition(zoekvraag)") == 2  # the field comes before it


@pytest.mark.parametrize("breedte", [320, 390, 800, 1280])
def test_eerdere_gesprekken_passen_en_breken_geen_woord(bellen: Page, breedte: int) -> None:
    bellen.fill("#bel-volgende", "2026-11-30T10:00")
    bellen.get_by_role("button", name="Terug naar de lijst").click()
    begin(bellen, "Oud-Amstelveen")
    bellen.get_by_role("button", name="Terug naar de lijst").click()
    bellen.set_viewport_size({"width": breedte, "height": 844})
    vak = bellen.locator(".belgemeenten")
    assert vak.evaluate("e => e.scrollWidth <= e.clientWidth && innerWidth >= document.body.scrollWidth")
    assert vak.evaluate("e => e.clientWidth - e.firstElementChild.offsetWidth") == 0
    for rij in bellen.locator("[data-bel-lijst] tr").all():
        assert (rij.bounding_box() or {})["height"] < 260
        assert (rij.get_by_role("button").bounding_box() or {})["height"] < 50
    hoog = bellen.locator("[data-bel-lijst] td").evaluate_all(
        """cellen => cellen.map(c => { const r = document.createRange(); r.selectNodeContents(c);
          return r.getClientRects().length; })"""
    )
    assert max(hoog) <= (1 if breedte < 800 else 2)


def test_alleen_spaties_is_geen_gemeente(deler: Page, adres: str) -> None:
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    deler.fill("#bel-gemeente", "   ")
    deler.keyboard.press("Enter")
    expect(deler.locator("#bel-gemeente:invalid")).to_be_focused()
    expect(deler.locator("[data-bel-begin]")).to_be_visible()
    assert "Gesprek met" not in (deler.locator("[data-deelmelding]").text_content() or "")


@pytest.mark.parametrize("breedte", [390, 1280])
def test_een_label_staat_dichter_bij_zijn_eigen_veld(bellen: Page, breedte: int) -> None:
    bellen.set_viewport_size({"width": breedte, "height": 844})
    boven = bellen.locator("#bel-wat").bounding_box()
    label, veld = bellen.locator("label[for=bel-wie]").bounding_box(), bellen.locator("#bel-wie").bounding_box()
    assert boven and label and veld
    assert label["y"] - boven["y"] - boven["height"] > veld["y"] - label["y"] - label["height"] + 4


def test_een_knop_is_er_als_er_iets_voor_is(bellen: Page, context: BrowserContext) -> None:
    schuif = bellen.get_by_role("button", name="Schuif omlaag")
    expect(schuif).to_be_hidden()
    with context.expect_page():
        bellen.get_by_role("link", name="Open het tweede scherm").click()
    expect(schuif).to_be_visible()
    bellen.get_by_role("button", name="Maak het verslag").click()
    agenda = bellen.get_by_role("button", name="Bewaar het agendabestand")
    expect(bellen.get_by_role("button", name="Kopieer de mail nog eens")).to_be_visible()
    expect(agenda).to_be_hidden()
    expect(bellen.get_by_role("button", name="Kopieer wat niet gevonden is")).to_be_hidden()
    bellen.fill("#bel-volgende", "2030-01-02T10:00")
    bellen.locator("#bel-notities").focus()
    expect(agenda).to_be_visible()


def test_het_tweede_scherm_toont_alleen_wat_erheen_gaat(
    bellen: Page, context: BrowserContext, kb: Kennisbank, stap: Stap
) -> None:
    zoek(bellen, stap.code)
    with context.expect_page() as nieuw:
        bellen.locator("[data-bel-resultaten] [data-toon]").first.click()
    scherm, vensters = nieuw.value, len(context.pages)
    expect(scherm.locator("h1")).to_have_text(stap.titel)
    expect(scherm.locator("[data-scherm]")).to_contain_text(" ".join(stap.wat.split())[:40])
    expect(scherm.locator(".scherm__adres")).to_contain_text(f"s/{stap.code.lower()}/")
    assert scherm.locator("a:visible, button:visible, input:visible").count() == 0
    letter = scherm.locator(".passage__tekst p").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    assert letter >= 22
    ander = kb.stappen_per_bouwsteen["bag"][0]
    zoek(bellen, ander.code)
    bellen.locator("[data-bel-resultaten] [data-toon]").first.click()
    expect(scherm.locator("h1")).to_have_text(ander.titel)
    scherm.reload()
    expect(scherm.locator("h1")).to_have_text(ander.titel)
    assert len(context.pages) == vensters
    bellen.get_by_role("button", name="Maak het leeg").click()
    expect(scherm.locator("[data-scherm]")).to_be_empty()


def test_het_tweede_scherm_luistert_alleen_naar_zijn_coach(bellen: Page, context: BrowserContext, adres: str) -> None:
    with context.expect_page() as nieuw:
        bellen.get_by_role("link", name="Open het tweede scherm").click()
    scherm = nieuw.value
    scherm.locator("[data-scherm][data-klaar]").wait_for()
    scherm.evaluate("window.postMessage({soort: 'toon', blok: {titel: 'Nep'}, inhoud: [], adres: ''}, '*')")
    scherm.wait_for_timeout(200)
    assert "Nep" not in scherm.locator("[data-scherm]").inner_text()


def test_het_verslag(bellen: Page, klembord: Klembord, adres: str, stap: Stap, tmp_path: Path) -> None:
    zoek(bellen, stap.code)
    bellen.locator("[data-bel-resultaten] [data-kopieer-link]").first.click()
    expect(bellen.locator("[data-bel-log]")).to_contain_text("link gekopieerd")
    zoek(bellen, "qqqq zzzz")
    bellen.get_by_role("button", name="Noteer als niet gevonden").click()
    bellen.fill("#bel-wat", "Vraag de query; bij de leverancier, vandaag\\nog")
    bellen.fill("#bel-wie", "Zoë")
    bellen.fill("#bel-voor", "2026-12-01")
    bellen.locator("#bel-voor").press("Enter")
    bellen.fill("#bel-notities", "Niet voor de mail")
    bellen.locator("summary", has_text="Knelpunten").click()
    bellen.get_by_role("checkbox", name="Te weinig mensen of tijd").check()
    bellen.fill("#bel-volgende", "2026-12-08T10:00")
    with bellen.expect_download() as download:
        bellen.get_by_role("button", name="Maak het verslag").click()
    expect(bellen.locator("[data-bel-verslag-stand]")).to_contain_text("Niet gevonden: qqqq zzzz")
    tekst = klembord()["text/plain"]
    links = html.fromstring(klembord()["text/html"]).xpath("//a/@href")
    assert links[0].startswith(f"{adres}{stap.adres}~") and f"{adres}/knelpunten/capaciteit/" in links
    assert all(link in tekst for link in links)
    assert "Voorbeeldstad" in tekst and "wie: Zoë; uiterlijk 1 december 2026" in tekst
    assert "Niet voor de mail" not in tekst and "qqqq" not in tekst and "dinsdag 8 december 2026" in tekst
    pad = tmp_path / "gesprek.ics"
    download.value.save_as(pad)
    lees_agenda(pad, bellen)
    bellen.get_by_role("button", name="Kopieer wat niet gevonden is").click()
    expect(bellen.locator("[data-deelmelding]")).to_contain_text("niet gevonden")
    assert klembord()["text/plain"].splitlines()[1:] == ["- qqqq zzzz"]


def test_wat_nog_getypt_wordt_blijft_en_gaat_mee_in_het_verslag(bellen: Page) -> None:
    bellen.locator("[data-bel-delen]").get_by_role("button", name="Neem over als afspraak").first.click()
    afspraak = bellen.locator("#bel-wat").input_value()
    bellen.fill("#bel-wie", "Zoë")
    bellen.reload()
    klaar(bellen)
    expect(bellen.locator("#bel-wat")).to_have_value(afspraak)
    bellen.get_by_role("button", name="Maak het verslag").click()
    expect(bellen.locator("[data-bel-mail]")).to_contain_text(f"- {afspraak} (wie: Zoë)")
    expect(bellen.locator("[data-bel-verslag-stand]")).to_contain_text("Wat je nog niet had vastgelegd, staat erin")
    expect(bellen.locator("[data-bel-afspraken] li")).to_have_count(1)
    assert bellen.locator("#bel-wat").input_value() == bellen.locator("#bel-wie").input_value() == ""


def test_een_zoekvraag_zonder_antwoord_komt_terug_bij_het_verslag(bellen: Page) -> None:
    for vraag in ("qqqqwwww", "qqqqwwww vvvvjjjj"):
        zoek(bellen, vraag)
        expect(bellen.locator("[data-bel-stand]")).to_have_text("Niets gevonden.")
    bellen.get_by_role("button", name="Maak het verslag").click()
    leeg = bellen.locator("[data-bel-leeg] li")
    expect(leeg).to_have_count(1)
    leeg.get_by_role("button", name="Noteer als niet gevonden: qqqqwwww vvvvjjjj").click()
    expect(bellen.locator("[data-bel-gemist]")).to_have_text("qqqqwwww vvvvjjjj")
    expect(bellen.locator("[data-bel-leeg]")).to_be_hidden()


def test_wie_niet_zoekt_leest_niet_dat_alles_gevonden_is(bellen: Page) -> None:
    bellen.get_by_role("button", name="Maak het verslag").click()
    expect(bellen.locator("[data-bel-verslag-stand]")).to_contain_text("Hieronder staat de mail")
    expect(bellen.locator("[data-bel-verslag-stand]")).not_to_contain_text("gevonden")


def test_wat_na_het_verslag_komt_hoort_bij_dat_gesprek(bellen: Page, stap: Stap) -> None:
    zoek(bellen, "qqqqwwww")
    bellen.get_by_role("button", name="Maak het verslag").click()
    mail = bellen.locator("[data-bel-mail]")
    bellen.get_by_role("button", name="Noteer als niet gevonden", exact=True).click()
    expect(bellen.locator("[data-deelmelding]")).to_contain_text("Genoteerd als niet gevonden")
    expect(bellen.locator("[data-bel-gemist]")).to_have_text("qqqqwwww")
    zoek(bellen, stap.code)
    bellen.locator("[data-bel-resultaten] [data-kopieer-link]").first.click()
    expect(bellen.locator("[data-bel-log]")).to_contain_text("link gekopieerd")
    expect(mail).to_contain_text(stap.titel)
    bellen.fill("#bel-wat", "Plan maken")
    bellen.locator("#bel-wat").press("Enter")
    expect(mail).to_contain_text("- Plan maken")
    expect(bellen.locator("[data-bel-verslag-stand]")).to_contain_text("Kopieer hem nog eens")
    bellen.reload()
    klaar(bellen)
    expect(bellen.locator("[data-bel-afgesloten]")).to_contain_text("Gesprek afgesloten")
    expect(mail).to_contain_text("- Plan maken")
    bellen.get_by_role("button", name="Begin een nieuw gesprek").click()
    expect(bellen.locator("[data-bel-afgesloten]")).to_be_hidden()
    expect(mail).to_be_hidden()
    expect(bellen.locator("[data-bel-log]")).to_have_text("Nog niets.")
    expect(bellen.locator("[data-bel-vorige]")).to_contain_text("Jullie spraken elkaar")


@pytest.mark.parametrize("terug", ["herladen", "lijst"])
def test_een_gesprek_van_een_eerdere_dag_is_voorbij(bellen: Page, terug: str) -> None:
    bellen.fill("#bel-notities", "Belt liever 's ochtends")
    bellen.fill("#bel-wat", "Half getypt")
    if terug == "lijst":
        bellen.get_by_role("button", name="Terug naar de lijst").click()
    bellen.evaluate(
        """() => {
          const staat = JSON.parse(localStorage["bw-bellen"]);
          staat.gemeenten.voorbeeldstad.gesprekken[0].begin = new Date(Date.now() - 7 * 864e5).toISOString();
          localStorage["bw-bellen"] = JSON.stringify(staat);
        }"""
    )
    bellen.reload()
    klaar(bellen)
    if terug == "lijst":
        bellen.locator("[data-bel-lijst]").get_by_role("button").click()
    expect(bellen.locator("[data-bel-vorige]")).to_contain_text("Belt liever 's ochtends")
    expect(bellen.locator("#bel-notities")).to_have_value("")
    expect(bellen.locator("#bel-wat")).to_have_value("Half getypt")
    expect(bellen.locator("[data-klok]")).to_contain_text(re.compile("^0:"))
    for _ in range(2):  # a call without notes hides nobody's notes
        bellen.get_by_role("button", name="Maak het verslag").click()
        vandaag = bellen.evaluate("Dag.voluit(Dag.iso())")
        expect(bellen.locator("[data-bel-mail]")).to_contain_text(f"Ons gesprek van {vandaag}")
        bellen.get_by_role("button", name="Begin een nieuw gesprek").click()
    bellen.locator("summary", has_text="Oudere notities (1)").click()
    expect(bellen.locator("[data-bel-vorige]")).to_contain_text("Belt liever 's ochtends")


def test_een_sectie_deelt_haar_eigen_naam_en_die_van_haar_pagina(bellen: Page, klembord: Klembord) -> None:
    zoek(bellen, "wat kost eherkenning")
    rij = bellen.locator("[data-bel-resultaten] > li").first
    rij.locator("[data-kopieer-link]").click()
    expect(bellen.locator("[data-deelmelding]")).to_have_text("Gekopieerd: link naar “Wat het kost”.")
    assert klembord()["text/plain"].splitlines()[0] == "Wat het kost – eHerkenning"
    rij.locator("[data-in-mapje]").click()
    expect(bellen.locator("[data-deelmelding]")).to_contain_text("In je mapje gezet: “Wat het kost”.")


def test_wat_geen_passage_is_heeft_alleen_de_knop_die_werkt(bellen: Page) -> None:
    zoek(bellen, "agenda termijn")
    rij = bellen.locator("[data-bel-resultaten] > li:has(a[href$='/agenda/'])").first
    expect(rij.locator(".belknoppen button")).to_have_text(["Kopieer link"])


def test_zoeken_dat_niet_lukt_laat_geen_antwoord_op_een_andere_vraag_staan(
    bellen: Page, context: BrowserContext
) -> None:
    zoek(bellen, "brp terugmelden")
    context.set_offline(True)
    bellen.fill("#zoekvraag", "digikoppeling certificaat")
    expect(bellen.locator("[data-bel-stand]")).to_have_text("Er is geen verbinding. Wacht even en probeer het opnieuw.")
    expect(bellen.locator("[data-bel-resultaten] > li")).to_have_count(0)
    expect(bellen.get_by_role("button", name="Noteer als niet gevonden")).to_be_hidden()
    context.set_offline(False)
    bellen.locator("#zoekvraag").press("Enter")
    expect(bellen.locator("[data-bel-resultaten] a").first).to_be_focused()


def lees_agenda(pad: Path, pagina: Page) -> None:
    """Check the calendar file with two parsers that know nothing of each other."""
    ruw = pad.read_bytes()
    assert b"\r\n" in ruw and all(len(regel) <= 75 for regel in ruw.split(b"\r\n"))
    begin = datetime.fromisoformat(pagina.evaluate("new Date('2026-12-08T10:00').toISOString()"))
    (gebeurtenis,) = icalendar.Calendar.from_ical(ruw).walk("VEVENT")
    assert gebeurtenis.start == begin and (gebeurtenis.end - gebeurtenis.start).total_seconds() == 1800
    assert str(gebeurtenis["SUMMARY"]) == "Gesprek met Voorbeeldstad"
    assert "Vraag de query; bij de leverancier, vandaag\\nog (wie: Zoë" in str(gebeurtenis["DESCRIPTION"])
    ander = vobject.readOne(ruw.decode()).vevent
    assert ander.dtstart.value == begin
    assert ander.description.value == str(gebeurtenis["DESCRIPTION"])
    assert re.fullmatch(r"[0-9a-f]{32}@bouwstenenwijzer", ander.uid.value)


def test_alles_staat_er_nog_na_herladen_en_bij_het_volgende_gesprek(bellen: Page, stap: Stap) -> None:
    bellen.fill("#bel-notities", "Belt liever 's ochtends")
    bellen.fill("#bel-wat", "Plan maken")
    bellen.locator("#bel-wat").press("Enter")
    bellen.select_option("#bel-status", "loopt vast")
    zoek(bellen, stap.code)
    bellen.locator("[data-bel-resultaten] [data-in-mapje]").first.click()
    expect(bellen.locator("[data-bel-log]")).to_contain_text("in mapje")
    bellen.reload()
    klaar(bellen)
    expect(bellen.locator("#bel-notities")).to_have_value("Belt liever 's ochtends")
    bellen.get_by_role("button", name="Maak het verslag").click()
    bellen.get_by_role("button", name="Terug naar de lijst").click()
    rij = bellen.locator("[data-bel-lijst] tr")
    expect(rij).to_contain_text("loopt vast")
    bellen.evaluate(
        """() => {
          const staat = JSON.parse(localStorage["bw-bellen"]);
          staat.gemeenten.voorbeeldstad.gesprekken[0].gedeeld[0].hash = "zzzzz";
          localStorage["bw-bellen"] = JSON.stringify(staat);
        }"""
    )
    bellen.reload()
    klaar(bellen)
    rij.get_by_role("button").click()
    expect(bellen.locator("[data-bel-vorige]")).to_contain_text("Belt liever 's ochtends")
    expect(bellen.locator("[data-bel-vorige]")).to_contain_text("Sindsdien gewijzigd")
    expect(bellen.locator("[data-bel-afspraken]")).to_contain_text("Plan maken")
    expect(bellen.locator("#bel-notities")).to_have_value("")


def test_een_bestand_gaat_mee_naar_een_andere_computer(
    bellen: Page, browser: Browser, adres: str, tmp_path: Path
) -> None:
    bellen.fill("#bel-wat", "Plan maken")
    bellen.locator("#bel-wat").press("Enter")
    bellen.get_by_role("button", name="Terug naar de lijst").click()
    with bellen.expect_download() as download:
        bellen.get_by_role("button", name="Bewaar als bestand").click()
    pad = tmp_path / "bellen.json"
    download.value.save_as(pad)
    assert json.loads(pad.read_text())["gemeenten"]["voorbeeldstad"]["naam"] == "Voorbeeldstad"
    ander = browser.new_context(locale="nl-NL").new_page()
    ander.goto(f"{adres}/bellen/")
    klaar(ander)
    ander.set_input_files("[data-bel-open]", pad)
    expect(ander.locator("[data-deelmelding]")).to_contain_text("1 gemeente erbij")
    ander.get_by_role("button", name="Voorbeeldstad").click()
    expect(ander.locator("[data-bel-afspraken]")).to_contain_text("Plan maken")
    stuk = tmp_path / "stuk.json"
    stuk.write_text('{"soort": "iets anders"}')
    ander.get_by_role("button", name="Terug naar de lijst").click()
    ander.set_input_files("[data-bel-open]", stuk)
    expect(ander.locator("[data-deelmelding]")).to_contain_text("geen bestand van Belmodus")
    ander.context.close()


def test_wis_alles_wist_echt_alles(bellen: Page, context: BrowserContext, stap: Stap) -> None:
    zoek(bellen, stap.code)
    bellen.locator("[data-bel-resultaten] [data-in-mapje]").first.click()
    with context.expect_page() as nieuw:
        bellen.locator("[data-bel-resultaten] [data-toon]").first.click()
    expect(nieuw.value.locator("h1")).to_have_text(stap.titel)
    bellen.fill("#bel-wat", "Half getypt")
    bellen.get_by_role("button", name="Terug naar de lijst").click()
    begin(bellen, "Anderstad")
    assert bellen.evaluate(GETYPT) == []
    expect(bellen.locator("[data-bel-resultaten] > li")).to_have_count(0)
    bellen.fill("#bel-notities", "Voor Anderstad")
    bellen.get_by_role("button", name="Terug naar de lijst").click()
    bellen.get_by_role("button", name="Wis alles").click()
    bellen.get_by_role("button", name="Toch niet").click()
    assert bellen.evaluate("Object.keys(localStorage).sort()") == ["bw-bellen", "bw-mapje"]
    bellen.get_by_role("button", name="Wis alles").first.click()
    bellen.locator("dialog").get_by_role("button", name="Wis alles").click()
    assert bellen.evaluate("Object.keys(localStorage)") == []
    assert bellen.evaluate(GETYPT) == []
    assert "stad" not in bellen.locator("main").text_content().replace("bestand", "")  # type: ignore[union-attr]
    expect(nieuw.value.locator("[data-scherm]")).to_be_empty()
    expect(bellen.locator(".mapjelink")).to_have_count(0)
    bellen.reload()
    klaar(bellen)
    assert "Voorbeeldstad" not in bellen.content()
    assert bellen.evaluate("Object.keys(localStorage)") == []


def test_het_playbook_hoort_bij_het_knelpunt(bellen: Page, kb: Kennisbank) -> None:
    playbook = kb.playbooks_per_knelpunt["capaciteit"][0]
    eerste = next(iter(playbook.delen.values()))
    bellen.locator("summary", has_text="Knelpunten").click()
    bellen.get_by_role("checkbox", name="Te weinig mensen of tijd").check()
    bellen.locator("[data-bel-tips]").get_by_role("button", name=playbook.naam).click()
    deel = bellen.locator("[data-bel-delen] > li").first
    expect(deel.locator("summary").first).to_contain_text(eerste.vraag)
    expect(deel).to_contain_text(eerste.luister_naar)
    assert deel.locator("[data-deelbaar]").count() == len(eerste.deel_dit)
    deel.get_by_role("button", name="Neem over als afspraak").click()
    expect(bellen.locator("#bel-wat")).to_have_value(eerste.spreek_af)


def test_een_passage_die_niet_laadt_laat_alles_zoals_het_was(bellen: Page, context: BrowserContext, stap: Stap) -> None:
    fouten: list[str] = []
    bellen.on("pageerror", lambda fout: fouten.append(str(fout)))
    bellen.route("**/assets/blokken/**", lambda verzoek: verzoek.abort())
    zoek(bellen, stap.code)
    rij = bellen.locator("[data-bel-resultaten] > li").first
    lees = rij.get_by_role("button", name="Lees:")
    melding = bellen.locator("[data-deelmelding]")
    lees.click()
    expect(melding).to_contain_text("kan nu niet geladen worden")
    expect(lees).to_have_attribute("aria-expanded", "false")
    melding.evaluate("e => e.replaceChildren()")
    with context.expect_page():
        rij.locator("[data-toon]").click()
    expect(melding).to_contain_text("kan nu niet geladen worden")
    expect(bellen.locator("[data-bel-log]")).to_have_text("Nog niets.")
    bellen.unroute("**/assets/blokken/**")
    lees.click()
    expect(rij.locator(".passage__tekst")).to_be_visible()
    expect(bellen.locator("[data-bel-log]")).to_contain_text("geopend")
    assert fouten == []


def test_een_volle_opslag_geeft_een_melding_en_het_gesprek_gaat_door(deler: Page, adres: str) -> None:
    deler.add_init_script(VOLLE_OPSLAG)
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    deler.fill("#bel-gemeente", "Voorbeeldstad")
    deler.keyboard.press("Enter")
    expect(deler.locator("h1")).to_have_text("Voorbeeldstad")
    melding = deler.locator("[data-deelmelding]")
    expect(melding).to_contain_text("Gesprek met Voorbeeldstad. Je browser bewaart hier niets")
    expect(melding).to_contain_text("of naar een andere pagina gaat")
    expect(melding).not_to_contain_text("blijft in deze browser")
    deler.fill("#bel-wat", "Plan maken")
    deler.locator("#bel-wat").press("Enter")
    expect(deler.locator("[data-bel-afspraken]")).to_contain_text("Plan maken")
    opslag = deler.locator("[data-bel-opslag]")
    expect(opslag).to_contain_text("Je browser bewaart hier niets")
    plek, kop = opslag.bounding_box(), deler.locator("h1").bounding_box()
    assert plek and kop and plek["x"] == pytest.approx(kop["x"], abs=1)


def test_een_gesloten_opslag_breekt_niets(deler: Page, adres: str, stap: Stap) -> None:
    fouten: list[str] = []
    deler.on("pageerror", lambda fout: fouten.append(str(fout)))
    deler.add_init_script(DICHTE_OPSLAG)
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    deler.fill("#bel-gemeente", "Voorbeeldstad")
    deler.keyboard.press("Enter")
    zoek(deler, stap.code)
    deler.locator("[data-bel-resultaten] [data-kopieer-link]").first.click()
    deler.keyboard.press("Control+Enter")
    expect(deler.locator("[data-bel-mail]")).to_contain_text(stap.titel)
    expect(deler.locator("[data-bel-opslag]")).to_contain_text("Je browser bewaart hier niets")
    assert fouten == []


@pytest.mark.parametrize("rommel", ["[]", "7", '{"gemeenten":{"x":null,"y":{"naam":3}},"nu":"__proto__"}', "{"])
def test_rommel_in_de_opslag_breekt_niets(deler: Page, adres: str, rommel: str) -> None:
    deler.add_init_script(f"localStorage['bw-bellen'] = {json.dumps(rommel)}")
    deler.goto(f"{adres}/bellen/")
    klaar(deler)
    expect(deler.locator("[data-bel-begin]")).to_be_visible()
