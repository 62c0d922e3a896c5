"""Where a block stands in the data: which file, under which keys, of which model."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pydantic import BaseModel

from macros.load.yamlbouw import Pad
from macros.model.basis import Item
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.soorten import ENKELVOUD, Soort, Vorm
from macros.model.velden import ID_PATROON


@dataclass(frozen=True, slots=True)
class Blokplek:
    """The kind of the item that holds a block, its id, its file, and the keys that lead to the block in that file."""

    soort: Soort
    id: str
    bestand: str
    pad: Pad

    @property
    def basis(self) -> int:
        """How many of the keys lead to the item itself."""
        return 0 if self.soort.vorm in (Vorm.PER_ITEM, Vorm.ENKEL) else 1

    @property
    def model(self) -> type[Item] | type[BaseModel]:
        """The model of the item that holds the block."""
        return self.soort.model


def plek_van(verwijzing: str) -> Blokplek | None:
    """Return where a block such as "hobbel:brp/terugmelden" stands or should stand; None when it is no block.

    A proposal comes from anybody, so its id may not lead to another folder.
    """
    blok, _, id = verwijzing.partition(":")
    if not all(re.fullmatch(ID_PATROON, deel) for deel in id.split("/")):
        return None
    if blok in DEELSOORTEN:
        soort, (id, _, deel) = ENKELVOUD[DEELSOORTEN[blok].ouder], id.partition("/")
        onder: Pad = (DEELSOORTEN[blok].veld, deel)
    elif blok in ENKELVOUD:
        soort, onder = ENKELVOUD[blok], ()
    else:
        return None
    per_item = soort.vorm in (Vorm.PER_ITEM, Vorm.ENKEL)
    eigen: Pad = () if per_item else (id.rpartition("/")[2],)
    return Blokplek(soort, id, soort.bestand_voor(id), (*eigen, *onder))
