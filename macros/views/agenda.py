"""The page with every date of the content: to follow, or to keep a choice of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from macros.model.agenda import Agendapunt, Agendasoort, agendapunten
from macros.model.kennisbank import Kennisbank
from macros.views.paginadeel import Pagina, overzichtspagina
from macros.views.wijzigingen import kanaalgroepen


def toon(kb: Kennisbank) -> Pagina:
    """Return the page with dates: deadlines, newest year first, then the days to check a text again."""
    punten = agendapunten(kb)
    termijnen = [p for p in punten if p.soort is Agendasoort.TERMIJN]
    return overzichtspagina(
        kb,
        "agenda",
        jaren=[(jaar, list(groep)) for jaar, groep in groupby(termijnen, key=_jaar)][::-1],
        controles=[(dag, list(groep)) for dag, groep in groupby(_controles(punten), key=lambda p: p.datum)],
        kanaalgroepen=kanaalgroepen(kb),
    )


def _jaar(punt: Agendapunt) -> str:
    return punt.datum[:4]


def _controles(punten: Sequence[Agendapunt]) -> list[Agendapunt]:
    return [p for p in punten if p.soort is Agendasoort.CONTROLE]
