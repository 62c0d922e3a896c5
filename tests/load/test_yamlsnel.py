"""The quick road and the slow one: what the quick one gives, the slow one gives as well and without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.load import laad
from macros.load.lader import _inhoud
from macros.load.yamlbestand import _bestand
from macros.load.yamlbouw import MAX_DIEPTE, MAX_ONDERDELEN, bouw
from macros.load.yamlsnel import BijzonderError, gewone_waarde
from tests.load.test_eigenschappen import SOEP

REGELS = (
    "a: b|b: c|c:|- a|- b|- |a|~|null|'x'|\"y\\n\"|[a, b]|[a,|{a: b}|{a}|# zo|a # zo|'a' # zo|&a b|*a|!b c|!!str d|"
    "<<: e|'<<': e|? f|: g|---|...|%YAML 1.1|\"\": h|[a]: b|a: |-|a: >|b: |2|tekst - met streep|- - c|a: - b|é: €|\t"
).split("|")
STRUIK = st.lists(
    st.builds(lambda diep, regel, eind: f"{'  ' * diep}{regel}{eind}", st.integers(0, 3), st.sampled_from(REGELS),
              st.sampled_from(["\n", "\n", "\n", " ", "", "\r"])),
    max_size=8,
).map("".join)  # fmt: skip
BLOK = """\
# vooraf
naam: Basis:de eerste
lijst:
  - een
  - "twee \\" mag"
  - tekst: 'het is ''t'
    rij: [stap:a/b, 'c, d', "~", collega's]
  - - diep
    - dieper
blok: |-
  Eerste - zin: nog een.

    - punt
  # geen opmerking
leeg: []
groep:
  los: een tekst#1
"""

DIEP = "- " * MAX_DIEPTE + "a"


@st.composite
def _getikt(trek: st.DrawFn) -> str:
    """Return a good text in which somebody typed something, somewhere."""
    plaats, weg = trek(st.integers(0, len(BLOK))), trek(st.integers(0, 3))
    erbij = trek(
        st.sampled_from(["", " ", "\n", "- ", " #", ":", ": ", "&", "*", "!", "'", '"', "a: ", "~", "\t", "]"])
    )
    return BLOK[:plaats] + erbij + BLOK[plaats + weg :]


@given(SOEP | STRUIK | _getikt())
@settings(max_examples=500)
def test_de_snelle_weg_geeft_wat_de_lange_geeft(tekst: str) -> None:
    try:
        waarde = gewone_waarde(tekst)
    except BijzonderError:
        return
    uitkomst = bouw(tekst)
    assert waarde == uitkomst.waarde
    assert not uitkomst.vondsten
    assert not uitkomst.leeg
    assert not uitkomst.gemeld


@pytest.mark.parametrize(
    "tekst",
    [
        "a: b # weg\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: &b [c]\n", "&a b: c\n", "!a b: c\n", "<<: {a: b}\n",
        "a: b\na: c\n", "a:\n", "a: ~\n", "a: null\n", "- a\n  - b\n", '"": a\n', "[a]: b\n", "a: b\n---\nc: d\n", "",
        "a: 'b\n", "a: b\n  c\n", "a: {b: c}\n", "a: [b,\n  c]\n", "a: >-\n  b\n", "- a\nb: c\n", "a: b: c\n", "los\n",
        "a:\n- b\n", "a: |-\nb: c\n", "a: [null]\n", "a:\tb\n",
        "[" * (MAX_DIEPTE + 1) + "a" + "]" * (MAX_DIEPTE + 1), f"[{'a,' * MAX_ONDERDELEN}]",
    ],
)  # fmt: skip
def test_bij_iets_bijzonders_kijkt_de_lange_weg(tekst: str) -> None:
    with pytest.raises(BijzonderError):
        gewone_waarde(tekst)


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        (BLOK, bouw(BLOK).waarde),
        ("# vooraf\na: b#c\n  # ingesprongen\n", {"a": "b#c"}),
        ("a: |\n  b\n\n   \n  c\n\n", {"a": "b\n\n \nc"}),
        (DIEP, bouw(DIEP).waarde),
    ],
)
def test_het_gewone_gaat_langs_de_snelle_weg(tekst: str, waarde: object) -> None:
    assert gewone_waarde(tekst) == waarde


def test_van_goede_bestanden_onthoudt_niemand_waar_alles_staat(project: Path) -> None:
    _bestand.cache_clear()
    _inhoud.cache_clear()
    bestanden = laad(project).bestanden
    assert len(bestanden) > 50
    for bestand in bestanden.values():
        gewone_waarde(bestand.tekst)
        assert set(vars(bestand)) == {"naam", "ruw", "weigering"}, bestand.naam
