"""How the index is written down: small texts that compress well and that a browser reads fast."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from macros.zoeken.index import SECTIE, Posten
from macros.zoeken.taal import TUSSENLETTERS

TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
LENGTES = "0123456789abcdefghijklmnopqrstuvwxyz"
DEEL, TUSSEN, KOPWOORD = "|", "~", "!"


def pak_getallen(getallen: Iterable[int]) -> str:
    """Return whole numbers from 0 as text: five bits to a character, the highest bit says that more follows."""
    return "".join(map(_TEKST.__getitem__, getallen))


class _Getallen(dict[int, str]):
    """The text of each number that was written before: a few hundred different ones, written millions of times."""

    def __missing__(self, getal: int) -> str:
        uit, rest = "", getal
        while rest >= 32:
            uit += TEKENS[32 + rest % 32]
            rest //= 32
        self[getal] = uit + TEKENS[rest]
        return self[getal]


_TEKST = _Getallen()


def pak_dalend(getallen: Sequence[int]) -> str:
    """Return numbers that never rise, as the first and then each drop."""
    return pak_getallen([*getallen[:1], *(a - b for a, b in pairwise(getallen))])


def pak_posten(posten: Posten) -> str:
    """Return the postings of a term: how many, then for each the step to its section, fields and times."""
    delen, vorige = [_TEKST[len(posten)]], 0
    for post in posten.ruw:
        delen.append(_POST[post - vorige])
        vorige = post & SECTIE
    return "".join(delen)


class _Posten(dict[int, str]):
    """The text of a post that was written before, by its number when its section is counted from the one before."""

    def __missing__(self, post: int) -> str:
        self[post] = _TEKST[post >> 7] + _TEKST[post & 127]
        return self[post]


_POST = _Posten()


def pak_woorden(woorden: Sequence[str], delen: dict[str, tuple[str, ...]], kopwoorden: frozenset[str]) -> str:
    """Return the vocabulary: each word as the letters that differ from the one before, its splits marked."""
    uit, vorige = [], ""
    for woord in woorden:
        vorm = gemerkt(woord, delen.get(woord, ())) + (KOPWOORD if woord in kopwoorden else "")
        gelijk = _gelijk_begin(vorige, vorm)
        uit.append(LENGTES[gelijk] + vorm[gelijk:])
        vorige = vorm
    return " ".join(uit)


def _gelijk_begin(een: str, ander: str) -> int:
    """Return how many first letters are the same, no more than one sign can say."""
    hoogstens = min(len(een), len(ander), len(LENGTES) - 1)
    return next((n for n in range(hoogstens) if een[n] != ander[n]), hoogstens)


def gemerkt(woord: str, delen: tuple[str, ...]) -> str:
    """Return a compound with its parts marked: "gezondheid~s|zorg"."""
    if not delen:
        return woord
    uit, plaats = delen[0], len(delen[0])
    for deel in delen[1:]:
        tussen = next(t for t in TUSSENLETTERS if woord.startswith(t + deel, plaats))
        uit += (TUSSEN + tussen if tussen else "") + DEEL + deel
        plaats += len(tussen) + len(deel)
    return uit
