"""The difference between two texts, in words: what stayed, what went, what came."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Stuk = tuple[str, str]
"""("=" or "-" or "+", words)."""

WOORD = re.compile(r"\S+\s*")


def verschil(oud: str, nieuw: str) -> list[Stuk]:
    """Return the pieces that turn `oud` into `nieuw`: all "=" and "-" make the old text, all "=" and "+" the new."""
    a, b = WOORD.findall(f"{oud} "), WOORD.findall(f"{nieuw} ")
    gelijkend = SequenceMatcher(None, _kaal(a), _kaal(b), autojunk=False)
    stukken: list[Stuk] = []
    for soort, a1, a2, b1, b2 in gelijkend.get_opcodes():
        if soort == "equal":
            _voeg(stukken, "=", b[b1:b2])
        else:
            _voeg(stukken, "-", a[a1:a2])
            _voeg(stukken, "+", b[b1:b2])
    return stukken


def _kaal(woorden: Sequence[str]) -> list[str]:
    return [woord.rstrip() for woord in woorden]


def _voeg(stukken: list[Stuk], soort: str, woorden: Sequence[str]) -> None:
    if woorden:
        stukken.append((soort, "".join(woorden)))
