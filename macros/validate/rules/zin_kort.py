"""Een zin heeft hoogstens 25 woorden.

Korte zinnen lees je ook met een telefoon in de hand. Het is een advies: het houdt niets tegen.

Goed:
    Haal adressen uit de BAG.
Fout:
    Haal adressen uit de BAG en niet uit een eigen lijst, want die lijst loopt altijd achter op wat er
    buiten echt staat en dan komt de post van je inwoners niet aan.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.model.bron import Bron
from macros.model.velden import Opmaak, Regel
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, gevuld, let_op
from macros.validate.zinnen import zinnen

ID = "zin-kort"
BEREIK = Bereik.BLOK
MEESTE_WOORDEN = 25
TEKSTEN = {
    "zin_kort": (
        f"Deze zin heeft {{aantal}} woorden; hoogstens {MEESTE_WOORDEN} leest prettig.",
        "Maak er twee zinnen van.",
    )
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield an advice for every sentence that is too long; titles of sources are not ours."""
    for item, blad in omgeving.bladen_met((Opmaak, Regel), ID, _lange):
        for plaats, aantal in [] if isinstance(item, Bron) else _lange(blad.waarde):
            plek = omgeving.woordplek(item, blad, plaats)
            yield let_op(plek, ID, *gevuld(TEKSTEN["zin_kort"], aantal=aantal))


def _lange(tekst: str) -> list[tuple[int, int]]:
    """Return where each sentence that is too long begins, and how many words it has."""
    if tekst.count(" ") < MEESTE_WOORDEN or all(len(regel.split()) <= MEESTE_WOORDEN for regel in tekst.split("\n")):
        return []  # no sentence goes on over the end of a line
    woorden = ((zin.plaats, len(zin.tekst.split())) for zin in zinnen(tekst))
    return [(plaats, aantal) for plaats, aantal in woorden if aantal > MEESTE_WOORDEN]
