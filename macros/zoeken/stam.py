"""The light stem (forms of one word) and the loose root (words of one family)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from macros.zoeken.stamregels import GEEN_DEELWOORD, STAMREGELS, WORTELREGELS
from macros.zoeken.taal import DEELTJES

KORTSTE = 4
_DUBBEL = re.compile(r"([bcdfghjklmnpqrstvwxz])\1$")
_LANGE_KLINKER = re.compile(r"([aeou])\1([bcdfghjklmnpqrstvwxz]{1,3})$")
_CIJFER = re.compile(r"[0-9]")
_EINDLETTER = {"v": "f", "z": "s"}


@cache
def stam(woord: str) -> str:
    """Return the stem that the forms of `woord` share; short words and words with a digit stay as they are."""
    if len(woord) < KORTSTE or _CIJFER.search(woord):
        return woord
    return _glad(_eerste_regel(woord, STAMREGELS))


@cache
def wortel(stamvorm: str) -> str:
    """Return the root that a stem shares with its family: melden, gemeld, melding, melder."""
    if len(stamvorm) < KORTSTE or _CIJFER.search(stamvorm):
        return stamvorm
    eerst = _glad(_eerste_regel(_zonder_ge(stamvorm), WORTELREGELS))
    lang = [regel for regel in WORTELREGELS if len(regel[0]) > 1]
    return _glad(_eerste_regel(eerst, lang)) if len(eerst) >= KORTSTE else eerst


def _eerste_regel(woord: str, regels: Sequence[tuple[str, str, int]]) -> str:
    for einde, vervanging, blijft in regels:
        if woord.endswith(einde) and len(woord) - len(einde) >= blijft:
            return woord[: len(woord) - len(einde)] + vervanging
    return woord


def _glad(woord: str) -> str:
    """Undo what spelling does at the end of a stem: mapp, aanvraag, bedrijv."""
    woord = _DUBBEL.sub(r"\1", woord)
    woord = _LANGE_KLINKER.sub(r"\1\2", woord)
    return woord[:-1] + _EINDLETTER.get(woord[-1], woord[-1])


def _zonder_ge(woord: str) -> str:
    """Return a participle without its "ge": teruggemeld is terugmeld. Other words stay."""
    if woord[-1] not in "dt" or woord.startswith(GEEN_DEELWOORD):
        return woord
    for deeltje in ("", *DEELTJES):
        rest = woord[len(deeltje) + 2 :]
        if woord.startswith(deeltje + "ge") and len(rest) >= KORTSTE:
            return deeltje + rest
    return woord
