"""The page with every date of the content: to follow, or to keep a choice of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from macros.model.agenda import Agendapunt, Agendasoort, agendapunten
from macros.model.basis import Termijn
from macros.model.blokken import Blok
from macros.model.kennisbank import Kennisbank
from macros.views.datum import voluit
from macros.views.paginadeel import Pagina, overzichtspagina
from macros.views.wijzigingen import kanaalgroepen


def toon(kb: Kennisbank) -> Pagina:
    """Return the page with dates: of every year, deadlines from the newest, those without a day, texts to check."""
    punten = agendapunten(kb)
    termijnen = [p for p in punten if p.soort is Agendasoort.TERMIJN and not p.elk_jaar]
    return overzichtspagina(
        kb,
        "agenda",
        elk_jaar=[p for p in punten if p.elk_jaar],
        jaren=[(jaar, list(groep)) for jaar, groep in groupby(reversed(termijnen), key=_jaar)],
        zonder_dag=list(_zonder_dag(kb)),
        controles=[(dag, list(groep)) for dag, groep in groupby(_controles(punten), key=lambda p: p.datum)],
        kanaalgroepen=kanaalgroepen(kb),
        toelichting=_toelichting,
    )


def _zonder_dag(kb: Kennisbank) -> Iterator[tuple[Blok, Termijn]]:
    """Yield the deadlines in words that say when but name no day, such as "binnen vijf werkdagen", with their duty."""
    for b in kb.bouwstenen.values():
        for id, plicht in b.verplichtingen.items():
            if plicht.termijn and not plicht.termijn.in_agenda and plicht.termijn.bronnen:
                yield kb.blokken[f"verplichting:{b.id}/{id}"], plicht.termijn


def _toelichting(punt: Agendapunt) -> str:
    """Return what the words of a deadline say beyond its day, which stands beside them."""
    return "" if punt.tekst.partition(" ")[2] == voluit(punt.datum) else punt.tekst


def _jaar(punt: Agendapunt) -> str:
    return punt.datum[:4]


def _controles(punten: Sequence[Agendapunt]) -> list[Agendapunt]:
    return [p for p in punten if p.soort is Agendasoort.CONTROLE]
