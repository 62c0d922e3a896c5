"""Rank documents for a question, and find the passage of each that answers best.

Only plain arithmetic on whole numbers and the weights of `taal`, in a fixed order: the engine in the browser
does the same sums and gets the same scores.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field

from macros.zoeken.gewichten import GEWICHT, SOORT
from macros.zoeken.index import Index
from macros.zoeken.passages import Passage, passages
from macros.zoeken.treffers import Eenheid, Treffer, verzadigd


@dataclass(slots=True)
class Rang:
    """The score of one document, where in it the answer was found, and all its passages; see `passages`."""

    document: int
    trede: int
    score: float
    sectie: int
    passages: list[Passage] = field(default_factory=list)
    dekking: float = 0.0
    eenheden: list[bool] = field(default_factory=list)


def rangschik(eenheden: list[Eenheid], index: Index, soorten: Container[str] = ()) -> list[Rang]:
    """Return every document that a unit finds, best first; `soorten` are the kinds that the question names."""
    massa = sum(e.idf for e in eenheden)
    per_document: dict[int, list[dict[int, Treffer]]] = {}
    for plaats, eenheid in enumerate(eenheden):
        for sectie in sorted(eenheid.treffers):
            document = index.secties[sectie][0]
            if document not in per_document:
                per_document[document] = [{} for _ in eenheden]
            per_document[document][plaats][sectie] = eenheid.treffers[sectie]
    rangen = [_rang(d, per_document[d], eenheden, massa, index) for d in sorted(per_document)]
    for rang in rangen:
        soort = index.documenten[rang.document].soort
        rang.score *= GEWICHT["soort"] if soort in soorten else SOORT.get(soort, 1.0)
    return sorted(rangen, key=lambda r: (-r.score, r.document))


def _rang(
    document: int,
    treffers: list[dict[int, Treffer]],
    eenheden: list[Eenheid],
    massa: int,
    index: Index,
) -> Rang:
    eerste, som, gedekt = index.eerste_sectie[document], 0.0, 0.0
    genoemd, keren = 0.0, 0
    lengte, gemiddeld = index.documentlengten[document], index.gemiddelden[0]
    raak = [(eenheid, secties) for eenheid, secties in zip(eenheden, treffers, strict=True) if secties]
    for eenheid, secties in raak:
        waarde, hoogste = _waarde(eerste, secties, lengte, gemiddeld)
        som += eenheid.idf * waarde
        gedekt += eenheid.idf * hoogste
        if eerste in secties and secties[eerste].kop > 0:
            genoemd += eenheid.idf * secties[eerste].kop
            keren += 1
    som += GEWICHT["naamdekking"] * genoemd * min(1.0, keren / index.titellengten[document])
    dekking = gedekt / massa if massa else 0.0
    alle = passages(eerste, raak, massa, index)
    beste = max(alle, key=lambda passage: passage.score)
    score = som * dekking + GEWICHT["sectie"] * beste.score
    return Rang(document, 0, score, beste.gevonden, alle, dekking, [bool(s) for s in treffers])


def _waarde(eerste: int, secties: dict[int, Treffer], lengte: int, gemiddeld: int) -> tuple[float, float]:
    """Return what one unit is worth in a document: the strongest field whole, the others in part, plus the text."""
    velden = [0.0, 0.0, 0.0, 0.0, 0.0]
    tekst = hoogste = 0.0
    for sectie, t in secties.items():
        tekst += t.tekst
        if t.hoogste > hoogste:
            hoogste = t.hoogste
        if t.genoemd:
            velden = list(map(max, velden, _veldwaarden(t, sectie == eerste)))
    top = max(velden)
    rest = velden[0] + velden[1] + velden[2] + velden[3] + velden[4] - top
    return top + GEWICHT["minder"] * rest + GEWICHT["tekst"] * verzadigd(tekst, lengte, gemiddeld), hoogste


def _veldwaarden(t: Treffer, eigen: bool) -> tuple[float, float, float, float, float]:
    """Return what a hit is worth as title, name, search word, question and heading; `eigen`: of the page itself."""
    vraag = GEWICHT["vraag"] * t.vraag
    if eigen:
        return GEWICHT["titel"] * t.kop, GEWICHT["naam"] * t.naam, GEWICHT["zoekwoord"] * t.zoekwoord, vraag, 0.0
    kop = GEWICHT["kop"]
    return 0.0, kop * t.naam, kop * t.zoekwoord, vraag, kop * t.kop
