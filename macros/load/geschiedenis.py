"""Read data/geschiedenis/: one JSON file per page, written by `kennisbank leg-vast` and by nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load.leestekst import lees_tekst, naam_van
from macros.model.passage import tekst_hash
from macros.model.versie import Bladgeschiedenis, Versie

MAP = "data/geschiedenis"
REGEL = "geschiedenis-heel"
TIP = "Zet het bestand terug zoals het was; alleen `kennisbank leg-vast` schrijft hier."


def lees_geschiedenis(wortel: Path) -> tuple[dict[str, Bladgeschiedenis], list[Probleem]]:
    """Return what was recorded under `wortel`, by page, and what is wrong with it. Never raises for what files hold."""
    gelezen: dict[str, Bladgeschiedenis] = {}
    problemen: list[Probleem] = []
    for pad in sorted((wortel / MAP).rglob("*.json")):
        naam = naam_van(pad, wortel)
        inhoud = lees_tekst(pad, naam)
        if inhoud.probleem:
            problemen.append(inhoud.probleem)
            continue
        try:
            pagina = pad.relative_to(wortel / MAP).with_suffix("").as_posix()
            gelezen[pagina] = _ontleed(inhoud.tekst)
        except json.JSONDecodeError as fout:
            problemen.append(_probleem(Plek(naam, fout.lineno, fout.colno), "Dit bestand is beschadigd."))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as fout:
            problemen.append(_probleem(Plek(naam), _melding(fout)))
    return gelezen, problemen


class _Geknoei(ValueError):
    """Says in Dutch what does not fit."""


@lru_cache(maxsize=10_000)
def _ontleed(tekst: str) -> Mapping[str, tuple[Versie, ...]]:
    """Return one file as versions by anchor; kept by content, for while serving only few files change."""
    return MappingProxyType(dict(_blad(json.loads(tekst))))


def _blad(ruw: Any) -> Iterator[tuple[str, tuple[Versie, ...]]]:
    for anker, versies in ruw.items():
        gelezen = tuple(Versie(date.fromisoformat(v["datum"]), str(v["hash"]), str(v["tekst"])) for v in versies)
        for versie in gelezen:
            if tekst_hash(versie.tekst) != versie.hash:
                raise _Geknoei(f'De vastgelegde tekst bij "{anker}" is achteraf veranderd.')
        if list(gelezen) != sorted(gelezen, key=lambda v: v.datum):
            raise _Geknoei(f'De versies bij "{anker}" staan niet op volgorde van datum.')
        yield anker, gelezen


def _melding(fout: Exception) -> str:
    return str(fout) if isinstance(fout, _Geknoei) else "Dit bestand heeft niet de vorm die de opdracht schrijft."


def _probleem(plek: Plek, melding: str) -> Probleem:
    return Probleem(plek, Niveau.FOUT, REGEL, melding, TIP)
