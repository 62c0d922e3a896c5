"""Blocks: everything that can be linked to, shared or read out, with one kind of reference for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.basis import Item
from macros.model.deelsoorten import delen_van
from macros.model.soorten import MODEL

TITELVELD = {"stap": "titel", "begrip": "term", "bron": "titel"}
"""The field that says what an item is called, of kinds that do not have it in `naam`."""
ADRESVELD = {"bron": "adres_op_site"}
"""The field that says where an item stands on the site: the `adres` of a source leads to another one."""
MET_CODE = frozenset(("stap", "begrip"))
"""Kinds whose `code` one reads out; that of a bouwsteen is only how the codes of its steps begin."""
ZONDER_BLOK = frozenset(("paginatekst", "verhuizing", "instelling"))
"""Kinds without a place of their own on the site."""


@dataclass(frozen=True, slots=True)
class Blok:
    """A block: its reference ("stap:brp/terugmelden"), title, address from the root, code when it has one."""

    soort: str
    id: str
    titel: str
    adres: str
    code: str = ""

    @property
    def verwijzing(self) -> str:
        """How data refers to this block."""
        return f"{self.soort}:{self.id}"


def blokken_van(item: Item) -> Iterator[Blok]:
    """Yield the block of an item and the blocks within it. Kinds without a place on the site yield nothing."""
    soort = MODEL[type(item)].enkelvoud
    if soort in ZONDER_BLOK:
        return
    titel, adres = getattr(item, TITELVELD.get(soort, "naam")), getattr(item, ADRESVELD.get(soort, "adres"))
    yield Blok(soort, item.id, titel, adres, getattr(item, "code", "") if soort in MET_CODE else "")
    for veld, deelsoort in delen_van(soort).items():
        for id, deel in getattr(item, veld).items() if deelsoort.naam else ():
            titel, code = getattr(deel, deelsoort.titelveld), getattr(deel, "code", "")
            yield Blok(deelsoort.naam, f"{item.id}/{id}", titel, f"{adres}#{deelsoort.voorvoegsel}{id}", code)
