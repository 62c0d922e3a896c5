"""Positions of keys, values and words within texts; every scalar stays the text that was typed."""

from __future__ import annotations

import pytest

from macros.load.yamlbestand import ontleed

TEKST = """\
naam: Basis
lijst:
  - een
  - "twee"
groep: {a: 1, b: [x, y]}
blok: |-
  Eerste zin met <b>.
  Tweede zin met <b>.

  - punt met <b>
gevouwen: >-
  Lange zin die
  verder gaat <i> hier.
aanhaling: "met \\"streep\\" en <u>"
"""


@pytest.mark.parametrize(
    ("pad", "sleutel", "waarde"),
    [
        (("naam",), (1, 1), (1, 7)),
        (("lijst",), (2, 1), (3, 3)),
        (("lijst", 0), (3, 5), (3, 5)),
        (("lijst", 1), (4, 5), (4, 5)),
        (("groep", "a"), (5, 9), (5, 12)),
        (("groep", "b", 1), (5, 22), (5, 22)),
        (("blok",), (6, 1), (6, 7)),
        (("bestaat", "niet"), (1, 1), (1, 1)),
    ],
)
def test_plek_van_sleutel_en_waarde(
    pad: tuple[str | int, ...], sleutel: tuple[int, int], waarde: tuple[int, int]
) -> None:
    bestand = ontleed(TEKST, "x.yaml")
    assert (bestand.sleutelplek(pad).regel, bestand.sleutelplek(pad).kolom) == sleutel
    assert (bestand.plek(pad).regel, bestand.plek(pad).kolom) == waarde


@pytest.mark.parametrize(
    ("veld", "woord", "hoeveelste", "plek"),
    [
        ("naam", "Basis", 0, (1, 7)),
        ("blok", "<b>", 0, (7, 18)),
        ("blok", "<b>", 1, (8, 18)),
        ("blok", "<b>", 2, (10, 14)),
        ("gevouwen", "<i>", 0, (13, 15)),
        ("aanhaling", "<u>", 0, (14, 31)),
    ],
)
def test_plek_van_een_woord_in_een_tekst(veld: str, woord: str, hoeveelste: int, plek: tuple[int, int]) -> None:
    bestand = ontleed(TEKST, "x.yaml")
    assert isinstance(bestand.waarde, dict)
    waarde, plaats = bestand.waarde[veld], -1
    for _ in range(hoeveelste + 1):
        plaats = waarde.index(woord, plaats + 1)
    gevonden = bestand.tekstplek((veld,), waarde, plaats)
    assert (gevonden.regel, gevonden.kolom) == plek


@pytest.mark.parametrize(
    "getypt",
    ["no", "yes", "on", "true", "0363", "1.10", "1e3", "0x1F", "12:30:45", "2026-11-22", "1_000", ".inf", "=", "~a"],
)
def test_elke_waarde_blijft_wat_er_is_getypt(getypt: str) -> None:
    assert ontleed(f"a: {getypt}\n", "x").waarde == {"a": getypt}
    assert ontleed(f'a: "{getypt}"\n', "x").waarde == {"a": getypt}


@pytest.mark.parametrize("leeg", ["", " ", " ~", " null"])
def test_niets_is_niets(leeg: str) -> None:
    bestand = ontleed(f"a:{leeg}\nb: c\n", "x")
    assert bestand.waarde == {"a": None, "b": "c"}
    assert bestand.leeg == [("a",)]


@pytest.mark.parametrize("vol", ['""', '"null"', "'~'"])
def test_tussen_aanhalingstekens_is_het_tekst(vol: str) -> None:
    assert ontleed(f"a: {vol}\n", "x").waarde == {"a": vol[1:-1]}


def test_sleutels_zijn_ook_tekst_en_mogen_er_een_keer_staan() -> None:
    assert ontleed("no: 1\n0363: 2\n", "x").waarde == {"no": "1", "0363": "2"}
    bestand = ontleed("a: 1\nb: 2\na: 3\n", "x")
    assert bestand.waarde == {"a": "1", "b": "2"}
    assert [(p.plek.regel, p.regel) for p in bestand.problemen] == [(3, "sleutel-dubbel")]


def test_een_opmerking_op_een_eigen_regel_mag() -> None:
    assert ontleed("# uitleg\na: 1\n# nog iets\nb: 2\n", "x").problemen == []


def test_een_afgebroken_lezing_geeft_geen_halve_waarde() -> None:
    bestand = ontleed("a: 1\nb: [\n", "x")
    assert bestand.waarde is None
    assert len(bestand.problemen) == 1


@pytest.mark.parametrize("breuk", ["\u2028", "\u2029", "\x85"])
@pytest.mark.parametrize("tekst", ["|{}|-|", "a: b{}c: d: e", "- a{} b: [", "a: b{}\tc", 'a: "{}', "a: {{b: [{}"])
def test_een_regeleinde_dat_alleen_yaml_kent(breuk: str, tekst: str) -> None:
    """Found by fuzzing: the parser counts these as lines, so that it may stop beyond the last line of the file."""
    bestand = ontleed(tekst.format(breuk * 20), "x")
    assert bestand.problemen
    assert all(probleem.plek.regel <= 2 for probleem in bestand.problemen)
