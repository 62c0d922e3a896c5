"""The words of a whole site as numbers: four bytes for each word that stands somewhere, for there are millions."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import count, pairwise, product

from macros.zoeken.woorden import delen_van, hele_stukken, met_verbindingen

KORTSTE_VERBINDING = 6


class _Stukken(dict[str, int]):
    """The number of the word that a piece of text without white space holds; below zero when it holds none, or more.

    A site has millions of pieces and few different ones: only those are folded and taken apart.
    """

    def __init__(self) -> None:
        super().__init__()
        self.nummers: defaultdict[str, int] = defaultdict(count().__next__)
        self.meer: list[list[int]] = []

    def __missing__(self, stuk: str) -> int:
        nummers = [self.nummers[woord] for woord in hele_stukken(stuk)]
        if len(nummers) != 1:
            self.meer.append(nummers)
        self[stuk] = nummers[0] if len(nummers) == 1 else -len(self.meer)
        return self[stuk]

    def uitgeschreven(self, rij: list[int]) -> list[int]:
        """Return the numbers of a row with those below zero in full."""
        return [n for nummer in rij for n in ((nummer,) if nummer >= 0 else self.meer[~nummer])]


class Woordstroom:
    """Rows of words, one after the other: add them all first, ask afterwards."""

    def __init__(self) -> None:
        self._stukken = _Stukken()
        self._ruw = array("I")
        self._grenzen = array("I", [0])

    def voeg_toe(self, tekst: str) -> None:
        """Add a row: the words of a text."""
        if rij := list(map(self._stukken.__getitem__, tekst.split())):
            self._ruw.fromlist(rij if min(rij) >= 0 else self._stukken.uitgeschreven(rij))
        self._grenzen.append(len(self._ruw))

    def voeg_leeg_toe(self, aantal: int) -> None:
        """Add so many rows without words."""
        self._grenzen.extend((len(self._ruw),) * aantal)

    def rijen(self) -> Iterator[list[int]]:
        """Yield each row that was added, as the numbers of its words."""
        for begin, eind in pairwise(self._grenzen):
            yield self._ruw[begin:eind].tolist() if begin < eind else []

    @cached_property
    def _delen(self) -> list[list[str]]:
        return [delen_van(stuk) for stuk in self._stukken.nummers]

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
        """Return the joins of two neighbours in a row that are a word elsewhere: open source, opensource."""
        return filter(None, map(self._paren.get, pairwise(rij)))

    @cached_property
    def _paren(self) -> dict[tuple[int, int], str]:
        """Which two numbers beside each other make a word; after digits nothing is joined."""
        eindigt, begint = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
        for nummer, delen in enumerate(self._delen):
            begint[delen[0]].append(nummer)
            if not delen[-1].isdigit():
                eindigt[delen[-1]].append(nummer)
        return {
            paar: woord
            for woord in self.aantallen
            if len(woord) >= KORTSTE_VERBINDING
            for naad in range(1, len(woord))
            if woord[:naad] in eindigt and woord[naad:] in begint
            for paar in product(eindigt[woord[:naad]], begint[woord[naad:]])
        }
