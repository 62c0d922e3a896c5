"""Lists of facts on a page: what an answer card shows of them, and which items they lead to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain
from sys import intern

from macros.model.paginabron import met_klasse, tot_slot
from macros.zoeken.elementen import PUNT
from macros.zoeken.platte_tekst import platte_teksten

KAARTFEITEN = (b"oogopslag", b"stap__feiten")
FACETNAAM = {"resultaatafspraken": "afspraken"}

_PUNTTEKEN = PUNT.decode()
_LIJST = re.compile(rb"<dl\b([^>]*+)>" + tot_slot(b"dl"))
_KAARTFEITEN = re.compile(met_klasse(*KAARTFEITEN))
_FEIT = re.compile(rb"<dt\b[^>]*+>" + tot_slot(b"dt") + rb"\s*+<dd\b[^>]*+>" + tot_slot(b"dd"))
_PUNT = re.compile(rb"<li\b[^>]*+>" + tot_slot(b"li"))
_DIEPER = re.compile(rb"<(p|[uo]l)\b[^<]*+(?:<(?!/\1>)[^<]*+)*+</\1>")
_FACETLINK = re.compile(rb'href="[./]*(rollen|knelpunten|resultaatafspraken)/([a-z0-9-]+)/"')

Feiten = list[tuple[str, str]]
Facetten = Mapping[str, tuple[str, ...]]


def feitenlijsten(bron: bytes) -> list[tuple[bytes, bytes]]:
    """Return the lists of facts in HTML: the attributes of each, and what it holds."""
    return _LIJST.findall(bron) if b"<dl" in bron else []


def kaartlijst(lijsten: list[tuple[bytes, bytes]]) -> bytes:
    """Return what the first list for an answer card holds; nothing when there is none."""
    return next((lijst for kenmerken, lijst in lijsten if _KAARTFEITEN.search(kenmerken)), b"")


def feiten_van(lijsten: list[bytes]) -> list[Feiten]:
    """Return (term, description) of each of these lists, leaving out what is empty; points of a list stand apart."""
    ruw = [_FEIT.findall(lijst) for lijst in lijsten]
    teksten = iter(platte_teksten([deel for dt, dd in chain.from_iterable(ruw) for deel in (dt, _punten(dd))]))
    feiten = [[(intern(next(teksten)), _regel(next(teksten))) for _ in feiten] for feiten in ruw]
    return [[feit for feit in lijst if feit[1]] for lijst in feiten]


def _punten(dd: bytes) -> bytes:
    """Return a description; the points of a list in it, when it has one, with a mark between them."""
    return PUNT.join(_PUNT.findall(dd)) if b"<li" in dd else dd


def _regel(tekst: str) -> str:
    return " · ".join(filter(None, map(str.strip, tekst.split(_PUNTTEKEN)))) if _PUNTTEKEN in tekst else tekst


def facetten_van(lijsten: list[tuple[bytes, bytes]]) -> Facetten:
    """Return what a block within a page can be filtered on: the items that its own lists of facts lead to."""
    return _per_soort(tuple([link for _, lijst in lijsten for link in _FACETLINK.findall(_DIEPER.sub(b"", lijst))]))


@cache
def _per_soort(links: tuple[tuple[bytes, bytes], ...]) -> Facetten:
    """Return the ids of the items by kind; thousands of blocks lead to the same few, which are kept once."""
    gevonden: dict[str, dict[str, None]] = {}
    for soort, id in links:
        naam = soort.decode()
        gevonden.setdefault(FACETNAAM.get(naam, naam), {})[intern(id.decode())] = None
    return {naam: tuple(ids) for naam, ids in gevonden.items()}
