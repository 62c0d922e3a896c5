"""The ids that exist, as lists to choose from, each with its name."""

from __future__ import annotations

from typing import Any

from macros.model.kennisbank import Kennisbank
from macros.model.soorten import LIJST

BLOKKEN = "blokken"


def keuzelijst(kb: Kennisbank, lijst: str) -> dict[str, Any]:
    """Return the schema of a reference to `lijst`: every id that exists, with what the reader knows it by."""
    titels = _titels(kb, lijst)
    if not titels:
        return {"type": "string"}
    if lijst == BLOKKEN:
        return {"enum": list(titels)}
    return {"enum": list(titels), "enumDescriptions": list(titels.values())}


def _titels(kb: Kennisbank, lijst: str) -> dict[str, str]:
    if lijst == BLOKKEN:
        return {verwijzing: blok.titel for verwijzing, blok in kb.blokken.items()}
    soort = LIJST[lijst]
    blokken = ((id, kb.blokken.get(f"{soort.enkelvoud}:{id}")) for id in kb.lijst(lijst))
    return {id: blok.titel if blok else soort.naam for id, blok in blokken}
