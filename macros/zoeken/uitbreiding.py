"""From a unit of the question to words of the site: forms, families, compounds, beginnings, synonyms, typos."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from macros.zoeken.afstand import afstand, kan_binnen, klank
from macros.zoeken.gewichten import GEWICHT, MAXIMUM, VARIANT
from macros.zoeken.index import Index
from macros.zoeken.samenstelling import Splitser
from macros.zoeken.stam import stam, wortel
from macros.zoeken.taal import GEEN_DEEL, STOPWOORDEN
from macros.zoeken.vraag import CIJFERS, FAMILIE, Deel, Vraag, naaste_vormen
from macros.zoeken.woorden import stukken

KORTSTE_BEGIN = 2
KORTSTE_TYPEFOUT = 4
LANG = 8
RUIM_EVEN_LANG = 3
KORTSTE_REST = 3
KORTSTE_BEKEND = 5
MEESTE_GELEZEN_ALS = 4
GETAL = CIJFERS | {cijfers: woord for woord, cijfers in CIJFERS.items()}


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
            gevonden.extend(self._vergissing(deel.woorden[0]))
            gevonden = gevonden or self._bekend_deel(deel.woorden[0])
        return _beste(gevonden)

    def _is_woord(self, deel: Deel) -> bool:
        return bool(deel.samen) or len(deel.woorden) == 1

    def _van_woord(self, woord: str, laatste: bool, andere: frozenset[str]) -> list[Variant]:
        index, eigen = self._index, stam(woord)
        gevonden = []
        if eigen in index.termnummer:
            gevonden.append(Variant((index.termnummer[eigen],), VARIANT["zelf"], "zelf"))
        gevonden.extend(self._variant(w, VARIANT["meervoud"], "meervoud") for w in naaste_vormen(woord, index))
        if GETAL.get(woord) in index.woordnummer:
            gevonden.append(self._variant(GETAL[woord], VARIANT["getal"], "getal"))
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
        if deel.samen or deel.heel:
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

    def _vergissing(self, woord: str) -> list[Variant]:
        """Return words that sound the same; without any, those that differ by a slip of the finger."""
        if len(woord) < KORTSTE_TYPEFOUT or any(c.isdigit() for c in woord):
            return []
        if gelijk := self._met_klank(woord):
            return gelijk
        grens = 2 if len(woord) >= LANG else 1
        langer = max(KORTSTE_TYPEFOUT, len(woord) - grens)
        kandidaten = [w for w in self._index.woorden if len(w) >= langer and kan_binnen(woord, w, grens)]
        afstanden = {w: afstand(woord, w, grens) for w in kandidaten}
        dichtst = min(afstanden.values(), default=grens + 1)
        if dichtst > grens:
            return []
        woorden = [w for w, a in afstanden.items() if a == dichtst]
        return self._gelezen_als(woorden, VARIANT[f"typefout{dichtst}"], "typefout")

    def _bekend_deel(self, woord: str) -> list[Variant]:
        """Return the longest known end of a word, otherwise the longest known beginning: hondenbelasting."""
        bekend = self._index.woordnummer
        einden = (woord[n:] for n in range(KORTSTE_REST, len(woord) - KORTSTE_BEKEND + 1))
        beginnen = (woord[:n] for n in range(len(woord) - KORTSTE_REST, KORTSTE_BEKEND - 1, -1))
        stuk = next((s for s in chain(einden, beginnen) if s in bekend and s not in GEEN_DEEL), "")
        return [self._variant(stuk, VARIANT["los_deel"], "bekend_deel")] if stuk else []

    def _met_klank(self, woord: str) -> list[Variant]:
        eigen = klank(woord)
        woorden = [w for w in self._index.woorden if abs(len(w) - len(woord)) <= RUIM_EVEN_LANG and klank(w) == eigen]
        return self._gelezen_als(woorden, VARIANT["klank"], "klank")

    def _gelezen_als(self, woorden: list[str], gewicht: float, reden: str) -> list[Variant]:
        """Return the words that an unknown one is read as: no more than a few, those of headings first."""
        beste = sorted(woorden, key=lambda w: (w not in self._index.kopwoorden, w))[:MEESTE_GELEZEN_ALS]
        return [self._variant(w, gewicht, reden) for w in beste]

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
