"""The nearest block to a reference that was typed: of the same kind, because that part is seldom wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from macros.diagnostics import bedoelde_je
from macros.model.opmaak import BLOKSOORTEN


def van_ouder(getypt: str, bekend: Iterable[str], ouders: Collection[str]) -> list[str]:
    """Return the ids that may be meant; when what stands before the slash exists, only ids with that before theirs.

    Args:
        getypt: the id as somebody typed it.
        bekend: the ids to choose from.
        ouders: what may stand before a slash.
    """
    ouder, streep, _ = getypt.partition("/")
    return [id for id in bekend if not (streep and ouder in ouders) or id.startswith(f"{ouder}/")]


def blok_van_dezelfde_soort(verwijzing: str, blokken: Collection[str]) -> str | None:
    """Return the reference closest to `verwijzing`, or None when nothing is near enough."""
    soort, dubbelepunt, id = verwijzing.partition(":")
    if not dubbelepunt:
        passend = [blok for blok in blokken if blok.partition(":")[2] == verwijzing]
        return min(passend, key=_gewoonte) if passend else None
    if soort not in BLOKSOORTEN:
        soort = bedoelde_je(soort, sorted(BLOKSOORTEN)) or ""
    ids = tuple(blok.partition(":")[2] for blok in blokken if blok.startswith(f"{soort}:"))
    ouders = {blok.partition(":")[2] for blok in blokken if "/" not in blok}
    beste = id if id in ids else bedoelde_je(id, van_ouder(id, ids, ouders))
    return f"{soort}:{beste}" if beste else None


def _gewoonte(blok: str) -> bool:
    """Sort what people mean most often, a step or a bouwsteen, before the rest."""
    return not blok.startswith(("stap:", "bouwsteen:"))
