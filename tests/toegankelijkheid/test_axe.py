"""axe-core finds nothing when menus, lists and filters are open, wide and narrow, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.toegankelijkheid.axe import Keurmeester, Uitslag, in_woorden

pytestmark = pytest.mark.browser

ONZEKER_MAAR_UITGEZOCHT = {
    ("color-contrast", "pseudoContent"): "the mark before a certainty is drawn with ::before; test_contrast.py "
    "measures its words on every ground they can stand on",
    ("color-contrast", "elmPartiallyObscured"): "cells of a wide table lie partly outside their scrolling box, or "
    "under its sticky first column; test_contrast.py measures their colours",
}
"""What axe cannot judge by itself (rule, its reason), and how we know that it is right."""
ONZEKER_IN_TOESTAND = {
    "suggesties": {
        ("color-contrast", "bgOverlap"): "what lies under the open list; it is judged when the list is closed",
        ("color-contrast", "elmPartiallyObscuring"): "an option that runs over two lines within the list itself",
    }
}


def goed(uitslag: Uitslag, toestand: str = "") -> None:
    """Fail with everything that is wrong, or that nobody looked into."""
    assert not uitslag.fout, in_woorden(uitslag.fout)
    uitgezocht = {*ONZEKER_MAAR_UITGEZOCHT, *ONZEKER_IN_TOESTAND.get(toestand, ())}
    nieuw = tuple(v for v in uitslag.onzeker if (v.regel, v.reden) not in uitgezocht)
    assert not nieuw, f"axe weet het niet zeker; zoek het uit:\n{in_woorden(nieuw)}"


def menu(pagina: Page) -> None:
    pagina.get_by_role("button", name="Menu").click()


def suggesties(pagina: Page) -> None:
    pagina.locator("#zoekveld").press_sequentially("terugmelden")
    pagina.locator(".suggesties [role=option]").first.wait_for()


def vouw_open(pagina: Page) -> None:
    dicht = pagina.locator("main details:not([open]) > summary:visible")
    while dicht.count():
        dicht.first.click()


def filters(pagina: Page) -> None:
    knop = pagina.locator("[aria-controls=zoekfilters]")
    if knop.is_visible():
        knop.click()
    vouw_open(pagina)
    pagina.locator("#zoekfilters input[type=checkbox]").first.check()
    pagina.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")


def klappen(pagina: Page) -> None:
    for knop in pagina.locator("main [data-klap][aria-expanded=false]").all():
        if knop.is_visible():
            knop.click()
    vouw_open(pagina)


def niets(pagina: Page) -> None:
    pagina.locator("[data-niets] *").first.wait_for()


def antwoordkaart(pagina: Page) -> None:
    pagina.locator(".antwoord h2 a").wait_for()


def keuze(pagina: Page) -> None:
    pagina.locator("[data-zoekresultaat]").first.wait_for()


def melding(pagina: Page) -> None:
    pagina.locator("[data-codemelding]:not(:empty)").wait_for()


TOESTANDEN: dict[str, tuple[str, Callable[[Page], None]]] = {
    "menu": ("/bouwstenen/brp/", menu),
    "menu-voorpagina": ("/", menu),
    "op-deze-pagina": ("/bouwstenen/brp/", klappen),
    "op-deze-pagina-proza": ("/over/zekerheid/", klappen),
    "suggesties": ("/knelpunten/", suggesties),
    "filters": ("/zoeken/?q=terugmelden", filters),
    "antwoordkaart": ("/zoeken/?q=gba", antwoordkaart),
    "keuze-zonder-vraag": ("/zoeken/?rol=ciso", keuze),
    "niets-gevonden": ("/zoeken/?q=xqzwvbk", niets),
    "code-onbekend": ("/s/?code=ZZZ-999", melding),
}
ALLEEN_SMAL = ("menu", "menu-voorpagina", "op-deze-pagina", "op-deze-pagina-proza")


@pytest.mark.parametrize("toestand", TOESTANDEN)
def test_smal_in_een_andere_toestand(smal: Keurmeester, toestand: str) -> None:
    _in_toestand(smal, toestand)


@pytest.mark.parametrize("toestand", [naam for naam in TOESTANDEN if naam not in ALLEEN_SMAL])
def test_breed_in_een_andere_toestand(breed: Keurmeester, toestand: str) -> None:
    _in_toestand(breed, toestand)


def _in_toestand(meester: Keurmeester, toestand: str) -> None:
    pad, doe = TOESTANDEN[toestand]
    doe(meester.ga(pad))
    goed(meester.keur(), toestand)
    goed(meester.keur("dark", alleen_kleur=True), toestand)
    breedte = meester.pagina.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert breedte[0] <= breedte[1], "de pagina schuift opzij"
