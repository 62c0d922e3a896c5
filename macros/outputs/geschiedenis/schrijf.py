"""Write assets/geschiedenis/<page>.js for each page with a past, and assets/bijhouden/stand.js with every hash of now.

They are classic scripts, so that they also load from disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from macros.model.geschiedenis import heeft_verleden, vastgelegd_sinds
from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.passage import Passage, passages
from macros.model.scripttekst import als_script, uit_script, vak
from macros.model.versie import Versie
from macros.outputs.bestand import schrijf
from macros.outputs.geschiedenis.verschil import verschil

Json = dict[str, Any]

STAND, STAND_NAAM = "assets/bijhouden/stand.js", "window.BW_STAND"


def schrijf_geschiedenis(kb: Kennisbank, site: Path) -> None:
    """Write what browsers need to compare a page with how it read before."""
    alles = passages(kb)
    for pagina in alles:
        _schrijf_blad(kb, pagina, site)
    stand = {pagina: _hashes(ankers) for pagina, ankers in alles.items()}
    schrijf(site / STAND, als_script(STAND_NAAM, stand))


def werk_geschiedenis_bij(kb: Kennisbank, oud: Path, nieuw: Path, paginas: Iterable[str]) -> bool:
    """Write in the site `nieuw` what `schrijf_geschiedenis` would, when only what these pages say changed.

    Args:
        kb: the knowledge base.
        oud: the site as it was.
        nieuw: the folder to write in.
        paginas: paths of pages with passages, without slashes around them.

    Returns:
        Whether that is all: not when a page no longer has a past, for then a file must go.
    """
    stand = lees_stand(oud)
    for pagina in paginas:
        stand[pagina] = _hashes(passages(kb)[pagina])
        if not _schrijf_blad(kb, pagina, nieuw) and (oud / _blad(pagina)).exists():
            return False
    schrijf(nieuw / STAND, als_script(STAND_NAAM, stand))
    return True


def lees_stand(site: Path) -> dict[str, dict[str, str]]:
    """Return the hash of every passage when `site` was made, by page and anchor."""
    stand: dict[str, dict[str, str]] = uit_script(STAND_NAAM, (site / STAND).read_bytes())
    return stand


def _schrijf_blad(kb: Kennisbank, pagina: str, site: Path) -> bool:
    """Write the past of a page; tell whether it has one."""
    if not heeft_verleden(kb, pagina):
        return False
    schrijf(site / _blad(pagina), als_script(vak("BW_GESCHIEDENIS", pagina), bladgeschiedenis(kb, pagina)))
    return True


def _blad(pagina: str) -> str:
    return f"assets/geschiedenis/{pagina}.js"


def _hashes(ankers: Mapping[str, Passage]) -> dict[str, str]:
    return {anker: passage.hash for anker, passage in ankers.items()}


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
