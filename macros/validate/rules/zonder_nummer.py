"""Een id of titel draagt geen volgnummer.

De volgorde van stappen volgt uit het bestand. Een nummer in een id liegt zodra er een stap tussen komt.
Een id wordt nooit hergebruikt en noemt geen fase of plaats.

Goed:
    titel: Richt terugmelden in
Fout:
    titel: 3. Richt terugmelden in
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.model.stap import Stap
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "zonder-nummer"
BEREIK = Bereik.BLOK
TEKSTEN = {
    "titel_genummerd": (
        'De titel "{titel}" begint met een nummer.',
        "Haal het nummer weg; de volgorde komt uit het bestand.",
    ),
    "id_genummerd": (
        'Het id "{id}" is een volgnummer.',
        "Kies woorden die zeggen wat de stap doet, zoals terugmelden-inrichten.",
    ),
}
GENUMMERD_ID = re.compile(r"^(?:stap|fase|deel|punt)-?\d+$|^\d+$|^(?:stap|fase)-\d+-")
GENUMMERDE_TITEL = re.compile(r"^(?:stap|fase)?\s*\d+\s*[.):–-]\s", re.IGNORECASE)


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every step whose id or title counts."""
    for stap in omgeving.kennisbank.stappen.values():
        yield from _id(omgeving, stap)
        if GENUMMERDE_TITEL.match(stap.titel):
            yield fout(omgeving.plek(stap, ("titel",)), ID, *gevuld(TEKSTEN["titel_genummerd"], titel=stap.titel))


def _id(omgeving: Omgeving, stap: Stap) -> Iterator[Probleem]:
    kort = stap.id.partition("/")[2]
    if GENUMMERD_ID.match(kort):
        yield fout(omgeving.plaatser.sleutelplek(stap), ID, *gevuld(TEKSTEN["id_genummerd"], id=kort))
