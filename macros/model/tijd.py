"""Reckoning with days and months, and with dates of which only the year or the month is known."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
JAARDAG_PATROON = (
    r"^(([1-9]|[12][0-9]|3[01]) (januari|maart|mei|juli|augustus|oktober|december)"
    r"|([1-9]|[12][0-9]|30) (april|juni|september|november)"
    r"|([1-9]|1[0-9]|2[0-8]) februari)$"
)
"""A day that every year has, as people write it: "31 december"."""


def in_jaar(jaar: int, jaardag: str) -> date:
    """Return the day of that year that is called so, such as "31 december"; see `JAARDAG_PATROON`."""
    dag, maand = jaardag.split()
    return date(jaar, MAANDEN.index(maand) + 1, int(dag))


def maanden_later(dag: date, maanden: int) -> date:
    """Return the day that many months later; the 31st becomes the last day of a shorter month.

    Raises:
        ValueError: when that is after the year 9999; no date in the data comes near it.
    """
    erbij, maand = divmod(dag.month - 1 + maanden, 12)
    jaar, maand = dag.year + erbij, maand + 1
    return date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))


def midden(datum: str) -> date:
    """Return the day halfway the time that a date such as "2015", "2015-03" or "2015-03-31" may mean, to order by."""
    begin, einde = tijdvak(datum)
    return begin + (einde - begin) // 2


def tijdvak(datum: str) -> tuple[date, date]:
    """Return the first day of a date such as "2015", "2015-03" or "2015-03-31", and the first day after it.

    Raises:
        ValueError: when it is no such date, or lasts until the end of the year 9999.
    """
    delen = [int(deel) for deel in datum.split("-")]
    begin = date(*(*delen, 1, 1)[:3])
    if len(delen) == 3:
        return begin, date.fromordinal(begin.toordinal() + 1)
    return begin, maanden_later(begin, 1 if len(delen) == 2 else 12)
