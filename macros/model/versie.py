"""One recorded version of a passage, and the whole record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Versie:
    """The words of a passage from a day on, until the next version."""

    datum: date
    hash: str
    tekst: str


Bladgeschiedenis = Mapping[str, tuple[Versie, ...]]
"""Of one page: the versions of each anchor, the oldest first."""

Geschiedenis = Mapping[str, Bladgeschiedenis]
"""By path of the page, such as "bouwstenen/brp"."""
