"""Contrast: of every colour against every ground it may stand on; test_soorten.py measures words on pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

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
