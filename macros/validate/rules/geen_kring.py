"""Stappen en bouwstenen wachten niet op elkaar in een kring.

Als stap A eerst stap B nodig heeft en B eerst A, kan niemand beginnen.

Goed:
    eerst: [pkioverheid/certificaat-aanvragen]
Fout:
    Stap A met eerst: [B] en stap B met eerst: [A].
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from macros.diagnostics import Niveau, Probleem
from macros.model.basis import Item
from macros.validate.omgeving import Omgeving

ID = "geen-kring"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for the first cycle among steps and among bouwstenen."""
    kb = omgeving.kennisbank
    yield from _kring(omgeving, kb.stappen, {s.id: s.eerst for s in kb.stappen.values()}, "eerst")
    nodig = {b.id: tuple(n.bouwsteen for n in b.nodig) for b in kb.bouwstenen.values()}
    yield from _kring(omgeving, kb.bouwstenen, nodig, "nodig")


def _kring(
    omgeving: Omgeving, items: Mapping[str, Item], voor: Mapping[str, tuple[str, ...]], veld: str
) -> Iterator[Probleem]:
    try:
        TopologicalSorter(voor).prepare()
    except CycleError as fout:
        kring: list[str] = list(reversed(fout.args[1]))
        melding = f"Deze wachten op elkaar: {' → '.join(kring)}."
        tip = f"Haal één van deze verwijzingen weg bij {veld}."
        yield Probleem(omgeving.plek(items[kring[0]], (veld,)), Niveau.FOUT, ID, melding, tip)
