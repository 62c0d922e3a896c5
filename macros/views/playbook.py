"""The page of a playbook: the talking points of a coach, in order."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of playbook `id`.

    Raises:
        KeyError: when it does not exist.
    """
    p = kb.playbooks[id]
    return maak_pagina(
        kb,
        "item/playbook.html",
        titel=p.naam,
        omschrijving=p.samenvatting,
        p=p,
        delen=[
            (sleutel, deel, [kb.blokken[b] for b in deel.deel_dit if b in kb.blokken])
            for sleutel, deel in p.delen.items()
        ],
        knelpunten=kies(kb.knelpunten, p.knelpunten),
        groepen=kies(kb.groepen, p.groepen),
        buren=buren(kb, "playbooks", id),
    )
