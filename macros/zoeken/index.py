"""The index in memory: vocabulary, postings, documents. What the files hold, and nothing else."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.gewichten import ZONDER_TREDE
from macros.zoeken.stam import stam, wortel
from macros.zoeken.taal import STOPWOORDEN
from macros.zoeken.woorden import stukken

KOP, NAAM, ZOEKWOORD, VRAAG = 1, 2, 4, 8
MEESTE_KEREN = 7
IDF_SCHAAL = 100
ONGENOEMD = 6

SECTIE = ~127
"""The bits of a post that say its section."""

Post = tuple[int, int, int]
"""A place where a term occurs: number of the section, fields as bits, times in the text."""


def verpakt(sectie: int, masker: int, keren: int) -> int:
    """Return a post in four bytes, in the order of sections; `keren` is counted no further than MEESTE_KEREN."""
    return sectie << 7 | masker << 3 | min(keren, MEESTE_KEREN)


class Posten:
    """The posts of one term by section, each `verpakt`: a large site has millions."""

    __slots__ = ("ruw",)

    def __init__(self, ruw: Iterable[int] = ()) -> None:
        self.ruw = array("I", ruw)

    def __iter__(self) -> Iterator[Post]:
        return ((post >> 7, post >> 3 & 15, post & 7) for post in self.ruw)

    def __len__(self) -> int:
        return len(self.ruw)

    def plek(self, secties: range) -> slice:
        """Return where the posts in these sections stand, one step apart."""
        return slice(*(bisect_left(self.ruw, verpakt(grens, 0, 0)) for grens in (secties.start, secties.stop)))


@dataclass(frozen=True, slots=True)
class Synoniemgroep:
    """Phrases that mean the same to somebody who searches."""

    soort: str
    leden: tuple[str, ...]


@dataclass
class Index:
    """Everything the search needs. Sections are numbered through all documents, in order."""

    documenten: list[Document]
    woorden: list[str]
    delen: dict[str, tuple[str, ...]]
    kopwoorden: frozenset[str]
    posten: list[Posten]
    lengten: list[int]
    groepen: list[Synoniemgroep] = field(default_factory=list)

    @cached_property
    def termen(self) -> list[str]:
        """Every stem, sorted; postings stand in this order."""
        return sorted({stam(woord) for woord in self.woorden})

    @cached_property
    def termnummer(self) -> dict[str, int]:
        """The number of each stem."""
        return {term: nummer for nummer, term in enumerate(self.termen)}

    @cached_property
    def woordnummer(self) -> dict[str, int]:
        """The number of each word."""
        return {woord: nummer for nummer, woord in enumerate(self.woorden)}

    def begint_met(self, begin: str) -> list[str]:
        """Return the words that start with `begin`."""
        eerste = bisect_left(self.woorden, begin)
        laatste = bisect_left(self.woorden, begin + "\x7f", eerste)
        return self.woorden[eerste:laatste]

    @cached_property
    def familie(self) -> dict[str, list[int]]:
        """The terms that share each loose root."""
        families: dict[str, list[int]] = {}
        for nummer, term in enumerate(self.termen):
            families.setdefault(wortel(term), []).append(nummer)
        return families

    @cached_property
    def samenstellingen(self) -> dict[str, list[tuple[int, str]]]:
        """For the stem of each part: the terms of compounds that hold it, and where ("eerste", "midden", "laatste")."""
        gevonden: dict[str, dict[int, str]] = {}
        for woord in self.woorden:
            delen = self.delen.get(woord, ())
            nummer = self.termnummer[stam(woord)]
            for plaats, deel in enumerate(delen):
                waar = "laatste" if plaats == len(delen) - 1 else "eerste" if plaats == 0 else "midden"
                gevonden.setdefault(stam(deel), {}).setdefault(nummer, waar)
        return {deel: list(termen.items()) for deel, termen in gevonden.items()}

    @cached_property
    def deelstammen(self) -> dict[int, frozenset[str]]:
        """For each term that is a compound the stems of its parts."""
        gevonden: dict[int, frozenset[str]] = {}
        for woord, delen in self.delen.items():
            nummer = self.termnummer[stam(woord)]
            gevonden[nummer] = gevonden.get(nummer, frozenset()) | {stam(deel) for deel in delen}
        return gevonden

    @cached_property
    def secties(self) -> list[tuple[int, Sectie]]:
        """Every section with the number of its document."""
        return [(nummer, sectie) for nummer, document in enumerate(self.documenten) for sectie in document.secties]

    @cached_property
    def eerste_sectie(self) -> list[int]:
        """The number of the first section of each document."""
        eersten, teller = [], 0
        for document in self.documenten:
            eersten.append(teller)
            teller += len(document.secties)
        return eersten

    @cached_property
    def documentlengten(self) -> list[int]:
        """Words of text in each document."""
        som = [0] * len(self.documenten)
        for (nummer, _), lengte in zip(self.secties, self.lengten, strict=True):
            som[nummer] += lengte
        return som

    @cached_property
    def titellengten(self) -> list[int]:
        """Telling words in the title of each document, without what stands between brackets; at least one."""
        return [
            ONGENOEMD if d.soort in ZONDER_TREDE else max(1, len(telwoorden(zonder_haakjes(d.titel))))
            for d in self.documenten
        ]

    @cached_property
    def gemiddelden(self) -> tuple[int, int]:
        """The mean words of text in a document and in a section, as whole numbers of at least one."""
        return gemiddelde(self.documentlengten), gemiddelde(self.lengten)

    @cached_property
    def idf(self) -> list[int]:
        """How telling a word is that occurs in n documents, for n from 0, in hundredths."""
        return idf_tabel(len(self.documenten))


def zonder_haakjes(tekst: str) -> str:
    """Return a title without what it says between brackets."""
    return re.sub(r"\s*\([^()]*\)", "", tekst).strip()


def telwoorden(tekst: str) -> list[str]:
    """Return the words of `tekst` that carry meaning; a word with hyphens is one."""
    woorden = ("".join(stuk) for stuk in stukken(tekst))
    return [woord for woord in woorden if woord not in STOPWOORDEN]


def idf_tabel(aantal: int) -> list[int]:
    """Return the table of idf in hundredths: whole numbers, so that build and browser agree to the bit."""
    return [round(IDF_SCHAAL * math.log(1 + (aantal - n + 0.5) / (n + 0.5))) for n in range(aantal + 1)]


def gemiddelde(getallen: Sequence[int]) -> int:
    """Return the mean as a whole number of at least one."""
    return max(1, sum(getallen) // max(1, len(getallen)))
