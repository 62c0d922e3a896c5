"""Een zin heeft hoogstens 25 woorden.

Korte zinnen lees je ook met een telefoon in de hand. Het is een advies: het houdt niets tegen.

Goed:
    Vraag het certificaat aan. Zet de vervaldatum in de agenda.
Fout:
    Een zin van dertig woorden met drie bijzinnen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem
from macros.model.bron import Bron
from macros.model.velden import Opmaak, Regel
from macros.validate.omgeving import Omgeving

ID = "zin-kort"
MEESTE_WOORDEN = 25
ZIN_EINDE = re.compile(r"(?<=[.!?:;])\s+(?=[A-ZÀ-Ý0-9\"'(])|\n\s*[-*]\s+|\n")
LINK_DOEL = re.compile(r"\]\([^)]*\)")


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield an advice for every sentence that is too long; titles of sources are not ours."""
    for item, blad in omgeving.bladen:
        if isinstance(item, Bron) or not (blad.merk(Opmaak) or blad.merk(Regel)):
            continue
        for zin in zinnen(blad.waarde):
            woorden = len(zin.split())
            if woorden > MEESTE_WOORDEN:
                melding = f"Deze zin heeft {woorden} woorden: {' '.join(zin.split()[:6])} …"
                tip = f"Maak er twee zinnen van; {MEESTE_WOORDEN} woorden is genoeg."
                yield Probleem(omgeving.plek(item, blad.pad), Niveau.LET_OP, ID, melding, tip)


def zinnen(tekst: str) -> list[str]:
    """Return the sentences of a text; list items and lines count as sentences, link targets do not count."""
    return [zin for zin in ZIN_EINDE.split(LINK_DOEL.sub("]", tekst)) if zin.strip()]
