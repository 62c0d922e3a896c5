"""What loading gave: the items with a good shape, the files for places, and what was wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from macros.diagnostics import Plek, Probleem
from macros.load.yamlbestand import YamlBestand
from macros.load.yamlbouw import Pad
from macros.model.basis import Item
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import lijst_van_blok


@dataclass(frozen=True, slots=True)
class Onleesbaar:
    """A file that could not be read, of which we still want to know what it probably holds.

    `stam` is its name without extension when that is (part of) an id: then we know whose items stand in it. Otherwise
    `tekst` is what could be seen of it, when that is all of it.
    """

    stam: str | None
    tekst: str | None

    def kan_bevatten(self, id: str) -> bool:
        """Whether the item with this id may well stand in the file."""
        if self.stam is not None:
            return self.stam == id.partition("/")[0]
        return self.tekst is None or letters(id) in self.tekst


@dataclass
class Lading:
    """The knowledge base as far as it could be read, with everything needed to tell what is wrong and where.

    `kapot` holds the letters of the ids of items that could not be read, by list; `onleesbaar` whole files;
    `onvolledig` tells whether an item lacks fields.
    """

    kennisbank: Kennisbank
    bestanden: dict[str, YamlBestand] = field(default_factory=dict)
    problemen: list[Probleem] = field(default_factory=list)
    kapot: dict[str, set[str]] = field(default_factory=dict)
    onleesbaar: dict[str, list[Onleesbaar]] = field(default_factory=dict)
    onvolledig: bool = False

    def bestaat_maar_kapot(self, lijst: str, id: str) -> bool:
        """Whether `id` stands in a file but could not be read: then a reference to it is not the mistake."""
        if letters(id) in self.kapot.get(lijst, ()):
            return True
        return any(bestand.kan_bevatten(id) for bestand in self.onleesbaar.get(lijst, ()))

    def blok_kapot(self, verwijzing: str) -> bool:
        """Whether the item that holds this block stands in a file but could not be read."""
        lijst, id = lijst_van_blok(verwijzing)
        return self.bestaat_maar_kapot(lijst, id)

    def misschien_genoemd(self, id: str) -> bool:
        """Whether a file with mistakes mentions `id`: then nobody can say that it is not used."""
        return any(id in tekst for tekst in self._gehavend)

    def mist_bestanden(self) -> bool:
        """Whether there are files of which we could not see all that they name, or that do not hold all."""
        return bool(self.onleesbaar) or self.onvolledig

    def is_gelezen(self, bestand: str) -> bool:
        """Whether there is a file with this name, be it with mistakes."""
        return bestand in self.bestanden

    def heeft_kapotte(self, lijst: str) -> bool:
        """Whether items of this list could not be read, so that counting them says nothing."""
        return bool(self.kapot.get(lijst) or self.onleesbaar.get(lijst))

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item stands."""
        return self.bestanden[item.bestand].plek((*item.pad, *pad))

    def sleutelplek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where the key of a value of an item stands."""
        return self.bestanden[item.bestand].sleutelplek((*item.pad, *pad))

    def tekstplek(self, item: Item, pad: Pad, waarde: str, plaats: int) -> Plek:
        """Return where the word at offset `plaats` within a text of an item stands."""
        return self.bestanden[item.bestand].tekstplek((*item.pad, *pad), waarde, plaats)

    @cached_property
    def _gehavend(self) -> tuple[str, ...]:
        namen = {probleem.plek.bestand for probleem in self.problemen}
        return tuple(bestand.tekst for naam, bestand in self.bestanden.items() if naam in namen)


def letters(tekst: str) -> str:
    """Return only the letters and digits, in lower case: what a damaged id still shares with the id."""
    return re.sub(r"[^a-z0-9]", "", tekst.lower())
