"""Home, the lists, and the pages about the whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item, Wijziging
from macros.model.bouwsteen import Bouwsteen
from macros.model.groep import Groep
from macros.model.kennisbank import Kennisbank
from macros.model.velden import Wijzigingssoort
from macros.views.paginadeel import Pagina, maak_pagina


@dataclass(frozen=True, slots=True)
class Nieuws:
    """A change with the item it belongs to."""

    item: Item
    wijziging: Wijziging


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """A resultaatafspraak with, for each NUP-bouwsteen, whether it serves."""

    afspraak: Resultaatafspraak
    raakt: list[bool]


def home(kb: Kennisbank) -> Pagina:
    """Return the home page: search, start from your role, start from what hurts, what is new."""
    return maak_pagina(
        kb,
        "overzicht/home.html",
        titel="Bouwstenenwijzer",
        omschrijving="Vind de stap, de plicht en de hulp die van jou zijn bij de 23 NUP-bouwstenen.",
        nieuws=_nieuws(kb)[:5],
        groepen=_groepen(kb),
    )


def bouwstenen(kb: Kennisbank) -> Pagina:
    """Return the list of bouwstenen by group, neighbours last."""
    return maak_pagina(
        kb,
        "overzicht/bouwstenen.html",
        titel="Bouwstenen",
        omschrijving="Alle 23 NUP-bouwstenen en hun buren van nu, per groep.",
        groepen=_groepen(kb),
        buren_van_nu=[b for b in kb.bouwstenen.values() if not b.nup],
    )


def resultaatafspraken(kb: Kennisbank) -> Pagina:
    """Return the list of resultaatafspraken with the matrix of afspraken and bouwstenen."""
    nup = [b for b in kb.bouwstenen.values() if b.nup]
    rijen = [Matrixrij(a, [b.id in a.bouwstenen for b in nup]) for a in kb.resultaatafspraken.values()]
    return maak_pagina(
        kb,
        "overzicht/resultaatafspraken.html",
        titel="Resultaatafspraken",
        omschrijving="De 19 resultaatafspraken: wat je moet bereiken, wanneer, en met welke bouwstenen.",
        kolommen=nup,
        rijen=rijen,
    )


def _lijst(naam: str, titel: str, omschrijving: str) -> Callable[[Kennisbank], Pagina]:
    def toon(kb: Kennisbank) -> Pagina:
        items = list(kb.lijst(naam).values())
        return maak_pagina(kb, f"overzicht/{naam}.html", titel=titel, omschrijving=omschrijving, items=items)

    return toon


def wijzigingen(kb: Kennisbank) -> Pagina:
    """Return every change that matters to a reader, newest first."""
    return maak_pagina(
        kb,
        "overzicht/wijzigingen.html",
        titel="Wat is er gewijzigd",
        omschrijving="Elke wijziging met wat die betekent en voor wie.",
        nieuws=_nieuws(kb),
    )


def programma(kb: Kennisbank) -> Pagina:
    """Return the story of the programme.

    Raises:
        KeyError: when data/programma.yaml is not there.
    """
    p = kb.programma["programma"]
    tijdlijn = sorted(p.tijdlijn.items(), key=lambda paar: paar[1].datum)
    return maak_pagina(kb, "overzicht/programma.html", p.naam, p.samenvatting, p=p, tijdlijn=tijdlijn)


def _nieuws(kb: Kennisbank) -> list[Nieuws]:
    alles = [
        Nieuws(item, wijziging)
        for item in kb.items()
        for wijziging in getattr(item, "wijzigingen", ())
        if wijziging.soort is not Wijzigingssoort.REDACTIE
    ]
    return sorted(alles, key=lambda n: (date.max - n.wijziging.datum, n.item.id))


def _groepen(kb: Kennisbank) -> list[tuple[Groep, list[Bouwsteen]]]:
    """Return (group, its NUP-bouwstenen), leaving out groups without any."""
    paren = [(g, [b for b in kb.bouwstenen_per_groep.get(g.id, ()) if b.nup]) for g in kb.groepen.values()]
    return [(groep, leden) for groep, leden in paren if leden]


OVERZICHTEN: Mapping[str, Callable[[Kennisbank], Pagina]] = {
    "home": home,
    "bouwstenen": bouwstenen,
    "resultaatafspraken": resultaatafspraken,
    "rollen": _lijst("rollen", "Rollen", "Begin bij je rol: welke stappen en plichten zijn van jou?"),
    "knelpunten": _lijst("knelpunten", "Knelpunten", "Begin bij wat vastloopt en vind wat helpt."),
    "instrumenten": _lijst(
        "instrumenten", "Instrumenten", "Hulpmiddelen: wat ze geven, wat ze vragen, of ze nog bestaan."
    ),
    "i-versnellers": _lijst("i-versnellers", "i-Versnellers", "Sessies waarvan je met een resultaat naar huis gaat."),
    "playbooks": _lijst("playbooks", "Playbooks", "Gesprekslijnen voor de i-coach."),
    "begrippen": _lijst("begrippen", "Begrippen", "Termen en afkortingen, uitgelegd in één of twee zinnen."),
    "praktijk": _lijst("praktijk", "Uit de praktijk", "Wat gemeenten zelf meemaakten, alleen uit bronnen."),
    "bronnen": _lijst("bronnen", "Bronnen", "Elke bron met titel, uitgever, datum en wat hij steunt."),
    "wijzigingen": wijzigingen,
    "programma": programma,
}
