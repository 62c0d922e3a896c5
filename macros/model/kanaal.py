"""Channels: what one can follow. Each has a feed and a calendar at the same path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar
from uuid import UUID

from macros.model.basis import Item
from macros.model.blokken import Blok, blokken_van
from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import VroegerItem, vroegere_items
from macros.model.soorten import MODEL, SOORTEN, lijst_van_blok

ALLES = "alles"


class Volgbaar(Protocol):
    """What channels carry: a change, or a date."""

    @property
    def uuid(self) -> UUID:
        """The id that never changes."""

    @property
    def item(self) -> Item:
        """The item it belongs to."""

    @property
    def bouwstenen(self) -> tuple[str, ...]:
        """The bouwstenen it is about."""

    def is_voor(self, rol: str) -> bool:
        """Whether a role should know."""


V = TypeVar("V", bound=Volgbaar)


@dataclass(frozen=True, slots=True)
class Kanaal:
    """Something to follow: its path under feeds/ and agenda/, its title, and its page."""

    pad: str
    titel: str
    adres: str


@dataclass(frozen=True, slots=True)
class VroegerKanaal:
    """A channel of an item that got another id: its former path, the item, and the channels that came in its place."""

    pad: str
    item: VroegerItem
    opvolgers: tuple[Kanaal, ...]


def kanaalpad(lijst: str, id: str) -> str:
    """Return the path of the channel of an item with a page of its own."""
    return f"{lijst}/{id}"


def kanalen(kb: Kennisbank) -> Iterator[Kanaal]:
    """Yield the channel of the whole site, of each group, and of each item with a page of its own."""
    yield Kanaal(ALLES, "Alle wijzigingen", "/wijzigingen/")
    for groep in kb.groepen.values():
        yield Kanaal(kanaalpad("groepen", groep.id), groep.naam, groep.adres)
    for soort in SOORTEN:
        if soort.eigen_pagina:
            for item in kb.lijst(soort.lijst).values():
                blok = next(blokken_van(item))
                yield Kanaal(kanaalpad(soort.lijst, item.id), blok.titel, blok.adres)


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


def verdeel(kb: Kennisbank, wat: Iterable[V]) -> Mapping[str, list[V]]:
    """Return what belongs to each channel, by its path, in the order in which it comes."""
    groepen = defaultdict[str, list[str]](list)
    for groep, leden in kb.bouwstenen_per_groep.items():
        for bouwsteen in leden:
            groepen[bouwsteen.id].append(groep)
    uit = defaultdict[str, list[V]](list)
    for een in wat:
        for pad in dict.fromkeys(_paden(kb, een, groepen)):
            uit[pad].append(een)
    return uit


def samen(vroeger: VroegerKanaal, verdeeld: Mapping[str, list[V]]) -> list[V]:
    """Return what belongs to any of the channels that came in the place of a former one, in order."""
    ids = {een.uuid for kanaal in vroeger.opvolgers for een in verdeeld[kanaal.pad]}
    return [een for een in verdeeld[ALLES] if een.uuid in ids]


def _paden(kb: Kennisbank, wat: Volgbaar, groepen: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield the paths of the channels something belongs to: for a bouwsteen or a role, more than its own changes."""
    yield ALLES
    for id in wat.bouwstenen:
        yield kanaalpad("bouwstenen", id)
        yield from (kanaalpad("groepen", groep) for groep in groepen[id])
    yield from (kanaalpad("rollen", rol) for rol in kb.rollen if wat.is_voor(rol))
    soort = MODEL[type(wat.item)]
    if soort.eigen_pagina and soort.lijst not in ("bouwstenen", "rollen"):
        yield kanaalpad(soort.lijst, wat.item.id)
