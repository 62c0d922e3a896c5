"""Documents as JSON, as they were read of the pages: without what the data adds to them when an index is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic_core import from_json, to_json

from macros.zoeken.documenten import ZONDER_FACETTEN, Document, Sectie

Documenten = dict[str, list[Document]]
"""What is searched of each page, by its address."""
Rij = list[Any]


def als_json(documenten: Documenten) -> bytes:
    """Return documents as JSON."""
    return to_json({adres: [_rij(document) for document in lijst] for adres, lijst in documenten.items()})


def uit_json(json: bytes) -> Documenten:
    """Return the documents that `als_json` wrote.

    Raises:
        ValueError: when it did not.
    """
    return {adres: [_document(*rij) for rij in lijst] for adres, lijst in from_json(json).items()}


def _rij(d: Document) -> Rij:
    secties = [[s.anker, s.kop, s.soort, s.tekst, s.facetten, s.samenvatting, s.feiten] for s in d.secties]
    return [d.adres, d.titel, d.soort, d.status, d.zekerheid, d.facetten, secties]


def _document(adres: str, titel: str, soort: str, status: str, zekerheid: str, facetten: Any, secties: Rij) -> Document:
    kenmerken = _facetten(facetten)
    return Document(adres, titel, soort, status, zekerheid, kenmerken, secties=[_sectie(*rij) for rij in secties])


def _sectie(anker: str, kop: str, soort: str, tekst: str, facetten: Any, samenvatting: str, feiten: Rij) -> Sectie:
    kenmerken = _facetten(facetten) if facetten else ZONDER_FACETTEN
    lijst = [(naam, feit) for naam, feit in feiten]
    return Sectie(anker, kop, soort, tekst, kenmerken, samenvatting=samenvatting, feiten=lijst)


def _facetten(facetten: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {naam: tuple(waarden) for naam, waarden in facetten.items()}
