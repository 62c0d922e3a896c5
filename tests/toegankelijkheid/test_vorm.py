"""The form in forced colours and on paper; test_soorten.py puts every kind of page under strain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
NieuwePagina = Callable[..., Page]


@pytest.fixture
def nieuw(browser: Browser) -> Iterator[NieuwePagina]:
    """Return a function that opens a page of its own: nieuw(breedte, hoogte, forced_colors=…)."""
    contexten = []

    def maak(breedte: int, hoogte: int = 800, **keuzes: Any) -> Page:
        contexten.append(browser.new_context(viewport={"width": breedte, "height": hoogte}, locale="nl-NL", **keuzes))
        return contexten[-1].new_page()

    yield maak
    for context in contexten:
        context.close()


def test_gedwongen_kleuren_tonen_de_focus(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(1280, forced_colors="active")
    pagina.goto(adres + "/bouwstenen/brp/")
    for _ in range(12):
        pagina.keyboard.press("Tab")
        stijl = pagina.evaluate(
            "() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth]; }"
        )
        assert stijl[0] != "none" and float(stijl[1].removesuffix("px")) >= 2


def test_afdruk_laat_alleen_de_inhoud_zien(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(800)
    pagina.emulate_media(media="print", color_scheme="dark")
    pagina.goto(adres + "/bouwstenen/brp/")
    for wat in (".kop", ".voet", ".kruimels", ".op-deze-pagina", ".sla-over"):
        expect(pagina.locator(wat)).to_be_hidden()
    expect(pagina.locator(".afdrukvoet")).to_be_visible()
    kleuren = pagina.evaluate(
        "() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]"
    )
    assert kleuren == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
