"""How long a call takes from question to mail: keys counted, the machine measured, the person reckoned.

The person is the keystroke-level model of Card, Moran and Newell: 0.28 s for a key of an average typist who is not a
secretary, 1.35 s to think before an act. What the browser needs is the clock itself.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
TOETS, DENK = 0.28, 1.35
VRAGEN = {
    "terugmelden": "digimelding", "te weinig capaciteit": "capaciteit", "digid machtigen": "digid",
    "eherkenning aansluiten": "eherkenning", "BRP-3": "brp-3",
}  # fmt: skip


class Coach:
    """Somebody at the keyboard: counts keys, and adds up what a person and the machine need."""

    def __init__(self, pagina: Page) -> None:
        self.pagina, self.toetsen, self.tijd = pagina, 0, 0.0

    def doe(self, wat: Callable[[], object], toetsen: int, denken: int = 1) -> None:
        """Let the machine do something for which a person presses keys."""
        begin = perf_counter()
        wat()
        self.toetsen += toetsen
        self.tijd += perf_counter() - begin + toetsen * TOETS + denken * DENK


@pytest.fixture
def coach(deler: Page, adres: str) -> Coach:
    """In a call, in the search field."""
    deler.goto(f"{adres}/bellen/")
    deler.locator("html[data-bel-klaar]").wait_for(state="attached")
    deler.fill("#bel-gemeente", "Voorbeeldstad")
    deler.keyboard.press("Enter")
    expect(deler.locator("#zoekvraag")).to_be_focused()
    return Coach(deler)


def vind(coach: Coach, vraag: str) -> None:
    """Type a question and see the answer."""
    coach.pagina.keyboard.type(vraag)
    coach.pagina.locator(f"[data-bel-resultaten][data-klaar='{vraag}'] > li").first.wait_for()


def deel(coach: Coach, vraag: str) -> None:
    """Share the first result: Enter goes there, c copies."""
    coach.pagina.locator("[data-deelmelding]").evaluate("e => e.replaceChildren()")
    coach.pagina.keyboard.press("Enter")
    coach.pagina.locator("[data-bel-resultaten] li:first-child a:focus").wait_for()
    coach.pagina.keyboard.press("c")
    expect(coach.pagina.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")


def test_vinden_delen_en_mailen(coach: Coach, klembord: Callable[[], dict[str, str]]) -> None:
    stand = []
    for vraag, woord in VRAGEN.items():
        coach.tijd = 0.0
        coach.doe(lambda v=vraag: vind(coach, v), len(vraag), 2)  # type: ignore[misc]
        gevonden, coach.toetsen = coach.tijd, 0
        coach.doe(lambda v=vraag: deel(coach, v), 2)  # type: ignore[misc]
        assert woord in klembord()["text/plain"].lower()
        stand.append(f"{vraag}: gevonden {gevonden:.1f} s, gedeeld met {coach.toetsen} toetsen")
        assert gevonden < 10 and coach.toetsen <= 2, stand[-1]
        coach.pagina.keyboard.press("Escape")
        coach.pagina.keyboard.press("Control+a")
    coach.tijd = 0.0
    coach.doe(lambda: coach.pagina.keyboard.press("Control+Enter"), 2)
    coach.doe(lambda: expect(coach.pagina.locator("[data-bel-verslag]")).to_be_focused(), 0, 0)
    assert klembord()["text/plain"].count("http") == len(VRAGEN)
    stand.append(f"mail op het klembord {coach.tijd:.1f} s")
    assert coach.tijd < 60
    print("\n".join(stand))
