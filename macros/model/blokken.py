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


@singledispatch
def blokken_van(item: Item) -> Iterator[Blok]:  # noqa: ARG001
    """Yield the block of an item and the blocks within it. Kinds without a place on the site yield nothing."""
    return iter(())


@blokken_van.register
def _(item: Bouwsteen) -> Iterator[Blok]:
    yield Blok("bouwsteen", item.id, item.naam, item.adres)
    for id, plicht in item.verplichtingen.items():
        yield Blok("verplichting", f"{item.id}/{id}", plicht.titel, f"{item.adres}#verplichting-{id}")
    for id, deel in item.onderdelen.items():
        yield Blok("onderdeel", f"{item.id}/{id}", deel.naam, f"{item.adres}#onderdeel-{id}")
    for id, hobbel in item.hobbels.items():
        yield Blok("hobbel", f"{item.id}/{id}", hobbel.probleem, f"{item.adres}#hobbel-{id}")


@blokken_van.register
def _(item: Stap) -> Iterator[Blok]:
    yield Blok("stap", item.id, item.titel, item.adres, item.code)


@blokken_van.register
def _(item: Knelpunt) -> Iterator[Blok]:
    yield Blok("knelpunt", item.id, item.naam, item.adres)
    for id, advies in item.adviezen.items():
        yield Blok("advies", f"{item.id}/{id}", advies.titel, f"{item.adres}#advies-{id}", advies.code)


@blokken_van.register
def _(item: Sessie) -> Iterator[Blok]:
    yield Blok("sessie", item.id, item.naam, item.adres)
    for id, blok in item.agenda.items():
        yield Blok("sessieblok", f"{item.id}/{id}", blok.titel, f"{item.adres}#blok-{id}", blok.code)


@blokken_van.register
def _(item: Playbook) -> Iterator[Blok]:
    yield Blok("playbook", item.id, item.naam, item.adres)
    for id, deel in item.delen.items():
        yield Blok("playbookdeel", f"{item.id}/{id}", deel.vraag, f"{item.adres}#deel-{id}", deel.code)


@blokken_van.register
def _(item: Instrument) -> Iterator[Blok]:
    yield Blok("instrument", item.id, item.naam, item.adres)
    for id, tabel in item.tabellen.items():
        yield Blok("tabel", f"{item.id}/{id}", tabel.titel, f"{item.adres}#tabel-{id}")


@blokken_van.register
def _(item: Begrip) -> Iterator[Blok]:
    yield Blok("begrip", item.id, item.term, item.adres, item.code)


@blokken_van.register
def _(item: Resultaatafspraak) -> Iterator[Blok]:
    yield Blok("afspraak", item.id, item.naam, item.adres)


@blokken_van.register
def _(item: Rol) -> Iterator[Blok]:
    yield Blok("rol", item.id, item.naam, item.adres)


@blokken_van.register
def _(item: Bron) -> Iterator[Blok]:
    yield Blok("bron", item.id, item.titel, item.adres_op_site)


@blokken_van.register
def _(item: Groep) -> Iterator[Blok]:
    yield Blok("groep", item.id, item.naam, item.adres)


@blokken_van.register
def _(item: Praktijkvoorbeeld) -> Iterator[Blok]:
    yield Blok("praktijk", item.id, item.naam, item.adres)


@blokken_van.register
def _(item: Programma) -> Iterator[Blok]:
    yield Blok("programma", item.id, item.naam, item.adres)
    for id, deel in item.delen.items():
        yield Blok("hoofdstuk", f"{item.id}/{id}", deel.titel, f"{item.adres}#{id}")
