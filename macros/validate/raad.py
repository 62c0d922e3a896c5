"""The nearest block to a reference that was typed: of the same kind, because that part is seldom wrong."""

from __future__ import annotations

from collections.abc import Iterable

from macros.diagnostics import bedoelde_je
from macros.model.opmaak import BLOKSOORTEN


def blok_van_dezelfde_soort(verwijzing: str, blokken: Iterable[str]) -> str | None:
    """Return the reference closest to `verwijzing`, or None when nothing is near enough."""
    soort, dubbelepunt, id = verwijzing.partition(":")
    if not dubbelepunt:
        passend = [blok for blok in blokken if blok.partition(":")[2] == verwijzing]
        return min(passend, key=_gewoonte) if passend else None
    if soort not in BLOKSOORTEN:
        soort = bedoelde_je(soort, sorted(BLOKSOORTEN)) or ""
    ids = tuple(blok.partition(":")[2] for blok in blokken if blok.startswith(f"{soort}:"))
    beste = id if id in ids else bedoelde_je(id, ids)
    return f"{soort}:{beste}" if beste else None


def _gewoonte(blok: str) -> bool:
    """Sort what people mean most often, a step or a bouwsteen, before the rest."""
    return not blok.startswith(("stap:", "bouwsteen:"))
