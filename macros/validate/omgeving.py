"""What a rule may know: the knowledge base, the pages, today, and where things stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol

from macros.diagnostics import Plek
from macros.model.basis import Item
from macros.model.bladen import Blad, Pad, bladen
from macros.model.kennisbank import Kennisbank
from macros.model.pagina import Pagina


class Plaatser(Protocol):
    """Knows where values stand; the loader gives one."""

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item starts."""

    def tekstplek(self, item: Item, pad: Pad, regels_verder: int) -> Plek:
        """Return where a line within a text of an item stands."""

    def bestaat_maar_kapot(self, lijst: str, id: str) -> bool:
        """Whether an item stands in a file but could not be read."""


@dataclass(frozen=True)
class Omgeving:
    """Everything rules look at."""

    kennisbank: Kennisbank
    plaatser: Plaatser
    paginas: tuple[Pagina, ...] = ()
    vandaag: date = date.max

    @cached_property
    def bladen(self) -> tuple[tuple[Item, Blad], ...]:
        """Every marked text of every item, found once for all rules."""
        return tuple(self._bladen())

    def _bladen(self) -> Iterator[tuple[Item, Blad]]:
        for item in self.kennisbank.items():
            for blad in bladen(item):
                yield item, blad

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item stands."""
        return self.plaatser.plek(item, pad)
