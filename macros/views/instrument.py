"""The page of an instrument: what it gives, what it asks, whether it still exists."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of instrument `id`.

    Raises:
        KeyError: when it does not exist.
    """
    i = kb.instrumenten[id]
    return maak_pagina(
        kb,
        "item/instrument.html",
        titel=i.naam,
        omschrijving=i.samenvatting,
        i=i,
        voor_wie=kies(kb.rollen, i.voor_wie),
        bouwstenen=kies(kb.bouwstenen, i.bouwstenen),
        knelpunten=[k for k in kb.knelpunten.values() if i in kb.instrumenten_per_knelpunt.get(k.id, ())],
        praktijk=kb.praktijk_per_instrument.get(id, ()),
        buren=buren(kb, "instrumenten", id),
    )
