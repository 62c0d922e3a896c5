"""The page of a knelpunt: what it looks like, why, what helps."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina
from macros.views.stap import genummerd


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of knelpunt `id`.

    Raises:
        KeyError: when it does not exist.
    """
    k = kb.knelpunten[id]
    return maak_pagina(
        kb,
        "item/knelpunt.html",
        titel=k.naam,
        omschrijving=k.samenvatting,
        k=k,
        adviezen=[
            (sleutel, advies, kies(kb.stappen, advies.stappen), kies(kb.instrumenten, advies.instrumenten))
            for sleutel, advies in k.adviezen.items()
        ],
        stappen=genummerd(kb, kb.stappen_per_knelpunt.get(id, ())),
        instrumenten=kb.instrumenten_per_knelpunt.get(id, ()),
        sessies=kb.sessies_per_knelpunt.get(id, ()),
        playbooks=kb.playbooks_per_knelpunt.get(id, ()),
        praktijk=kb.praktijk_per_knelpunt.get(id, ()),
        hobbels=_hobbels(kb, id),
        verwant=kies(kb.knelpunten, k.verwant),
        buren=buren(kb.knelpunten, id),
    )


def _hobbels(kb: Kennisbank, id: str) -> list[tuple[object, str, object]]:
    """Return where this knelpunt shows up: (bouwsteen, key, hobbel)."""
    return [
        (b, sleutel, hobbel)
        for b in kb.bouwstenen.values()
        for sleutel, hobbel in b.hobbels.items()
        if id in hobbel.knelpunten
    ]
