"""Home, the lists, and the pages about the whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import compress

from macros.model.afspraak import Resultaatafspraak
from macros.model.bouwsteen import Bouwsteen
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.groep import Groep
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN
from macros.model.tijd import midden
from macros.model.velden import Zekerheid
from macros.views import agenda, beheer, wijzigingen
from macros.views.letters import op_letter
from macros.views.nieuws import nieuwsregels
from macros.views.paginadeel import Pagina, maak_pagina, overzichtspagina


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """A resultaatafspraak with the NUP-bouwstenen that serve it, and for each NUP-bouwsteen whether it does."""

    afspraak: Resultaatafspraak
    met: list[Bouwsteen]
    raakt: list[bool]


def home(kb: Kennisbank) -> Pagina:
    """Return the home page: search, start from your role, start from what hurts, what is new."""
    return overzichtspagina(
        kb,
        "home",
        nieuws=nieuwsregels(kb)[:4],
        groepen=_groepen(kb),
    )


def bouwstenen(kb: Kennisbank) -> Pagina:
    """Return the list of bouwstenen by group, neighbours last."""
    return overzichtspagina(
        kb,
        "bouwstenen",
        groepen=_groepen(kb),
        buren_van_nu=[b for b in kb.bouwstenen.values() if not b.nup],
    )


def resultaatafspraken(kb: Kennisbank) -> Pagina:
    """Return the list of resultaatafspraken with the matrix of afspraken and bouwstenen."""
    nup = [b for b in kb.bouwstenen.values() if b.nup]
    rijen = [_matrixrij(a, nup) for a in kb.resultaatafspraken.values()]
    return overzichtspagina(
        kb,
        "resultaatafspraken",
        per_zekerheid=_per_zekerheid(kb.resultaatafspraken.values()),
        kolommen=nup,
        rijen=rijen,
    )


def _per_zekerheid(afspraken: Collection[Resultaatafspraak]) -> list[tuple[Zekerheid, list[Resultaatafspraak]]]:
    """Return the resultaatafspraken by how sure it is that they were there, surest first."""
    per_zekerheid = {hoe: [a for a in afspraken if a.bestaan.zekerheid == hoe] for hoe in Zekerheid}
    return [(hoe, lijst) for hoe, lijst in per_zekerheid.items() if lijst]


def _matrixrij(afspraak: Resultaatafspraak, nup: list[Bouwsteen]) -> Matrixrij:
    raakt = [b.id in afspraak.bouwstenen for b in nup]
    return Matrixrij(afspraak, list(compress(nup, raakt)), raakt)


def _lijst(naam: str) -> Callable[[Kennisbank], Pagina]:
    return lambda kb: overzichtspagina(kb, naam, items=list(kb.lijst(naam).values()))


def programma(kb: Kennisbank) -> Pagina:
    """Return the story of the programme.

    Raises:
        KeyError: when data/programma.yaml is not there.
    """
    p = kb.programma["programma"]
    tijdlijn = sorted(p.tijdlijn.items(), key=lambda paar: midden(paar[1].datum))
    return maak_pagina(kb, "overzicht/programma.html", p.naam, p.samenvatting, p=p, tijdlijn=tijdlijn)


def voorstel(kb: Kennisbank) -> Pagina:
    """Return the page with the form to propose a change; without scripts it says in which file a block stands."""
    plekken = {soort.enkelvoud: soort.bestand_voor("…") for soort in SOORTEN}
    plekken |= {naam: plekken[deel.ouder] for naam, deel in DEELSOORTEN.items()}
    return overzichtspagina(kb, "voorstel", plekken=sorted(plekken.items()), instellingen=kb.instelling)


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
    "begrippen": lambda kb: overzichtspagina(
        kb, "begrippen", letters=op_letter(kb.begrippen.values(), lambda begrip: begrip.term)
    ),
    "praktijk": _lijst("praktijk"),
    "bronnen": lambda kb: overzichtspagina(
        kb, "bronnen", letters=op_letter(kb.bronnen.values(), lambda bron: bron.titel)
    ),
    "wijzigingen": wijzigingen.toon,
    "agenda": agenda.toon,
    "beheer": beheer.toon,
    "programma": programma,
    "s": lambda kb: overzichtspagina(kb, "s"),
    "zoeken": lambda kb: overzichtspagina(kb, "zoeken"),
    "scherm": lambda kb: overzichtspagina(kb, "scherm"),
    "bellen": lambda kb: overzichtspagina(kb, "bellen"),
    "mapje": lambda kb: overzichtspagina(kb, "mapje"),
    "voorstel": voorstel,
}
