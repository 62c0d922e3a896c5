"""Without JavaScript a page says what one can do, in its own column, and promises nothing that needs a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser
PAGINAS = ("meedoen/voorstel/?blok=stap:brp/terugmelden-inrichten", "bellen/", "mapje/", "zoeken/")
KANT = """() => [...document.querySelectorAll("noscript *")].filter((e) => e.matches("p, li, h2")).map((e) => {
  const vak = document.createRange();
  vak.selectNodeContents(e);
  const { left, right } = vak.getBoundingClientRect();
  return Math.min(left, innerWidth - right);
})"""


@pytest.mark.parametrize("breed", [390, 1280])
def test_de_tekst_staat_in_de_kolom_van_de_pagina(browser: Browser, adres: str, breed: int) -> None:
    context = browser.new_context(viewport={"width": breed, "height": 844}, java_script_enabled=False)
    pagina = context.new_page()
    for pad in PAGINAS:
        pagina.goto(f"{adres}/{pad}")
        kop = pagina.locator("h1").bounding_box()
        assert kop
        kanten = pagina.evaluate(KANT)
        assert kanten and min(kanten) >= min(kop["x"], 16), (pad, kanten)
        links = pagina.locator("noscript p").first.bounding_box()
        assert links and abs(links["x"] - kop["x"]) < 1, pad
    context.close()


def test_het_formulier_zegt_wat_je_dan_kunt_doen(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}/{PAGINAS[0]}")
    alineas = pagina.locator("noscript p").all_inner_texts()
    assert "zeg je het tegen wie de site bij jullie bijhoudt" in alineas[0]
    assert alineas[1].startswith("Of wijzig het bestand zelf.")
    context.close()


def test_het_werkblad_belooft_alleen_met_een_script_dat_het_bewaart(browser: Browser, adres: str) -> None:
    for met in (True, False):
        context = browser.new_context(java_script_enabled=met)
        pagina = context.new_page()
        pagina.goto(f"{adres}/i-versnellers/terugmelden-inrichten/")
        werkblad = pagina.locator("#werkblad")
        belofte = werkblad.get_by_text("Wat je typt blijft in deze browser.")
        zonder = werkblad.locator("noscript p")  # text in a noscript is not found by its words
        expect(belofte).to_be_visible(visible=met)
        expect(zonder).to_be_visible(visible=not met)
        context.close()
