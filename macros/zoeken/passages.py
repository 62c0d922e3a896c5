"""Which passage of a page answers a question: a step, another block with an address of its own, or the page itself.

Who types "brp terugmelden" has named the page with "brp"; the other word says which passage is meant. So the words of
the question that stand in the name of the page count only in part here, and for the head of the page not at all.
A question of one word that is a search word of the page is such a name too.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from macros.zoeken.documenten import VRAAGSECTIE
from macros.zoeken.gewichten import GEWICHT, MAXIMUM, PASSAGE, ZOEKWOORD
from macros.zoeken.index import Index
from macros.zoeken.treffers import Eenheid, Treffer, verzadigd

Raak = list[tuple[Eenheid, dict[int, Treffer]]]


@dataclass(frozen=True, slots=True)
class Passage:
    """A section that answers, how well, and where that was found: in itself, or in an example question of it."""

    sectie: int
    gevonden: int
    score: float


@dataclass(frozen=True, slots=True)
class _Deel:
    """What one unit of the question finds in the sections of a page; `naam`: it stands in the name of that page."""

    idf: int
    secties: dict[int, Treffer]
    naam: bool


def passages(eerste: int, raak: Raak, massa: int, index: Index) -> list[Passage]:
    """Return the passages of a page in which anything is found, in the order of the page.

    Args:
        eerste: the section that is the head of the page.
        raak: the units of the question that find something on the page, with what they find in its sections.
        massa: how telling all units of the question are together, as the sum of their idf.
        index: the index.
    """
    enige = len(raak) == 1 and raak[0][0].idf == massa
    delen = [_Deel(eenheid.idf, secties, _noemt_pagina(secties.get(eerste), enige)) for eenheid, secties in raak]
    gericht = not all(deel.naam for deel in delen)
    beste: dict[int, Passage] = {}
    for gevonden in sorted({sectie for deel in delen for sectie in deel.secties}):
        sectie = eigenaar(index, gevonden)
        naamdeel = GEWICHT["naamdeel"] if gevonden != eerste else float(not gericht)
        score = _kans(index, eerste, sectie, gericht) * _score(delen, gevonden, naamdeel, index)
        score = score / massa if massa else 0.0
        if sectie not in beste or score > beste[sectie].score:
            beste[sectie] = Passage(sectie, gevonden, score)
    return list(beste.values())


def ernaast(gevonden: list[Passage], zonder: Container[int]) -> list[Passage]:
    """Return the passages of a page that answer nearly as well as its best one, the best first.

    Args:
        gevonden: the passages of that page; see `passages`.
        zonder: sections to leave out: the head of the page, and where the result points to already.
    """
    grens = GEWICHT["ernaast"] * max((passage.score for passage in gevonden), default=0.0)
    goed = [passage for passage in gevonden if passage.sectie not in zonder and passage.score >= grens > 0]
    return sorted(goed, key=lambda passage: (-passage.score, passage.sectie))[: MAXIMUM["ernaast"]]


def _noemt_pagina(kop: Treffer | None, enige: bool) -> bool:
    """Return whether a unit names a page, given what it finds in its head; `enige`: the question is this unit only."""
    if kop is None:
        return False
    return max(kop.kop, kop.naam, kop.zoekwoord if enige else 0.0) >= GEWICHT["naamgrens"]


def eigenaar(index: Index, sectie: int) -> int:
    """Return the section that `sectie` stands for: an example question stands for the one before it."""
    while index.secties[sectie][1].soort == VRAAGSECTIE:
        sectie -= 1
    return sectie


def _kans(index: Index, eerste: int, sectie: int, gericht: bool) -> float:
    """Return how likely this kind of passage is what somebody looks for, when the words say nothing about it."""
    if sectie == eerste:
        return PASSAGE["pagina"] if gericht else 1.0
    soort = index.secties[sectie][1].soort
    return PASSAGE.get(soort, PASSAGE["blok"] if soort else PASSAGE["kop"])


def _score(delen: list[_Deel], sectie: int, naamdeel: float, index: Index) -> float:
    """Return what the units are worth in a section, times how much of the question they cover.

    `naamdeel` is the part for which units count that stand in the name of the page.
    """
    som = gedekt = 0.0
    for deel in delen:
        if deel.naam:
            gedekt += deel.idf * GEWICHT["erfenis"]
        treffer = deel.secties.get(sectie)
        if treffer is None:
            continue
        waarde = deel.idf * _waarde(treffer, sectie, index)
        som += waarde * naamdeel if deel.naam else waarde
        if not deel.naam:
            gedekt += deel.idf * treffer.hoogste
    return som * gedekt


def _waarde(t: Treffer, sectie: int, index: Index) -> float:
    """Return what one unit of the question is worth in a section."""
    lengte, gemiddeld = index.lengten[sectie], index.gemiddelden[1]
    tekst = GEWICHT["sectie_tekst"] * verzadigd(t.tekst, lengte, gemiddeld)
    if not t.genoemd:
        return tekst
    kop = GEWICHT["sectie_kop"] * max(t.kop, t.naam)
    vraag = GEWICHT["sectie_vraag"] * verzadigd(t.vraag, lengte, gemiddeld)
    zoekwoord = ZOEKWOORD.get(index.secties[sectie][1].soort, GEWICHT["sectie_zoekwoord"])
    return kop + vraag + zoekwoord * t.zoekwoord + tekst
