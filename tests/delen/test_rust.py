"""Nothing moves while a page of the coach fills itself: measured by the browser, with and without what it kept."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap

pytestmark = pytest.mark.browser

MEESTE = 0.02
MEET = """
window.verschuivingen = [];
new PerformanceObserver((lijst) => {
  for (const e of lijst.getEntries()) if (!e.hadRecentInput) window.verschuivingen.push(e.value);
}).observe({ type: "layout-shift", buffered: true });
"""
RUSTIG = """() => new Promise((los) => {
  const tel = () => performance.getEntriesByType("resource").length;
  let eerst = -1;
  const kijk = () => (tel() === eerst ? requestAnimationFrame(() => los()) : ((eerst = tel()), setTimeout(kijk, 150)));
  kijk();
})"""
"""Resolves when for a while nothing more was fetched, and what came was painted."""

PLAYBOOK = "/playbooks/bel-over-capaciteit/"
LEEG = ("/bellen/", "/mapje/", "/scherm/", "/zoeken/", "/meedoen/voorstel/", "/wijzigingen/", "/agenda/", PLAYBOOK)
GEVULD = ("/", "/bellen/", "/mapje/", "/bouwstenen/brp/")
MATEN = {"telefoon": (360, 740), "bureau": (1280, 800)}
GEDULD, EVEN = 200, 50
"""How often, and how many milliseconds each time, a test waits for a request."""


def bewaard(stap: Stap, begin: datetime | None = None) -> str:
    """Return a script that fills the storage as a coach leaves it in the middle of a call, with a mapje."""
    item = {"pad": f"bouwstenen/brp/#{stap.anker}", "titel": stap.titel, "code": stap.code, "noot": "Bel hierover."}
    sinds = (begin or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    gesprek: dict[str, Any] = {"begin": sinds, "einde": "", "gedeeld": [], "nietGevonden": []}
    gemeente = {"naam": "Voorbeeldstad", "afspraken": [{"wat": "Stuur de lijst"}], "gesprekken": [gesprek]}
    staat = {"nu": "voorbeeldstad", "gemeenten": {"voorbeeldstad": gemeente}}
    delen = {"bw-mapje": {"titel": "Proef", "items": [item] * 3}, "bw-bellen": staat, "bw-volgt": ["rol:ciso"]}
    return "".join(f"localStorage.setItem({json.dumps(k)}, {json.dumps(json.dumps(v))});" for k, v in delen.items())


@pytest.mark.parametrize("maat", MATEN)
@pytest.mark.parametrize("staat", ["leeg", "gevuld", "van eerder"])
def test_niets_verspringt(browser: Browser, adres: str, stap: Stap, kb: Kennisbank, maat: str, staat: str) -> None:
    breed, hoog = MATEN[maat]
    context = browser.new_context(viewport={"width": breed, "height": hoog}, locale="nl-NL")
    context.add_init_script(MEET)
    if staat != "leeg":
        context.add_init_script(bewaard(stap, None if staat == "gevuld" else datetime(2026, 1, 5, 9, tzinfo=UTC)))
    pagina = context.new_page()
    gemeten = {}
    for plek in LEEG if staat == "leeg" else GEVULD:
        pagina.goto(adres + plek)
        pagina.evaluate(RUSTIG)
        gemeten[plek] = round(pagina.evaluate("verschuivingen.reduce((som, n) => som + n, 0)"), 4)
    context.close()
    assert {plek: n for plek, n in gemeten.items() if n > MEESTE} == {}


def eigen_script(site: Path) -> str:
    """Return the address of what is joined of the scripts of Belmodus itself."""
    html = (site / "bellen/index.html").read_text(encoding="utf-8")
    (adres,) = re.findall(r'href="\.\./(\S+)" data-heeft="[^"]*delen/bellen\.js', html)
    return str(adres)


def test_het_eerste_beeld_van_een_gesprek_is_al_een_gesprek(
    browser: Browser, adres: str, stap: Stap, gebouwde_site: Path
) -> None:
    """Before any deferred script ran, the page knows that a call is going on, and that a mapje is somebody else's."""
    context = browser.new_context(locale="nl-NL")
    context.add_init_script(bewaard(stap))
    pagina = context.new_page()
    pagina.route(f"**/{eigen_script(gebouwde_site)}", lambda route: route.abort())
    pagina.goto(f"{adres}/bellen/", wait_until="domcontentloaded")
    expect(pagina.locator("[data-bel-nieuw]")).to_be_hidden()
    pagina.goto(f"{adres}/mapje/#1abc", wait_until="commit")
    expect(pagina.locator("html")).to_have_class(re.compile(r"\bis-ontvangst\b"))
    context.close()


def test_wie_snel_is_raakt_niets_kwijt(browser: Browser, adres: str, gebouwde_site: Path) -> None:
    """The scripts of the page itself are still on their way when somebody begins a call."""
    context = browser.new_context(locale="nl-NL")
    pagina = context.new_page()
    eigen = eigen_script(gebouwde_site)
    vrij: list[Any] = []
    pagina.route(f"**/{eigen}", lambda verzoek: vrij.append(verzoek))
    pagina.goto(f"{adres}/bellen/", wait_until="commit")
    pagina.fill("#bel-gemeente", "Voorbeeldstad")
    pagina.keyboard.press("Enter")
    expect(pagina.locator("html[data-bel-wacht]")).to_be_attached()
    for _ in range(GEDULD):  # the request may have come before anyone could wait for it
        if not vrij:
            pagina.wait_for_timeout(EVEN)
    assert vrij, "the script of the page was never asked for"
    for verzoek in vrij:
        verzoek.continue_()
    expect(pagina.locator("h1")).to_have_text("Voorbeeldstad")
    context.close()


def test_wat_je_typt_terwijl_het_register_laadt_blijft_staan(browser: Browser, adres: str) -> None:
    """A call begins at once; the passages come later, and leave alone what the coach typed meanwhile."""
    context = browser.new_context(locale="nl-NL")
    pagina = context.new_page()
    wacht: list[Any] = []
    pagina.route("**/assets/bellen*.js", lambda verzoek: wacht.append(verzoek))
    pagina.goto(f"{adres}/bellen/")
    pagina.locator("html[data-bel-klaar]").wait_for(state="attached")
    with pagina.expect_request("**/assets/bellen*.js"):
        pagina.fill("#bel-gemeente", "Voorbeeldstad")
    pagina.keyboard.press("Enter")
    expect(pagina.locator("#zoekvraag")).to_be_focused()
    pagina.keyboard.type("terugmelden")
    pagina.fill("#bel-notities", "Belt liever op maandag.")
    for verzoek in wacht:
        verzoek.continue_()
    expect(pagina.locator("[data-bel-delen] > li").first).to_be_visible()
    expect(pagina.locator("#zoekvraag")).to_have_value("terugmelden")
    expect(pagina.locator("#bel-notities")).to_have_value("Belt liever op maandag.")
    context.close()


@pytest.mark.parametrize("plek", ["/bellen/", "/mapje/", "/wijzigingen/", "/agenda/"])
def test_zonder_scripts_staat_er_geen_formulier_dat_niets_doet(browser: Browser, adres: str, plek: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres + plek)
    assert pagina.locator("main :is(form, button, input, [data-leeg]):visible").count() == 0
    assert pagina.locator("main").inner_text().count("\n") > 1
    context.close()
