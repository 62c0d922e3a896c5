"""Answer a question from an index: the ranking that the site shows, with the reason for every result."""

from __future__ import annotations

from dataclasses import dataclass

from macros.zoeken.gewichten import GEWICHT, TREDE
from macros.zoeken.index import Index
from macros.zoeken.namen import Naam, naamlijst
from macros.zoeken.rangorde import Rang, rangschik
from macros.zoeken.treffers import Eenheid, zoek_op
from macros.zoeken.uitbreiding import Uitbreider, Variant
from macros.zoeken.vraag import Vraag, ontleed


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The answer: ranked documents, what the question was taken to mean, and what was left out."""

    vraag: Vraag
    varianten: list[list[Variant]]
    rangen: list[Rang]
    weggelaten: list[str]
    verborgen: int = 0


class Zoeker:
    """Searches one index; make it once and ask it often."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._uitbreider = Uitbreider(index)
        self._namen = naamlijst(index)

    def zoek(self, tekst: str, ook_vervallen: bool = False) -> Uitslag:
        """Return the answer to `tekst`.

        Ended items are hidden unless asked for: with `ook_vervallen`, by their exact name, or because nothing
        that is in force answers better.
        """
        vraag = ontleed(tekst, self.index, self._uitbreider.synoniemen)
        varianten = self._uitbreider.varianten(vraag)
        eenheden = [zoek_op(v, self.index) for v in varianten]
        weg = [deel.tekst for deel, e in zip(vraag.delen, eenheden, strict=True) if not e.treffers]
        gevonden: list[Eenheid] = [e for e in eenheden if e.treffers]
        rangen = self._met_treden(vraag, rangschik(gevonden, self.index, vraag.soorten))
        zichtbaar = rangen if ook_vervallen else self._zonder_vervallen(rangen)
        return Uitslag(vraag, varianten, zichtbaar, weg, len(rangen) - len(zichtbaar))

    def _zonder_vervallen(self, rangen: list[Rang]) -> list[Rang]:
        geldig = [self.index.documenten[r.document].status != "vervallen" for r in rangen]
        eerste = geldig.index(True) if True in geldig else len(rangen)
        return [r for n, r in enumerate(rangen) if geldig[n] or r.trede or n < eerste]

    def _trede(self, naam: Naam, vraag: Vraag) -> int:
        soort = self.index.documenten[naam.document].soort
        return TREDE["betekenis"] if vraag.betekenis and soort == "begrip" else naam.trede

    def _met_treden(self, vraag: Vraag, rangen: list[Rang]) -> list[Rang]:
        """Put the pages that bear exactly the name typed first, and leave out what hardly fits."""
        beste: dict[int, Naam] = {}
        for sleutel in vraag.sleutels:
            for naam in self._namen.get(sleutel, ()):
                oud = beste.get(naam.document)
                if oud is None or (-naam.trede, naam.sectie) < (-oud.trede, oud.sectie):
                    beste[naam.document] = naam
        for rang in rangen:
            if rang.document in beste:
                rang.trede = self._trede(beste[rang.document], vraag)
                rang.sectie = beste[rang.document].sectie
        grens = GEWICHT["afkap"] * max((r.score for r in rangen), default=0.0)
        over = [r for r in rangen if r.trede or r.score >= grens]
        return sorted(over, key=lambda r: (-r.trede, -r.score, r.document))
