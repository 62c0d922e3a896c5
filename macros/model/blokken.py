"""Blocks: everything that can be linked to, shared or read out, with one kind of reference for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item
from macros.model.begrip import Begrip
from macros.model.bouwsteen import Bouwsteen
from macros.model.bron import Bron
from macros.model.deelsoorten import delen_van
from macros.model.groep import Groep
from macros.model.instrument import Instrument
from macros.model.knelpunt import Knelpunt
from macros.model.playbook import Playbook
from macros.model.praktijk import Praktijkvoorbeeld
from macros.model.programma import Programma
from macros.model.rol import Rol
from macros.model.sessie import Sessie
from macros.model.stap import Stap


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
    if eigen := _eigen(item):
        yield eigen
        for veld, soort in delen_van(eigen.soort).items():
            for id, deel in getattr(item, veld).items() if soort.naam else ():
                adres = f"{eigen.adres}#{soort.voorvoegsel}{id}"
                titel, code = getattr(deel, soort.titelveld), getattr(deel, "code", "")
                yield Blok(soort.naam, f"{item.id}/{id}", titel, adres, code)


@singledispatch
def _eigen(item: Item) -> Blok | None:  # noqa: ARG001
    return None


@_eigen.register
def _(item: Bouwsteen) -> Blok:
    return Blok("bouwsteen", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Stap) -> Blok:
    return Blok("stap", item.id, item.titel, item.adres, item.code)


@_eigen.register
def _(item: Knelpunt) -> Blok:
    return Blok("knelpunt", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Sessie) -> Blok:
    return Blok("sessie", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Playbook) -> Blok:
    return Blok("playbook", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Instrument) -> Blok:
    return Blok("instrument", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Begrip) -> Blok:
    return Blok("begrip", item.id, item.term, item.adres, item.code)


@_eigen.register
def _(item: Resultaatafspraak) -> Blok:
    return Blok("afspraak", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Rol) -> Blok:
    return Blok("rol", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Bron) -> Blok:
    return Blok("bron", item.id, item.titel, item.adres_op_site)


@_eigen.register
def _(item: Groep) -> Blok:
    return Blok("groep", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Praktijkvoorbeeld) -> Blok:
    return Blok("praktijk", item.id, item.naam, item.adres)


@_eigen.register
def _(item: Programma) -> Blok:
    return Blok("programma", item.id, item.naam, item.adres)
