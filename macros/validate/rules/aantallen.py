"""Er zijn precies 23 NUP-bouwstenen en 19 resultaatafspraken.

Zo telde de programmamanager ze. Een buur telt niet mee: die heeft `nup: false`.

Goed:
    nup: false
Fout:
    nup: true
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "aantallen"
BEREIK = Bereik.ALLES
BOUWSTENEN = 23
AFSPRAKEN = 19


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for each count that is off; items that could not be read or are gone make a count worthless."""
    kb = omgeving.kennisbank
    aantal = sum(b.nup for b in kb.bouwstenen.values())
    if aantal != BOUWSTENEN and _is_alles(omgeving, "bouwstenen"):
        melding = f"Het aantal bouwstenen met nup: true is {aantal}; het hoort {BOUWSTENEN} te zijn."
        tip = "Zet nup: false bij een buur." if aantal > BOUWSTENEN else "Voeg toe wat ontbreekt, met nup: true."
        yield fout(Plek("data/bouwstenen"), ID, melding, tip)
    aantal = len(kb.resultaatafspraken)
    if aantal != AFSPRAKEN and _is_alles(omgeving, "resultaatafspraken"):
        melding = f"Het aantal resultaatafspraken is {aantal}; het hoort {AFSPRAKEN} te zijn."
        plek = Plek("data/resultaatafspraken.yaml")
        tip = "Voeg samen wat dubbel is." if aantal > AFSPRAKEN else "Voeg toe wat ontbreekt."
        yield fout(plek, ID, melding, tip)


def _is_alles(omgeving: Omgeving, lijst: str) -> bool:
    """Whether what we have of a list is all that people wrote of it."""
    return not omgeving.plaatser.heeft_kapotte(lijst) and lijst not in {weg for weg, _ in omgeving.vermist}
