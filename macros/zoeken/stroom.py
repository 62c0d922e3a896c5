"""The words of a whole site as numbers: four bytes for each word that stands somewhere, for there are millions."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import count, pairwise, product

from macros.zoeken.woorden import delen_van, hele_stukken, met_verbindingen

KORTSTE_VERBINDING = 6


class _Stukken(dict[str, int]):
    """The number of the word that a piece of text without white space holds; below zero when it holds none, or more.

    A site has millions of pieces and few different ones: only those are folded and taken apart.
    """

    def __init__(self, woorden: Iterable[str]) -> None:
        super().__init__()
        bekend = {woord: nummer for nummer, woord in enumerate(woorden)}
        self.nummers: defaultdict[str, int] = defaultdict(count(len(bekend)).__next__, bekend)
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
    """Rows of words, one after the other: add them all first, ask afterwards.

    `ruw` holds the numbers of the words of all rows, and `grenzen` where each row begins and the last one ends.
    """

    def __init__(self, genummerd: Iterable[str] = ()) -> None:
        """Take the words, as they are written, that have a number already: some may stand in no row any more."""
        self._stukken = _Stukken(genummerd)
        self.ruw = array("I")
        self.grenzen = array("I", [0])

    @property
    def genummerd(self) -> list[str]:
        """Every word as it is written, in the order of the numbers."""
        return list(self._stukken.nummers)

    def voeg_toe(self, tekst: str) -> None:
        """Add a row: the words of a text."""
        if tekst and (rij := list(map(self._stukken.__getitem__, tekst.split()))):
            self.ruw.fromlist(rij if min(rij) >= 0 else self._stukken.uitgeschreven(rij))
        self.grenzen.append(len(self.ruw))

    def neem_over(self, ander: Woordstroom, rijen: range) -> None:
        """Add these rows of another stream; this one must have begun with the numbers of that one."""
        grenzen = ander.grenzen[rijen.start : rijen.stop + 1]
        erbij = len(self.ruw) - grenzen[0]
        self.ruw.extend(ander.ruw[grenzen[0] : grenzen[-1]])
        self.grenzen.extend(grenzen[1:] if not erbij else [grens + erbij for grens in grenzen[1:]])

    def rijen(self, welke: range | None = None) -> Iterator[list[int]]:
        """Yield each row that was added, or only these, as the numbers of its words."""
        w = welke if welke is not None else range(len(self.grenzen) - 1)
        begin, eind = self.grenzen[w.start : w.stop : w.step], self.grenzen[w.start + 1 : w.stop + 1 : w.step]
        return (self.ruw[b:e].tolist() if b < e else [] for b, e in zip(begin, eind, strict=True))

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
        for nummer, keren in Counter(self.ruw).items():
            for woord in self.woorden[nummer]:
                aantallen[woord] += keren
        return aantallen

    def verbindingen(self, rij: list[int]) -> Iterator[str]:
        """Return the joins of two neighbours in a row that are a word elsewhere: open source, opensource."""
        return filter(None, map(self.paren.get, pairwise(rij)))

    @cached_property
    def paren(self) -> dict[tuple[int, int], str]:
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
