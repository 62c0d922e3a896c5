"""Whatever somebody types: reading never raises, and what is valid comes back with the right places."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.diagnostics.tekens import ONZICHTBAAR, eerste_onzichtbare, toonbaar
from macros.load.leestekst import _gedecodeerd
from macros.load.yamlbestand import ontleed

SOEP = st.text(st.sampled_from("ab:-#&*!|>'\"%@`{}[],? \n\t\\é~<=."), max_size=120)
KLEIN, CIJFERS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
LETTERS = f"{KLEIN}{KLEIN.upper()}é{CIJFERS}"


def beginnend_met(eerste: str, verder: str, meeste: int) -> st.SearchStrategy[str]:
    """Return texts of one of the first characters and at most so many of the others."""
    return st.builds(str.__add__, st.sampled_from(eerste), st.text(verder, max_size=meeste))


SLEUTEL = beginnend_met(KLEIN, f"{KLEIN}{CIJFERS}-", 8)
WOORD = beginnend_met(LETTERS, f"{LETTERS} .,()-", 30).map(str.strip)
WAARDE = st.recursive(
    WOORD, lambda kind: st.lists(kind, max_size=4) | st.dictionaries(SLEUTEL, kind, max_size=4), max_leaves=12
)


@given(SOEP)
@settings(max_examples=400)
def test_lezen_van_willekeurige_tekst_mislukt_nooit(tekst: str) -> None:
    bestand = ontleed(tekst, "x.yaml")
    regels = tekst.split("\n")
    for probleem in bestand.problemen:
        assert 1 <= probleem.plek.regel <= len(regels)
        assert 1 <= probleem.plek.kolom <= len(regels[probleem.plek.regel - 1]) + 1
    for regel, kolom, begin, eind in bestand.waarden.values():
        assert 1 <= regel <= len(regels) + 1
        assert kolom >= 1
        assert 0 <= begin <= eind <= len(tekst) + 1


@given(SOEP)
@settings(max_examples=400)
def test_wat_yaml_niet_snapt_snappen_wij_ook_niet(tekst: str) -> None:
    try:
        anders = yaml.compose(tekst, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        assert ontleed(tekst, "x").problemen
        return
    bestand = ontleed(tekst, "x")
    assert bestand.problemen or (anders is None) == (() not in bestand.waarden)


@given(st.dictionaries(SLEUTEL, WAARDE, min_size=1, max_size=5), st.sampled_from(["", None, '"', "'"]))
@settings(max_examples=200)
def test_geldige_yaml_komt_heel_terug(waarde: dict[str, Any], stijl: str | None) -> None:
    tekst = yaml.safe_dump(waarde, default_style=stijl, allow_unicode=True, sort_keys=False, width=10_000)
    bestand = ontleed(tekst, "x")
    assert bestand.problemen == []
    assert bestand.waarde == _teksten(waarde)
    regels = tekst.split("\n")
    for pad, (regel, kolom) in bestand.sleutels.items():
        assert regels[regel - 1][kolom - 1 :].lstrip("\"'").startswith(str(pad[-1]))


def _teksten(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {sleutel: _teksten(kind) for sleutel, kind in waarde.items()}
    return [_teksten(kind) for kind in waarde] if isinstance(waarde, list) else waarde


@given(st.binary(max_size=200))
@settings(max_examples=300)
def test_willekeurige_bytes_geven_tekst_of_een_melding(ruw: bytes) -> None:
    gelezen = _gedecodeerd(ruw, "x")
    if gelezen.probleem is None:
        assert "\r" not in gelezen.tekst
        assert ontleed(gelezen.tekst, "x") is not None


@given(st.text(max_size=60))
def test_wat_getoond_wordt_is_zichtbaar(tekst: str) -> None:
    getoond = toonbaar(tekst)
    assert not ONZICHTBAAR.search(getoond)
    assert "\n" not in getoond
    getoond.encode("utf-8")


@pytest.mark.parametrize(
    "teken", ["\u200b", "\u202e", "\u00ad", "\ufeff", "\x1b", "\U000e0041", "\u2066", "\u3164", "\u200d"]
)
def test_verborgen_tekens_vallen_op(teken: str) -> None:
    assert eerste_onzichtbare(f"abc{teken}def") == (3, f"U+{ord(teken):04X}")


def test_gewone_tekens_vallen_niet_op() -> None:
    assert eerste_onzichtbare("Ærøskøbing – “één” €5 ½ → ☺\nTweede regel\tmet tab") is None
