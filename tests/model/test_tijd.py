"""Reckoning with dates of which only the year or the month is known, and with days that come back every year."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from macros.model.tijd import JAARDAG_PATROON, MAANDEN, eerstvolgende, midden


@pytest.mark.parametrize(
    ("datum", "dag"),
    [("2014-10-01", date(2014, 10, 1)), ("2014-10", date(2014, 10, 16)), ("2015", date(2015, 7, 2))],
)
def test_midden(datum: str, dag: date) -> None:
    assert midden(datum) == dag


def test_medio_oktober_komt_na_de_eerste() -> None:
    assert sorted(["2014-10", "2014-11-17", "2014-10-01"], key=midden) == ["2014-10-01", "2014-10", "2014-11-17"]


@pytest.mark.parametrize(
    ("jaardag", "vanaf", "dag"),
    [
        ("31 december", date(2026, 11, 23), date(2026, 12, 31)),
        ("13 februari", date(2026, 11, 23), date(2027, 2, 13)),
        ("1 mei", date(2027, 5, 1), date(2027, 5, 1)),
        ("28 februari", date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_de_eerstvolgende_keer(jaardag: str, vanaf: date, dag: date) -> None:
    assert eerstvolgende(jaardag, vanaf) == dag


def test_een_jaardag_is_elke_dag_die_elk_jaar_bestaat() -> None:
    dagen = [date(2027, 1, 1) + timedelta(n) for n in range(365)]
    goed = {f"{dag.day} {MAANDEN[dag.month - 1]}" for dag in dagen}
    alles = {f"{nummer} {maand}" for nummer in range(33) for maand in MAANDEN}
    assert {dag for dag in alles if re.search(JAARDAG_PATROON, dag)} == goed
    assert not re.search(JAARDAG_PATROON, "31 december 2026")
