"""`kennisbank leg-vast`: record how every passage reads today. The record only ever grows.

The files that only follow the content are brought up to date with it.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from macros.load import laad
from macros.load.geschiedenis import MAP
from macros.model.geschiedenis import nieuwe_versies
from macros.model.passage import passages
from macros.model.versie import Bladgeschiedenis, Versie
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.schema import van_inhoud
from macros.opdrachten.schrijven import schrijf_bestanden


class KanNiet(NietMogelijk):
    """The record cannot be kept now; the message says why and what to do."""

    code = 1


def leg_vast(wortel: Path, vandaag: date, proef: bool = False) -> str:
    """Add a version for every passage that reads differently than last recorded.

    Args:
        wortel: folder of the knowledge base.
        vandaag: the day the new versions get.
        proef: only tell what would be added.

    Returns:
        A Dutch sentence about what was added, and a line for each file that follows the content.

    Raises:
        KanNiet: when files in data/ cannot be read: then what is missing is not what was withdrawn.
        NietMogelijk: when the record may not be written.
    """
    lading = laad(wortel)
    if lading.problemen:
        eerste = min(lading.problemen, key=lambda p: p.plek)
        raise KanNiet(f"{eerste.plek}: {eerste.melding}\nLos eerst op wat `kennisbank controleer` meldt.")
    kb = lading.kennisbank
    bladen = {pagina: dict(blad) for pagina, blad in kb.geschiedenis.items()}
    erbij: dict[str, int] = {}
    for pagina, anker, versie in nieuwe_versies(kb.geschiedenis, passages(kb), vandaag):
        blad = bladen.setdefault(pagina, {})
        blad[anker] = (*blad.get(anker, ()), versie)
        erbij[pagina] = erbij.get(pagina, 0) + 1
    volgt = van_inhoud(kb, wortel)
    if not proef:
        schrijf_bestanden(wortel, {f"{MAP}/{pagina}.json": _tekst(bladen[pagina]) for pagina in erbij} | volgt)
    return "\n".join([_verslag(erbij, proef), *(f"{'Zou bijwerken' if proef else 'Bijgewerkt'}: {n}" for n in volgt)])


def _tekst(blad: Bladgeschiedenis) -> str:
    inhoud = {anker: [_versie(v) for v in versies] for anker, versies in blad.items()}
    return json.dumps(inhoud, ensure_ascii=False, indent=1) + "\n"


def _versie(versie: Versie) -> dict[str, str]:
    return {"datum": versie.datum.isoformat(), "hash": versie.hash, "tekst": versie.tekst}


def _verslag(erbij: dict[str, int], proef: bool) -> str:
    if not erbij:
        return "Er is niets veranderd sinds de vorige keer."
    aantal = sum(erbij.values())
    wat = "1 passage" if aantal == 1 else f"{aantal} passages"
    waar = "1 pagina" if len(erbij) == 1 else f"{len(erbij)} pagina's"
    return f"{'Nog vast te leggen' if proef else 'Vastgelegd'}: {wat} op {waar}."
