"""How far two words are apart: in slips of the finger, or in sound.

Slips are counted as F. J. Damerau, "A technique for computer detection and correction of spelling errors" (CACM 7,
1964) and V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals" (Soviet Physics
Doklady 10, 1966) do.
"""

from __future__ import annotations

import re
from functools import cache

from macros.zoeken.taal import KLANK

_DUBBEL = re.compile(r"([a-z])\1+")


@cache
def klank(woord: str) -> str:
    """Return how a word sounds, roughly: niveau and nivo, privacy and privasie give the same."""
    for letters, geluid in KLANK:
        woord = woord.replace(letters, geluid)
    return _DUBBEL.sub(r"\1", woord)


def afstand(een: str, ander: str, hoogstens: int) -> int:
    """Return how many letters to add, leave out, replace or swap with a neighbour, or `hoogstens` + 1 when more.

    It is the restricted distance of Damerau-Levenshtein: letters that were swapped are not changed once more.
    """
    te_ver = hoogstens + 1
    if abs(len(een) - len(ander)) > hoogstens:
        return te_ver
    voorvorige: list[int] = []
    vorige = list(range(len(ander) + 1))
    for i in range(1, len(een) + 1):
        rij = [i]
        for j in range(1, len(ander) + 1):
            gelijk = een[i - 1] == ander[j - 1]
            waarde = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (0 if gelijk else 1))
            if i > 1 and j > 1 and een[i - 1] == ander[j - 2] and een[i - 2] == ander[j - 1]:
                waarde = min(waarde, voorvorige[j - 2] + 1)
            rij.append(waarde)
        if min(rij) > hoogstens:
            return te_ver
        voorvorige, vorige = vorige, rij
    return min(vorige[-1], te_ver)


@cache
def letters(woord: str) -> int:
    """Return which letters `woord` holds, one bit for each of 63 buckets."""
    masker = 0
    for letter in woord:
        masker |= 1 << (ord(letter) % 63)
    return masker


def kan_binnen(een: str, ander: str, hoogstens: int) -> bool:
    """Whether the distance may be `hoogstens` or less: a slip changes no more than two kinds of letters."""
    return (letters(een) ^ letters(ander)).bit_count() <= 2 * hoogstens
