"""Channels: what one can follow. Each has a feed and a calendar at the same path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Protocol

from macros.model.basis import Item
from macros.model.blokken import blokken_van
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN

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
