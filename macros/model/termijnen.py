"""The deadline that belongs to a block: of an obligation or a resultaatafspraak."""

from __future__ import annotations

from macros.model.basis import Termijn
from macros.model.blokken import Blok
from macros.model.kennisbank import Kennisbank


def termijn_van(kb: Kennisbank, blok: Blok) -> Termijn | None:
    """Return the deadline of a block, or None when it has none."""
    if blok.soort == "afspraak" and blok.id in kb.resultaatafspraken:
        return kb.resultaatafspraken[blok.id].termijn
    ouder, _, id = blok.id.partition("/")
    if blok.soort == "verplichting" and ouder in kb.bouwstenen:
        plicht = kb.bouwstenen[ouder].verplichtingen.get(id)
        return plicht.termijn if plicht else None
    return None
