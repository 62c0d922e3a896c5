"""Home, the lists, and the pages about the whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from macros.model.afspraak import Resultaatafspraak
from macros.model.bouwsteen import Bouwsteen
from macros.model.groep import Groep
from macros.model.kennisbank import Kennisbank
from macros.views.nieuws import nieuws, nieuwsregels
from macros.views.paginadeel import Pagina, maak_pagina, tekstmaker


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """A resultaatafspraak with, for each NUP-bouwsteen, whether it serves."""

    afspraak: Resultaatafspraak
    raakt: list[bool]


def home(kb: Kennisbank) -> Pagina:
    """Return the home page: search, start from your role, start from what hurts, what is new."""
    return _overzicht(
        kb,
        "home",
        nieuws=nieuwsregels(kb)[:4],
        groepen=_groepen(kb),
    )


def bouwstenen(kb: Kennisbank) -> Pagina:
    """Return the list of bouwstenen by group, neighbours last."""
    return _overzicht(
        kb,
        "bouwstenen",
        groepen=_groepen(kb),
        buren_van_nu=[b for b in kb.bouwstenen.values() if not b.nup],
    )


def resultaatafspraken(kb: Kennisbank) -> Pagina:
    """Return the list of resultaatafspraken with the matrix of afspraken and bouwstenen."""
    nup = [b for b in kb.bouwstenen.values() if b.nup]
    rijen = [Matrixrij(a, [b.id in a.bouwstenen for b in nup]) for a in kb.resultaatafspraken.values()]
    return _overzicht(
        kb,
        "resultaatafspraken",
        kolommen=nup,
        rijen=rijen,
    )


def _lijst(naam: str) -> Callable[[Kennisbank], Pagina]:
    return lambda kb: _overzicht(kb, naam, items=list(kb.lijst(naam).values()))


def _overzicht(kb: Kennisbank, naam: str, **waarden: Any) -> Pagina:
    """Return an overview page with the words that data/paginas.yaml has for it."""
    tekst = kb.paginas[naam]
    inleiding = tekstmaker(kb).alinea(tekst.inleiding) if tekst.inleiding else ""
    return maak_pagina(kb, f"overzicht/{naam}.html", tekst.titel, tekst.omschrijving, inleiding=inleiding, **waarden)


def wijzigingen(kb: Kennisbank) -> Pagina:
    """Return every change that matters to a reader, newest first."""
    return _overzicht(
        kb,
        "wijzigingen",
        nieuws=nieuws(kb),
    )


def programma(kb: Kennisbank) -> Pagina:
    """Return the story of the programme.

    Raises:
        KeyError: when data/programma.yaml is not there.
    """
    p = kb.programma["programma"]
    tijdlijn = sorted(p.tijdlijn.items(), key=lambda paar: paar[1].datum)
    return maak_pagina(kb, "overzicht/programma.html", p.naam, p.samenvatting, p=p, tijdlijn=tijdlijn)


def _groepen(kb: Kennisbank) -> list[tuple[Groep, list[Bouwsteen]]]:
    """Return (group, its NUP-bouwstenen), leaving out groups without any."""
    paren = [(g, [b for b in kb.bouwstenen_per_groep.get(g.id, ()) if b.nup]) for g in kb.groepen.values()]
    return [(groep, leden) for groep, leden in paren if leden]


OVERZICHTEN: Mapping[str, Callable[[Kennisbank], Pagina]] = {
    "home": home,
    "bouwstenen": bouwstenen,
    "resultaatafspraken": resultaatafspraken,
    "rollen": _lijst("rollen"),
    "knelpunten": _lijst("knelpunten"),
    "instrumenten": _lijst("instrumenten"),
    "i-versnellers": _lijst("i-versnellers"),
    "playbooks": _lijst("playbooks"),
    "begrippen": _lijst("begrippen"),
    "praktijk": _lijst("praktijk"),
    "bronnen": _lijst("bronnen"),
    "wijzigingen": wijzigingen,
    "programma": programma,
    "s": lambda kb: _overzicht(kb, "s"),
    "zoeken": lambda kb: _overzicht(kb, "zoeken"),
    "mapje": lambda kb: _overzicht(kb, "mapje"),
}
