"""Every address outside the site that the content names, and where it is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from macros.model.blokken import Blok, blokken_van
from macros.model.kennisbank import Kennisbank
from macros.model.opmaak import doelen

WEB = ("https://", "http://")


def externe_adressen(kb: Kennisbank) -> dict[str, list[Blok]]:
    """Return the blocks that name each address on the web, the addresses in alphabetical order."""
    gevonden: dict[str, list[Blok]] = {}
    for item in kb.items():
        blok = next(blokken_van(item), None)
        for adres in dict.fromkeys(_adressen(item)) if blok else ():
            gevonden.setdefault(adres, []).append(blok)  # type: ignore[arg-type]
    return dict(sorted(gevonden.items()))


def _adressen(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, str):
        if waarde.startswith(WEB):
            yield waarde
        else:
            yield from (doel.adres for doel in doelen(waarde) if doel.adres.startswith(WEB))
    elif isinstance(waarde, BaseModel):
        for naam in type(waarde).model_fields:
            yield from _adressen(getattr(waarde, naam))
    elif isinstance(waarde, Mapping):
        for deel in waarde.values():
            yield from _adressen(deel)
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from _adressen(deel)
