"""Make the index from documents: count words, split compounds, note where each term stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from macros.zoeken.documenten import Document, Naamkaart, Naamsoort, Sectie
from macros.zoeken.gewichten import SOORTWOORDEN
from macros.zoeken.index import KOP, NAAM, VRAAG, ZOEKWOORD, Index, Posten, Synoniemgroep
from macros.zoeken.samenstelling import Splitser
from macros.zoeken.stam import stam
from macros.zoeken.woorden import aaneen, losse_stukken, met_verbindingen

ALGEMENE_KOP_VANAF = 4
KORTSTE_VERBINDING = 6
VRAAGSECTIE = "vraag"
VELDEN = (KOP, NAAM, ZOEKWOORD, VRAAG)


Stuk = str | list[str]
"""A word as it stands in a text; of more parts as a list, the join with its neighbour last and after a plus."""


@dataclass(slots=True)
class _Velden:
    """The words of one section, by field; the text apart because its words are counted."""

    tekst: list[Stuk] = field(default_factory=list)
    overig: dict[int, list[Stuk]] = field(default_factory=dict)

    def lijsten(self) -> Iterator[list[Stuk]]:
        yield self.tekst
        yield from self.overig.values()


def bouw_index(documenten: list[Document], woorddelen: frozenset[str], groepen: Iterable[Synoniemgroep] = ()) -> Index:
    """Return the index of these documents.

    Args:
        documenten: what is searched, in a fixed order.
        woorddelen: words that may be part of a compound even when the site does not use them by themselves.
        groepen: synonyms; a group of which the site knows fewer than one member is left out.
    """
    _met_soortwoorden(documenten)
    _vragen_als_sectie(documenten)
    algemeen = _algemene_koppen(documenten)
    velden = [_lees(sectie, algemeen) for document in documenten for sectie in document.secties]
    aantallen: Counter[str] = Counter()
    for sectie in velden:
        for lijst in sectie.lijsten():
            aantallen.update(_plat(lijst))
    for sectie in velden:
        _verbind_buren(sectie, aantallen)
    woorden = sorted(aantallen)
    splitser = Splitser(_kenner(aantallen, woorddelen))
    return Index(
        documenten=documenten,
        woorden=woorden,
        delen={woord: delen for woord in woorden if (delen := splitser.splits(woord))},
        kopwoorden=frozenset(_kopwoorden(velden)),
        posten=_posten(velden, woorden),
        lengten=[len(v.tekst) or _aantal_vraagwoorden(v) for v in velden],
        groepen=list(groepen),
    )


def _met_soortwoorden(documenten: list[Document]) -> None:
    """Let every document be found by the words that name its kind."""
    for document in documenten:
        woorden = SOORTWOORDEN.get(document.soort)
        if woorden and woorden not in document.secties[0].kaart.zoekwoorden:
            document.secties[0].kaart.zoekwoorden.append(woorden)


def _vragen_als_sectie(documenten: list[Document]) -> None:
    """Give every example question a section of its own, right after the one it belongs to."""
    for document in documenten:
        secties: list[Sectie] = []
        for sectie in document.secties:
            vragen, sectie.kaart.vragen = sectie.kaart.vragen, []
            secties.append(sectie)
            for vraag in vragen:
                kaart = Naamkaart(vragen=[vraag])
                secties.append(Sectie(sectie.anker, vraag, VRAAGSECTIE, "", sectie.facetten, kaart))
        document.secties = secties


def _algemene_koppen(documenten: list[Document]) -> frozenset[str]:
    """Return the headings that so many pages have that they say nothing."""
    aantal = Counter(kop for d in documenten for kop in {s.kop for s in d.secties[1:] if not s.soort})
    return frozenset(kop for kop, keer in aantal.items() if keer >= ALGEMENE_KOP_VANAF)


def _lees(sectie: Sectie, algemeen: frozenset[str]) -> _Velden:
    velden = _Velden(losse_stukken(sectie.tekst))
    kop = "" if sectie.kop in algemeen or sectie.soort == VRAAGSECTIE else sectie.kop
    velden.overig[KOP] = losse_stukken(kop)
    eigen = [(soort, naam) for soort, naam in sectie.kaart.namen if soort is not Naamsoort.BEGRIP]
    geleend = [naam for soort, naam in sectie.kaart.namen if soort is Naamsoort.BEGRIP]
    velden.overig[NAAM] = [stuk for soort, naam in eigen for stuk in _naamstukken(soort, naam)]
    velden.overig[ZOEKWOORD] = [
        stuk for woord in (*sectie.kaart.zoekwoorden, *geleend) for stuk in losse_stukken(woord)
    ]
    velden.overig[VRAAG] = [stuk for vraag in sectie.kaart.vragen for stuk in losse_stukken(vraag)]
    return velden


def _naamstukken(soort: Naamsoort, naam: str) -> list[Stuk]:
    """Return the words of a name; a spoken code counts as one word, so that "12" alone does not find BRP-12."""
    return [aaneen(naam)] if soort is Naamsoort.CODE else losse_stukken(naam)


def _verbind_buren(velden: _Velden, aantallen: Counter[str]) -> None:
    """Add the join of two neighbours where that join is a word elsewhere: open source, opensource."""
    for lijst in velden.lijsten():
        eind = [stuk if isinstance(stuk, str) else stuk[-1] for stuk in lijst]
        begin = [stuk if isinstance(stuk, str) else stuk[0] for stuk in lijst]
        for nummer, (een, ander) in enumerate(zip(eind, begin[1:], strict=False)):
            samen = een + ander
            if samen in aantallen and len(samen) >= KORTSTE_VERBINDING and not een.isdigit():
                lijst[nummer] = [*_woorden(lijst[nummer]), f"+{samen}"]


def _kenner(aantallen: Counter[str], woorddelen: frozenset[str]) -> Callable[[str], bool]:
    def ken(woord: str) -> bool:
        return woord in woorddelen or (len(woord) >= 4 and aantallen.get(woord, 0) >= 2)

    return ken


def _woorden(stuk: Stuk) -> list[str]:
    """Return every word that one piece of text stands for."""
    if isinstance(stuk, str):
        return [stuk]
    if stuk[-1].startswith("+"):
        return [*stuk[:-1], stuk[-1][1:]]
    return met_verbindingen(stuk)


def _plat(lijst: list[Stuk]) -> list[str]:
    """Return every word that a text stands for."""
    woorden: list[str] = []
    for stuk in lijst:
        if isinstance(stuk, str):
            woorden.append(stuk)
        else:
            woorden.extend(_woorden(stuk))
    return woorden


def _kopwoorden(velden: list[_Velden]) -> Iterator[str]:
    for sectie in velden:
        yield from _plat(sectie.overig[KOP])
        yield from _plat(sectie.overig[NAAM])


def _aantal_vraagwoorden(velden: _Velden) -> int:
    return len(velden.overig[VRAAG]) or 1


def _posten(velden: list[_Velden], woorden: list[str]) -> list[Posten]:
    termen = {term: nummer for nummer, term in enumerate(sorted({stam(w) for w in woorden}))}
    term_van = {woord: termen[stam(woord)] for woord in woorden}
    posten = [Posten() for _ in termen]
    for nummer, sectie in enumerate(velden):
        maskers: dict[int, int] = {}
        for veld in VELDEN:
            for term in [term_van[woord] for woord in _plat(sectie.overig[veld])]:
                maskers[term] = maskers.get(term, 0) | veld
        keren = Counter([term_van[stuk] for stuk in sectie.tekst if isinstance(stuk, str)])
        for stuk in sectie.tekst:
            if not isinstance(stuk, str):
                keren.update([term_van[woord] for woord in set(_woorden(stuk))])
        for term in sorted(maskers.keys() | keren.keys()):
            posten[term].voeg_toe(nummer, maskers.get(term, 0), keren[term])
    return posten
