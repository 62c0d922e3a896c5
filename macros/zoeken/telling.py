"""What was counted of an index, kept so that after an edit only the documents with other words are counted anew.

A document is recognised by its words alone, so nothing needs to be known of what an edit changes.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from typing import BinaryIO

from pydantic_core import from_json, to_json

from macros.zoeken.index import Posten
from macros.zoeken.stroom import Woordstroom
from macros.zoeken.tellen import RIJEN, Teller, sectie_van, secties_van


@dataclass(frozen=True, slots=True)
class Telling:
    """The words and the postings of an index.

    Of each document `afdrukken` is the sum of its rows of words, and `aantallen` how many sections it has. `paren` are
    the numbers of words that make another word together, two by two.
    """

    afdrukken: list[str]
    aantallen: list[int]
    stroom: Woordstroom
    paren: set[tuple[int, int]]
    termen: list[str]
    posten: list[Posten]
    lengten: array[int]

    def plekken(self) -> dict[str, range]:
        """Return which rows of the stream each document has."""
        return dict(zip(self.afdrukken, _grenzen(aantal * RIJEN for aantal in self.aantallen), strict=True))


def tel(documenten: Iterable[list[str]], eerder: Telling | None = None) -> Telling:
    """Count documents, each given as the rows of words of all its sections.

    What was counted `eerder` counts as long as its sections have the same numbers and its words make the same joins.
    """
    stroom, afdrukken, aantallen = _lees(documenten, eerder)
    teller = Teller(stroom, stroom.aantallen, sum(aantallen))
    anders = _andere(afdrukken, aantallen, stroom, eerder) if eerder else None
    if eerder and anders is not None:
        _ga_verder(teller, stroom, eerder, anders)
    else:
        teller.tel(enumerate(secties_van(stroom)))
    return Telling(afdrukken, aantallen, stroom, set(stroom.paren), list(teller.termen), teller.posten, teller.lengten)


def _lees(documenten: Iterable[list[str]], eerder: Telling | None) -> tuple[Woordstroom, list[str], list[int]]:
    """Return the stream of the rows of documents, the sum of each, and how many sections each has."""
    stroom = Woordstroom(eerder.stroom.genummerd if eerder else ())
    plekken = eerder.plekken() if eerder else {}
    afdrukken, aantallen = list[str](), list[int]()
    for rijen in documenten:
        afdruk = hashlib.blake2b("\0".join(rijen).encode(), digest_size=16).hexdigest()
        if eerder and afdruk in plekken:
            stroom.neem_over(eerder.stroom, plekken[afdruk])
        else:
            for rij in rijen:
                stroom.voeg_toe(rij)
        afdrukken.append(afdruk)
        aantallen.append(len(rijen) // RIJEN)
    return stroom, afdrukken, aantallen


def _andere(
    afdrukken: Sequence[str], aantallen: Sequence[int], stroom: Woordstroom, eerder: Telling
) -> list[range] | None:
    """Return the sections of each document with other words; None when those of others may count anew too."""
    bekend = len(eerder.stroom.genummerd)
    if aantallen != eerder.aantallen or {paar for paar in stroom.paren if max(paar) < bekend} != eerder.paren:
        return None
    per_document = zip(afdrukken, eerder.afdrukken, _grenzen(aantallen), strict=True)
    return [secties for nu, toen, secties in per_document if nu != toen]


def _grenzen(aantallen: Iterable[int]) -> Iterator[range]:
    """Yield the numbers of as many things as each number says, one after the other."""
    return (range(*paar) for paar in pairwise(accumulate(aantallen, initial=0)))


def _ga_verder(teller: Teller, stroom: Woordstroom, eerder: Telling, anders: list[range]) -> None:
    """Count only these sections, and take over what was counted of all others."""
    teller.tel((sectie, sectie_van(stroom, sectie)) for sectie in chain.from_iterable(anders))
    for term, oud in zip(eerder.termen, eerder.posten, strict=True):
        nummer = teller.termen.get(term)
        if nummer is not None:
            teller.posten[nummer] = _vervangen(oud, teller.posten[nummer], anders)
    lengten, teller.lengten = teller.lengten, eerder.lengten[:]
    for secties in anders:
        teller.lengten[secties.start : secties.stop] = lengten[secties.start : secties.stop]


def _vervangen(oud: Posten, nieuw: Posten, anders: list[range]) -> Posten:
    """Return the posts of a term as they were, those in these sections as they are now."""
    uit = oud
    for secties in anders:
        weg, erbij = (posten.plek(secties) for posten in (uit, nieuw))
        if uit.ruw[weg] != nieuw.ruw[erbij]:
            uit = Posten(uit.ruw)
            uit.ruw[weg] = nieuw.ruw[erbij]
    return uit


def schrijf_telling(telling: Telling, bestand: BinaryIO) -> None:
    """Write a telling: a line of JSON, then its numbers as they stand in memory."""
    stroom = telling.stroom
    paren = array("I", chain.from_iterable(telling.paren))
    reeksen = [stroom.ruw, stroom.grenzen, paren, telling.lengten, *(posten.ruw for posten in telling.posten)]
    kop = {
        "afdrukken": telling.afdrukken,
        "aantallen": telling.aantallen,
        "genummerd": stroom.genummerd,
        "termen": telling.termen,
        "reeksen": list(map(len, reeksen)),
    }
    bestand.write(to_json(kop) + b"\n")
    for reeks in reeksen:
        reeks.tofile(bestand)


def lees_telling(bestand: BinaryIO) -> Telling:
    """Return the telling that `schrijf_telling` wrote.

    Raises:
        ValueError, EOFError: when something is missing.
    """
    kop = from_json(bestand.readline())
    ruw, grenzen, paren, lengten, *posten = (_reeks(bestand, lengte) for lengte in kop["reeksen"])
    stroom = Woordstroom(kop["genummerd"])
    stroom.ruw, stroom.grenzen = ruw, grenzen
    twee = iter(paren)
    return Telling(
        kop["afdrukken"],
        kop["aantallen"],
        stroom,
        set(zip(twee, twee, strict=True)),
        kop["termen"],
        [Posten(reeks) for reeks in posten],
        lengten,
    )


def _reeks(bestand: BinaryIO, lengte: int) -> array[int]:
    reeks = array("I")
    reeks.fromfile(bestand, lengte)
    return reeks
