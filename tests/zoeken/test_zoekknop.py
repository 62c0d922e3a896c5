"""Who comes in halfway a long page on a phone is one tap away from searching, and one step back from the passage."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.delen.test_bellen import begin, klaar, zoek

pytestmark = pytest.mark.browser
BLOK = "stap-verordening-en-reglement-vaststellen"
STAP = f"/bouwstenen/brp/#{BLOK}"
KNOP = ".zoekknop"
BEDEKT = """() => {
  const paar = [document.querySelector(".zoekknop"), document.activeElement];
  const [knop, wie] = paar.map((e) => e.getBoundingClientRect());
  return wie.bottom > knop.top && wie.right > knop.left && wie.top < knop.bottom && wie.left < knop.right;
}"""


def test_een_tik_en_je_kunt_zoeken_en_terug_sta_je_waar_je_was(telefoon: Page, adres: str) -> None:
    telefoon.goto(adres + STAP)
    knop = telefoon.get_by_role("link", name="Zoek", exact=True)
    expect(knop).to_be_in_viewport()
    knop.tap()
    expect(telefoon.locator("#zoekveld")).to_be_focused()
    expect(telefoon.locator("#zoekveld")).to_be_in_viewport()
    expect(telefoon.locator(KNOP)).to_be_hidden()
    telefoon.go_back()
    expect(telefoon.locator(f"#{BLOK} h3")).to_be_in_viewport()
    expect(knop).to_be_in_viewport()


def test_bij_het_zoekveld_zelf_staat_hij_er_niet(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}/bouwstenen/brp/")
    expect(telefoon.locator(KNOP)).to_be_hidden()
    telefoon.evaluate("scrollTo(0, 3000)")
    expect(telefoon.locator(KNOP)).to_be_visible()
    telefoon.evaluate("scrollTo(0, 0)")
    expect(telefoon.locator(KNOP)).to_be_hidden()


def test_hij_ligt_niet_op_wat_de_focus_heeft(telefoon: Page, adres: str) -> None:
    telefoon.goto(adres + STAP)
    expect(telefoon.locator(KNOP)).to_be_visible()
    for _ in range(40):
        telefoon.keyboard.press("Tab")
        assert not telefoon.evaluate(BEDEKT), telefoon.evaluate("document.activeElement.outerHTML")


@pytest.mark.parametrize("maat", [(1280, 800), (844, 390), (320, 256)])
def test_niet_waar_hij_in_de_weg_zit(pagina: Page, adres: str, maat: tuple[int, int]) -> None:
    """On a desktop the key "/" does it; in a low window a button would cover what one reads."""
    pagina.set_viewport_size({"width": maat[0], "height": maat[1]})
    pagina.goto(adres + STAP)
    expect(pagina.locator(KNOP)).to_have_count(1)
    expect(pagina.locator(KNOP)).to_be_hidden()


def test_niet_terwijl_iemand_typt(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}/meedoen/voorstel/?blok=bouwsteen:brp")
    laatste = telefoon.locator("main :is(input, textarea):visible").last
    laatste.scroll_into_view_if_needed()
    expect(telefoon.locator(KNOP)).to_be_visible()
    laatste.focus()
    expect(telefoon.locator(KNOP)).to_be_hidden()


def test_in_het_tweede_venster_en_voor_een_gesprek_valt_er_niets_te_zoeken(telefoon: Page, adres: str) -> None:
    for pad in ("/scherm/", "/bellen/"):
        telefoon.goto(adres + pad)
        telefoon.evaluate("document.body.style.minHeight = '5000px'; scrollTo(0, 3000)")
        telefoon.wait_for_timeout(200)
        expect(telefoon.locator(KNOP)).to_be_hidden()


def test_tijdens_een_gesprek_leidt_hij_naar_het_zoekveld_van_belmodus(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}/bellen/")
    klaar(telefoon)
    begin(telefoon, "Voorbeeldstad")
    zoek(telefoon, "brp")
    telefoon.evaluate("scrollTo(0, 2500)")
    telefoon.locator(KNOP).tap()
    expect(telefoon.locator("#zoekvraag")).to_be_focused()
    expect(telefoon.locator("#zoekvraag")).to_be_in_viewport()


def test_een_melding_komt_in_zijn_plaats(telefoon: Page, adres: str) -> None:
    telefoon.goto(adres + STAP)
    expect(telefoon.locator(KNOP)).to_be_visible()
    telefoon.locator(f"#{BLOK}").get_by_role("button", name="In mapje").tap()
    expect(telefoon.locator(".deelmelding p")).to_be_visible()
    expect(telefoon.locator(KNOP)).to_be_hidden()
