"""axe-core finds nothing on the coach's pages, filled and empty, light and dark, wide and narrow."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.toegankelijkheid.axe import HOOGTE, Keurmeester, keurmeester
from tests.toegankelijkheid.test_axe import goed

pytestmark = pytest.mark.browser

MAPJE: dict[str, Any] = {
    "titel": "Voor dinsdag",
    "items": [
        {"pad": "bouwstenen/brp/", "titel": "BRP", "code": "", "noot": "Begin hier."},
        {"pad": "bouwstenen/brp/#wat", "titel": "Wat het is", "code": "", "noot": ""},
        {"pad": "bouwstenen/weg/#stap-weg", "titel": "Een stap die weg is", "code": "", "noot": ""},
    ],
}


def vul(pagina: Page) -> None:
    """Put a mapje of thirty passages in storage and show it."""
    pagina.evaluate("Delen.laadDelen('register').then(() => Delen.laadRegister())")
    paden = pagina.evaluate(
        "n => Object.entries(window.bwBlokken.paginas).flatMap(([p, [, a]]) => Object.keys(a).slice(0, 2)"
        ".map(k => p + (k && `#${k}`))).slice(0, n)",
        30 - len(MAPJE["items"]),
    )
    vol = [*MAPJE["items"], *({"pad": pad, "titel": pad, "code": "", "noot": "Zie ook dit."} for pad in paden)]
    assert len(vol) == 30
    pagina.evaluate("m => localStorage.setItem('bw-mapje', m)", json.dumps({**MAPJE, "items": vol}))
    pagina.reload()
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")


def eigen(pagina: Page) -> None:
    """One's own mapje with everything unfolded."""
    vul(pagina)
    pagina.locator("main details").evaluate_all("delen => delen.forEach(d => { d.open = true; })")
    pagina.locator("[data-qr] svg").wait_for()


def ontvangen(pagina: Page) -> None:
    """Somebody else's mapje: a note, a change, and damage."""
    vul(pagina)
    pagina.check("[data-noten-mee]")
    pagina.evaluate("() => { Delen.blokVan = i => ({ ...Delen.register.zoek(i.pad), hash: 'zzzzz' }); }")
    pagina.uncheck("[data-noten-mee]")
    pagina.check("[data-noten-mee]")
    adres = pagina.input_value("[data-adres]")
    pagina.goto("about:blank")
    pagina.goto(f"{adres}x")
    pagina.locator("[data-gewijzigd]").first.wait_for()


def leeg(pagina: Page) -> None:
    """A mapje with nothing in it."""
    pagina.evaluate("localStorage.clear()")
    pagina.reload()
    pagina.locator("[data-leeg]:visible").wait_for()


def gesprek(pagina: Page) -> None:
    """Halfway a call: results with one unfolded, one shared, a playbook unfolded, knelpunten and an agreement."""
    pagina.locator("html[data-bel-klaar]").wait_for(state="attached")
    pagina.fill("#bel-gemeente", "Voorbeeldstad")
    pagina.keyboard.press("Enter")
    pagina.fill("#zoekvraag", "terugmelden")
    pagina.locator("[data-bel-resultaten][data-klaar=terugmelden]").wait_for(state="attached")
    eerste = pagina.locator("[data-bel-resultaten] > li").first
    eerste.get_by_role("button", name="Lees").click()
    eerste.locator(".passage__tekst").wait_for()
    eerste.locator("[data-in-mapje]").click()
    pagina.locator("summary", has_text="Knelpunten").click()
    pagina.locator("[value=capaciteit]").check()
    for deel in pagina.locator("[data-bel-delen] details:not([open]) > summary").all()[:3]:
        deel.click()
    pagina.get_by_role("button", name="Noteer als niet gevonden").click()
    pagina.fill("#bel-wat", "Plan maken")
    pagina.locator("#bel-wat").press("Enter")
    pagina.locator("[data-bel-afspraken] li").wait_for()
    pagina.locator("[data-deelmelding] p").evaluate_all("p => p.forEach(e => e.remove())")


def verslag(pagina: Page) -> None:
    """The report of that call is open."""
    gesprek(pagina)
    pagina.get_by_role("button", name="Maak het verslag").click()
    pagina.locator("[data-bel-verslag]:visible").wait_for()
    pagina.locator("[data-deelmelding] p").evaluate_all("p => p.forEach(e => e.remove())")


def lijst(pagina: Page) -> None:
    """The list of calls, with the question whether to wipe it."""
    gesprek(pagina)
    pagina.get_by_role("button", name="Terug naar de lijst").click()
    pagina.get_by_role("button", name="Wis alles").click()
    expect(pagina.locator("dialog")).to_be_visible()


def melding(pagina: Page) -> None:
    """A block that was just put in the mapje."""
    blok = pagina.locator(".stap").first
    blok.locator("[data-in-mapje]").click()
    pagina.locator("[data-deelmelding] a").wait_for()


TOESTANDEN: dict[str, tuple[str, Callable[[Page], None]]] = {
    "mapje leeg": ("/mapje/", leeg),
    "mapje": ("/mapje/", eigen),
    "mapje van een ander": ("/mapje/", ontvangen),
    "gesprek": ("/bellen/", gesprek),
    "verslag": ("/bellen/", verslag),
    "lijst van gesprekken": ("/bellen/", lijst),
    "blok in het mapje": ("/bouwstenen/brp/", melding),
    "tweede scherm": ("/scherm/", lambda pagina: pagina.locator("[data-klaar]").wait_for()),
}


@pytest.fixture
def meester(browser: Browser, adres: str) -> Iterator[Keurmeester]:
    """A page with axe, in a profile of its own."""
    yield from keurmeester(browser, adres, 320)


@pytest.mark.parametrize("toestand", TOESTANDEN)
def test_axe_vindt_niets(meester: Keurmeester, toestand: str) -> None:
    """Made on a narrow page, where there is least room to work, and judged there and on a wide one."""
    pad, maak = TOESTANDEN[toestand]
    maak(meester.ga(pad))
    for breedte in (320, 1280):
        meester.pagina.set_viewport_size({"width": breedte, "height": HOOGTE})
        goed(meester.keur("light"))
        goed(meester.keur("dark", alleen_kleur=True))
        assert meester.pagina.evaluate("document.documentElement.scrollWidth") <= breedte, "de pagina schuift opzij"
