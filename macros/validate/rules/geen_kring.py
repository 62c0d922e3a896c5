"""Stappen en bouwstenen wachten niet op elkaar in een kring.

Als stap A eerst stap B nodig heeft en B eerst A, kan niemand beginnen.

Goed:
    eerst: [bag/adressen-gebruiken]
Fout:
    eerst: [brp/terugmelden]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.diagnostics import Probleem
from macros.model.basis import Item
from macros.model.bladen import Pad
from macros.validate.bereik import Bereik
from macros.validate.kring import kring
from macros.validate.omgeving import Omgeving, fout

ID = "geen-kring"
BEREIK = Bereik.ALLES
Graaf = dict[str, dict[str, Pad]]


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every cycle among steps and among bouwstenen."""
    kb = omgeving.kennisbank
    eerst: Graaf = {s.id: {id: ("eerst", i) for i, id in enumerate(s.eerst)} for s in kb.stappen.values()}
    yield from _kringen(omgeving, kb.stappen, eerst, "eerst")
    nodig: Graaf = {
        b.id: {n.bouwsteen: ("nodig", i, "bouwsteen") for i, n in enumerate(b.nodig)} for b in kb.bouwstenen.values()
    }
    yield from _kringen(omgeving, kb.bouwstenen, nodig, "nodig")


def _kringen(omgeving: Omgeving, items: Mapping[str, Item], graaf: Graaf, veld: str) -> Iterator[Probleem]:
    """Yield one problem per cycle: report one, forget its last reference, look again."""
    while rond := kring(graaf):
        van, naar = rond[-2], rond[-1]
        pad = graaf[van].pop(naar)
        plek = omgeving.plek(items[van], pad)
        if van == naar:
            yield fout(plek, ID, f'"{van}" wacht op zichzelf.', f"Haal deze verwijzing weg bij {veld}.")
            continue
        melding = f"Deze wachten op elkaar: {' → '.join(rond)}."
        yield fout(plek, ID, melding, f"Haal één van deze verwijzingen weg bij {veld}.")
