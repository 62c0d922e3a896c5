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
    for item, blad in omgeving.bladen:
        if blad.waarde.count(" ") < MEESTE_WOORDEN or isinstance(item, Bron) or omgeving.genoeg(ID, item.bestand):
            continue
        if not (blad.merk(Opmaak) or blad.merk(Regel)):
            continue
        for zin in zinnen(blad.waarde):
            woorden = zin.tekst.split()
            if len(woorden) > MEESTE_WOORDEN:
                plek = omgeving.woordplek(item, blad, zin.plaats)
                yield let_op(plek, ID, *gevuld(TEKSTEN["zin_kort"], aantal=len(woorden)))
