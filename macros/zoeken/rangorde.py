"""Rank documents for a question, and find the section of each that answers best.

Only plain arithmetic on whole numbers and the weights of `taal`, in a fixed order: the engine in the browser
does the same sums and gets the same scores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from macros.zoeken.gewichten import GEWICHT, SOORT
from macros.zoeken.index import KOP, NAAM, VRAAG, ZOEKWOORD, Index, Post
from macros.zoeken.uitbreiding import Variant


@dataclass(slots=True)
class Treffer:
    """What one unit of the question finds in one section: strongest variant per field, weighed times in the text.

    Most stand in the text only: then `genoemd` is false and all the fields are zero. `hoogste` is the strongest variant
    found, in whatever field.
    """

    kop: float = 0.0
    naam: float = 0.0
    zoekwoord: float = 0.0
    vraag: float = 0.0
    tekst: float = 0.0
    genoemd: bool = False
    hoogste: float = 0.0

    def noem(self, gewicht: float, masker: int) -> None:
        """Count a variant in the fields of `masker`."""
        self.genoemd = True
        if masker & KOP:
            self.kop = max(self.kop, gewicht)
        if masker & NAAM:
            self.naam = max(self.naam, gewicht)
        if masker & ZOEKWOORD:
            self.zoekwoord = max(self.zoekwoord, gewicht)
        if masker & VRAAG:
            self.vraag = max(self.vraag, gewicht)

    def sluit_af(self) -> None:
        """Note the strongest variant, now that all have been counted."""
        self.hoogste = min(self.tekst, 1.0)
        if self.genoemd:
            self.hoogste = max(self.kop, self.naam, self.zoekwoord, self.vraag, self.hoogste)


@dataclass(slots=True)
class Eenheid:
    """One unit of the question, looked up: what it finds per section and how telling it is."""

    treffers: dict[int, Treffer]
    idf: int


@dataclass(slots=True)
class Rang:
    """The score of one document and its best section."""

    document: int
    trede: int
    score: float
    sectie: int
    sectiescore: float
    dekking: float = 0.0
    eenheden: list[bool] = field(default_factory=list)


Lees = Callable[[int], Iterable[Post]]


def zoek_op(varianten: list[Variant], index: Index) -> Eenheid:
    """Return what the variants of one unit find."""
    treffers: dict[int, Treffer] = {}
    documenten: set[int] = set()
    sterkste = varianten[0].gewicht if varianten else 0.0
    for variant in varianten:
        for sectie, masker, keren in _samen([index.posten[t] for t in variant.termen]):
            treffer = treffers.get(sectie)
            if treffer is None:
                treffer = treffers[sectie] = Treffer()
            treffer.tekst += variant.gewicht * keren
            if masker:
                treffer.noem(variant.gewicht, masker)
            if variant.gewicht == sterkste:
                documenten.add(index.secties[sectie][0])
    for treffer in treffers.values():
        treffer.sluit_af()
    return Eenheid(treffers, index.idf[len(documenten)])


def _samen(lijsten: Sequence[Iterable[Post]]) -> Iterable[Post]:
    """Return the places where all terms occur: fields they share, the fewest times in the text."""
    if len(lijsten) == 1:
        return lijsten[0]
    samen = {sectie: (masker, keren) for sectie, masker, keren in lijsten[0]}
    for lijst in lijsten[1:]:
        verder = {}
        for sectie, masker, keren in lijst:
            if sectie in samen:
                verder[sectie] = (samen[sectie][0] & masker, min(samen[sectie][1], keren))
        samen = verder
    return [(s, masker, keren if masker or keren else 1) for s, (masker, keren) in sorted(samen.items())]


def rangschik(eenheden: list[Eenheid], index: Index) -> list[Rang]:
    """Return every document that a unit finds, best first."""
    massa = sum(e.idf for e in eenheden)
    per_document: dict[int, list[dict[int, Treffer]]] = {}
    for plaats, eenheid in enumerate(eenheden):
        for sectie in sorted(eenheid.treffers):
            document = index.secties[sectie][0]
            if document not in per_document:
                per_document[document] = [{} for _ in eenheden]
            per_document[document][plaats][sectie] = eenheid.treffers[sectie]
    rangen = [_rang(d, per_document[d], eenheden, massa, index) for d in sorted(per_document)]
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
    sectie, sectiescore = _beste_sectie(eerste, raak, massa, index)
    score = som * dekking + GEWICHT["sectie"] * sectiescore
    score *= SOORT.get(index.documenten[document].soort, 1.0)
    return Rang(document, 0, score, sectie, sectiescore, dekking, [bool(s) for s in treffers])


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
    return top + GEWICHT["minder"] * rest + GEWICHT["tekst"] * _verzadigd(tekst, lengte, gemiddeld), hoogste


def _veldwaarden(t: Treffer, eigen: bool) -> tuple[float, float, float, float, float]:
    """Return what a hit is worth as title, name, search word, question and heading; `eigen`: of the page itself."""
    vraag = GEWICHT["vraag"] * t.vraag
    if eigen:
        return GEWICHT["titel"] * t.kop, GEWICHT["naam"] * t.naam, GEWICHT["zoekwoord"] * t.zoekwoord, vraag, 0.0
    kop = GEWICHT["kop"]
    return 0.0, kop * t.naam, kop * t.zoekwoord, vraag, kop * t.kop


def _verzadigd(keren: float, lengte: int, gemiddeld: int) -> float:
    if keren <= 0:
        return 0.0
    b = GEWICHT["lengte_b"]
    return keren / (keren + GEWICHT["tekst_k"] * (1 - b + b * lengte / gemiddeld))


def _beste_sectie(
    eerste: int, raak: list[tuple[Eenheid, dict[int, Treffer]]], massa: int, index: Index
) -> tuple[int, float]:
    """Return the best section and its score. What the title of the page says counts a little for each section."""
    beste, hoogste, gemiddeld = -1, -1.0, index.gemiddelden[1]
    delen = [(eenheid.idf, secties, _erfenis(secties.get(eerste))) for eenheid, secties in raak]
    for sectie in sorted({sectie for _, secties in raak for sectie in secties}):
        som = gedekt = 0.0
        for idf, secties, erf in delen:
            t = secties.get(sectie)
            if t is None:
                gedekt += idf * erf
            else:
                som += idf * _sectiewaarde(t, index.lengten[sectie], gemiddeld)
                gedekt += idf * (t.hoogste if t.hoogste > erf else erf)
        score = som * gedekt / massa if massa else 0.0
        if score > hoogste:
            beste, hoogste = sectie, score
    return beste, hoogste


def _erfenis(titel: Treffer | None) -> float:
    return GEWICHT["erfenis"] * max(titel.kop, titel.naam) if titel is not None else 0.0


def _sectiewaarde(t: Treffer, lengte: int, gemiddeld: int) -> float:
    tekst = GEWICHT["sectie_tekst"] * _verzadigd(t.tekst, lengte, gemiddeld)
    if not t.genoemd:
        return tekst
    kop = GEWICHT["sectie_kop"] * max(t.kop, t.naam)
    vraag = GEWICHT["sectie_vraag"] * _verzadigd(t.vraag, lengte, gemiddeld)
    return kop + vraag + GEWICHT["sectie_zoekwoord"] * t.zoekwoord + tekst
