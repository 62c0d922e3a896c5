"""Does meaning by co-occurrence (LSA) help? Run with `python -m benchmarks.zoeken.lsa [--site site]`; needs numpy.

The pages give a space in which words that occur together lie close. A question is the sum of its words there, spread
over forms and synonyms as the search does. Its likeness to each page is added to our own score. Size and share are
chosen on the questions one may tune on; the others are only counted.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from macros.load import laad
from macros.zoeken import Zoeker, maak_index
from macros.zoeken.index import Index
from macros.zoeken.toets import AFSTEL, DELEN, Antwoord, Score, beantwoord, lees_vragen, score, van_deel
from macros.zoeken.zoeker import Uitslag

PROJECT = Path(__file__).resolve().parents[2]
ASSEN = (50, 100, 200, 300)
AANDELEN = (0.1, 0.2, 0.35, 0.5)
VELDGEWICHT = 3
Ruimte = tuple[np.ndarray, np.ndarray]


def main() -> None:
    """Choose on the tuning set, then tell about all sets."""
    lezer = argparse.ArgumentParser(description="Meet of betekenis uit samen voorkomen (LSA) iets toevoegt.")
    lezer.add_argument("--site", type=Path, default=PROJECT / "site", help="map van de gebouwde site")
    zoeker = Zoeker(maak_index(laad(PROJECT).kennisbank, lezer.parse_args().site))
    vragen = lees_vragen(PROJECT / "tests/zoekvragen")
    uitslagen = {v.vraag: zoeker.zoek(v.vraag) for v in vragen}
    tabel = woorden_bij_paginas(zoeker.index)

    def antwoorden(orden: Callable[[Uitslag], list[int]]) -> list[Antwoord]:
        adressen = [d.adres for d in zoeker.index.documenten]
        return beantwoord(vragen, lambda tekst: [adressen[n] for n in orden(uitslagen[tekst])])

    proeven = {"zonder": antwoorden(lambda uitslag: [r.document for r in uitslag.rangen])}
    for assen in ASSEN:
        ruimte = ruimte_van(tabel, assen)
        for aandeel in AANDELEN:
            orden = gemengd(zoeker.index, ruimte, aandeel)
            proeven[f"{assen} assen, aandeel {aandeel}"] = antwoorden(orden)
    beste = max(list(proeven)[1:], key=lambda naam: score(van_deel(proeven[naam], AFSTEL)).mrr)
    for naam in ("zonder", beste):
        for deel in DELEN:
            print(f"{naam:28}{deel:12}{_cijfers(score(van_deel(proeven[naam], deel)))}")


def woorden_bij_paginas(index: Index) -> np.ndarray:
    """Return terms by pages: how often, dampened, times how telling the term is; names and headings count more."""
    tabel = np.zeros((len(index.termen), len(index.documenten)))
    for term, posten in enumerate(index.posten):
        for sectie, masker, keren in posten:
            tabel[term, index.secties[sectie][0]] += keren + (VELDGEWICHT if masker else 0)
    aantal = (tabel > 0).sum(axis=1, keepdims=True)
    return np.log1p(tabel) * np.log(len(index.documenten) / np.maximum(1, aantal))


def ruimte_van(tabel: np.ndarray, assen: int) -> Ruimte:
    """Return (terms, pages) in a space of so many dimensions; pages have length 1."""
    genormd = tabel / np.maximum(1e-9, np.linalg.norm(tabel, axis=0, keepdims=True))
    waarden, vectoren = np.linalg.eigh(genormd.T @ genormd)
    top = np.argsort(waarden)[::-1][:assen]
    termen = genormd @ vectoren[:, top]
    paginas = genormd.T @ termen
    return termen, paginas / np.maximum(1e-9, np.linalg.norm(paginas, axis=1, keepdims=True))


def gemengd(index: Index, ruimte: Ruimte, aandeel: float) -> Callable[[Uitslag], list[int]]:
    """Return an order of pages by our own score (the highest is 1) plus likeness in the space times `aandeel`."""
    termen, paginas = ruimte
    telbaar = np.array([d.soort not in ("bron", "lijst") for d in index.documenten])

    def orden(uitslag: Uitslag) -> list[int]:
        vraag = np.zeros(termen.shape[1])
        for varianten in uitslag.varianten:
            for variant in varianten[:4]:
                for term in variant.termen:
                    vraag += variant.gewicht * termen[term]
        lengte = math.sqrt(float(vraag @ vraag))
        likenis = np.maximum(0, paginas @ vraag / lengte) * telbaar if lengte else np.zeros(len(paginas))
        hoogste = max((r.score for r in uitslag.rangen), default=1.0) or 1.0
        eigen = {r.document: r.trede * 10 + r.score / hoogste for r in uitslag.rangen}
        dichtbij = set(np.argsort(-likenis)[:10].tolist())
        samen = {n: eigen.get(n, 0.0) + aandeel * float(likenis[n]) for n in eigen.keys() | dichtbij}
        return sorted(samen, key=lambda n: (-samen[n], n))

    return orden


def _cijfers(s: Score) -> str:
    return f"{s.eerste:8.1%}{s.eerste_drie:8.1%}{s.mrr:8.3f}{s.leeg:8.1%}"


if __name__ == "__main__":
    main()
