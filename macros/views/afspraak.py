"""The page of a resultaatafspraak."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina
from macros.views.stap import stapweergave


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of resultaatafspraak `id`.

    Raises:
        KeyError: when it does not exist.
    """
    a = kb.resultaatafspraken[id]
    return maak_pagina(
        kb,
        "item/afspraak.html",
        titel=a.naam,
        omschrijving=a.betekenis,
        a=a,
        bouwstenen=kies(kb.bouwstenen, a.bouwstenen),
        verantwoordelijk=kies(kb.rollen, a.verantwoordelijk),
        verwant=kies(kb.resultaatafspraken, a.verwant),
        stappen=[stapweergave(kb, stap) for stap in kb.stappen_per_afspraak.get(id, ())],
        buren=buren(kb, "resultaatafspraken", id),
    )
