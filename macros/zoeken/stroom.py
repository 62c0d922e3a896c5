"""The words of a whole site as numbers: four bytes for each word that stands somewhere, for there are millions."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import count, pairwise
from operator import add

from macros.zoeken.woorden import delen_van, met_verbindingen

KORTSTE_VERBINDING = 6
NERGENS = "\0"


class Woordstroom:
    """Rows of words, one after the other: add them all first, ask afterwards."""

    def __init__(self) -> None:
        self._nummers: defaultdict[str, int] = defaultdict(count().__next__)
        self._ruw = array("I")
        self._grenzen = array("I", [0])

    def voeg_toe(self, stukken: Iterable[str]) -> None:
        """Add a row of words, each whole as `woorden.hele_stukken` gives it."""
        self._ruw.extend(map(self._nummers.__getitem__, stukken))
        self._grenzen.append(len(self._ruw))

    def rijen(self) -> Iterator[list[int]]:
        """Yield each row that was added, as the numbers of its words."""
        for begin, eind in pairwise(self._grenzen):
            yield self._ruw[begin:eind].tolist()

    @cached_property
    def _delen(self) -> list[list[str]]:
        return [delen_van(stuk) for stuk in self._nummers]

    @cached_property
    def woorden(self) -> list[list[str]]:
        """Every word that each number stands for: a word of more parts also for its parts and their joins."""
        return [met_verbindingen(delen) for delen in self._delen]

    @cached_property
    def aantallen(self) -> Counter[str]:
        """How often each word occurs."""
        aantallen: Counter[str] = Counter()
        for nummer, keren in Counter(self._ruw).items():
            for woord in self.woorden[nummer]:
                aantallen[woord] += keren
        return aantallen

    def verbindingen(self, rij: list[int]) -> Iterator[str]:
        """Yield the joins of two neighbours in a row that are a word elsewhere: open source, opensource."""
        eind, begin, bekend = self._naden
        return filter(bekend.__contains__, map(add, map(eind.__getitem__, rij), map(begin.__getitem__, rij[1:])))

    @cached_property
    def _naden(self) -> tuple[list[str], list[str], frozenset[str]]:
        """With what each number ends and begins, and which joins are words; after digits nothing is joined."""
        eind = [NERGENS if delen[-1].isdigit() else delen[-1] for delen in self._delen]
        begin = [delen[0] for delen in self._delen]
        return eind, begin, frozenset(w for w in self.aantallen if len(w) >= KORTSTE_VERBINDING)
