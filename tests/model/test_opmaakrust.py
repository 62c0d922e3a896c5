"""Texts that are read without a parser: the parser finds the same links in them, and nothing to say about."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.model.opmaak import VERBODEN, _ontleed
from macros.model.opmaakrust import rustige_links
from tests.model.test_opmaak import TEKST

STUKKEN = (
    "een zin|\n|[a](bouwsteen:brp)|[b](https://x.nl/a-b_c)|[|]|](|(|)|**|*|_|- |1. |10. | - |  |\n|\n\n|!|:|x|[x](|a:b|"
    "https://|#|>|&|;|=|+|-|--|é|.|   |`|\\|~|{|<b>|&amp;"
).split("|")
DOORHEEN = st.lists(st.sampled_from(STUKKEN), max_size=14).map("".join)


@given(TEKST | DOORHEEN)
@settings(max_examples=600)
def test_de_ontleder_vindt_dezelfde_links_en_verder_niets(tekst: str) -> None:
    links = rustige_links(tekst)
    if links is None:
        return
    losse, tokens = _ontleed(tekst)
    assert not losse
    assert not {token.type for _, token in tokens} & {*VERBODEN, "text_special"}
    assert links == [(plaats, token.attrGet("href")) for plaats, token in tokens if token.type == "link_open"]
    assert all(tekst.startswith(f"]({adres})", plaats - 2) for plaats, adres in links)


@pytest.mark.parametrize(
    ("tekst", "links"),
    [
        ("Met **vet**, _schuin_ en I&A.", []),
        (
            "Zie [BRP](bouwsteen:brp).\nEn:\n\n- [a](https://a.nl/b)\n- c",
            [(10, "bouwsteen:brp"), (37, "https://a.nl/b")],
        ),
        ("Pas op! 14+netnummer #1", []),
        ("[a](http://a.nl)", None),
        ("[a](x y)", None),
        ("a\n===", None),
        ("a\n- # b", None),
        ("Zin.  \nZin.", None),
        ("`code`", None),
        ("![a](https://a.nl)", None),
    ],
)
def test_wat_rustig_is(tekst: str, links: list[tuple[int, str]] | None) -> None:
    assert rustige_links(tekst) == links
