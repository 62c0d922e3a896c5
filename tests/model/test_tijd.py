"""Reckoning with dates of which only the year or the month is known, and with days that come back every year."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from macros.model.tijd import JAARDAG_PATROON, MAANDEN, in_jaar, midden


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
