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


def test_op_een_telefoon_staan_de_kleuren_op_een_rij(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(390)
    pagina.goto(adres + "/bouwstenen/")
    pagina.get_by_role("button", name="Menu").click()
    assert len({knop.bounding_box()["y"] for knop in pagina.locator(".thema button").all()}) == 1  # type: ignore[index]


@pytest.mark.parametrize("breedte", [390, 600, 1280])
def test_hoe_zeker_iets_is_staat_niet_los_op_een_regel(nieuw: NieuwePagina, adres: str, breedte: int) -> None:
    pagina = nieuw(breedte)
    pagina.goto(adres + "/bouwstenen/brp/")
    los = pagina.evaluate(
        """() => [...document.querySelectorAll(".bewering > p + .onderbouwing")].filter((label) => {
          const regels = [...label.previousElementSibling.getClientRects()];
          return label.getBoundingClientRect().top > regels.at(-1).bottom;
        }).length"""
    )
    assert los == 0


def test_de_inhoudsopgave_toont_waar_je_leest(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(1280)
    pagina.goto(adres + "/bouwstenen/digid/#baten")
    gemerkt = pagina.locator("#opgave a:target-current")
    expect(gemerkt).to_have_attribute("href", "#baten")
    expect(gemerkt).to_have_css("font-weight", "650")
