"""What a rule may know: the knowledge base, the pages, today, and where things stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol

from macros.diagnostics import Niveau, Plek, Probleem
from macros.model.basis import Item
from macros.model.bladen import Blad, Pad, bladen
from macros.model.kennisbank import Kennisbank
from macros.model.pagina import Pagina


class Plaatser(Protocol):
    """Knows where values stand and what could not be read; the loader gives one."""

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item starts."""

    def sleutelplek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where the key of a value of an item stands."""

    def tekstplek(self, item: Item, pad: Pad, waarde: str, plaats: int) -> Plek:
        """Return where the word at offset `plaats` within a text of an item stands."""

    def bestaat_maar_kapot(self, lijst: str, id: str) -> bool:
        """Whether an item stands in a file but could not be read."""

    def blok_kapot(self, verwijzing: str) -> bool:
        """Whether the item that holds a block stands in a file but could not be read."""

    def misschien_genoemd(self, id: str) -> bool:
        """Whether a file with mistakes mentions `id`."""

    def heeft_kapotte(self, lijst: str) -> bool:
        """Whether items of this list could not be read."""


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

    def woordplek(self, item: Item, blad: Blad, plaats: int) -> Plek:
        """Return where the word at offset `plaats` within a text stands."""
        return self.plaatser.tekstplek(item, blad.pad, blad.waarde, plaats)


def fout(plek: Plek, regel: str, melding: str, tip: str) -> Probleem:
    """Return a problem that blocks."""
    return Probleem(plek, Niveau.FOUT, regel, melding, tip)


def let_op(plek: Plek, regel: str, melding: str, tip: str) -> Probleem:
    """Return a problem that does not block."""
    return Probleem(plek, Niveau.LET_OP, regel, melding, tip)
