"""Contrast: of every colour against every ground it may stand on, and of every word on real pages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.soorten import SOORTEN
from tests.toegankelijkheid.kleur import TOKENS, contrast, kleuren

THEMAS = (0, 1)
GRONDEN = ("papier", "vlak", "vlak-diep", "blauw-vlak", "steen-vlak", "goed-vlak", "letop-vlak", "fout-vlak", "veld")
TEKST = ("inkt", "inkt-zacht", "link", "link-hover")
VASTE_PAREN = {
    ("steen", "papier"): 7, ("steen", "vlak"): 7, ("steen", "steen-vlak"): 7, ("letop", "letop-vlak"): 7,
    ("goed", "goed-vlak"): 7, ("fout", "fout-vlak"): 7, ("knop-tekst", "knop"): 7, ("knop-tekst", "knop-hover"): 7,
    ("band-tekst", "band"): 7, ("band-zacht", "band"): 7, ("steen-knop-tekst", "steen-knop"): 4.5,
    ("steen-knop-tekst", "steen-knop-hover"): 4.5,
    ("rand", "papier"): 3, ("rand", "vlak"): 3, ("rand", "veld"): 3, ("steen-lijn", "papier"): 3,
    ("steen-lijn", "vlak"): 3, ("steen-lijn", "steen-vlak"): 3, ("letop", "papier"): 3, ("goed", "vlak"): 3,
    ("focus", "focus-binnen"): 7,
}  # fmt: skip
"""(ink, ground): least contrast. Text 7, short words on a button 4.5, borders and marks 3."""
LOPENDE_TEKST = {"P", "LI", "DD", "DT", "TD", "BLOCKQUOTE"}

WOORDEN = """
() => {
  const getallen = (kleur) => kleur.match(/[\\d.]+/g).map(Number);
  const bekend = new Map();
  const grond = (e) => {
    if (!e) return [255, 255, 255];
    if (!bekend.has(e)) {
      const [r, g, b, a = 1] = getallen(getComputedStyle(e).backgroundColor);
      bekend.set(e, a === 1 ? [r, g, b] : a > 0 ? null : grond(e.parentElement));
    }
    return bekend.get(e);
  };
  const uit = new Map();
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const e = loper.currentNode.parentElement;
    if (!loper.currentNode.data.trim() || e.closest("svg, noscript, script")) continue;
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const stijl = getComputedStyle(e);
    const blok = e.closest("p, li, dd, dt, td, blockquote, h1, h2, h3, h4, button, a, label")?.tagName || e.tagName;
    const paar = { inkt: getallen(stijl.color), grond: grond(e), blok, doorzichtig: stijl.opacity !== "1" };
    const sleutel = JSON.stringify(paar);
    if (!uit.has(sleutel)) uit.set(sleutel, { ...paar, woorden: loper.currentNode.data.trim().slice(0, 60) });
  }
  return [...uit.values()];
}
"""


PAPIEREN = Path("docs/assets/css/pakket.css")  # the papers of a session stand alone, with tokens of their own


@pytest.mark.parametrize("thema", THEMAS)
@pytest.mark.parametrize("inkt", TEKST)
def test_lopende_tekst_op_elke_grond(inkt: str, thema: int) -> None:
    palet = kleuren(thema)
    for grond in GRONDEN:
        assert contrast(palet[inkt], palet[grond]) >= 7, f"{inkt} op {grond}"


@pytest.mark.parametrize("thema", THEMAS)
def test_vaste_paren(thema: int) -> None:
    palet = kleuren(thema)
    for (inkt, grond), minstens in VASTE_PAREN.items():
        gemeten = contrast(palet[inkt], palet[grond])
        assert gemeten >= minstens, f"{inkt} op {grond}: {gemeten:.2f}"


@pytest.mark.parametrize("thema", THEMAS)
def test_een_van_de_twee_focusringen_valt_op_tegen_elke_grond(thema: int) -> None:
    palet = kleuren(thema)
    for grond in (*GRONDEN, "knop", "band", "band-lijn", "steen-knop"):
        op_pagina = max(contrast(palet[ring], palet[grond]) for ring in ("focus", "focus-binnen"))
        assert op_pagina >= 3, grond
    assert contrast(palet["band-tekst"], palet["band"]) >= 3


def test_alleen_het_tokenbestand_noemt_kleuren(project: Path) -> None:
    for bestand in sorted((project / "docs/assets/css").glob("*.css")):
        if bestand != TOKENS and bestand.name != PAPIEREN.name:
            buiten_afdruk = bestand.read_text(encoding="utf-8").partition("@media print")[0]
            regels = re.sub(r"/\*.*?\*/|rgb\(0 0 0 / \d+%\)", "", buiten_afdruk, flags=re.S)  # a shadow is no colour
            assert not re.findall(r"[:\s](#[0-9a-fA-F]{3,8}|rgba?\([^)]*\)|hsla?\([^)]*\))[;\s,)]", regels), (
                bestand.name
            )


@pytest.mark.browser
def test_elk_woord_op_elke_soort_pagina(browser: Browser, adres: str) -> None:
    """Measured in the browser, light and dark: body text 7, everything else 4.5, nothing see-through."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    pagina, fout = context.new_page(), []
    for pad in SOORTEN:
        pagina.goto(adres + pad)
        for stand in ("light", "dark"):
            pagina.emulate_media(color_scheme=stand)  # type: ignore[arg-type]
            paren = pagina.evaluate(WOORDEN)
            assert paren, pad
            fout += [f"{pad} {stand}: {wat}" for paar in paren if (wat := _te_zwak(paar))]
    context.close()
    assert not fout, "\n".join(fout)


def _te_zwak(paar: dict[str, Any]) -> str:
    """Return what is wrong with the colours of a text, or nothing."""
    woorden = f'"{paar["woorden"]}" ({paar["blok"]})'
    if paar["doorzichtig"] or paar["grond"] is None or len(paar["inkt"]) > 3:
        return f"{woorden} is doorzichtig of staat op iets doorzichtigs"
    gemeten = contrast(tuple(paar["inkt"]), tuple(paar["grond"]))
    minstens = 7 if paar["blok"] in LOPENDE_TEKST else 4.5
    return f"{woorden}: {gemeten:.2f}, minstens {minstens}" if gemeten < minstens else ""
