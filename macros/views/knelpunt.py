"""The page of a knelpunt: what it looks like, why, what helps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from macros.model.bewaren import per_kennisbank
from macros.model.bouwsteen import Bouwsteen, Hobbel
from macros.model.kennisbank import Kennisbank
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina
from macros.views.stap import stapweergave


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
        stappen=[stapweergave(kb, stap) for stap in kb.stappen_per_knelpunt.get(id, ())],
        instrumenten=kb.instrumenten_per_knelpunt.get(id, ()),
        sessies=kb.sessies_per_knelpunt.get(id, ()),
        playbooks=kb.playbooks_per_knelpunt.get(id, ()),
        praktijk=kb.praktijk_per_knelpunt.get(id, ()),
        hobbels=_hobbels_per_knelpunt(kb).get(id, []),
        verwant=kies(kb.knelpunten, k.verwant),
        buren=buren(kb, "knelpunten", id),
    )


Plek = tuple[Bouwsteen, str, Hobbel]


@per_kennisbank
def _hobbels_per_knelpunt(kb: Kennisbank) -> Mapping[str, list[Plek]]:
    """Return where each knelpunt shows up, looked up once for all: (bouwsteen, key, hobbel)."""
    per_knelpunt = defaultdict[str, list[Plek]](list)
    for b in kb.bouwstenen.values():
        for sleutel, hobbel in b.hobbels.items():
            for knelpunt in dict.fromkeys(hobbel.knelpunten):
                per_knelpunt[knelpunt].append((b, sleutel, hobbel))
    return per_knelpunt
