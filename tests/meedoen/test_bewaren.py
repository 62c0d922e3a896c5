"""What one typed in the form stays in this browser until it is handed over or undone, and nobody is told otherwise."""

from __future__ import annotations

import json
import re
import time

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.meedoen.conftest import open_formulier

pytestmark = pytest.mark.browser
STAP = "stap:brp/terugmelden-inrichten"
SLEUTEL = f"bw-voorstel-{STAP}"
ZIN = "Meld elke twijfel meteen terug."
BELOFTE = "Er wordt niets verstuurd. Je voorstel blijft in je browser tot je het zelf doorgeeft."
DICHT = "Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError'); }"


def typ(pagina: Page, zin: str = ZIN) -> None:
    """Type in a field and wait until the form has seen it."""
    pagina.get_by_role("textbox", name="Wat je doet", exact=True).fill(zin)
    expect(pagina.locator("[data-stand]")).to_contain_text("1 veld veranderd.")


def waarde(pagina: Page) -> str:
    return pagina.get_by_role("textbox", name="Wat je doet", exact=True).input_value()


def bewaard(pagina: Page) -> str | None:
    inhoud: str | None = pagina.evaluate("(sleutel) => localStorage.getItem(sleutel)", SLEUTEL)
    return inhoud


def test_na_verversen_ga_je_verder_of_begin_je_opnieuw(pagina: Page, adres: str) -> None:
    open_formulier(pagina, adres, STAP)
    begin = waarde(pagina)
    typ(pagina)
    expect(pagina.locator("[data-bewaard]")).to_have_text(BELOFTE)
    pagina.get_by_role("textbox", name="Toelichting").fill("Zo staat het in de wet.")
    open_formulier(pagina, adres, "stap:brp/levering-kiezen")
    expect(pagina.locator("[data-eerder]")).to_be_hidden()
    pagina.go_back()
    pagina.reload()
    expect(pagina.get_by_role("heading", name="Je had hier al iets getypt")).to_be_visible()
    expect(pagina.locator("[data-naast]")).to_be_hidden()
    expect(pagina.locator("[data-eerdertekst]")).to_have_text(
        f"Wat je doet: {ZIN} Toelichting: Zo staat het in de wet."
    )
    pagina.get_by_role("button", name="Ga verder").click()
    assert waarde(pagina) == ZIN
    expect(pagina.get_by_role("textbox", name="Toelichting")).to_have_value("Zo staat het in de wet.")
    pagina.reload()
    pagina.get_by_role("button", name="Gooi dit weg en begin opnieuw").click()
    assert waarde(pagina) == begin
    assert bewaard(pagina) is None


def test_terug_in_het_formulier_zijn_ook_lijsten_er_nog(pagina: Page, adres: str) -> None:
    open_formulier(pagina, adres, STAP)
    pagina.get_by_role("button", name="Voeg toe aan Klaar als").click()
    pagina.keyboard.type(ZIN)
    pagina.reload()  # without a moment for the timer: leaving keeps what was typed last
    pagina.get_by_role("button", name="Ga verder").click()
    expect(pagina.locator("[data-stand]")).to_contain_text("1 veld veranderd.")
    expect(pagina.locator("[data-voorbeeld]")).to_contain_text(ZIN)


def test_doorgegeven_of_teruggezet_is_niet_meer_bewaard(pagina: Page, adres: str) -> None:
    open_formulier(pagina, adres, STAP)
    begin = waarde(pagina)
    typ(pagina)
    assert bewaard(pagina)
    pagina.get_by_role("textbox", name="Wat je doet", exact=True).fill(begin)
    expect(pagina.locator("[data-stand]")).to_have_text("Je hebt nog niets veranderd.")
    assert bewaard(pagina) is None
    typ(pagina)
    with pagina.expect_download():
        pagina.locator("[data-doe=json]").click()
    expect(pagina.locator("[data-bewaard]")).to_contain_text("Je browser bewaart het niet meer.")
    assert bewaard(pagina) is None
    pagina.get_by_role("button", name="Bewaar het toch in deze browser").click()
    expect(pagina.locator("[data-bewaard]")).to_have_text(BELOFTE)
    assert bewaard(pagina)


