"""Channels: what one can follow. Each has a feed and a calendar at the same path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Protocol

from macros.model.basis import Item
from macros.model.blokken import Blok, blokken_van
from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import VroegerItem, vroegere_items
from macros.model.soorten import SOORTEN, lijst_van_blok

ALLES = "alles"


class Volgbaar(Protocol):
    """What channels carry: a change, or a date."""

    @property
    def item(self) -> Item:
        """The item it belongs to."""

    @property
    def bouwstenen(self) -> tuple[str, ...]:
        """The bouwstenen it is about."""

    def is_voor(self, rol: str) -> bool:
        """Whether a role should know."""


Keuze = Callable[[Volgbaar], bool]


@dataclass(frozen=True, slots=True)
class Kanaal:
    """Something to follow: its path under feeds/ and agenda/, its title, its page, and what belongs to it."""

    pad: str
    titel: str
    adres: str
    hoort_erin: Keuze = field(repr=False)


@dataclass(frozen=True, slots=True)
class VroegerKanaal:
    """A channel of an item that got another id: its former path, the item, and the channels that came in its place."""

    pad: str
    item: VroegerItem
    opvolgers: tuple[Kanaal, ...]

    def hoort_erin(self, wat: Volgbaar) -> bool:
        """Whether something belongs to any of the channels that came in its place."""
        return any(kanaal.hoort_erin(wat) for kanaal in self.opvolgers)


def kanaalpad(lijst: str, id: str) -> str:
    """Return the path of the channel of an item with a page of its own."""
    return f"{lijst}/{id}"


def kanalen(kb: Kennisbank) -> Iterator[Kanaal]:
    """Yield the channel of the whole site, of each group, and of each item with a page of its own."""
    yield Kanaal(ALLES, "Alle wijzigingen", "/wijzigingen/", lambda _: True)
    for groep in kb.groepen.values():
        leden = frozenset(b.id for b in kb.bouwstenen_per_groep.get(groep.id, ()))
        yield Kanaal(kanaalpad("groepen", groep.id), groep.naam, groep.adres, _raakt(leden))
    for soort in SOORTEN:
        if soort.eigen_pagina:
            for item in kb.lijst(soort.lijst).values():
                blok = next(blokken_van(item))
                yield Kanaal(kanaalpad(soort.lijst, item.id), blok.titel, blok.adres, _keuze(soort.lijst, item))


def vroegere_kanalen(kb: Kennisbank) -> Iterator[VroegerKanaal]:
    """Yield the channel of each item that had one under a former id."""
    nu = {kanaal.pad: kanaal for kanaal in kanalen(kb)}
    for item in vroegere_items(kb):
        if item.soort.eigen_pagina or item.soort.lijst == "groepen":
            paden = dict.fromkeys(_pad_van(blok) for blok in item.opvolgers)
            yield VroegerKanaal(
                kanaalpad(item.soort.lijst, item.id), item, tuple(nu[pad] for pad in paden if pad in nu)
            )


def _pad_van(blok: Blok) -> str:
    """Return the path of the channel in which the changes of a block come: that of the item it stands in."""
    lijst, id = lijst_van_blok(blok.verwijzing)
    return kanaalpad("bouwstenen", id.partition("/")[0]) if lijst == "stappen" else kanaalpad(lijst, id)


def relatief(adres: str, vanuit: str) -> str:
    """Return an address from the root as a link that works from the file `vanuit`, also from disk."""
    return "../" * (len(PurePosixPath(vanuit).parts) - 1) + adres.lstrip("/")


def _keuze(lijst: str, item: Item) -> Keuze:
    """Return what belongs to the channel of an item: more than its own changes for a bouwsteen and for a role."""
    if lijst == "bouwstenen":
        return _raakt(frozenset((item.id,)))
    if lijst == "rollen":
        return lambda wat: wat.is_voor(item.id)
    return lambda wat: wat.item is item


def _raakt(bouwstenen: frozenset[str]) -> Keuze:
    return lambda wat: not bouwstenen.isdisjoint(wat.bouwstenen)
