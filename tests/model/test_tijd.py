"""Reckoning with dates of which only the year or the month is known."""

from __future__ import annotations

from datetime import date

import pytest

from macros.model.tijd import midden


@pytest.mark.parametrize(
    ("datum", "dag"),
    [("2014-10-01", date(2014, 10, 1)), ("2014-10", date(2014, 10, 16)), ("2015", date(2015, 7, 2))],
)
def test_midden(datum: str, dag: date) -> None:
    assert midden(datum) == dag


def test_medio_oktober_komt_na_de_eerste() -> None:
    assert sorted(["2014-10", "2014-11-17", "2014-10-01"], key=midden) == ["2014-10-01", "2014-10", "2014-11-17"]
