"""axe-core finds nothing on the coach's pages, filled and empty, light and dark, wide and narrow."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.toegankelijkheid.axe import AXE, Keurmeester
from tests.toegankelijkheid.test_axe import goed

pytestmark = pytest.mark.browser

MAPJE = {
    "titel": "Voor dinsdag",
    "items": [
        {"pad": "bouwstenen/brp/", "titel": "BRP", "code": "", "noot": "Begin hier."},
        {"pad": "bouwstenen/brp/#wat", "titel": "Wat het is", "code": "", "noot": ""},
        {"pad": "bouwstenen/weg/#stap-weg", "titel": "Een stap die weg is", "code": "", "noot": ""},
    ],
}


def vul(pagina: Page) -> None:
    """Put a mapje in storage and show it."""
    pagina.evaluate("m => localStorage.setItem('bw-mapje', m)", json.dumps(MAPJE))
    pagina.reload()
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")


def eigen(pagina: Page) -> None:
    """One's own mapje with everything unfolded."""
    vul(pagina)
    for deel in pagina.locator("main details").all():
        deel.locator("summary").click()
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
    """A call with results, an agreement and a report."""
    pagina.locator("html[data-bel-klaar]").wait_for(state="attached")
    pagina.fill("#bel-gemeente", "Voorbeeldstad")
    pagina.keyboard.press("Enter")
    pagina.fill("#zoekvraag", "terugmelden")
    pagina.locator("[data-bel-resultaten][data-klaar=terugmelden]").wait_for(state="attached")
    pagina.locator("summary", has_text="Knelpunten").click()
    pagina.locator("[value=capaciteit]").check()
    pagina.fill("#bel-wat", "Plan maken")
    pagina.locator("#bel-wat").press("Enter")
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
    "lijst van gesprekken": ("/bellen/", lijst),
    "blok in het mapje": ("/bouwstenen/brp/", melding),
    "tweede scherm": ("/scherm/", lambda pagina: pagina.locator("[data-klaar]").wait_for()),
}


@pytest.fixture(params=[1280, 320], ids=["breed", "smal"])
def meester(request: pytest.FixtureRequest, browser: Browser, adres: str) -> Iterator[Keurmeester]:
    """A page with axe, wide and narrow."""
    if not AXE.exists():
        pytest.skip("axe-core is niet geïnstalleerd: npm ci")
    keurmeester = Keurmeester(browser, adres, request.param)
    yield keurmeester
    keurmeester.sluit()


@pytest.mark.parametrize("toestand", TOESTANDEN)
def test_axe_vindt_niets(meester: Keurmeester, toestand: str) -> None:
    pad, maak = TOESTANDEN[toestand]
    maak(meester.ga(pad))
    goed(meester.keur())
    goed(meester.keur("dark", alleen_kleur=True))
    breedte = meester.pagina.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert breedte[0] <= breedte[1], "de pagina schuift opzij"
