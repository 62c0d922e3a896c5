"""On a phone with text twice as large nothing is lost: no page slides sideways, no field is too narrow to type in.

WCAG 2.2, 1.4.4 (Resize Text). The size of text that a reader sets in the browser also moves the widths in em at which
a page changes its form, which zooming in a test does not.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import VLAGGEN
from tests.inrichten import chromium_pad
from tests.soorten import SOORTEN

pytestmark = [pytest.mark.browser, pytest.mark.bouw]
GROOTTE, BREEDTE = 32, 390
SMALSTE_VELD = 200
"""Pixels: seven letters of twice the size."""


@pytest.fixture(scope="module")
def telefoon(browser: Browser) -> Iterator[Page]:
    """A page in a browser whose reader wants text twice as large."""
    vlaggen = [*VLAGGEN, f"--blink-settings=defaultFontSize={GROOTTE}"]
    groot = browser.browser_type.launch(executable_path=chromium_pad(), args=vlaggen)
    yield groot.new_page(viewport={"width": BREEDTE, "height": 844})
    groot.close()


def test_geen_pagina_schuift_opzij(telefoon: Page, adres: str) -> None:
    telefoon.goto(adres)
    assert telefoon.evaluate("getComputedStyle(document.documentElement).fontSize") == f"{GROOTTE}px"
    te_breed = []
    for pad in SOORTEN:
        telefoon.goto(adres + pad)
        if telefoon.evaluate("document.documentElement.scrollWidth") > BREEDTE:
            te_breed.append(pad)
    assert te_breed == []


@pytest.mark.parametrize("pad", ["/", "/zoeken/", "/s/", "/bouwstenen/brp/"])
def test_in_een_zoekveld_past_een_woord(telefoon: Page, adres: str, pad: str) -> None:
    telefoon.goto(adres + pad)
    for veld in telefoon.locator("main, .kop").locator("[name=q], [data-codevak] input").locator("visible=true").all():
        vak = veld.bounding_box()
        assert vak and vak["width"] >= SMALSTE_VELD
