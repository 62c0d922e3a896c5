"""From items to JSON. Every key is always there; what is a list is always a list; a mapping is a list with ids."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from pydantic import BaseModel

from macros.model.basis import Item
from macros.model.blokken import blokken_van
from macros.model.instellingen import Instellingen

Json = dict[str, Any]


def projecteer(waarde: Any) -> Any:
    """Return a value of the model as JSON."""
    if isinstance(waarde, BaseModel):
        return {naam: projecteer(getattr(waarde, naam)) for naam in type(waarde).model_fields}
    if isinstance(waarde, Mapping):
        return [{"id": id, **_met_sleutel(projecteer(deel))} for id, deel in waarde.items()]
    if isinstance(waarde, tuple | list):
        return [projecteer(deel) for deel in waarde]
    if isinstance(waarde, Enum):
        return waarde.value
    return waarde.isoformat() if isinstance(waarde, date) else waarde


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
