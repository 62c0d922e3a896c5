"""What refers to an item, by kind: the reverse relations the API tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from macros.model.basis import Item
from macros.model.kennisbank import Kennisbank

RELATIES: Mapping[str, Mapping[str, str]] = {
    "groepen": {"bouwstenen": "bouwstenen_per_groep"},
    "bouwstenen": {
        "stappen": "stappen_per_bouwsteen",
        "resultaatafspraken": "afspraken_per_bouwsteen",
        "i-versnellers": "sessies_per_bouwsteen",
        "praktijk": "praktijk_per_bouwsteen",
        "nodig_voor": "bouwt_voort_op",
    },
    "resultaatafspraken": {"stappen": "stappen_per_afspraak"},
    "rollen": {"stappen": "stappen_per_rol", "resultaatafspraken": "afspraken_per_rol"},
    "knelpunten": {
        "stappen": "stappen_per_knelpunt",
        "instrumenten": "instrumenten_per_knelpunt",
        "i-versnellers": "sessies_per_knelpunt",
        "playbooks": "playbooks_per_knelpunt",
        "praktijk": "praktijk_per_knelpunt",
    },
    "instrumenten": {"praktijk": "praktijk_per_instrument"},
}
"""Per list: the name of the relation, and the property of the knowledge base that holds it."""


def relaties_van(kb: Kennisbank, lijst: str, id: str) -> dict[str, tuple[Item, ...]]:
    """Return what refers to an item, every relation of its kind present, also when empty."""
    return {naam: _per_id(kb, veld).get(id, ()) for naam, veld in RELATIES.get(lijst, {}).items()}


def _per_id(kb: Kennisbank, veld: str) -> Mapping[str, tuple[Any, ...]]:
    per_id: Mapping[str, tuple[Any, ...]] = getattr(kb, veld)
    return per_id
