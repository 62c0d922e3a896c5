"""The two parts of the font hold every character of the whole, each where the style sheet says it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

LETTER = "atkinson-hyperlegible-next-400-700"
DEEL = re.compile(rf'url\("\.\./fonts/{LETTER}-(\w+)\.woff2"\).*?unicode-range: ([^;]+);', re.DOTALL)
BASIS_WEEGT = 14 * 1024


def _tekens(bereik: str) -> set[int]:
    grenzen = (stuk.strip().removeprefix("U+").split("-") for stuk in bereik.split(","))
    return {teken for grens in grenzen for teken in range(int(grens[0], 16), int(grens[-1], 16) + 1)}


def _in_letter(pad: Path) -> set[int]:
    return set(TTFont(pad).getBestCmap())


def test_samen_zijn_de_delen_de_hele_letter(project: Path) -> None:
    map_ = project / "docs/assets/fonts"
    delen = dict(DEEL.findall((project / "docs/assets/css/stijl.css").read_text(encoding="utf-8")))
    bereik = {naam: _tekens(tekst) for naam, tekst in delen.items()}
    assert bereik.keys() == {"basis", "rest"} and not bereik["basis"] & bereik["rest"]
    assert bereik == {naam: _in_letter(map_ / f"{LETTER}-{naam}.woff2") for naam in delen}
    assert bereik["basis"] | bereik["rest"] == _in_letter(map_ / f"{LETTER}.woff2")
    assert (map_ / f"{LETTER}-basis.woff2").stat().st_size < BASIS_WEEGT


@pytest.mark.bouw
def test_onze_paginas_hebben_de_rest_niet_nodig(gebouwde_site: Path, project: Path) -> None:
    rest = {chr(t) for t in _in_letter(project / f"docs/assets/fonts/{LETTER}-rest.woff2")}
    for pagina in gebouwde_site.glob("*/*/index.html"):
        zichtbaar = pagina.read_text(encoding="utf-8")
        assert not rest & set(zichtbaar), (pagina, rest & set(zichtbaar))
