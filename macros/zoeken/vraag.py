"""Understand a question: its words, what belongs together, what may be dropped."""

from __future__ import annotations

from dataclasses import dataclass

from macros.zoeken.gewichten import MAXIMUM
from macros.zoeken.index import Index
from macros.zoeken.stam import stam, wortel
from macros.zoeken.taal import DEELTJES, STOPWOORDEN
from macros.zoeken.woorden import aaneen, stukken

FAMILIE = "~"
KORTSTE_SAMEN = 4
KORTSTE_BEGIN = 5


@dataclass(frozen=True, slots=True)
class Deel:
    """One unit of a question: a word, or neighbours that the site writes as one word or knows as one name.

    `woorden` as typed; `samen` the join that the site knows, or nothing; `groep` the synonym groups of the phrase;
    `laatste` when the visitor may still be typing it.
    """

    woorden: tuple[str, ...]
    samen: str = ""
    groepen: tuple[int, ...] = ()
    laatste: bool = False

    @property
    def tekst(self) -> str:
        """The unit as one string."""
        return self.samen or " ".join(self.woorden)


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question taken apart; `sleutels` are the ways in which it may equal a name."""

    tekst: str
    delen: tuple[Deel, ...]
    sleutels: tuple[str, ...]


def ontleed(tekst: str, index: Index, synoniemen: dict[tuple[str, ...], list[int]]) -> Vraag:
    """Return the units of `tekst`. Words that carry no meaning are dropped unless nothing else is left."""
    woorden = _scheidbaar([w for stuk in stukken(tekst) for w in stuk], index)
    delen = _delen(woorden, index, synoniemen, tekst.endswith(" "))
    inhoud = [w for w in woorden if w not in STOPWOORDEN]
    sleutels = {aaneen(tekst), "".join(inhoud), "".join(stam(w) for w in inhoud)}
    return Vraag(tekst, tuple(delen), tuple(sorted(s for s in sleutels if s)))


def _scheidbaar(woorden: list[str], index: Index) -> list[str]:
    """Put separated verbs together again: "vraag ... aan" is aanvraag, when the site knows that word."""
    uit = list(woorden)
    for plaats in range(len(uit) - 1, 0, -1):
        if uit[plaats] not in DEELTJES:
            continue
        for eerder in range(plaats - 1, -1, -1):
            samen = uit[plaats] + uit[eerder]
            if len(uit[eerder]) >= 3 and uit[eerder] not in DEELTJES and stam(samen) in index.termnummer:
                uit[eerder] = samen
                del uit[plaats]
                break
    return uit


def _delen(woorden: list[str], index: Index, synoniemen: dict[tuple[str, ...], list[int]], af: bool) -> list[Deel]:
    delen: list[Deel] = []
    plaats = 0
    while plaats < len(woorden):
        deel = _langste(woorden, plaats, index, synoniemen, af)
        plaats += len(deel.woorden)
        delen.append(deel)
    inhoud = [d for d in delen if _zegt_iets(d)]
    return inhoud or [d for d in delen if len(d.tekst) > 1] or delen


def _zegt_iets(deel: Deel) -> bool:
    woord = deel.woorden[0]
    if len(deel.woorden) > 1:
        return True
    return woord not in STOPWOORDEN and (len(woord) > 1 or woord.isdigit() or bool(deel.groepen))


def _langste(
    woorden: list[str], plaats: int, index: Index, synoniemen: dict[tuple[str, ...], list[int]], af: bool
) -> Deel:
    for lengte in range(min(MAXIMUM["span"], len(woorden) - plaats), 1, -1):
        stuk = tuple(woorden[plaats : plaats + lengte])
        laatste = not af and plaats + lengte == len(woorden)
        samen = "" if _apart(stuk, laatste, index) else _samen(stuk, laatste, index)
        groepen = tuple(synoniemen.get(tuple(stam(w) for w in stuk), ()))
        if samen or groepen:
            return Deel(stuk, samen, groepen, laatste)
    woord = woorden[plaats]
    gevonden = synoniemen.get((stam(woord),)) or synoniemen.get((FAMILIE + wortel(stam(woord)),), [])
    return Deel((woord,), "", tuple(dict.fromkeys(gevonden)), not af and plaats + 1 == len(woorden))


def _samen(stuk: tuple[str, ...], laatste: bool, index: Index) -> str:
    """Return the join of these words when the site writes them as one, otherwise nothing."""
    samen = "".join(stuk)
    if len(samen) < KORTSTE_SAMEN or samen in STOPWOORDEN or all(w in STOPWOORDEN for w in stuk):
        return ""
    if samen in index.woordnummer or (stam(samen) in index.termnummer and not samen.isdigit()):
        return samen
    begint = laatste and len(samen) >= KORTSTE_BEGIN and len(stuk[-1]) > 1 and stuk[-1] not in STOPWOORDEN
    return samen if begint and index.begint_met(samen) else ""


def _apart(stuk: tuple[str, ...], laatste: bool, index: Index) -> bool:
    """Whether words stay apart: the site knows each of them, and no heading or name writes them as one.

    "BRP terugmelden" asks for the page of that name; that a text somewhere says "brp/terugmelden" is chance.
    """
    if "".join(stuk) in index.kopwoorden or any(w.isdigit() or w in STOPWOORDEN for w in stuk):
        return False
    bekend = [stam(w) in index.termnummer for w in stuk]
    return all(bekend) or (all(bekend[:-1]) and laatste and bool(index.begint_met(stuk[-1])))
