"""Note where each term stands: for millions of words, so by numbers and with as few steps a word as can be."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator

from macros.zoeken.index import KOP, MEESTE_KEREN, NAAM, VRAAG, ZOEKWOORD, Posten, verpakt
from macros.zoeken.stam import stam
from macros.zoeken.stroom import Woordstroom

VELDEN = (KOP, NAAM, ZOEKWOORD, VRAAG)
KOPVELDEN = (KOP, NAAM)
RIJEN = 1 + len(VELDEN)
"""Rows of words that each section has in the stream: its text, then its fields."""
Rijen = tuple[list[int], ...]


def secties_van(stroom: Woordstroom) -> Iterator[Rijen]:
    """Yield the rows of each section."""
    return zip(*[stroom.rijen()] * RIJEN, strict=True)


def sectie_van(stroom: Woordstroom, nummer: int) -> Rijen:
    """Return the rows of one section."""
    return tuple(stroom.rijen(range(nummer * RIJEN, (nummer + 1) * RIJEN)))


def kopwoorden(stroom: Woordstroom) -> frozenset[str]:
    """Return every word of a heading or name, and the joins of two in it that are a word elsewhere."""
    nummers, samen = set[int](), set[str]()
    for veld in KOPVELDEN:
        for rij in stroom.rijen(range(1 + VELDEN.index(veld), len(stroom.grenzen) - 1, RIJEN)):
            nummers.update(rij)
            if len(rij) > 1:
                samen.update(stroom.verbindingen(rij))
    return frozenset(samen.union(*(stroom.woorden[nummer] for nummer in nummers)))


class Teller:
    """Counts the terms of every section; afterwards it holds what the index needs of them.

    A word of one term is counted as that term; a word of more parts under a key below zero, and then for each of them.
    """

    def __init__(self, stroom: Woordstroom, woorden: Iterable[str], secties: int) -> None:
        """Take the rows, every word that stands in them, and how many sections they are of."""
        self.termen = {term: nummer for nummer, term in enumerate(sorted({stam(w) for w in woorden}))}
        self._stroom = stroom
        self._term = {woord: self.termen[stam(woord)] for woord in woorden}
        self._termen = [[self._term[w] for w in set(groep) if w in self._term] for groep in stroom.woorden]
        self._sleutels = [t[0] if len(t) == 1 else ~nummer for nummer, t in enumerate(self._termen)]
        self.posten = [Posten() for _ in self.termen]
        self.lengten = array("I", bytes(array("I").itemsize * secties))

    def tel(self, secties: Iterable[tuple[int, Rijen]]) -> None:
        """Count sections by their number, one after the other."""
        bakken = [posten.ruw for posten in self.posten]
        for sectie, (tekst, *velden) in secties:
            if vraag := velden[-1]:  # is a section by itself, without a text or another field
                self._tel_vraag(vraag, verpakt(sectie, VRAAG, 0), bakken)
                self.lengten[sectie] = len(vraag)
                continue
            keren, leeg = self._keren(tekst) if tekst else {}, verpakt(sectie, 0, 0)
            for term, masker in self._maskers(velden).items():
                n = keren.pop(term, 0)
                bakken[term].append(leeg + (masker << 3) + (n if n < MEESTE_KEREN else MEESTE_KEREN))
            for term, n in keren.items():
                bakken[term].append(leeg + (n if n < MEESTE_KEREN else MEESTE_KEREN))
            self.lengten[sectie] = len(tekst) or 1

    def _tel_vraag(self, vraag: list[int], post: int, bakken: list[array[int]]) -> None:
        """Count a section that is one question: two of three are, on a large site."""
        for term in self._veldtermen(vraag, list(self._stroom.verbindingen(vraag))):
            bakken[term].append(post)

    def _keren(self, tekst: list[int]) -> dict[int, int]:
        """Return how often each term stands in a text."""
        keren = Counter(map(self._sleutels.__getitem__, tekst))
        if keren and min(keren) < 0:
            for sleutel in [s for s in keren if s < 0]:
                aantal = keren.pop(sleutel)
                for term in self._termen[~sleutel]:
                    keren[term] += aantal
        for woord in self._stroom.verbindingen(tekst):
            keren[self._term[woord]] += 1
        return keren

    def _maskers(self, velden: list[list[int]]) -> dict[int, int]:
        """Return in which fields each term stands."""
        maskers: dict[int, int] = {}
        for veld, rij in zip(VELDEN, velden, strict=True):
            if rij:
                samen = list(self._stroom.verbindingen(rij)) if len(rij) > 1 else []
                for term in self._veldtermen(rij, samen):
                    maskers[term] = maskers.get(term, 0) + veld
        return maskers

    def _veldtermen(self, rij: list[int], samen: list[str]) -> set[int]:
        """Return every term that stands in a field with these words and joins of neighbours."""
        termen = set(map(self._sleutels.__getitem__, rij))
        if min(termen) < 0:
            termen = {term for sleutel in termen for term in (self._termen[~sleutel] if sleutel < 0 else (sleutel,))}
        termen.update(map(self._term.__getitem__, samen))
        return termen
