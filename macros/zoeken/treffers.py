"""What each unit of a question finds, section by section: in which fields, and how often in the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.zoeken.gewichten import GEWICHT
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


def verzadigd(keren: float, lengte: int, gemiddeld: int) -> float:
    """Return how much `keren` times a word in a text counts, from 0 to 1: each time less, and less in a long text.

    This is the saturation of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.4).
    """
    if keren <= 0:
        return 0.0
    b = GEWICHT["lengte_b"]
    return keren / (keren + GEWICHT["tekst_k"] * (1 - b + b * lengte / gemiddeld))
