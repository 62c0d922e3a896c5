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

from macros.diagnostics import Niveau, Probleem
from macros.model.stap import Stap
from macros.validate.omgeving import Omgeving

ID = "zonder-nummer"
GENUMMERD_ID = re.compile(r"^(?:stap|fase|deel|punt)-?\d+$|^\d+$|^(?:stap|fase)-\d+-")
GENUMMERDE_TITEL = re.compile(r"^(?:stap|fase)?\s*\d+\s*[.):–-]\s", re.IGNORECASE)


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every step whose id or title counts."""
    for stap in omgeving.kennisbank.stappen.values():
        yield from _id(omgeving, stap)
        if GENUMMERDE_TITEL.match(stap.titel):
            melding = f'De titel "{stap.titel}" begint met een nummer.'
            tip = "Haal het nummer weg; de volgorde komt uit het bestand."
            yield Probleem(omgeving.plek(stap, ("titel",)), Niveau.FOUT, ID, melding, tip)


def _id(omgeving: Omgeving, stap: Stap) -> Iterator[Probleem]:
    kort = stap.id.partition("/")[2]
    if GENUMMERD_ID.match(kort):
        melding = f'Het id "{kort}" is een volgnummer.'
        tip = "Kies woorden die zeggen wat de stap doet, zoals terugmelden-inrichten."
        yield Probleem(omgeving.plaatser.sleutelplek(stap), Niveau.FOUT, ID, melding, tip)