@pytest.mark.parametrize("pad", [["wat"], ["wat", "dieper"], ["__proto__", "x"], ["bestaat-niet"]])
def test_past_het_niet_meer_dan_blijft_de_tekst_om_te_kopieren(pagina: Page, adres: str, pad: list[str]) -> None:
    open_formulier(pagina, adres, STAP)
    begin = waarde(pagina)
    anders = {"wijzigingen": [{"pad": pad, "oud": "Zo stond het er.", "nieuw": ZIN}], "toelichting": ""}
    pagina.evaluate("([sleutel, tekst]) => localStorage.setItem(sleutel, tekst)", [SLEUTEL, json.dumps(anders)])
    open_formulier(pagina, adres, STAP)
    pagina.reload()
    expect(pagina.locator("[data-pastniet]")).to_be_visible()
    expect(pagina.locator("[data-eerdertekst]")).to_contain_text(ZIN)
    expect(pagina.get_by_role("button", name="Ga verder")).to_be_hidden()
    assert bewaard(pagina)
    pagina.get_by_role("button", name="Gooi dit weg en begin opnieuw").click()
    assert waarde(pagina) == begin
    assert bewaard(pagina) is None


@pytest.mark.parametrize("onzin", ["{", "[]", "7", '{"wijzigingen": [{"pad": 3}], "toelichting": ""}'])
def test_wat_onleesbaar_is_houdt_niemand_op(pagina: Page, adres: str, onzin: str) -> None:
    open_formulier(pagina, adres, STAP)
    pagina.evaluate("([sleutel, tekst]) => localStorage.setItem(sleutel, tekst)", [SLEUTEL, onzin])
    pagina.reload()
    expect(pagina.locator("[data-naast]")).to_be_visible()
    assert bewaard(pagina) is None


def test_een_browser_die_niets_bewaart_belooft_niets_en_waarschuwt(pagina: Page, adres: str) -> None:
    pagina.add_init_script(DICHT)
    open_formulier(pagina, adres, STAP)
    typ(pagina)
    expect(pagina.locator("[data-bewaard]")).to_contain_text("Je browser bewaart hier niets.")
    vragen: list[str] = []
    pagina.on("dialog", lambda vraag: (vragen.append(vraag.type), vraag.accept()))
    pagina.reload()
    assert vragen == ["beforeunload"]
    typ(pagina)
    with pagina.expect_download():
        pagina.locator("[data-doe=json]").click()
    expect(pagina.locator("[data-bewaard]")).to_contain_text("Je hebt je voorstel meegenomen.")
    pagina.reload()
    assert vragen == ["beforeunload"]


def toelichting(pagina: Page) -> str:
    return pagina.get_by_role("textbox", name="Toelichting").input_value()


def test_een_tweede_tabblad_krijgt_alles_en_het_eerste_ook_weer(
    pagina: Page, context: BrowserContext, adres: str
) -> None:
    """One draft, shown in two tabs: who goes on in the other is offered all of it, and nothing is overwritten."""
    ander = open_formulier(context.new_page(), adres, STAP)
    open_formulier(pagina, adres, STAP)
    typ(pagina)
    expect(ander.locator("[data-eerderelders]")).to_be_visible()
    expect(ander.locator("[data-eerdertekst]")).to_have_text(f"Wat je doet: {ZIN}")
    ander.get_by_role("button", name="Ga verder").click()
    expect(pagina.locator("[data-naast]")).to_be_visible()
    pagina.get_by_role("textbox", name="Wat je doet", exact=True).focus()
    ander.get_by_role("textbox", name="Titel", exact=True).fill("Meld terug")
    expect(pagina.get_by_role("heading", name="Je had hier al iets getypt")).to_be_focused()
    expect(pagina.locator("[data-naast]")).to_be_hidden()
    expect(pagina.locator("[data-eerdertekst]")).to_contain_text("Titel: Meld terug")
    pagina.keyboard.press("Tab")
    pagina.get_by_role("button", name="Ga verder").press("Enter")
    assert waarde(pagina) == ZIN
    expect(pagina.get_by_role("textbox", name="Titel", exact=True)).to_have_value("Meld terug")
    expect(pagina.locator("[data-bewaard]")).to_have_text(BELOFTE)
    expect(ander.locator("[data-naast]")).to_be_visible()
    ander.close()


