"""`kennisbank wijzigingen`: what changed, newest first, for somebody who reads the terminal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from macros.diagnostics import bedoelde_je
from macros.diagnostics.tekens import toonbaar
from macros.load import laad
from macros.model.basis import Item, Wijziging
from macros.model.bouwsteen import Bouwsteen
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import noem
from macros.model.stap import Stap
from macros.opdrachten.nietmogelijk import NietMogelijk


def wijzigingen(wortel: Path, sinds: str = "", rol: str = "", bouwsteen: str = "") -> str:
    """Return the changes since a day, for a role, of a bouwsteen: one line each.

    Raises:
        NietMogelijk: when the date is no date, or the role or bouwsteen does not exist.
    """
    kb = laad(wortel).kennisbank
    vanaf = _dag(sinds) if sinds else date.min
    _bestaat("rol", rol, kb.rollen)
    _bestaat("bouwsteen", bouwsteen, kb.bouwstenen)
    gevonden = [
        (wijziging, item)
        for item, wijziging in _alle(kb)
        if wijziging.datum >= vanaf
        and (not rol or not wijziging.rollen or rol in wijziging.rollen)
        and (not bouwsteen or _bouwsteen_van(item) == bouwsteen)
    ]
    gevonden.sort(key=lambda paar: (-paar[0].datum.toordinal(), noem(paar[1])))
    return "\n".join(_regel(wijziging, item) for wijziging, item in gevonden) or "Er zijn geen wijzigingen gevonden."


def _alle(kb: Kennisbank) -> Iterator[tuple[Item, Wijziging]]:
    for item in kb.items():
        for wijziging in getattr(item, "wijzigingen", ()):
            yield item, wijziging


def _bouwsteen_van(item: Item) -> str:
    """Return the bouwsteen an item is or belongs to, or nothing."""
    return item.id.partition("/")[0] if isinstance(item, Bouwsteen | Stap) else ""


def _regel(wijziging: Wijziging, item: Item) -> str:
    voor = f" (voor {', '.join(wijziging.rollen)})" if wijziging.rollen else ""
    return toonbaar(f"{wijziging.datum.isoformat()}  {wijziging.soort}  {noem(item)}: {wijziging.tekst}{voor}")


def _dag(sinds: str) -> date:
    try:
        if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", sinds):
            return date.fromisoformat(sinds)
    except ValueError:
        pass
    raise NietMogelijk(f'"{sinds}" is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-22.')


def _bestaat(soort: str, id: str, bekend: Collection[str]) -> None:
    if id and id not in bekend:
        beste = bedoelde_je(id, bekend)
        raad = f'Bedoelde je "{beste}"?' if beste else "Kijk in data/ welke er zijn."
        raise NietMogelijk(f'{soort.capitalize()} "{id}" bestaat niet. {raad}')
