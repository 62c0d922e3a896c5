"""From items to JSON. Every key is always there; what is a list is always a list; a mapping is a list with ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from pydantic import BaseModel

from macros.model.basis import Item
from macros.model.blokken import blokken_van
from macros.model.instellingen import Instellingen

Json = dict[str, Any]
ZO = frozenset((str, int, bool, type(None)))
"""The types that are JSON as they are: nearly every value there is."""
MANIEREN: dict[type, Callable[[Any], Any]] = {}
"""How a value of a type becomes JSON: what a type is, is found out once."""


def projecteer(waarde: object) -> Any:
    """Return a value of the model as JSON."""
    soort = type(waarde)
    if soort in ZO:
        return waarde
    manier = MANIEREN.get(soort) or MANIEREN.setdefault(soort, _manier(soort))
    return manier(waarde)


def _manier(soort: type[Any]) -> Callable[[Any], Any]:
    """Return how a value of a type becomes JSON."""
    if issubclass(soort, BaseModel):
        velden = tuple(soort.model_fields)
        return lambda waarde: {
            naam: deel if type(deel := getattr(waarde, naam)) in ZO else projecteer(deel) for naam in velden
        }
    if issubclass(soort, Mapping):
        return lambda waarde: [{"id": id, **_met_sleutel(projecteer(deel))} for id, deel in waarde.items()]
    if issubclass(soort, tuple | list):
        return lambda waarde: [deel if type(deel) in ZO else projecteer(deel) for deel in waarde]
    if issubclass(soort, Enum):
        return lambda waarde: waarde.value
    if issubclass(soort, date):
        return lambda waarde: waarde.isoformat()
    return lambda waarde: waarde


def projecteer_item(item: Item, plek: Instellingen, relaties: Mapping[str, tuple[Item, ...]]) -> Json:
    """Return an item with its id, its reference, its path on the site, and the ids of what refers to it."""
    blok = next(blokken_van(item), None)
    houdbaarheid = getattr(item, "houdbaarheid", None)
    return {
        "id": item.id,
        "verwijzing": blok.verwijzing if blok else None,
        "pad": blok.adres if blok else None,
        "url": (plek.volledig(blok.adres) or None) if blok else None,
        **projecteer(item),
        "controleer_voor": houdbaarheid.controleer_voor.isoformat() if houdbaarheid else None,
        "relaties": {naam: [ander.id for ander in anderen] for naam, anderen in relaties.items()},
    }


def _met_sleutel(deel: Any) -> Json:
    """Return what stands under a key as an object: a plain text becomes `tekst`."""
    return deel if isinstance(deel, dict) else {"tekst": deel}
