"""What is searched: pages (and items of list pages that stand for themselves), each with its sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Naamsoort(StrEnum):
    """What kind of name: the first is the strongest. A begrip names the page that explains it further."""

    TITEL = "titel"
    AFKORTING = "afkorting"
    CODE = "code"
    VOORHEEN = "voorheen"
    SYNONIEM = "synoniem"
    BEGRIP = "begrip"


Namen = tuple[tuple[Naamsoort, str], ...]


class Naamkaart(NamedTuple):
    """What the data says of an item or block: the words by which it is found that need not stand on its page, how sure.

    A large site has one for every block; what is no more than what the data holds is not copied.
    """

    namen: Namen = ()
    zoekwoorden: tuple[str, ...] = ()
    vragen: tuple[str, ...] = ()
    zekerheid: str = ""

    def met(self, namen: Namen = (), zoekwoorden: tuple[str, ...] = (), vragen: tuple[str, ...] = ()) -> Naamkaart:
        """Return this card with more on it."""
        return Naamkaart(self.namen + namen, self.zoekwoorden + zoekwoorden, self.vragen + vragen, self.zekerheid)


ZONDER_NAMEN = Naamkaart()
ZONDER_FACETTEN: Mapping[str, tuple[str, ...]] = {}
"""What nearly every section has: one for all, never filled."""


VRAAGSECTIE = "vraag"
"""The kind of a section that is one example question: it stands for the section before it."""


@dataclass(slots=True)
class Sectie:
    """A part of a page with an address of its own; the first of a page has no anchor.

    `samenvatting` and `feiten` are what an answer card shows; they are part of `tekst` too. So many characters of it as
    `verhaal` says stand before a list of facts; 0 when there is no such list.
    """

    anker: str
    kop: str
    soort: str = ""
    tekst: str = ""
    facetten: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: ZONDER_FACETTEN)
    kaart: Naamkaart = ZONDER_NAMEN
    samenvatting: str = ""
    feiten: Sequence[tuple[str, str]] = ()
    verhaal: int = 0


@dataclass(slots=True)
class Document:
    """What one result points to: a page, or one item of a list page."""

    adres: str
    titel: str
    soort: str
    status: str = ""
    zekerheid: str = ""
    facetten: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kaart: Naamkaart = ZONDER_NAMEN
    secties: list[Sectie] = field(default_factory=list)
