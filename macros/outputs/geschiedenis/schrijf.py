"""Write assets/geschiedenis/<page>.js for each page with a past, and assets/bijhouden/stand.js with every hash of now.

They are classic scripts, so that they also load from disk.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from macros.model.geschiedenis import heeft_verleden, vastgelegd_sinds
from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.passage import Passage, passages
from macros.model.scripttekst import als_script, vak
from macros.model.versie import Versie
from macros.outputs.bestand import schrijf
from macros.outputs.geschiedenis.verschil import verschil

Json = dict[str, Any]


def schrijf_geschiedenis(kb: Kennisbank, site: Path) -> None:
    """Write what browsers need to compare a page with how it read before."""
    alles = passages(kb)
    for pagina in alles:
        if heeft_verleden(kb, pagina):
            blad = bladgeschiedenis(kb, pagina)
            schrijf(site / f"assets/geschiedenis/{pagina}.js", als_script(vak("BW_GESCHIEDENIS", pagina), blad))
    stand = {pagina: {anker: p.hash for anker, p in ankers.items()} for pagina, ankers in alles.items()}
    schrijf(site / "assets/bijhouden/stand.js", als_script("window.BW_STAND", stand))


def bladgeschiedenis(kb: Kennisbank, pagina: str) -> Json:
    """Return the past of a page: per changed passage its versions and the difference of each with now."""
    nu, vroeger = passages(kb).get(pagina, {}), kb.geschiedenis.get(pagina, {})
    blokken = {
        anker: _blok(passage, versies)
        for anker, passage in nu.items()
        if (versies := vroeger.get(anker)) and {v.hash for v in versies} != {passage.hash}
    }
    sinds = vastgelegd_sinds(kb, pagina)
    begin = {anker: v[0].datum for anker, v in vroeger.items() if anker in nu}
    return {
        "sinds": sinds.isoformat() if sinds else None,
        "blokken": blokken,
        "nieuw": {anker: dag.isoformat() for anker, dag in begin.items() if sinds and dag > sinds},
        "wijzigingen": _wijzigingen(kb, pagina),
    }


def _blok(passage: Passage, versies: Iterable[Versie]) -> Json:
    """Return the versions of a passage as [day, hash], and per former hash the difference with now."""
    versies = tuple(versies)
    return {
        "nu": passage.hash,
        "versies": [[v.datum.isoformat(), v.hash] for v in versies],
        "anders": {v.hash: verschil(v.tekst, passage.tekst) for v in versies if v.hash != passage.hash},
    }


def _wijzigingen(kb: Kennisbank, pagina: str) -> list[Json]:
    """Return the change records that explain what happened on a page, newest first."""
    return [
        {"datum": m.wijziging.datum.isoformat(), "soort": str(m.wijziging.soort), "tekst": m.wijziging.tekst}
        for m in meldingen(kb)
        if m.blok.adres.partition("#")[0] == f"/{pagina}/"
    ]
