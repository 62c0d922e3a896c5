"""A long page is laid out part by part, and is whole soon after: nothing of it stays put off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
NOG_NIET = """() => [...document.querySelectorAll('main *')]
  .filter((e) => getComputedStyle(e).contentVisibility === 'auto').length"""
KLAAR = "() => !document.documentElement.classList.contains('in-stukken')"


def opgeschort_bij_het_begin(pagina: Page, adres: str) -> int:
    """Return how many parts were put off when the page was read, before the first frame."""
    tel = f"requestAnimationFrame(() => {{ window.bwEerst = ({NOG_NIET})(); }})"
    pagina.add_init_script(f"addEventListener('DOMContentLoaded', () => {tel})")
    pagina.goto(adres)
    return int(pagina.evaluate("window.bwEerst"))


@pytest.mark.parametrize("pad", ["/bouwstenen/brp/", "/begrippen/", "/bronnen/"])
def test_na_het_laden_is_de_pagina_heel(pagina: Page, adres: str, pad: str) -> None:
    assert opgeschort_bij_het_begin(pagina, adres + pad) > 5
    pagina.wait_for_function(KLAAR)
    assert pagina.evaluate(NOG_NIET) == 0


def test_wie_ergens_middenin_komt_krijgt_meteen_alles(pagina: Page, adres: str) -> None:
    assert opgeschort_bij_het_begin(pagina, f"{adres}/begrippen/#begrip-wmebv") == 0
    pagina.goto(f"{adres}/begrippen/")
    pagina.reload()
    assert pagina.evaluate("window.bwEerst") == 0


def test_zonder_scripts_staat_alles_er(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}/begrippen/")
    assert pagina.locator("html.in-stukken").count() == 0 and pagina.locator("#begrip-wmebv").is_visible()
    context.close()
