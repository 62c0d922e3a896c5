"""Elke bron wordt ergens gebruikt.

Een bron die niets steunt, is een dood spoor voor wie wil nazoeken.

Goed:
    Een bron in data/bronnen.yaml die bij minstens één bewering staat.
Fout:
    Een bron die nergens wordt genoemd.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem
from macros.model.velden import Verwijzing
from macros.validate.omgeving import Omgeving

ID = "bron-gebruikt"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every source that nothing names."""
    gebruikt = {blad.waarde for _, blad in omgeving.bladen if (m := blad.merk(Verwijzing)) and m.soort == "bronnen"}
    for id, bron in omgeving.kennisbank.bronnen.items():
        if id not in gebruikt:
            melding = f'De bron "{id}" wordt nergens gebruikt.'
            tip = "Noem hem bij de bewering die hij steunt, of haal hem weg."
            yield Probleem(omgeving.plek(bron), Niveau.LET_OP, ID, melding, tip)
