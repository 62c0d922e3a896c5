"""What the check takes for an anchor on a page of text: at least every one that the site engine makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from macros.validate.paginaankers import ankers

UITBREIDINGEN = ["toc", "tables", "fenced_code", "sane_lists"]
WOORDEN = (
    "Zó",
    "begin",
    "je",
    "3.",
    "`een_twee`",
    "_schuin_",
    "**vet**",
    "[link](x.md)",
    "![a](b.png)",
    "&amp;",
    "<b>v</b>",
)
MEER_WOORDEN = ("C#", "`<b>`", "a_b", "–", "€ 5,-", "\\_x", "[x][y]", "??", "#", "d'r", "Kop:")
KOP = st.lists(st.sampled_from((*WOORDEN, *MEER_WOORDEN)), max_size=4).map(" ".join)


def echte(tekst: str) -> set[str]:
    """Return the ids that the engine gives."""
    return set(re.findall(r'<h[1-6] id="([^"]*)"', markdown(tekst, extensions=UITBREIDINGEN)))


@given(st.lists(st.tuples(st.sampled_from(("# ", "## ", "#", "> ## ", "- ## ")), KOP), max_size=4))
def test_elk_anker_van_de_motor_is_bekend(koppen: list[tuple[str, str]]) -> None:
    tekst = "\n\n".join(f"{hekjes}{kop}\n\nTekst." for hekjes, kop in koppen)
    assert echte(tekst) <= ankers(tekst)


@pytest.mark.parametrize("kop", ["Zo begin je", "Één: `a_b`", "Wat is 14+netnummer?"])
def test_een_gewone_kop_geeft_precies_zijn_anker(kop: str) -> None:
    assert echte(f"## {kop}\n") & ankers(f"## {kop}\n")
    assert "nix" not in ankers(f"## {kop}\n\n```\n# nix\n```\n")


def test_van_elke_pagina_van_nu_zijn_alle_ankers_bekend(project: Path) -> None:
    for pad in (project / "docs").rglob("*.md"):
        tekst = pad.read_text(encoding="utf-8")
        assert echte(tekst) <= ankers(tekst), pad
