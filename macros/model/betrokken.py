"""Whom and what an item concerns: the roles and the bouwstenen it is about."""

from __future__ import annotations

from functools import singledispatch

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item
from macros.model.bouwsteen import Bouwsteen
from macros.model.instrument import Instrument
from macros.model.kennisbank import Kennisbank
from macros.model.rol import Rol
from macros.model.sessie import Sessie
from macros.model.stap import Stap


@singledispatch
def rollen_van(item: Item, kb: Kennisbank) -> tuple[str, ...]:  # noqa: ARG001
    """Return the ids of the roles that have to do with an item; empty when that is everyone."""
    return ()


@rollen_van.register
def _(item: Rol, kb: Kennisbank) -> tuple[str, ...]:  # noqa: ARG001
    return (item.id,)


@rollen_van.register
def _(item: Stap, kb: Kennisbank) -> tuple[str, ...]:  # noqa: ARG001
    return item.rollen


@rollen_van.register
def _(item: Bouwsteen, kb: Kennisbank) -> tuple[str, ...]:
    in_stappen = (rol for stap in kb.stappen_per_bouwsteen.get(item.id, ()) for rol in stap.rollen)
    in_plichten = (rol for plicht in item.verplichtingen.values() for rol in plicht.wie)
    return tuple(dict.fromkeys((*in_plichten, *in_stappen)))


@rollen_van.register
def _(item: Resultaatafspraak, kb: Kennisbank) -> tuple[str, ...]:  # noqa: ARG001
    return item.verantwoordelijk


@rollen_van.register
def _(item: Instrument, kb: Kennisbank) -> tuple[str, ...]:  # noqa: ARG001
    return item.voor_wie


@rollen_van.register
def _(item: Sessie, kb: Kennisbank) -> tuple[str, ...]:  # noqa: ARG001
    return item.voor_wie


def bouwstenen_van(item: Item) -> tuple[str, ...]:
    """Return the ids of the bouwstenen an item is about; empty when it is about none in particular."""
    if isinstance(item, Bouwsteen):
        return (item.id,)
    if isinstance(item, Stap):
        return (item.bouwsteen,)
    return tuple(getattr(item, "bouwstenen", ()))