def test_wat_tegelijk_getypt_is_komt_samen(pagina: Page, adres: str) -> None:
    """A tab that was not told keeps what it finds: other fields are taken over, another text of a field is shown."""
    open_formulier(pagina, adres, STAP)
    begin, titel = waarde(pagina), pagina.get_by_role("textbox", name="Titel", exact=True)
    eerder = {
        "wijzigingen": [
            {"pad": ["titel"], "oud": titel.input_value(), "nieuw": "Meld terug"},
            {"pad": ["wat"], "oud": begin, "nieuw": "Iets heel anders."},
        ],
        "toelichting": "Volgens de wet.",
    }
    pagina.evaluate("([sleutel, tekst]) => localStorage.setItem(sleutel, tekst)", [SLEUTEL, json.dumps(eerder)])
    typ(pagina)
    expect(pagina.locator("[data-bewaard]")).to_contain_text("In een ander tabblad typte je ook iets bij dit blok.")
    assert json.loads(str(bewaard(pagina))) == eerder
    with pagina.expect_download():
        pagina.locator("[data-doe=json]").click()
    assert json.loads(str(bewaard(pagina))) == eerder
    pagina.get_by_role("textbox", name="Wat je doet", exact=True).fill(f"{ZIN} Altijd.")
    pagina.get_by_role("button", name="Voeg het samen en bewaar het").click()
    expect(pagina.locator("[data-bewaard]")).to_have_text(BELOFTE)
    expect(pagina.get_by_role("heading", name="Wat moet er veranderen?")).to_be_focused()
    assert waarde(pagina) == f"{ZIN} Altijd."
    expect(titel).to_have_value("Meld terug")
    woorden = "In een ander tabblad typte je:\n\nWat je doet: Iets heel anders.\n\nToelichting: Volgens de wet."
    assert toelichting(pagina) == woorden
    assert "Iets heel anders." in str(bewaard(pagina)) and "Altijd." in str(bewaard(pagina))


def test_net_getypt_gaat_niet_weg_als_een_ander_tabblad_bewaart(
    pagina: Page, context: BrowserContext, adres: str
) -> None:
    """Typed in both within a moment, before either has kept it."""
    tabs = {"uit het een": pagina, "uit het ander": context.new_page()}
    for tab in tabs.values():
        open_formulier(tab, adres, STAP)
    for tekst, tab in tabs.items():
        tab.get_by_role("textbox", name="Toelichting").fill(tekst)
    knoppen = [tab.get_by_role("button", name="Voeg het samen en bewaar het") for tab in tabs.values()]
    deadline = time.monotonic() + 5
    while not any(knop.is_visible() for knop in knoppen) and time.monotonic() < deadline:
        pagina.wait_for_timeout(50)
    [knop] = [knop for knop in knoppen if knop.is_visible()]
    knop.click()
    for tekst in tabs:
        assert tekst in str(bewaard(pagina))
    [eerste] = [tab for tab in tabs.values() if tab.locator("[data-eerderelders]").is_visible()]
    for tekst in tabs:
        expect(eerste.locator("[data-eerdertekst]")).to_contain_text(tekst)


def test_wis_alles_in_een_ander_tabblad_blijft_gewist(pagina: Page, context: BrowserContext, adres: str) -> None:
    open_formulier(pagina, adres, STAP)
    typ(pagina)
    ander = context.new_page()
    ander.goto(f"{adres}/privacy/")
    expect(ander.locator("[data-wisstatus]")).to_contain_text(SLEUTEL)
    ander.get_by_role("button", name="Wis alles in deze browser").click()
    expect(pagina.locator("[data-bewaard]")).to_contain_text("bewaart je browser niet.")
    pagina.get_by_role("textbox", name="Wat je doet", exact=True).fill(f"{ZIN} En meer.")
    expect(pagina.locator("[data-voorbeeld]")).to_contain_text("En meer.")
    assert bewaard(pagina) is None
    pagina.get_by_role("button", name="Bewaar het toch in deze browser").click()
    assert "En meer." in str(bewaard(pagina))
    ander.close()


def test_privacy_noemt_wat_het_formulier_bewaart(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/privacy/")
    expect(pagina.locator("td", has_text=re.compile(r"^bw-voorstel-…$"))).to_be_visible()
