"""The way back in the mapje: one can read it, it waits, and one stays at the top of the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from macros.model.stap import Stap
from tests.toegankelijkheid.kleur import contrast

pytestmark = pytest.mark.browser
KLEUREN = """knop => [getComputedStyle(knop).color, getComputedStyle(knop.closest('p')).backgroundColor]
  .map(kleur => kleur.match(/\\d+/g).slice(0, 3).map(Number))"""


@pytest.fixture
def gevuld(pagina: Page, adres: str, stap: Stap) -> Page:
    """The page of a mapje with four passages, read at the foot of it."""
    paden = [stap.adres.lstrip("/"), *(f"bouwstenen/{naam}/" for naam in ("brp", "bag", "digid"))]
    items = [{"pad": pad, "titel": pad, "code": "", "noot": ""} for pad in paden]
    pagina.goto(f"{adres}/mapje/")
    pagina.evaluate("items => localStorage.setItem('bw-mapje', JSON.stringify({titel: '', items}))", items)
    pagina.reload()
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")
    return pagina


@pytest.mark.parametrize("thema", ["light", "dark"])
def test_zet_terug_is_leesbaar(gevuld: Page, thema: str) -> None:
    gevuld.emulate_media(color_scheme=thema)  # type: ignore[arg-type]
    gevuld.get_by_role("button", name="Haal weg").first.click()
    voor, achter = gevuld.get_by_role("button", name="Zet terug").evaluate(KLEUREN)
    assert contrast(tuple(voor), tuple(achter)) >= 7


@pytest.mark.eigen_profiel
def test_alles_terugzetten_wacht_en_staat_bovenaan(gevuld: Page) -> None:
    gevuld.clock.install()
    gevuld.get_by_role("button", name="Maak het mapje leeg").click()
    terug = gevuld.get_by_role("button", name="Zet alles terug")
    expect(terug).to_be_focused()
    assert gevuld.evaluate("scrollY") == 0
    gevuld.clock.run_for(60_000)
    gevuld.mouse.click(5, 5)
    gevuld.clock.run_for(60_000)
    terug.click()
    expect(gevuld.locator("[data-mapje-eigen] .mapje__item")).to_have_count(4)
    expect(terug).to_have_count(0)


def test_zoals_de_ontvanger_begint_bovenaan(gevuld: Page) -> None:
    gevuld.get_by_role("link", name="Bekijk zoals de ontvanger").click()
    expect(gevuld.locator("h1")).to_be_focused()
    assert gevuld.evaluate("scrollY") == 0


def test_op_papier_maakt_het_mapje_zich_niet_langer_dan_het_is(gevuld: Page) -> None:
    """A page that is at least as high as the window leaves its QR code alone on the next sheet."""
    gevuld.emulate_media(media="print")
    assert gevuld.locator("article").evaluate("a => getComputedStyle(a).minHeight") in ("0px", "auto")


def test_in_het_menu_op_een_telefoon_staat_het_mapje_onder_de_rest(gevuld: Page) -> None:
    gevuld.set_viewport_size({"width": 390, "height": 844})
    gevuld.get_by_role("button", name="Menu").click()
    links = gevuld.locator(".kop-menu nav, .mapjelink").evaluate_all("e => e.map(x => x.getBoundingClientRect().x)")
    assert len(links) == 2 and links[0] == links[1]
