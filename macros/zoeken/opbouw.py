"""Make the index from documents: which words each section has, and which of them are compounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import starmap

from macros.zoeken.documenten import VRAAGSECTIE, ZONDER_NAMEN, Document, Naamsoort, Sectie
from macros.zoeken.gewichten import SECTIEWOORDEN, SOORTWOORDEN, ZOEKWOORD
from macros.zoeken.index import Index, Synoniemgroep
from macros.zoeken.samenstelling import Splitser
from macros.zoeken.tellen import kopwoorden
from macros.zoeken.telling import Telling, tel
from macros.zoeken.woorden import aaneen


def bouw_index(
    documenten: list[Document],
    woorddelen: frozenset[str],
    groepen: Iterable[Synoniemgroep] = (),
    eerder: Telling | None = None,
    bewaar: Callable[[Telling], None] = lambda _: None,
) -> Index:
    """Return the index of these documents.

    Args:
        documenten: what is searched, in a fixed order.
        woorddelen: words that may be part of a compound even when the site does not use them by themselves.
        groepen: synonyms; a group of which the site knows fewer than one member is left out.
        eerder: what was counted for an index before; what is the same is not counted again.
        bewaar: given what was counted for this one.
    """
    _met_soortwoorden(documenten)
    _met_sectiewoorden(documenten)
    _vragen_als_sectie(documenten)
    telling = tel(([rij for s in document.secties for rij in _rijen(s)] for document in documenten), eerder)
    bewaar(telling)
    aantallen = telling.stroom.aantallen
    woorden, splitser = sorted(aantallen), Splitser(_kenner(aantallen, woorddelen))
    return Index(
        documenten=documenten,
        woorden=woorden,
        delen={woord: delen for woord in woorden if (delen := splitser.splits(woord))},
        kopwoorden=kopwoorden(telling.stroom),
        posten=telling.posten,
        lengten=telling.lengten.tolist(),
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


def _rijen(sectie: Sectie) -> tuple[str, ...]:
    """Return the rows of words of one section: its text, then the `tellen.VELDEN`; a question is a section itself."""
    if sectie.soort == VRAAGSECTIE:
        return ("", "", "", "", sectie.kop)
    kaart = sectie.kaart
    if kaart is ZONDER_NAMEN:
        return (sectie.tekst, sectie.kop, "", "", "")
    geleend = [naam for soort, naam in kaart.namen if soort is Naamsoort.BEGRIP]
    namen = " ".join(starmap(_naamtekst, kaart.namen))
    return (sectie.tekst, sectie.kop, namen, " ".join([*kaart.zoekwoorden, *geleend]), "")


def _naamtekst(soort: Naamsoort, naam: str) -> str:
    """Return the words of a name; a spoken code counts as one word, so that "12" alone does not find BRP-12."""
    if soort is Naamsoort.BEGRIP:  # names another page, and only helps to find this one
        return ""
    return aaneen(naam) if soort is Naamsoort.CODE else naam


def _kenner(aantallen: Counter[str], woorddelen: frozenset[str]) -> Callable[[str], bool]:
    def ken(woord: str) -> bool:
        return woord in woorddelen or (len(woord) >= 4 and aantallen.get(woord, 0) >= 2)

    return ken
