"""The explanation of a term on the spot: mouse, keyboard, touch, no script; WCAG 1.4.13."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PAGINA = "/bouwstenen/brt/"
WOORD = "a.vakwoord >> nth=0"
WOLK = "[role=tooltip]"


def eerste(pagina: Page, adres: str) -> str:
    """Open the page and return the words of the first term."""
    pagina.goto(adres + PAGINA)
    return pagina.locator(WOORD).inner_text()


def test_de_muis_laat_de_uitleg_zien_en_je_kunt_erheen(pagina: Page, adres: str) -> None:
    eerste(pagina, adres)
    pagina.locator(WOORD).hover()
    expect(pagina.locator(WOLK)).to_be_visible()
    pagina.locator(WOLK).hover()
    pagina.wait_for_timeout(700)
    expect(pagina.locator(WOLK)).to_be_visible()
    pagina.mouse.move(2, 2)
    expect(pagina.locator(WOLK)).to_be_hidden()


def test_het_toetsenbord_toont_en_escape_sluit_zonder_de_focus_te_verliezen(pagina: Page, adres: str) -> None:
    eerste(pagina, adres)
    pagina.locator("a").first.focus()
    for _ in range(120):
        pagina.keyboard.press("Tab")
        if pagina.evaluate("document.activeElement.matches('a.vakwoord')"):
            break
    expect(pagina.locator(WOLK)).to_be_visible()
    assert pagina.evaluate("document.activeElement.getAttribute('aria-describedby')") == "begrip-uitleg"
    assert len(pagina.locator(WOLK).inner_text()) > 20
    pagina.keyboard.press("Escape")
    expect(pagina.locator(WOLK)).to_be_hidden()
    assert pagina.evaluate("document.activeElement.matches('a.vakwoord')")
    pagina.keyboard.press("Shift+Tab")
    pagina.keyboard.press("Tab")
    expect(pagina.locator(WOLK)).to_be_visible()
    pagina.keyboard.press("Tab")
    while pagina.evaluate("document.activeElement.matches('a:is(.vakwoord, .noot)')"):
        expect(pagina.locator(WOLK)).to_be_visible()
        pagina.keyboard.press("Tab")
    expect(pagina.locator(WOLK)).to_be_hidden()


def test_een_tik_toont_een_tweede_volgt_de_link(telefoon: Page, adres: str) -> None:
    telefoon.set_viewport_size({"width": 360, "height": 740})
    eerste(telefoon, adres)
    telefoon.locator("h1").tap()
    expect(telefoon.locator(WOLK)).to_be_attached()
    telefoon.locator(WOORD).tap()
    expect(telefoon.locator(WOLK)).to_be_visible()
    assert telefoon.url.endswith(PAGINA)
    vak = telefoon.locator(WOLK).bounding_box()
    assert vak and vak["x"] >= 0 and vak["x"] + vak["width"] <= 360
    telefoon.locator(WOORD).tap()
    telefoon.wait_for_url("**/begrippen/#begrip-*")


def test_ook_de_allereerste_tik_toont(telefoon: Page, adres: str) -> None:
    """The explanations come with that touch; until they are there the reader stays."""
    telefoon.route("**/uitleg.js", lambda verzoek: (telefoon.wait_for_timeout(400), verzoek.continue_())[1])
    eerste(telefoon, adres)
    telefoon.locator(WOORD).tap()
    expect(telefoon.locator(WOLK)).to_be_visible()
    assert telefoon.url.endswith(PAGINA)


def test_komt_de_uitleg_niet_dan_leidt_de_eerste_tik_erheen(telefoon: Page, adres: str) -> None:
    telefoon.route("**/begrippen*.js", lambda verzoek: verzoek.abort())
    eerste(telefoon, adres)
    telefoon.locator(WOORD).tap()
    telefoon.wait_for_url("**/begrippen/#begrip-*")


def test_een_nummer_toont_zijn_bron_en_vanaf_de_lijst_kun_je_terug(telefoon: Page, adres: str) -> None:
    eerste(telefoon, adres)
    noot = telefoon.locator(".stap a.noot").first
    bron = telefoon.locator(f"{noot.get_attribute('href')} a").first
    noot.tap()
    expect(telefoon.locator(WOLK).get_by_role("link")).to_have_attribute("href", str(bron.get_attribute("href")))
    assert telefoon.url.endswith(PAGINA)
    noot.tap()
    expect(bron).to_be_in_viewport()
    expect(telefoon.locator(WOLK)).to_be_hidden()
    telefoon.get_by_role("button", name="Terug naar de tekst").tap()
    expect(noot).to_be_focused()
    expect(noot).to_be_in_viewport()
    expect(telefoon.get_by_role("button", name="Terug naar de tekst")).to_have_count(0)


def test_een_tik_ernaast_sluit(telefoon: Page, adres: str) -> None:
    eerste(telefoon, adres)
    telefoon.locator("h1").tap()
    expect(telefoon.locator(WOLK)).to_be_attached()
    telefoon.locator(WOORD).tap()
    expect(telefoon.locator(WOLK)).to_be_visible()
    telefoon.locator("h1").tap()
    expect(telefoon.locator(WOLK)).to_be_hidden()


def test_zonder_script_leidt_de_link_naar_de_uitleg(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + PAGINA)
    link = pagina.locator('a.vakwoord[href*="#begrip-"] >> nth=0')
    doel = (link.get_attribute("href") or "").partition("#")[2]
    link.click()
    expect(pagina.locator(f"#{doel}")).to_be_visible()
    context.close()


def test_de_uitleg_staat_niet_in_wat_je_selecteert(pagina: Page, adres: str) -> None:
    woord = eerste(pagina, adres)
    pagina.locator(WOORD).hover()
    expect(pagina.locator(WOLK)).to_be_visible()
    uitleg = pagina.locator(WOLK).inner_text()
    tekst = pagina.evaluate(
        "() => { const r = document.createRange(); r.selectNodeContents(document.querySelector('article'));"
        " getSelection().removeAllRanges(); getSelection().addRange(r); return getSelection().toString(); }"
    )
    assert woord in tekst and uitleg not in tekst


def test_elke_uitleg_bestaat(gebouwde_site: Path) -> None:
    ankers = {
        e.get("id") for e in html.parse(gebouwde_site / "begrippen/index.html").getroot().xpath("//*[@id]")
    }  # fmt: skip
    for bestand in gebouwde_site.glob("bouwstenen/*/index.html"):
        for link in html.parse(bestand).getroot().xpath('//a[@class="vakwoord"]'):
            id = link.get("data-begrip") or link.get("href").partition("#begrip-")[2]
            assert f"begrip-{id}" in ankers, (bestand, id)


def test_niemand_haalt_de_uitleg_op_zonder_dat_hij_dichtbij_komt(pagina: Page, adres: str) -> None:
    opgehaald: list[str] = []
    pagina.on("request", lambda verzoek: opgehaald.append(verzoek.url))
    eerste(pagina, adres)
    pagina.mouse.move(3, 3)
    assert not [url for url in opgehaald if "begrippen.js" in url]
    pagina.locator(WOORD).hover()
    expect(pagina.locator(WOLK)).to_be_visible()
    assert len([url for url in opgehaald if "begrippen.js" in url]) == 1
