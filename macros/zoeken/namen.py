"""Which pages and sections bear exactly the name that somebody typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.zoeken.documenten import Document, Naamsoort, Sectie
from macros.zoeken.gewichten import HOOGSTE_TREDE, TREDE, ZONDER_TREDE
from macros.zoeken.index import Index
from macros.zoeken.stam import stam
from macros.zoeken.taal import STOPWOORDEN
from macros.zoeken.woorden import aaneen, stukken

_HAAKJES = re.compile(r"\s*\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Naam:
    """A name that points to a section of a document; `trede` says how strongly."""

    document: int
    sectie: int
    trede: int
    soort: str
    naam: str


def naamlijst(index: Index) -> dict[str, list[Naam]]:
    """Return the bearers of each name, by every key under which a question may equal it."""
    lijst: dict[str, list[Naam]] = {}
    for nummer, (document, sectie) in enumerate(index.secties):
        paginasoort = index.documenten[document].soort
        if paginasoort in ZONDER_TREDE:
            continue
        for soort, naam in sectienamen(index.documenten[document], sectie):
            trede = min(TREDE[soort.value], HOOGSTE_TREDE.get(paginasoort, TREDE[soort.value]))
            for sleutel in sorted({aaneen(naam), stamsleutel(naam)} if trede else ()):
                lijst.setdefault(sleutel, []).append(Naam(document, nummer, trede, soort.value, naam))
    return lijst


def sectienamen(document: Document, sectie: Sectie) -> Iterator[tuple[Naamsoort, str]]:
    """Yield the names of a section: the title of its page when it is the first, and those of its card."""
    if sectie is document.secties[0]:
        for naam in titelnamen(document.titel):
            yield Naamsoort.TITEL, naam
    yield from sectie.kaart.namen


def titelnamen(titel: str) -> list[str]:
    """Return a title and what it says without and within brackets: "X (Y)" is also "X" and "Y"."""
    binnen = [naam for naam in _HAAKJES.findall(titel) if naam]
    kaal = _HAAKJES.sub("", titel).strip()
    return list(dict.fromkeys([titel, *([kaal] if kaal else []), *binnen]))


def stamsleutel(tekst: str) -> str:
    """Return the stems of the telling words as one string."""
    return "".join(stam(w) for stuk in stukken(tekst) for w in stuk if w not in STOPWOORDEN)
