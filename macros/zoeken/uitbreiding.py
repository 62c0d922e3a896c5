"""From a unit of the question to words of the site: forms, families, compounds, beginnings, synonyms, typos."""

from __future__ import annotations

from dataclasses import dataclass

from macros.zoeken.afstand import afstand, drieletters, kan_binnen
from macros.zoeken.gewichten import GEWICHT, MAXIMUM, VARIANT
from macros.zoeken.index import Index
from macros.zoeken.samenstelling import Splitser
from macros.zoeken.stam import stam, wortel
from macros.zoeken.taal import STOPWOORDEN
from macros.zoeken.vraag import FAMILIE, Deel, Vraag
from macros.zoeken.woorden import stukken

KORTSTE_BEGIN = 2
KORTSTE_TYPEFOUT = 4
LANG = 8


@dataclass(frozen=True, slots=True)
class Variant:
    """Terms of the site that together answer one unit, how strongly, and why."""

    termen: tuple[int, ...]
    gewicht: float
    reden: str
    via: str = ""


class Uitbreider:
    """Finds the variants of the units of a question in one index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        delen = {deel for stuk in index.delen.values() for deel in stuk}
        self._splitser = Splitser(lambda w: w in delen or (len(w) >= 4 and w in index.woordnummer))
        self.synoniemen: dict[tuple[str, ...], list[int]] = {}
        for nummer, groep in enumerate(index.groepen):
            for lid in groep.leden:
                stammen = tuple(stam(w) for stuk in stukken(lid) for w in stuk)
                self.synoniemen.setdefault(stammen, []).append(nummer)
                if len(stammen) == 1:
                    self.synoniemen.setdefault((FAMILIE + wortel(stammen[0]),), []).append(nummer)

    def varianten(self, vraag: Vraag) -> list[list[Variant]]:
        """Return for each unit its variants, the strongest first."""
        stammen = [frozenset(stam(w) for w in deel.woorden) for deel in vraag.delen]
        uit = []
        for nummer, deel in enumerate(vraag.delen):
            andere = frozenset().union(*(s for n, s in enumerate(stammen) if n != nummer))
            uit.append(self._varianten(deel, andere))
        return uit

    def _varianten(self, deel: Deel, andere: frozenset[str]) -> list[Variant]:
        gevonden = self._van_woord(deel.samen or deel.woorden[0], deel.laatste, andere) if self._is_woord(deel) else []
        if deel.samen:
            gevonden = [Variant(v.termen, v.gewicht * VARIANT["samengevoegd"], v.reden, v.via) for v in gevonden]
        if len(deel.woorden) > 1:
            gevonden.extend(self._los(deel))
        zeker = [v for v in gevonden if len(v.termen) == 1]
        gevonden.extend(self._synoniemen(deel))
        if len(deel.woorden) == 1 and not any(v.gewicht >= GEWICHT["sterk"] for v in zeker):
            gevonden.extend(self._vergissing(deel.woorden[0], not gevonden))
        return _beste(gevonden)

    def _is_woord(self, deel: Deel) -> bool:
        return bool(deel.samen) or len(deel.woorden) == 1

    def _van_woord(self, woord: str, laatste: bool, andere: frozenset[str]) -> list[Variant]:
        index, eigen = self._index, stam(woord)
        gevonden = []
        if eigen in index.termnummer:
            gevonden.append(Variant((index.termnummer[eigen],), VARIANT["zelf"], "zelf"))
        gevonden.extend(Variant((t,), VARIANT["familie"], "familie") for t in index.familie.get(wortel(eigen), ()))
        gevonden.extend(self._samenstellingen(eigen, andere))
        if laatste and len(woord) >= KORTSTE_BEGIN:
            gevonden.extend(self._begin(woord))
        delen = index.delen.get(woord) or self._splitser.splits(woord)
        gevonden.extend(self._gesplitst(delen, VARIANT["gesplitst"]))
        if eigen not in index.termnummer:
            gevonden.extend(v for deel in delen for v in self._gesplitst((deel,), VARIANT["los_deel"]))
        return gevonden

    def _samenstellingen(self, eigen: str, andere: frozenset[str]) -> list[Variant]:
        gevonden: list[Variant] = []
        for term, plaats in self._index.samenstellingen.get(eigen, ()):
            samen = not andere.isdisjoint(self._index.deelstammen[term] - {eigen})
            gewicht = VARIANT["delen"] if samen else VARIANT[f"deel_{plaats}"]
            gevonden.append(Variant((term,), gewicht, "samenstelling"))
        gevonden.sort(key=lambda v: (-v.gewicht, len(self._index.termen[v.termen[0]]), v.termen))
        return gevonden[: MAXIMUM["delen"]]

    def _begin(self, begin: str) -> list[Variant]:
        woorden = [w for w in self._index.begint_met(begin) if w != begin]
        woorden.sort(key=lambda w: (w not in self._index.kopwoorden, len(w), w))
        termen = dict.fromkeys(self._index.termnummer[stam(w)] for w in woorden)
        gewicht = VARIANT["begin_bekend" if begin in self._index.woordnummer else "begin"]
        return [Variant((t,), gewicht, "begin") for t in list(termen)[: MAXIMUM["begin"]]]

    def _gesplitst(self, delen: tuple[str, ...], gewicht: float) -> list[Variant]:
        termen = tuple(self._index.termnummer[stam(d)] for d in delen if stam(d) in self._index.termnummer)
        return [Variant(termen, gewicht, "gesplitst")] if termen and len(termen) == len(delen) else []

    def _los(self, deel: Deel) -> list[Variant]:
        woorden = tuple(w for w in deel.woorden if w not in STOPWOORDEN)
        if deel.samen:
            return self._gesplitst(woorden, VARIANT["los"]) if len(woorden) > 1 else []
        apart = [v for w in woorden for v in self._gesplitst((w,), VARIANT["los_deel"])] if len(woorden) > 1 else []
        return [*self._gesplitst(woorden, VARIANT["los"]), *apart]

    def _synoniemen(self, deel: Deel) -> list[Variant]:
        eigen = tuple(stam(w) for w in deel.woorden)
        gevonden: list[Variant] = []
        for nummer in deel.groepen:
            groep = self._index.groepen[nummer]
            for lid in groep.leden:
                woorden = tuple(w for stuk in stukken(lid) for w in stuk)
                if tuple(stam(w) for w in woorden) != eigen:
                    inhoud = tuple(w for w in woorden if w not in STOPWOORDEN) or woorden
                    varianten = self._gesplitst(inhoud, VARIANT[groep.soort])
                    gevonden.extend(Variant(v.termen, v.gewicht, groep.soort, lid) for v in varianten)
        return gevonden

    def _vergissing(self, woord: str, niets: bool) -> list[Variant]:
        """Return words that differ by a slip of the finger; otherwise, when nothing else was found, words alike."""
        if len(woord) < KORTSTE_TYPEFOUT or any(c.isdigit() for c in woord):
            return []
        grens = 2 if len(woord) >= LANG else 1
        langer = max(KORTSTE_TYPEFOUT, len(woord) - grens)
        kandidaten = [w for w in self._index.woorden if len(w) >= langer and kan_binnen(woord, w, grens)]
        afstanden = {w: afstand(woord, w, grens) for w in kandidaten}
        dichtst = min(afstanden.values(), default=grens + 1)
        if dichtst > grens:
            return self._lijkt_op(woord) if niets else []
        woorden = [w for w, a in afstanden.items() if a == dichtst]
        woorden.sort(key=lambda w: (w not in self._index.kopwoorden, w))
        return [self._variant(w, VARIANT[f"typefout{dichtst}"], "typefout") for w in woorden[:4]]

    def _lijkt_op(self, woord: str) -> list[Variant]:
        eigen = drieletters(woord)
        kandidaten = []
        for ander in self._index.woorden:
            stukjes = drieletters(ander)
            maat = 2 * len(eigen & stukjes) / (len(eigen) + len(stukjes))
            if maat >= GEWICHT["lijkt_vanaf"]:
                kandidaten.append((-maat, ander))
        return [self._variant(ander, VARIANT["lijkt_op"], "lijkt_op") for _, ander in sorted(kandidaten)[:4]]

    def _variant(self, woord: str, gewicht: float, reden: str) -> Variant:
        return Variant((self._index.termnummer[stam(woord)],), gewicht, reden, woord)


def _beste(varianten: list[Variant]) -> list[Variant]:
    """Keep the strongest variant for each set of terms, the strongest of all first, no more than the maximum."""
    beste: dict[tuple[int, ...], Variant] = {}
    for variant in varianten:
        oud = beste.get(variant.termen)
        if oud is None or variant.gewicht > oud.gewicht:
            beste[variant.termen] = variant
    return sorted(beste.values(), key=lambda v: (-v.gewicht, v.termen))[: MAXIMUM["varianten"]]
