"""The core of the index: what the browser fetches first, whatever the question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import Any

from macros.zoeken import gewichten, taal
from macros.zoeken.documenten import Document
from macros.zoeken.index import Index
from macros.zoeken.inpakken import pak_dalend, pak_getallen, pak_woorden

Etiketten = Mapping[str, Mapping[str, str]]

ELDERS = ("begrip", "code")


def kern(index: Index, etiketten: Etiketten) -> dict[str, Any]:
    """Return what the browser needs for every question: the tables, the vocabulary, documents, sections and names.

    Args:
        index: what was made of the pages.
        etiketten: names that the filters show, by facet and id.
    """
    documenten, secties = index.documenten, [sectie for _, sectie in index.secties]
    documentfacetten, sectiefacetten = ([_facet(x.facetten) for x in lijst] for lijst in (documenten, secties))
    soorten = _nummers(s.soort for s in secties)
    facetten = _nummers(chain(documentfacetten, sectiefacetten))
    return {
        "taal": taal.als_gegevens() | gewichten.als_gegevens(),
        "woorden": pak_woorden(index.woorden, index.delen, index.kopwoorden),
        "idf": pak_dalend(index.idf),
        "documenten": [_documentregel(d) for d in documenten],
        "aantallen": pak_getallen(len(d.secties) for d in documenten),
        "documentfacetten": pak_getallen(facetten[facet] for facet in documentfacetten),
        "facetten": list(facetten),
        "sectiesoorten": list(soorten),
        "secties": [  # column by column, which compresses better than row by row
            pak_getallen(index.lengten),
            pak_getallen(soorten[s.soort] for s in secties),
            pak_getallen(facetten[facet] for facet in sectiefacetten),
        ],
        "namen": _namen(index),
        "codes": _codes(index),
        "groepen": [[g.soort, *g.leden] for g in index.groepen],
        "etiketten": {naam: dict(waarden) for naam, waarden in etiketten.items()},
    }


def _nummers(waarden: Iterable[str]) -> dict[str, int]:
    """Return each different value, in alphabetical order, with its place."""
    return {waarde: nummer for nummer, waarde in enumerate(sorted(set(waarden)))}


def _documentregel(document: Document) -> list[str]:
    """Return address, title and the rest; what nobody looks up by name keeps address and title with its text."""
    if document.soort in gewichten.ZONDER_TREDE:
        return [document.adres.partition("#")[0], "", document.soort, document.status, document.zekerheid]
    return [document.adres, document.titel, document.soort, document.status, document.zekerheid]


def _namen(index: Index) -> list[list[Any]]:
    """Return the names that are no titles: [section, kind, name ...]; codes stand apart.

    A page that explains a begrip gets the number of its document instead of the names again.
    """
    begrippen = {d.titel: n for n, d in enumerate(index.documenten) if d.soort == "begrip"}
    regels = []
    for nummer, (document, sectie) in enumerate(index.secties):
        if not sectie.kaart.namen or index.documenten[document].soort in gewichten.ZONDER_TREDE:
            continue
        eigen = [d for soort, naam in sectie.kaart.namen if soort not in ELDERS for d in (soort.value, naam)]
        geleend = [
            n for soort, naam in sectie.kaart.namen if soort == "begrip" and (n := begrippen.get(naam)) is not None
        ]
        regels.append([nummer, *eigen, *(deel for n in geleend for deel in ("begrip", n))])
    return [regel for regel in regels if len(regel) > 1]


def _codes(index: Index) -> list[Any]:
    """Return the spoken codes: the letters, then for each code the step to its section, which letters, the number.

    Column by column, which compresses better than code by code.
    """
    codes = [
        (nummer, naam.rpartition("-")[0], naam.rpartition("-")[2])
        for nummer, (_, sectie) in enumerate(index.secties)
        for soort, naam in sectie.kaart.namen
        if soort == "code"
    ]
    letters = _nummers(begin for _, begin, _ in codes)
    secties = [nummer for nummer, _, _ in codes]
    return [
        list(letters),
        pak_getallen(b - a for a, b in pairwise([0, *secties])),
        pak_getallen(letters[begin] for _, begin, _ in codes),
        pak_getallen(int(cijfers) for _, _, cijfers in codes),
    ]


def _facet(facetten: Mapping[str, Sequence[str]]) -> str:
    """Return facets as one text: "rollen:ciso rollen:inkoper"."""
    return " ".join(f"{naam}:{waarde}" for naam in sorted(facetten) for waarde in facetten[naam]) if facetten else ""
