"""Dates in Dutch."""

from __future__ import annotations

from datetime import date

import pytest

from macros.model.tijd import maanden_later
from macros.views.datum import voluit


@pytest.mark.parametrize(
    ("dag", "tekst"),
    [
        ("2014", "2014"),
        ("2014-05", "mei 2014"),
        ("2014-05-02", "2 mei 2014"),
        (date(2026, 11, 22), "22 november 2026"),
        (None, ""),
    ],
)
def test_voluit(dag: date | str | None, tekst: str) -> None:
    assert voluit(dag) == tekst


@pytest.mark.parametrize(
    ("dag", "maanden", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
    ],
)
def test_maanden_later(dag: date, maanden: int, later: date) -> None:
    assert maanden_later(dag, maanden) == later


def test_maanden_later_houdt_op_waar_de_kalender_ophoudt() -> None:
    with pytest.raises(ValueError, match="10000"):
        maanden_later(date(9999, 12, 31), 1)
