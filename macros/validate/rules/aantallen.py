"""Er zijn precies 23 NUP-bouwstenen en 19 resultaatafspraken.

Zo telde de programmamanager ze. Een buur telt niet mee: die heeft nup: false.

Goed:
    23 bestanden in data/bouwstenen/ met nup: true.
Fout:
    Een 24e bouwsteen met nup: true.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Plek, Probleem
from macros.validate.omgeving import Omgeving

ID = "aantallen"
BOUWSTENEN = 23
AFSPRAKEN = 19


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for each count that is off."""
    kb = omgeving.kennisbank
    aantal = sum(b.nup for b in kb.bouwstenen.values())
    if aantal != BOUWSTENEN:
        yield _probleem("data/bouwstenen", f"Er zijn {aantal} bouwstenen met nup: true; het zijn er {BOUWSTENEN}.")
    if len(kb.resultaatafspraken) != AFSPRAKEN:
        telling = f"Er zijn {len(kb.resultaatafspraken)} resultaatafspraken; het zijn er {AFSPRAKEN}."
        yield _probleem("data/resultaatafspraken.yaml", telling)


def _probleem(bestand: str, melding: str) -> Probleem:
    tip = "Voeg de ontbrekende toe, of zet nup: false bij een buur."
    return Probleem(Plek(bestand), Niveau.LET_OP, ID, melding, tip)
