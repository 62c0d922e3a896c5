"""What is made once of a knowledge base and kept as long as that is."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from macros.model.kennisbank import Kennisbank

T = TypeVar("T")


def per_kennisbank(maak: Callable[[Kennisbank], T]) -> Callable[[Kennisbank], T]:
    """Return `maak` that does its work once for each knowledge base."""
    gemaakt: WeakKeyDictionary[Kennisbank, T] = WeakKeyDictionary()

    @wraps(maak)
    def eenmalig(kb: Kennisbank) -> T:
        if kb not in gemaakt:
            gemaakt[kb] = maak(kb)
        return gemaakt[kb]

    return eenmalig
