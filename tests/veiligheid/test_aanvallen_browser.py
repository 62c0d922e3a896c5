"""The attacked site in a browser, with the policy set aside: nothing runs, nothing is fetched from elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import Afhandelaar
from tests.soorten import volle_paginas

pytestmark = pytest.mark.browser
LUISTER = "window.raak = () => { window.geraakt = true; }; window.alert = window.raak;"
ALLES_OPEN = """() => {
  document.querySelectorAll("details").forEach((e) => { e.open = true; });
  document.querySelectorAll("main *").forEach((e) => e.dispatchEvent(new MouseEvent("mouseover", { bubbles: true })));
}"""
BREEDTE = "document.documentElement.scrollWidth > innerWidth && location.pathname"


@pytest.fixture(scope="module")
def thuis(aangevallen_site: Path) -> Iterator[str]:
    """The address of the attacked site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Afhandelaar, directory=str(aangevallen_site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="module")
def bezoek(browser: Browser, thuis: str) -> Iterator[Page]:
    """A narrow page without the policy that would stop most attacks; it notes every request to another host."""
    context = browser.new_context(viewport={"width": 320, "height": 800}, bypass_csp=True, locale="nl-NL")
    context.add_init_script(LUISTER)
    pagina = context.new_page()
    pagina.elders = []  # type: ignore[attr-defined]
    pagina.on("request", lambda v: v.url.startswith(thuis) or pagina.elders.append(v.url))  # type: ignore[attr-defined]
    yield pagina
    context.close()


def rustig(pagina: Page, thuis: str) -> None:
    """Assert that nothing ran, and that we are still on our own site."""
    assert pagina.evaluate("window.geraakt") is None, pagina.url
    assert pagina.elders == []  # type: ignore[attr-defined]
    assert pagina.url.startswith(thuis)


def test_geen_pagina_voert_iets_uit(bezoek: Page, thuis: str, aangevallen_site: Path) -> None:
    paginas = [pad.removesuffix("index.html") for pad, _ in volle_paginas(aangevallen_site)]
    assert len(paginas) > 25
    breed = []
    for pad in paginas:
        bezoek.goto(f"{thuis}/{pad}", wait_until="load")
        bezoek.evaluate(ALLES_OPEN)
        rustig(bezoek, thuis)
        if bezoek.evaluate(BREEDTE):
            breed.append(pad)
    assert breed == [], "very long words must break"


@pytest.mark.parametrize("vraag", ["raak", "javascript", "<script>raak()</script>", '"><img src=x onerror=raak()>'])
def test_zoeken_voert_niets_uit(bezoek: Page, thuis: str, vraag: str) -> None:
    bezoek.goto(f"{thuis}/zoeken/")
    bezoek.locator("main input[type=search]").fill(vraag)
    bezoek.keyboard.press("Enter")
    bezoek.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    rustig(bezoek, thuis)
    if vraag in ("raak", "javascript"):
        assert bezoek.locator("[data-zoekresultaat]").count() > 3


def test_een_mapje_vol_aanvallen_voert_niets_uit(bezoek: Page, thuis: str) -> None:
    bezoek.goto(f"{thuis}/bouwstenen/brp/")
    knoppen = bezoek.locator("[data-in-mapje]:visible")
    assert knoppen.count() > 0
    for knop in knoppen.all():
        knop.click()
    bezoek.goto(f"{thuis}/mapje/")
    bezoek.get_by_text("onclick=raak()").or_(bezoek.get_by_text("raak")).first.wait_for()
    rustig(bezoek, thuis)


def test_een_vervalst_adres_voert_niets_uit(bezoek: Page, thuis: str) -> None:
    """Fragments and parameters are typed by anybody."""
    for pad in (
        "/bouwstenen/brp/#<img src=x onerror=raak()>",
        "/bouwstenen/brp/#stap-terugmelden~<svg onload=raak()>",
        "/bouwstenen/brp/#stap-terugmelden!<b onmouseover=raak()>",
        "/mapje/#m=<img src=x onerror=raak()>",
        "/mapje/#1.javascript:raak()",
        "/s/?code=<img src=x onerror=raak()>",
        "/zoeken/?q=<img src=x onerror=raak()>&groep=<svg onload=raak()>",
        "/wijzigingen/?rol=<img src=x onerror=raak()>&sinds=javascript:raak()",
        "/agenda/?rol=javascript:raak()",
    ):
        bezoek.goto("about:blank")
        bezoek.goto(thuis + pad, wait_until="load")
        bezoek.evaluate("new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 80)))")
        rustig(bezoek, thuis)
