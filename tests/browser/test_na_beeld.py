"""What a page needs to show comes first: its scripts and, at a first visit, its font follow the first picture."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
WANNEER = """async () => {
  await window.paginaKlaar;
  await document.fonts.ready;
  const bronnen = performance.getEntriesByType('resource');
  const scripts = [...document.querySelectorAll('script[src]')].map((s) => s.src);
  const van = (soort) => bronnen.filter((e) => e.name.endsWith(soort)).map((e) => e.startTime);
  return {
    beeld: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    letter: van('.woff2'), stijl: van('.css'),
    scripts: bronnen.filter((e) => scripts.includes(e.name)).map((e) => e.startTime),
  };
}"""


MEESTE_SPRONG = 0.02
VERSPRONG = """async () => {
  await window.paginaKlaar;
  await document.fonts.ready;
  let som = 0;
  const tel = (lijst) => lijst.getEntries().forEach((sprong) => { som += sprong.value; });
  new PerformanceObserver(tel).observe({ type: 'layout-shift', buffered: true });
  await new Promise((los) => setTimeout(los, 500));
  return som;
}"""
ZOEKINDEX = """() => performance.getEntriesByType('resource')
  .filter((e) => /[/](pagina|kern)[.]js$/.test(e.name))
  .map((e) => [e.name.split('/').at(-1), e.initiatorType]).sort()"""
NOOIT_BEELD = """
const straks = window.setTimeout;
window.PerformanceObserver = class { observe() {} };
window.setTimeout = (doe, na, ...rest) => straks(doe, na === 500 ? 1e6 : na, ...rest);
"""


def test_letter_en_scripts_komen_na_het_eerste_beeld(browser: Browser, adres: str) -> None:
    context = browser.new_context()
    pagina = context.new_page()
    pagina.goto(f"{adres}/bouwstenen/brp/")
    toen: dict[str, Any] = pagina.evaluate(WANNEER)
    vroeg, *later = sorted(toen["scripts"])
    assert vroeg < toen["beeld"] and later and min(later) >= toen["beeld"], toen
    assert toen["letter"] and min(toen["letter"]) >= toen["beeld"] > max(toen["stijl"]), toen
    expect(pagina.locator("html.letter-straks")).to_have_count(0)
    assert pagina.evaluate("document.fonts.check('1em \"Atkinson Hyperlegible Next\"')")
    context.close()


@pytest.mark.parametrize("breed", [360, 412])
@pytest.mark.parametrize("pad", ["resultaatafspraken/inloggen-met-digid", "instrumenten/i-coach"])
def test_de_letter_komt_alleen_als_er_niets_verspringt(browser: Browser, adres: str, pad: str, breed: int) -> None:
    """On each of these pages the font breaks a line elsewhere at one of these widths."""
    context = browser.new_context(viewport={"width": breed, "height": 780})
    pagina = context.new_page()
    pagina.goto(f"{adres}/{pad}/")
    assert pagina.evaluate(VERSPRONG) <= MEESTE_SPRONG
    context.close()


def test_wie_er_al_was_heeft_de_letter_meteen(browser: Browser, adres: str) -> None:
    """The browser keeps the script that says so: a later page has no moment without its font.

    A busy browser may still be storing the script when the second page asks for it; so that may also be the third.
    """
    context = browser.new_context()
    pagina = context.new_page()
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.evaluate("window.paginaKlaar.then(() => document.fonts.ready).then(() => undefined)")
    pagina.add_init_script(
        "addEventListener('DOMContentLoaded', () => {"
        " window.bwStraks = document.documentElement.classList.contains('letter-straks');"
        " window.bwLetter = document.querySelector('link[as=\"font\"]').media; })"
    )
    assert any(_letter_meteen(pagina, f"{adres}/bouwstenen/{id}/") for id in ("digid", "bag"))
    context.close()


def _letter_meteen(pagina: Page, adres: str) -> bool:
    """Open a page; tell whether it had its font from the start."""
    pagina.goto(adres)
    return pagina.evaluate("[window.bwStraks, window.bwLetter]") == [False, ""]


def test_zonder_scripts_is_de_letter_er_ook(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    with pagina.expect_request("**/*.woff2"):
        pagina.goto(f"{adres}/bouwstenen/brp/")
    context.close()


def test_wie_meteen_iets_doet_wacht_niet_op_een_beeld(browser: Browser, adres: str) -> None:
    """Without a sign that the page shows, a key is enough."""
    context = browser.new_context()
    pagina = context.new_page()
    pagina.add_init_script(NOOIT_BEELD)
    pagina.goto(f"{adres}/bouwstenen/brp/", wait_until="domcontentloaded")
    pagina.wait_for_timeout(300)
    assert pagina.evaluate("window.Kader === undefined")
    pagina.keyboard.press("Shift")
    pagina.wait_for_function("() => window.Kader !== undefined")
    context.close()


@pytest.mark.parametrize(
    ("vraag", "door"),
    [("?q=terugmelden", "link"), ("?rollen=ciso&q=digid", "link"), ("?q=", "script"), ("", "script")],
)
def test_wie_met_een_vraag_komt_krijgt_de_zoekindex_naast_de_pagina(
    browser: Browser, adres: str, vraag: str, door: str
) -> None:
    """It is fetched once: at once for a question, and else after the first picture."""
    context = browser.new_context()
    pagina = context.new_page()
    pagina.goto(f"{adres}/zoeken/{vraag}")
    expect(pagina.locator("[data-zoekresultaten][data-klaar]")).to_be_attached()
    assert pagina.evaluate(ZOEKINDEX) == [["kern.js", door], ["pagina.js", door]]
    context.close()


def test_een_andere_pagina_haalt_geen_zoekindex(browser: Browser, adres: str) -> None:
    context = browser.new_context()
    pagina = context.new_page()
    pagina.goto(f"{adres}/bouwstenen/brp/?q=terugmelden")
    pagina.evaluate("window.paginaKlaar")
    assert pagina.evaluate(ZOEKINDEX) == []
    context.close()


@pytest.mark.parametrize("pad", ["/wijzigingen/", "/i-versnellers/veilig-inloggen/"])
def test_de_knop_van_een_datum_of_tijd_wacht_op_geen_plaatje(pagina: Page, adres: str, pad: str) -> None:
    """The browser's own picture would be loaded before the page shows."""
    netwerk, plaatjes = pagina.context.new_cdp_session(pagina), list[str]()
    netwerk.on("Network.requestWillBeSent", lambda v: plaatjes.append(v["request"]["url"][:60]))
    netwerk.send("Network.enable")
    pagina.goto(adres + pad)
    assert len(plaatjes) > 3
    assert not [plaatje for plaatje in plaatjes if plaatje.startswith("data:")]
