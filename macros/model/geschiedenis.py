"""How passages read before: an append-only record, so that an old link can tell what changed since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.model.kennisbank import Kennisbank
from macros.model.passage import Passages, passages
from macros.model.versie import Geschiedenis, Versie


def nieuwe_versies(geschiedenis: Geschiedenis, nu: Passages, dag: date) -> Iterator[tuple[str, str, Versie]]:
    """Yield (page, anchor, version) for every passage that reads differently than last recorded."""
    for pagina, ankers in nu.items():
        bekend = geschiedenis.get(pagina, {})
        for anker, passage in ankers.items():
            versies = bekend.get(anker, ())
            if not versies or versies[-1].hash != passage.hash:
                later = max(dag, versies[-1].datum) if versies else dag
                yield pagina, anker, Versie(later, passage.hash, passage.tekst)


def gekrompen(vroeger: Geschiedenis, nu: Geschiedenis) -> Iterator[tuple[str, str]]:
    """Yield (page, anchor) where recorded versions were changed or taken away: that must never happen."""
    for pagina, ankers in vroeger.items():
        for anker, versies in ankers.items():
            if nu.get(pagina, {}).get(anker, ())[: len(versies)] != versies:
                yield pagina, anker


def vastgelegd_sinds(kb: Kennisbank, pagina: str = "") -> date | None:
    """Return the day from which we know how a page read, or without a page how any did; None when we never kept it."""
    bladen = [kb.geschiedenis.get(pagina, {})] if pagina else kb.geschiedenis.values()
    return min((versies[0].datum for blad in bladen for versies in blad.values()), default=None)


def heeft_verleden(kb: Kennisbank, pagina: str) -> bool:
    """Whether a passage of this page ever read differently, or came later than the others."""
    vroeger, nu = kb.geschiedenis.get(pagina), passages(kb).get(pagina, {})
    if not vroeger:
        return False
    begonnen = {versies[0].datum for anker, versies in vroeger.items() if anker in nu}
    return len(begonnen) > 1 or any(
        {versie.hash for versie in vroeger.get(anker, ())} - {passage.hash} for anker, passage in nu.items()
    )
