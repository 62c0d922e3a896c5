"""The page of a role: what is mine, across all bouwstenen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from macros.model.bewaren import per_kennisbank
from macros.model.bouwsteen import Bouwsteen, Verplichting
from macros.model.kennisbank import Kennisbank
from macros.views.nieuws import maandberichten
from macros.views.paginadeel import Pagina, buren, maak_pagina
from macros.views.stap import Stapweergave, stapweergave


@dataclass(frozen=True, slots=True)
class Rolstappen:
    """The steps of a role in the order of the bouwstenen: what it answers for, and what it takes part in."""

    eigen: list[Stapweergave]
    mee: list[Stapweergave]


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of role `id`.

    Raises:
        KeyError: when it does not exist.
    """
    rol = kb.rollen[id]
    plichten, afspraken = _plichten_per_rol(kb).get(id, []), kb.afspraken_per_rol.get(id, ())
    termijnen = [*(plicht.termijn for _, _, plicht in plichten), *(afspraak.termijn for afspraak in afspraken)]
    return maak_pagina(
        kb,
        "item/rol.html",
        titel=rol.naam,
        omschrijving=rol.samenvatting,
        rol=rol,
        stappen=_stappen(kb, id),
        plichten=plichten,
        afspraken=afspraken,
        met_agenda=any(termijn and termijn.in_agenda for termijn in termijnen),
        maanden=maandberichten(kb, id),
        buren=buren(kb, "rollen", id),
    )


def _stappen(kb: Kennisbank, id: str) -> Rolstappen:
    plaats = {naam: n for n, naam in enumerate(kb.bouwstenen)}
    bekend = (stap for stap in kb.stappen_per_rol.get(id, ()) if stap.bouwsteen in plaats)
    stappen = sorted(bekend, key=lambda stap: plaats[stap.bouwsteen])
    eigen = [stapweergave(kb, s) for s in stappen if s.verantwoordelijk == id]
    return Rolstappen(eigen, [stapweergave(kb, s) for s in stappen if s.verantwoordelijk != id])


Plicht = tuple[Bouwsteen, str, Verplichting]


@per_kennisbank
def _plichten_per_rol(kb: Kennisbank) -> Mapping[str, list[Plicht]]:
    """Return the duties each role answers for, looked up once for all roles."""
    per_rol = defaultdict[str, list[Plicht]](list)
    for b in kb.bouwstenen.values():
        for sleutel, plicht in b.verplichtingen.items():
            for rol in dict.fromkeys(plicht.wie):
                per_rol[rol].append((b, sleutel, plicht))
    return per_rol
