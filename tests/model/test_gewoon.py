"""Texts of words and links: the short cut makes of them, sign for sign, what the parser makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.model.gewoon import met_links
from macros.model.opmaak import woorden_en_links
from macros.model.plat import _alineas, opmaak_weg
from tests.model.test_opmaak import MAKER, TEKST

STUKKEN = (
    "een zin|\n|[a](bouwsteen:brp)|[b c](https://x.nl/a-b_c)|[é](tel:010-1)|[x](foo:bar)|[€\xa04](https://www.x.nl)|"
    "[- a](bouwsteen:weg)|[](https://x.nl/)|'|\"|\xa0| | |1. |- |(|)|.|;|:|é|\u2028|\x0b|]|**"
).split("|")
ZINNEN = st.lists(st.sampled_from(STUKKEN), max_size=12).map("".join)


@given(ZINNEN | TEKST)
@settings(max_examples=300, deadline=None)
def test_de_korte_weg_maakt_hetzelfde_als_de_ontleder(tekst: str) -> None:
    if woorden_en_links(tekst):
        assert MAKER._opgemaakt(tekst) == MAKER._ontleed(tekst)
        assert list(opmaak_weg(tekst)) == list(_alineas(tekst))


@pytest.mark.parametrize(
    ("tekst", "stukken"),
    [
        ("Zie [BRP](bouwsteen:brp).\n", ["Zie ", "BRP", "bouwsteen:brp", "."]),
        ("[a](https://a.nl/b_c)", ["", "a", "https://a.nl/b_c", ""]),
        ("Zonder link.", None),
        ("**Vet** en [a](https://a.nl)", None),
        ("Zie:\n\n- [a](https://a.nl)", None),
        ("[a](https://a.nl/?x=1)", None),
    ],
)
def test_wat_uit_woorden_en_links_bestaat(tekst: str, stukken: list[str] | None) -> None:
    assert met_links(tekst) == stukken


def test_een_link_die_niet_mag_blijft_staan_zoals_getypt() -> None:
    assert woorden_en_links("[a](foo:bar)") is None
    assert str(MAKER.alinea("[a](foo:bar)")) == "<p>[a](foo:bar)</p>"
