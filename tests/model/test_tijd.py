"""Reckoning with dates of which only the year or the month is known, and with days that come back every year."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.model.tijd import JAARDAG_PATROON, MAANDEN, in_jaar, maanden_later, midden, tijdvak
from macros.model.velden import DEELDATUM_PATROON, DeelDatum


@pytest.mark.parametrize(
    ("datum", "dag"),
    [("2014-10-01", date(2014, 10, 1)), ("2014-10", date(2014, 10, 16)), ("2015", date(2015, 7, 2))],
)
def test_midden(datum: str, dag: date) -> None:
    assert midden(datum) == dag


def test_medio_oktober_komt_na_de_eerste() -> None:
    assert sorted(["2014-10", "2014-11-17", "2014-10-01"], key=midden) == ["2014-10-01", "2014-10", "2014-11-17"]


def test_een_jaardag_is_elke_dag_die_elk_jaar_bestaat() -> None:
    dagen = [date(2027, 1, 1) + timedelta(n) for n in range(365)]
    goed = {f"{dag.day} {MAANDEN[dag.month - 1]}": dag for dag in dagen}
    alles = {f"{nummer} {maand}" for nummer in range(33) for maand in MAANDEN}
    assert {dag for dag in alles if re.search(JAARDAG_PATROON, dag)} == goed.keys()
    assert {naam: in_jaar(2027, naam) for naam in goed} == goed
    assert not re.search(JAARDAG_PATROON, "31 december 2026")


@pytest.mark.parametrize("datum", ["1000", "2999", "2999-12", "2999-12-31"])
def test_met_elke_datum_die_mag_valt_te_rekenen(datum: str) -> None:
    assert TypeAdapter(DeelDatum).validate_python(datum) == datum
    begin, einde = tijdvak(datum)
    assert begin <= midden(datum) < einde and maanden_later(einde, 36) > einde


@pytest.mark.parametrize("datum", ["0999", "3000", "9999", "9999-12", "9999-12-31"])
def test_een_jaar_dat_niemand_bedoelt_mag_niet(datum: str) -> None:
    with pytest.raises(ValidationError, match="bestaat niet"):
        TypeAdapter(DeelDatum).validate_python(datum)
    assert not re.search(DEELDATUM_PATROON, datum)
