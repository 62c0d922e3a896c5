"""Documents as lines of JSON, as they were read of the pages: without what the data adds to them for an index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from json import JSONEncoder
from typing import Any

from pydantic_core import from_json

from macros.zoeken.documenten import ZONDER_FACETTEN, Document, Sectie

Documenten = dict[str, list[Document]]
"""What is searched of each page, by its address."""
Rij = list[Any]

_als_json = JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
"""Unlike what is faster, this leaves no second copy of every text with an accent in memory."""


def als_regels(documenten: Documenten) -> Iterator[bytes]:
    """Yield documents as lines of JSON: how many pages, then each page; all in one piece would weigh as much again."""
    yield b"%d\n" % len(documenten)
    for adres, lijst in documenten.items():
        yield f"{_als_json([adres, [_rij(document) for document in lijst]])}\n".encode()


def uit_regels(regels: Iterable[bytes]) -> Documenten:
    """Return the documents of which `als_regels` made these lines.

    Raises:
        ValueError: when it did not, or when lines are missing.
    """
    gelezen = map(from_json, regels)
    aantal = next(gelezen, None)
    documenten = {adres: [_document(*rij) for rij in lijst] for adres, lijst in gelezen}
    if len(documenten) != aantal:
        raise ValueError(f"{len(documenten)} pages of {aantal}")
    return documenten


def _rij(d: Document) -> Rij:
    secties = [[s.anker, s.kop, s.soort, s.tekst, s.facetten, s.samenvatting, s.feiten, s.verhaal] for s in d.secties]
    return [d.adres, d.titel, d.soort, d.status, d.zekerheid, d.facetten, secties]


def _document(adres: str, titel: str, soort: str, status: str, zekerheid: str, facetten: Any, secties: Rij) -> Document:
    kenmerken = _facetten(facetten)
    return Document(adres, titel, soort, status, zekerheid, kenmerken, secties=[_sectie(*rij) for rij in secties])


def _sectie(
    anker: str, kop: str, soort: str, tekst: str, facetten: Any, samenvatting: str, feiten: Rij, verhaal: int
) -> Sectie:
    kenmerken = _facetten(facetten) if facetten else ZONDER_FACETTEN
    lijst = [(naam, feit) for naam, feit in feiten]
    return Sectie(anker, kop, soort, tekst, kenmerken, samenvatting=samenvatting, feiten=lijst, verhaal=verhaal)


def _facetten(facetten: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {naam: tuple(waarden) for naam, waarden in facetten.items()}
