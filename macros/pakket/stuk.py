"""A document as we think of it: headings, paragraphs, lists, tables. Every file format is made from this."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

Drukvorm = Literal["document", "kaarten", "dias"]
"""The forms on paper: something to read, cards to cut out, slides."""


@dataclass(frozen=True, slots=True)
class Stukje:
    """A piece of a line; `doel` is where it links to: an address from the root of the site, or a web address."""

    tekst: str
    vet: bool = False
    schuin: bool = False
    doel: str = ""


Regel = tuple[Stukje, ...]


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading of level 1 or 2 under the title."""

    soort: ClassVar = "Kop"
    niveau: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph; `accent` puts it in a box."""

    soort: ClassVar = "Alinea"
    regel: Regel
    accent: bool = False


@dataclass(frozen=True, slots=True)
class Lijst:
    """A list, numbered from `vanaf` when that is not 0."""

    soort: ClassVar = "Lijst"
    punten: tuple[Regel, ...]
    vanaf: int = 0


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with a caption and a row of headings; `breedtes` are shares of the width."""

    soort: ClassVar = "Tabel"
    bijschrift: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Regel, ...], ...]
    breedtes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NieuwBlad:
    """What follows starts on a new page of paper."""

    soort: ClassVar = "NieuwBlad"


Deel = Kop | Alinea | Lijst | Tabel | NieuwBlad


@dataclass(frozen=True, slots=True)
class Kaart:
    """One card or slide: it has to fit on one sheet."""

    titel: str
    boven: str
    delen: tuple[Deel, ...]
    onder: str = ""


@dataclass(frozen=True, slots=True)
class Kenmerk:
    """What every file carries: the page it belongs to and the version of its content."""

    naam: str
    adres: str
    versie: date


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its title and parts; or with cards instead of parts."""

    titel: str
    ondertitel: str
    kenmerk: Kenmerk
    delen: tuple[Deel, ...] = ()
    kaarten: tuple[Kaart, ...] = ()


def regel(tekst: str, vet: bool = False, doel: str = "") -> Regel:
    """Return plain text as a line of one piece."""
    return (Stukje(tekst, vet=vet, doel=doel),)
