"""Texts of words, links, bold and lists: the short cut makes of them, sign for sign, what the parser makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.model.gewoon import Deel, in_delen
from macros.model.opmaak import eenvoudig
from macros.model.plat import _alineas, opmaak_weg
from tests.model.test_opmaak import MAKER, TEKST

GOED = (
    "een zin|een zin|.\n|[a](bouwsteen:brp)|[b c](https://x.nl/a-b_c)|[é](tel:010-1)|[€\xa04](https://www.x.nl)|[- a]("
    "bouwsteen:weg)| **vet** |**Vet (V)**|**v**|\n\n- a|\n- **b**: c|\n- d & e|\n\nEn |'|\"|\xa0| | |(|)|.|,|+|&|é|;"
).split("|")
RAAR = "**|*|[x](foo:bar)|[](https://x.nl/)|1. |- |+ |--|:|\u2028|\x0b|]|€|`|\n|&amp;|_|\n\n\n|  |\t|=|#".split("|")
ZINNEN = st.lists(st.sampled_from(GOED), max_size=9).map("".join)
OOK_RAAR = st.lists(st.sampled_from((*GOED, *RAAR)), max_size=9).map("".join)


@given(ZINNEN | OOK_RAAR | TEKST)
@settings(max_examples=300)
def test_de_korte_weg_maakt_hetzelfde_als_de_ontleder(tekst: str) -> None:
    if eenvoudig(tekst):
        assert MAKER._opgemaakt(tekst) == MAKER._ontleed(tekst)
        assert list(opmaak_weg(tekst)) == list(_alineas(tekst))


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [
        ("Zie [BRP](bouwsteen:brp).\n", [Deel(False, [["Zie ", "BRP", "bouwsteen:brp", None, "."]])]),
        (
            "**Twee** dingen:\n\n- een;\n- 14+net.",
            [Deel(False, [["", None, None, "Twee", " dingen:"]]), Deel(True, [["een;"], ["14+net."]])],
        ),
        ("Zie:\n- een", None),
        ("- een\n\n- twee", None),
        ("- een\n  vervolg", None),
        ("1. een", None),
        ("*schuin*", None),
        ("[a](https://a.nl/?x=1)", None),
    ],
)
def test_waar_een_tekst_uit_bestaat(tekst: str, delen: list[Deel] | None) -> None:
    assert in_delen(tekst) == delen


def test_een_link_die_niet_mag_blijft_staan_zoals_getypt() -> None:
    assert eenvoudig("[a](foo:bar)") is None
    assert str(MAKER.alinea("[a](foo:bar)")) == "<p>[a](foo:bar)</p>"
