"""The Markdown subset: the short cut for plain texts shows what the parser shows, and nothing ever fails."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from macros.model.blokken import Blok
from macros.model.gewoon import is_gewoon
from macros.model.opmaak import doelen, fouten, lezer
from macros.views.tekst import Tekstmaker

BLOKKEN = {"bouwsteen:brp": Blok("bouwsteen", "brp", "BRP", "/bouwstenen/brp/")}
MAKER = Tekstmaker(BLOKKEN)
SOEP = st.text(st.sampled_from("ab1 .\n-+*_`[]()<>#!&;\\|~=:/>\t\"'é"), max_size=60)
WOORDEN = (
    "een woord|**|*|`|\n|\n\n|- |1. |[a](https://a.nl/)|[b](bouwsteen:brp)|<b>|&amp;|![x](y)|# |> |    |  |\\|~~|***"
)
BLOKKEN_MET_STREPEN = ("\t", "[a]: https://a.nl\n", "<https://a.nl>", "|a|b|\n|-|-|\n")
STUKKEN = st.lists(st.sampled_from([*WOORDEN.split("|"), *BLOKKEN_MET_STREPEN]), max_size=10).map("".join)
TEKST = SOEP | STUKKEN


def html(tekst: str) -> str:
    return _op_een_regel(str(MAKER.alinea(tekst)))


def _op_een_regel(gemaakt: str) -> str:
    """Return HTML on one line, every character written one way."""
    return unescape(re.sub(r"\s+", " ", gemaakt).strip().replace("&lt;", "‹").replace("&amp;", "﹠"))


@given(TEKST)
@settings(max_examples=600)
def test_de_korte_weg_geeft_hetzelfde_als_de_ontleder(tekst: str) -> None:
    if is_gewoon(tekst):
        langs_de_ontleder = _op_een_regel(str(MAKER._ontleed(tekst)))
        assert html(tekst).replace("<p></p>", "") == langs_de_ontleder
        assert list(fouten(tekst)) == []
        assert list(doelen(tekst)) == []


@given(TEKST)
@settings(max_examples=600)
def test_nakijken_en_tonen_mislukken_nooit(tekst: str) -> None:
    for fout in fouten(tekst):
        assert 0 <= fout.plaats <= len(tekst)
        assert fout.melding.endswith(".")
    for doel in doelen(tekst):
        assert 0 <= doel.plaats <= len(tekst)
    gemaakt = html(tekst)
    assert set(re.findall(r"<(\w+)", gemaakt)) <= {"p", "strong", "em", "code", "ul", "ol", "li", "a"}


@given(TEKST)
@settings(max_examples=600)
def test_wat_door_de_controle_komt_ziet_eruit_zoals_in_gewone_markdown(tekst: str) -> None:
    if list(fouten(tekst)) or "\t" in tekst:
        return
    gewoon = MarkdownIt("commonmark")
    gewoon.validateLink = lambda url: True  # type: ignore[method-assign]
    verwacht = _op_een_regel(gewoon.render(tekst))
    assert _kaal(html(tekst)) == _kaal(verwacht)


def _kaal(tekst: str) -> str:
    """Return HTML without what says nothing: the start of a numbered list, empty parts, how a character is written."""
    tekst = tekst.replace("bouwsteen:brp", "/bouwstenen/brp/")
    kaal = re.sub(r' (start|title)="[^"]*"', "", tekst).replace("> <", "><")
    return re.sub(r"<(li|p|strong|em|ul|ol)></\1>", "", kaal)


@pytest.mark.parametrize(
    ("tekst", "plaatsen"),
    [
        ("Een <b>woord</b> hier", [4]),
        ("# Kop", [0]),
        ("Zin.\n\n# Kop", [6]),
        ("a ![b](c) d", [2]),
        ("[a](x) en [b](y)", [4, 14]),
        ("[a](x)b\n[a](y) **<b>** c", [17, 4, 12]),
        ("Zie <https://a.nl> en &amp; meer", [4, 22]),
    ],
)
def test_de_plaats_van_een_fout(tekst: str, plaatsen: list[int]) -> None:
    assert [fout.plaats for fout in fouten(tekst)] == plaatsen


def test_de_ontleder_van_paginas_kent_alleen_het_toegestane() -> None:
    assert lezer().render("# Kop") == "<p># Kop</p>\n"
    assert lezer().render("&amp;") == "<p>&amp;amp;</p>\n"
