"""Rank documents for a question, and find the section of each that answers best.

Only plain arithmetic on whole numbers and the weights of `taal`, in a fixed order: the engine in the browser
does the same sums and gets the same scores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from macros.zoeken.gewichten import GEWICHT, SOORT
from macros.zoeken.index import KOP, NAAM, VRAAG, ZOEKWOORD, Index, Post, gemiddelde
from macros.zoeken.uitbreiding import Variant


@dataclass(slots=True)
class Treffer:
    """What one unit of the question finds in one section: strongest variant per field, weighed times in the text."""

    kop: float = 0.0
    naam: float = 0.0
    zoekwoord: float = 0.0
    vraag: float = 0.0
    tekst: float = 0.0

    @property
    def hoogste(self) -> float:
        """The strongest variant found, in whatever field."""
        return max(self.kop, self.naam, self.zoekwoord, self.vraag, min(self.tekst, 1.0))


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
            _tel(treffers.setdefault(sectie, Treffer()), variant.gewicht, masker, keren)
            if variant.gewicht == sterkste:
                documenten.add(index.secties[sectie][0])
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


def _tel(treffer: Treffer, gewicht: float, masker: int, keren: int) -> None:
    if masker & KOP:
        treffer.kop = max(treffer.kop, gewicht)
    if masker & NAAM:
        treffer.naam = max(treffer.naam, gewicht)
    if masker & ZOEKWOORD:
        treffer.zoekwoord = max(treffer.zoekwoord, gewicht)
    if masker & VRAAG:
        treffer.vraag = max(treffer.vraag, gewicht)
    treffer.tekst += gewicht * keren


def rangschik(eenheden: list[Eenheid], index: Index) -> list[Rang]:
    """Return every document that a unit finds, best first."""
    massa = sum(e.idf for e in eenheden)
    per_document: dict[int, list[dict[int, Treffer]]] = {}
    for plaats, eenheid in enumerate(eenheden):
        for sectie in sorted(eenheid.treffers):
            document = index.secties[sectie][0]
            per_document.setdefault(document, [{} for _ in eenheden])[plaats][sectie] = eenheid.treffers[sectie]
    gemiddeld = gemiddelde(index.documentlengten), gemiddelde(index.lengten)
    rangen = [_rang(d, per_document[d], eenheden, massa, gemiddeld, index) for d in sorted(per_document)]
    return sorted(rangen, key=lambda r: (-r.score, r.document))


def _rang(
    document: int,
    treffers: list[dict[int, Treffer]],
    eenheden: list[Eenheid],
    massa: int,
    gemiddeld: tuple[int, int],
    index: Index,
) -> Rang:
    eerste, som, gedekt = index.eerste_sectie[document], 0.0, 0.0
    genoemd, keren = 0.0, 0
    lengte = index.documentlengten[document]
    for eenheid, secties in zip(eenheden, treffers, strict=True):
        waarde, hoogste = _waarde(eerste, secties, lengte, gemiddeld[0])
        som += eenheid.idf * waarde
        gedekt += eenheid.idf * hoogste
        if eerste in secties and secties[eerste].kop > 0:
            genoemd += eenheid.idf * secties[eerste].kop
            keren += 1
    som += GEWICHT["naamdekking"] * genoemd * min(1.0, keren / index.titellengten[document])
    dekking = gedekt / massa if massa else 0.0
    sectie, sectiescore = _beste_sectie(eerste, treffers, eenheden, massa, gemiddeld[1], index)
    score = som * dekking + GEWICHT["sectie"] * sectiescore
    score *= SOORT.get(index.documenten[document].soort, 1.0)
    return Rang(document, 0, score, sectie, sectiescore, dekking, [bool(s) for s in treffers])


def _waarde(eerste: int, secties: dict[int, Treffer], lengte: int, gemiddeld: int) -> tuple[float, float]:
    """Return what one unit is worth in a document: the strongest field whole, the others in part, plus the text."""
    velden = [0.0, 0.0, 0.0, 0.0, 0.0]
    tekst = hoogste = 0.0
    for sectie in secties:
        t = secties[sectie]
        eigen = sectie == eerste
        velden[0] = max(velden[0], GEWICHT["titel"] * t.kop if eigen else 0.0)
        velden[1] = max(velden[1], GEWICHT["naam"] * t.naam if eigen else GEWICHT["kop"] * t.naam)
        velden[2] = max(velden[2], GEWICHT["zoekwoord"] * t.zoekwoord if eigen else GEWICHT["kop"] * t.zoekwoord)
        velden[3] = max(velden[3], GEWICHT["vraag"] * t.vraag)
        velden[4] = max(velden[4], GEWICHT["kop"] * t.kop if not eigen else 0.0)
        tekst += t.tekst
        hoogste = max(hoogste, t.hoogste)
    top = max(velden)
    rest = velden[0] + velden[1] + velden[2] + velden[3] + velden[4] - top
    return top + GEWICHT["minder"] * rest + GEWICHT["tekst"] * _verzadigd(tekst, lengte, gemiddeld), hoogste


def _verzadigd(keren: float, lengte: int, gemiddeld: int) -> float:
    if keren <= 0:
        return 0.0
    b = GEWICHT["lengte_b"]
    return keren / (keren + GEWICHT["tekst_k"] * (1 - b + b * lengte / gemiddeld))


def _beste_sectie(
    eerste: int,
    treffers: list[dict[int, Treffer]],
    eenheden: list[Eenheid],
    massa: int,
    gemiddeld: int,
    index: Index,
) -> tuple[int, float]:
    """Return the best section and its score. What the title of the page says counts a little for each section."""
    beste, hoogste = -1, -1.0
    erf = [_erfenis(secties.get(eerste)) for secties in treffers]
    for sectie in sorted({s for secties in treffers for s in secties}):
        som = gedekt = 0.0
        for eenheid, secties, deel in zip(eenheden, treffers, erf, strict=True):
            t = secties.get(sectie)
            if t is not None:
                som += eenheid.idf * _sectiewaarde(t, index.lengten[sectie], gemiddeld)
            gedekt += eenheid.idf * max(deel, t.hoogste if t is not None else 0.0)
        score = som * gedekt / massa if massa else 0.0
        if score > hoogste:
            beste, hoogste = sectie, score
    return beste, hoogste


def _erfenis(titel: Treffer | None) -> float:
    return GEWICHT["erfenis"] * max(titel.kop, titel.naam) if titel is not None else 0.0


def _sectiewaarde(t: Treffer, lengte: int, gemiddeld: int) -> float:
    kop = GEWICHT["sectie_kop"] * max(t.kop, t.naam)
    vraag = GEWICHT["sectie_vraag"] * _verzadigd(t.vraag, lengte, gemiddeld)
    tekst = GEWICHT["sectie_tekst"] * _verzadigd(t.tekst, lengte, gemiddeld)
    return kop + vraag + GEWICHT["sectie_zoekwoord"] * t.zoekwoord + tekst
