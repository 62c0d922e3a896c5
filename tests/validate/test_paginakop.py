"""What the check accepts above a page is what the site engine reads there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from macros.load.paginas import lees_paginas
from macros.model.pagina import KOPVELDEN
from macros.validate.omgeving import Omgeving
from macros.validate.rules.pagina_veilig import controleer

REGELS = (
    *("---", "--- ", "---\t", "...", "... ", "----", "", " ", "  ", "\t", "title: Over", "hide: [toc]", "# Kop"),
    "tekst",
    *("render_macros: true", " template: x", "    template: y", "Tip: lees dit", "https://a.nl", "? template\n: x"),
    *('"template": x', "<<: {template: x}", "title: &a x", "!!str template: x", "template : x", "{template: x}", "- a"),
    *("é: x", "- - -", "title: |", "  ---", "x:", "title: x # y", "---x", "--- # x", "%YAML 1.1"),
)


@pytest.fixture(scope="module")
def wortel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("kennisbank")
    (map_ / "docs").mkdir()
    return map_


@given(st.lists(st.sampled_from(REGELS), max_size=7).map("\n".join), st.sampled_from(("", "\n")))
@example("--- \nrender_macros: true\n---\nx", "\n")
@example("---\ntemplate: x\n...\nx", "\n")
@example("template: x\n\nx", "\n")
@example("---\n---\ntemplate: x\n---\nx", "\n")
def test_wat_mag_leest_de_motor_net_zo(wortel: Path, tekst: str, slot: str) -> None:
    (wortel / "docs/index.md").write_text(tekst + slot, encoding="utf-8")
    gelezen = lees_paginas(wortel)
    geen_data: Any = None
    if gelezen.problemen or list(controleer(Omgeving(geen_data, geen_data, gelezen.paginas))):
        return
    (pagina,) = gelezen.paginas
    rest, kop = get_data(tekst + slot)
    assert kop.keys() == pagina.kop.keys() <= KOPVELDEN
    assert rest.strip() == pagina.tekst.strip()
