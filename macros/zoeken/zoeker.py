"""Answer a question from an index: the ranking that the site shows, with the reason for every result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from macros.zoeken.index import Index
from macros.zoeken.namen import Naam, naamlijst
from macros.zoeken.rangorde import Eenheid, Rang, rangschik, zoek_op
from macros.zoeken.uitbreiding import Uitbreider, Variant
from macros.zoeken.vraag import Vraag, ontleed


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The answer: ranked documents, what the question was taken to mean, and what was left out."""

    vraag: Vraag
    varianten: list[list[Variant]]
    rangen: list[Rang]
    weggelaten: list[str]


class Zoeker:
    """Searches one index; make it once and ask it often."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._uitbreider = Uitbreider(index)
        self._namen = naamlijst(index)

    def zoek(self, tekst: str, toon: Callable[[int], bool] = lambda _: True) -> Uitslag:
        """Return the answer to `tekst` among the documents for which `toon` is true."""
        vraag = ontleed(tekst, self.index, self._uitbreider.synoniemen)
        varianten = self._uitbreider.varianten(vraag)
        eenheden = [zoek_op(v, self.index) for v in varianten]
        weg = [deel.tekst for deel, e in zip(vraag.delen, eenheden, strict=True) if not e.treffers]
        gevonden: list[Eenheid] = [e for e in eenheden if e.treffers]
        rangen = self._met_treden(vraag, rangschik(gevonden, self.index))
        return Uitslag(vraag, varianten, [r for r in rangen if toon(r.document)], weg)

    def _met_treden(self, vraag: Vraag, rangen: list[Rang]) -> list[Rang]:
        """Put the pages that bear exactly the name typed first."""
        beste: dict[int, Naam] = {}
        for sleutel in vraag.sleutels:
            for naam in self._namen.get(sleutel, ()):
                oud = beste.get(naam.document)
                if oud is None or (-naam.trede, naam.sectie) < (-oud.trede, oud.sectie):
                    beste[naam.document] = naam
        for rang in rangen:
            if rang.document in beste:
                rang.trede = beste[rang.document].trede
                rang.sectie = beste[rang.document].sectie
        return sorted(rangen, key=lambda r: (-r.trede, -r.score, r.document))
