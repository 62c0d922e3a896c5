"""Who follows a link to a passage sees where they are: what is marked, and of which page it is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap

pytestmark = pytest.mark.browser


def test_een_stap_zegt_bij_aankomst_van_welke_bouwsteen_zij_is(
    deler: Page, adres: str, kb: Kennisbank, stap: Stap
) -> None:
    deler.goto(f"{adres}{stap.adres}")
    kop = deler.locator(f"#{stap.anker} > .stap__kop")
    expect(kop).to_have_attribute("data-uit", f"Uit: {kb.bouwstenen[stap.bouwsteen].naam} (BRP)")
    assert stap.titel in kop.evaluate("k => getComputedStyle(k, '::before').content + k.textContent")
    expect(deler.locator("[data-uit]")).to_have_count(1)


def test_de_plek_van_aankomst_is_een_balk_binnen_de_stap(deler: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    blok = deler.locator(f"#{stap.anker}")
    expect(blok).to_be_focused()
    stijl = blok.evaluate(
        """b => {
          const stijl = getComputedStyle(b);
          return [stijl.outlineColor, stijl.outlineOffset, stijl.boxShadow.split(" ").at(-1)];
        }"""
    )
    assert stijl == ["rgba(0, 0, 0, 0)", "-2px", "inset"]


def test_in_gedwongen_kleuren_houdt_zij_een_rand(deler: Page, adres: str, stap: Stap) -> None:
    deler.emulate_media(forced_colors="active")
    deler.goto(f"{adres}{stap.adres}")
    blok = deler.locator(f"#{stap.anker}")
    expect(blok).to_be_focused()
    assert blok.evaluate("b => getComputedStyle(b).outlineStyle") == "solid"
