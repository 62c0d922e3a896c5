"""Een bestand met stappen hoort bij een bouwsteen met dezelfde naam.

De stappen van data/bouwstenen/brp.yaml staan in data/stappen/brp.yaml.

Goed:
    data/stappen/brp.yaml
Fout:
    data/stappen/gba.yaml
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem, bedoelde_je
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "stap-bij-bouwsteen"
BEREIK = Bereik.ALLES


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every file with steps of a bouwsteen that does not exist."""
    bekend = omgeving.kennisbank.bouwstenen
    bestanden = {stap.bestand: stap.bouwsteen for stap in omgeving.kennisbank.stappen.values()}
    for bestand, id in bestanden.items():
        if id in bekend or omgeving.plaatser.bestaat_maar_kapot("bouwstenen", id):
            continue
        beste = bedoelde_je(id, bekend)
        tip = f"Bedoelde je {beste}.yaml?" if beste else f"Maak data/bouwstenen/{id}.yaml, of hernoem dit bestand."
        yield fout(Plek(bestand), ID, f'Deze stappen horen bij bouwsteen "{id}", en die bestaat niet.', tip)
