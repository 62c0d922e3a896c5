"""How the index is written down: small texts that compress well and that a browser reads fast."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from macros.zoeken.index import Posten
from macros.zoeken.taal import TUSSENLETTERS

TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
LENGTES = "0123456789abcdefghijklmnopqrstuvwxyz"
DEEL, TUSSEN, KOPWOORD = "|", "~", "!"
KEREN_PER_MASKER = 8


def pak_getallen(getallen: Iterable[int]) -> str:
    """Return whole numbers from 0 as text: five bits to a character, the highest bit says that more follows."""
    return "".join([_KORT[getal] if getal < len(_KORT) else _getal(getal) for getal in getallen])


def _getal(getal: int) -> str:
    uit = ""
    while getal >= 32:
        uit += TEKENS[32 + getal % 32]
        getal //= 32
    return uit + TEKENS[getal]


_KORT = [_getal(getal) for getal in range(1024)]
"""Nearly every number that is written: made once."""


def pak_dalend(getallen: Sequence[int]) -> str:
    """Return numbers that never rise, as the first and then each drop."""
    return pak_getallen([*getallen[:1], *(a - b for a, b in pairwise(getallen))])


def pak_posten(posten: Posten) -> str:
    """Return the postings of a term: how many, then for each the step to its section, fields and times."""
    getallen = [len(posten)]
    vorige = 0
    for sectie, masker, keren in posten:
        getallen.extend((sectie - vorige, masker * KEREN_PER_MASKER + keren))
        vorige = sectie
    return pak_getallen(getallen)


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
