"""Dates as people write them in Dutch."""

from __future__ import annotations

from datetime import date

from macros.model.tijd import MAANDEN


def jaardag(dag: str) -> str:
    """Return "31 december" for an ISO date."""
    return voluit(dag).rpartition(" ")[0]


def voluit(dag: date | str | None) -> str:
    """Return "22 november 2026", "november 2026" or "2026" for a date or an ISO text of that precision."""
    if dag is None:
        return ""
    delen = [int(deel) for deel in str(dag).split("-")]
    woorden = [str(delen[0])]
    if len(delen) > 1:
        woorden.insert(0, MAANDEN[delen[1] - 1])
    if len(delen) > 2:
        woorden.insert(0, str(delen[2]))
    return " ".join(woorden)
