"""In een lijst met verwijzingen staat elk id één keer.

Goed:
    wie: [informatiemanager]
Fout:
    wie: [informatiemanager, informatiemanager]
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.model.bladen import Pad
from macros.model.velden import Verwijzing
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "geen-dubbel"
BEREIK = Bereik.BLOK
TEKSTEN = {"geen_dubbel": ('"{getypt}" staat al in deze lijst.', "Haal er één weg.")}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every reference that stands in the same list twice."""
    dubbel = {id for reeks in omgeving.oogst.lijsten(Verwijzing) if len(set(reeks)) < len(reeks) for id in reeks}
    gezien: set[tuple[int, Pad, str]] = set()
    for item, blad in omgeving.bladen_met(Verwijzing, ID, dubbel.__contains__):
        if not isinstance(blad.pad[-1], int):
            continue
        sleutel = (id(item), blad.pad[:-1], blad.waarde)
        if sleutel in gezien:
            yield fout(omgeving.plek(item, blad.pad), ID, *gevuld(TEKSTEN["geen_dubbel"], getypt=blad.waarde))
        gezien.add(sleutel)
