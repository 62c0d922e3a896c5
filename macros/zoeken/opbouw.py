"""Make the index from documents: which words each section has, and which of them are compounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import starmap

from macros.zoeken.documenten import VRAAGSECTIE, ZONDER_NAMEN, Document, Naamsoort, Sectie
from macros.zoeken.gewichten import SECTIEWOORDEN, SOORTWOORDEN, ZOEKWOORD
from macros.zoeken.index import Index, Synoniemgroep
from macros.zoeken.samenstelling import Splitser
from macros.zoeken.stroom import Woordstroom
from macros.zoeken.tellen import VELDEN, Teller
from macros.zoeken.woorden import aaneen


def bouw_index(documenten: list[Document], woorddelen: frozenset[str], groepen: Iterable[Synoniemgroep] = ()) -> Index:
    """Return the index of these documents.

    Args:
        documenten: what is searched, in a fixed order.
        woorddelen: words that may be part of a compound even when the site does not use them by themselves.
        groepen: synonyms; a group of which the site knows fewer than one member is left out.
    """
    _met_soortwoorden(documenten)
    _met_sectiewoorden(documenten)
    _vragen_als_sectie(documenten)
    stroom = Woordstroom()
    for document in documenten:
        for sectie in document.secties:
            _lees(sectie, stroom)
    woorden = sorted(stroom.aantallen)
    splitser = Splitser(_kenner(stroom.aantallen, woorddelen))
    teller = Teller(stroom, woorden)
    teller.tel()
    return Index(
        documenten=documenten,
        woorden=woorden,
        delen={woord: delen for woord in woorden if (delen := splitser.splits(woord))},
        kopwoorden=teller.kopwoorden,
        posten=teller.posten,
        lengten=teller.lengten,
        groepen=list(groepen),
    )


def _met_soortwoorden(documenten: list[Document]) -> None:
    """Let every document be found by the words that name its kind."""
    for document in documenten:
        _voeg_toe(document.secties[0], SOORTWOORDEN.get(document.soort))


def _met_sectiewoorden(documenten: list[Document]) -> None:
    """Let what many pages have, such as what it costs, be found by what people call it; some are a kind too."""
    for document in documenten:
        for sectie in document.secties[1:]:
            if not sectie.soort:
                _voeg_toe(sectie, SECTIEWOORDEN.get(sectie.anker))
                sectie.soort = sectie.anker if sectie.anker in ZOEKWOORD else ""


def _voeg_toe(sectie: Sectie, woorden: str | None) -> None:
    if woorden and woorden not in sectie.kaart.zoekwoorden:
        sectie.kaart = sectie.kaart.met(zoekwoorden=(woorden,))


def _vragen_als_sectie(documenten: list[Document]) -> None:
    """Give every example question a section of its own, right after the one it belongs to."""
    for document in documenten:
        secties: list[Sectie] = []
        for sectie in document.secties:
            secties.append(sectie)
            vragen = sectie.kaart.vragen
            secties.extend(Sectie(sectie.anker, vraag, VRAAGSECTIE, "", sectie.facetten) for vraag in vragen)
        document.secties = secties


def _lees(sectie: Sectie, stroom: Woordstroom) -> None:
    """Add the rows of words of one section: its text, then the `tellen.VELDEN`; a question is a section itself."""
    if sectie.soort == VRAAGSECTIE:
        stroom.voeg_leeg_toe(len(VELDEN))
        stroom.voeg_toe(sectie.kop)
        return
    stroom.voeg_toe(sectie.tekst)
    stroom.voeg_toe(sectie.kop)
    kaart = sectie.kaart
    if kaart is ZONDER_NAMEN:
        stroom.voeg_leeg_toe(len(VELDEN) - 1)
        return
    geleend = [naam for soort, naam in kaart.namen if soort is Naamsoort.BEGRIP]
    stroom.voeg_toe(" ".join(starmap(_naamtekst, kaart.namen)))
    stroom.voeg_toe(" ".join([*kaart.zoekwoorden, *geleend]))
    stroom.voeg_leeg_toe(1)


def _naamtekst(soort: Naamsoort, naam: str) -> str:
    """Return the words of a name; a spoken code counts as one word, so that "12" alone does not find BRP-12."""
    if soort is Naamsoort.BEGRIP:  # names another page, and only helps to find this one
        return ""
    return aaneen(naam) if soort is Naamsoort.CODE else naam


def _kenner(aantallen: Counter[str], woorddelen: frozenset[str]) -> Callable[[str], bool]:
    def ken(woord: str) -> bool:
        return woord in woorddelen or (len(woord) >= 4 and aantallen.get(woord, 0) >= 2)

    return ken
