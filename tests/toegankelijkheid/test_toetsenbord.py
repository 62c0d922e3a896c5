"""Everything by keyboard: every stop can be seen, in order, nothing traps, nothing jumps on one key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.rust import Onderweg
from tests.toegankelijkheid.focus import stops

pytestmark = pytest.mark.browser
OM_TE_LOPEN = ("/", "/bouwstenen/brp/", "/zoeken/?q=terugmelden", "/s/", "/rollen/wethouder/", "/404.html")
TOETSEN = "abcdefghijklmnopqrstuvwxyz0123456789.,?-+=;[]"
ONTHOUD_VOLGORDE = """
() => {
  window.bwLoop = [];
  addEventListener("focusin", (g) => window.bwLoop.push(g.target));
}
"""
VOLGORDE_KLOPT = """
() => window.bwLoop.findIndex((e, n, lijst) => n > 0 && e === lijst[n - 1]
  || n > 0 && !(lijst[n - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING))
"""


def nieuwe_pagina(browser: Browser, breedte: int, hoogte: int = 800) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": breedte, "height": hoogte}, reduced_motion="reduce", locale="nl-NL"
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def telefoon(browser: Browser) -> Iterator[Page]:
    """A page of 320 px wide."""
    yield from nieuwe_pagina(browser, 320)


@pytest.mark.parametrize("pad", OM_TE_LOPEN)
def test_tab_loopt_de_hele_pagina_door_op_volgorde(telefoon: Page, adres: str, pad: str) -> None:
    onderweg = Onderweg(telefoon)
    telefoon.goto(adres + pad)
    onderweg.wacht()
    aantal = len(stops(telefoon))
    telefoon.reload()
    onderweg.wacht()
    telefoon.evaluate(ONTHOUD_VOLGORDE)
    for _ in range(aantal):
        telefoon.keyboard.press("Tab")
    assert telefoon.evaluate("window.bwLoop.length") == aantal
    fout = telefoon.evaluate(VOLGORDE_KLOPT)
    assert fout == -1, telefoon.evaluate("n => window.bwLoop[n].outerHTML.slice(0, 200)", fout)
    telefoon.keyboard.press("Tab")
    rond = telefoon.evaluate(
        "() => document.activeElement === document.body || document.activeElement === window.bwLoop[0]"
    )
    assert rond, "na de laatste stop komt niet de browser zelf"


@pytest.mark.parametrize("pad", ["/", "/bouwstenen/brp/", "/zoeken/", "/404.html", "/over/zekerheid/"])
def test_naar_de_inhoud(pagina: Page, adres: str, pad: str) -> None:
    pagina.goto(adres + pad)
    pagina.keyboard.press("Tab")
    link = pagina.get_by_role("link", name="Naar de inhoud")
    expect(link).to_be_focused()
    vak = link.bounding_box()
    assert vak and vak["width"] > 80 and vak["height"] >= 24 and vak["y"] >= 0
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("document.activeElement.id") == "inhoud"
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("toets", ["Enter", "Space"])
def test_menu(telefoon: Page, adres: str, toets: str) -> None:
    telefoon.goto(adres + "/bouwstenen/brp/")
    knop = telefoon.get_by_role("button", name="Menu")
    menu = telefoon.get_by_role("navigation", name="Hoofdmenu")
    expect(menu).to_be_hidden()
    knop.focus()
    telefoon.keyboard.press(toets)
    expect(knop).to_have_attribute("aria-expanded", "true")
    expect(menu).to_be_visible()
    telefoon.keyboard.press("Tab")
    expect(menu.get_by_role("link").first).to_be_focused()
    telefoon.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(knop).to_be_focused()
    expect(knop).to_have_attribute("aria-expanded", "false")


def test_op_deze_pagina(telefoon: Page, adres: str) -> None:
    telefoon.goto(adres + "/bouwstenen/brp/")
    lijst = telefoon.get_by_role("navigation", name="Op deze pagina")
    knop = lijst.get_by_role("button")
    expect(lijst.get_by_role("link").first).to_be_hidden()
    knop.focus()
    telefoon.keyboard.press("Enter")
    telefoon.keyboard.press("Tab")
    expect(lijst.get_by_role("link").first).to_be_focused()
    telefoon.keyboard.press("Escape")
    expect(knop).to_be_focused()
    expect(lijst.get_by_role("link").first).to_be_hidden()


@pytest.mark.parametrize("kleuren", ["light", "dark"])
def test_kleuren_kiezen(browser: Browser, adres: str, kleuren: str) -> None:
    context = browser.new_context(color_scheme=kleuren)  # type: ignore[arg-type]
    pagina = context.new_page()
    pagina.goto(adres + "/")
    ander = "Licht" if kleuren == "dark" else "Donker"
    knop = pagina.get_by_role("group", name="Kleuren van deze site").get_by_role("button", name=ander)
    voor = pagina.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    knop.focus()
    pagina.keyboard.press("Space")
    expect(knop).to_have_attribute("aria-pressed", "true")
    assert pagina.evaluate("getComputedStyle(document.documentElement).backgroundColor") != voor
    pagina.reload()
    expect(knop).to_have_attribute("aria-pressed", "true")
    assert pagina.evaluate("getComputedStyle(document.documentElement).backgroundColor") != voor
    context.close()


@pytest.mark.parametrize("pad", ["/", "/bouwstenen/brp/", "/zoeken/", "/rollen/wethouder/"])
def test_geen_enkele_losse_toets_doet_iets(pagina: Page, adres: str, pad: str) -> None:
    pagina.goto(adres + pad, wait_until="networkidle")
    if pad == "/zoeken/":
        expect(pagina.locator("[data-zoekstatus]")).not_to_be_empty()  # said after a while
    pagina.evaluate(
        "() => { window.bwWissel = 0; new MutationObserver((w) => { window.bwWissel += w.length; })"
        ".observe(document.body, { subtree: true, childList: true, attributes: true }); }"
    )
    while pagina.evaluate("() => { const was = window.bwWissel; window.bwWissel = 0; return was; }"):
        pagina.wait_for_timeout(200)  # a page may still be laying out its parts
    begin = pagina.url
    for toets in TOETSEN:
        pagina.keyboard.press(toets)
    pagina.wait_for_timeout(200)
    assert (pagina.url, pagina.evaluate("document.activeElement.tagName")) == (begin, "BODY")
    assert pagina.evaluate("window.bwWissel") == 0


def test_de_schuine_streep_kan_uit(context: BrowserContext, adres: str) -> None:
    pagina = context.new_page()
    pagina.goto(adres + "/bouwstenen/brp/")
    pagina.keyboard.press("/")
    veld = pagina.locator("#zoekveld")
    expect(veld).to_be_focused()
    pagina.keyboard.type("a/b")
    expect(veld).to_have_value("a/b")
    pagina.goto(adres + "/zoeken/")
    keuze = pagina.get_by_role("checkbox", name="Toets / springt naar het zoekveld")
    keuze.uncheck()
    pagina.goto(adres + "/bouwstenen/brp/")
    pagina.keyboard.press("/")
    assert pagina.evaluate("document.activeElement.tagName") == "BODY"
    pagina.keyboard.press("Control+k")
    expect(veld).to_be_focused()


def test_suggesties_met_de_pijltjes(pagina: Page, adres: str) -> None:
    pagina.goto(adres + "/knelpunten/")
    veld = pagina.get_by_role("combobox")
    pagina.locator("#zoekveld").focus()
    expect(veld).to_have_attribute("aria-expanded", "false")
    pagina.keyboard.type("terugmelden")
    expect(veld).to_have_attribute("aria-expanded", "true")
    pagina.keyboard.press("ArrowDown")
    keuze = pagina.get_by_role("option", selected=True)
    expect(keuze).to_have_count(1)
    assert veld.get_attribute("aria-activedescendant") == keuze.get_attribute("id")
    pagina.keyboard.press("Escape")
    expect(veld).to_have_attribute("aria-expanded", "false")
    expect(pagina.locator("#zoekveld")).to_be_focused()
    pagina.keyboard.press("ArrowDown")
    pagina.keyboard.press("ArrowDown")
    pagina.keyboard.press("Enter")
    expect(pagina).not_to_have_url(adres + "/knelpunten/")


def test_het_aantal_resultaten_wordt_gezegd(pagina: Page, adres: str) -> None:
    pagina.goto(adres + "/zoeken/")
    pagina.locator("#zoekvraag").focus()
    pagina.keyboard.type("terugmelden")
    expect(pagina.get_by_role("status").filter(has_text="resultaten voor")).to_be_visible()
    pagina.keyboard.press("ArrowDown")
    assert pagina.evaluate("document.activeElement.closest('[data-zoekresultaat]') !== null")
    pagina.keyboard.press("Escape")
    expect(pagina.locator("#zoekvraag")).to_be_focused()
