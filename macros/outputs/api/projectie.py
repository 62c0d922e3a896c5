"""From items to JSON. Every key is always there; what is a list is always a list; a mapping is a list with ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_json

from macros.model.basis import Item
from macros.model.blokken import Blok
from macros.model.instellingen import Instellingen

Json = dict[str, Any]


def als_json(inhoud: object) -> bytes:
    """Return JSON without spaces, in utf-8, of what may hold models, days and kinds.

    A model must not hold a mapping: `projecteer` makes a list of it.
    """
    return to_json(inhoud)


def projecteer(model: BaseModel) -> Json:
    """Return the fields of a model, ready for JSON: what it holds under keys is a list with ids."""
    return {naam: _met_ids(deel) if isinstance(deel, dict) else deel for naam, deel in vars(model).items()}


def projecteer_item(
    item: Item, blok: Blok | None, plek: Instellingen, relaties: Mapping[str, tuple[Item, ...]]
) -> Json:
    """Return an item with its id, its reference, its path on the site, and the ids of what refers to it.

    Args:
        item: the item.
        blok: what it is on the site; None for what has no place there.
        plek: where the site lives.
        relaties: what refers to it, by the name of the relation.
    """
    velden = projecteer(item)
    houdbaarheid = velden.get("houdbaarheid")
    return {
        "id": item.id,
        "verwijzing": blok.verwijzing if blok else None,
        "pad": blok.adres if blok else None,
        "url": (plek.volledig(blok.adres) or None) if blok else None,
        **velden,
        "controleer_voor": houdbaarheid.controleer_voor if houdbaarheid else None,
        "relaties": {naam: [ander.id for ander in anderen] for naam, anderen in relaties.items()},
    }


def _met_ids(delen: Mapping[str, Any]) -> list[Json]:
    """Return what stands under keys as objects with that key as id; a plain text becomes `tekst`."""
    return [{"id": id, **({"tekst": deel} if isinstance(deel, str) else vars(deel))} for id, deel in delen.items()]
