"""The page of an i-Versneller: to read and to run."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Agendablok, Sessie, Voorbereiding
from macros.model.stap import Stap
from macros.views.paginadeel import Pagina, buren, kies, maak_pagina


@dataclass(frozen=True, slots=True)
class Blokweergave:
    """A block of the agenda with the minute at which it starts, counted from the start of the session."""

    id: str
    blok: Agendablok
    begin: int
    stappen: list[Stap]


def toon(kb: Kennisbank, id: str) -> Pagina:
    """Return the page of i-Versneller `id`.

    Raises:
        KeyError: when it does not exist.
    """
    s = kb.sessies[id]
    return maak_pagina(
        kb,
        "item/sessie.html",
        titel=s.naam,
        omschrijving=s.samenvatting,
        s=s,
        agenda=_agenda(kb, s),
        voor_wie=kies(kb.rollen, s.voor_wie),
        bouwstenen=kies(kb.bouwstenen, s.bouwstenen),
        knelpunten=kies(kb.knelpunten, s.verlaagt),
        voorbereiding=[(p, kb.rollen.get(p.wie or "")) for p in _vroegst_eerst(s)],
        buren=buren(kb.sessies, id),
    )


def _agenda(kb: Kennisbank, s: Sessie) -> list[Blokweergave]:
    blokken, begin = [], 0
    for id, blok in s.agenda.items():
        blokken.append(Blokweergave(id, blok, begin, kies(kb.stappen, blok.stappen)))
        begin += blok.minuten
    return blokken


def _vroegst_eerst(s: Sessie) -> list[Voorbereiding]:
    return sorted(s.voorbereiding.values(), key=lambda p: -p.dagen_vooraf)
