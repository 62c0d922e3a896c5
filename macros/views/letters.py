"""A long list by letter, so that a reader jumps to the right place."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TypeVar

Ding = TypeVar("Ding")
CIJFERS = "0-9"


def op_letter(dingen: Iterable[Ding], naam: Callable[[Ding], str]) -> list[tuple[str, list[Ding]]]:
    """Return (letter, its items) in the order of the alphabet; all that starts otherwise comes first, under `0-9`.

    Args:
        dingen: the items of the list.
        naam: tells the words an item is sorted by; accents, capitals and quotes do not count.
    """
    gesorteerd = sorted(dingen, key=lambda ding: (_letter(naam(ding)), _sorteerwoord(naam(ding))))
    return [(letter, list(groep)) for letter, groep in groupby(gesorteerd, key=lambda ding: _letter(naam(ding)))]


def _letter(naam: str) -> str:
    eerste = _sorteerwoord(naam)[:1].upper()
    return eerste if eerste.isascii() and eerste.isalpha() else CIJFERS


def _sorteerwoord(naam: str) -> str:
    kaal = "".join(teken for teken in unicodedata.normalize("NFD", naam) if not unicodedata.combining(teken))
    return kaal.casefold().lstrip("\"'‘’“”„ (")
