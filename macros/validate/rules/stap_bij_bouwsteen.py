"""Een bestand met stappen hoort bij een bouwsteen met dezelfde naam.

De stappen van data/bouwstenen/brp.yaml staan in data/stappen/brp.yaml.

Goed:
    data/stappen/brp.yaml
Fout:
    data/stappen/gba.yaml
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.diagnostics import Plek, Probleem, bedoelde_je
from macros.model.soorten import LIJST
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "stap-bij-bouwsteen"
BEREIK = Bereik.ALLES
STAPPEN = LIJST["stappen"]


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every file with steps of a bouwsteen that does not exist."""
    for id, beste in verkeerd_genoemd(omgeving).items():
        bestand = STAPPEN.bestand_voor(id)
        tip = f"Bedoelde je {beste}.yaml?" if beste else f"Maak data/bouwstenen/{id}.yaml, of hernoem dit bestand."
        melding = f'Deze stappen horen bij bouwsteen "{id}", en die bestaat niet.'
        yield fout(Plek(bestand), ID, melding, tip, heel_bestand=True)


def verkeerd_genoemd(omgeving: Omgeving) -> Mapping[str, str | None]:
    """Return the ids after which files with steps are named wrongly, each with the id that was probably meant."""
    bekend = omgeving.kennisbank.bouwstenen
    ids = dict.fromkeys(stap.bouwsteen for stap in omgeving.kennisbank.stappen.values())
    vreemd = [id for id in ids if id not in bekend and not _staat_elders(omgeving, id)]
    zonder_stappen = [id for lijst, id in omgeving.vermist if lijst == STAPPEN.lijst and id in bekend]
    return {id: bedoelde_je(id, zonder_stappen) or bedoelde_je(id, bekend) for id in vreemd}


def _staat_elders(omgeving: Omgeving, id: str) -> bool:
    """Whether a bouwsteen is broken or gone: then that is the mistake."""
    return omgeving.plaatser.bestaat_maar_kapot("bouwstenen", id) or omgeving.mist("bouwstenen", id)
