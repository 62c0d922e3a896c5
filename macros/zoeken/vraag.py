"""Understand a question: its words, what belongs together, what may be dropped."""

from __future__ import annotations

import re
from dataclasses import dataclass

from macros.model.tijd import MAANDEN
from macros.zoeken.gewichten import MAXIMUM, ZEKER_SOORT
from macros.zoeken.index import Index
from macros.zoeken.stam import stam, wortel
from macros.zoeken.taal import (
    BETEKENISWOORDEN,
    DEELTJES,
    KADERWOORDEN,
    LIDWOORDEN,
    LOSSE_WOORDEN,
    STOPWOORDEN,
    TIENTALLEN,
    TOT_TWINTIG,
)
from macros.zoeken.woorden import aaneen, stukken

FAMILIE = "~"
_DATUM = re.compile(r"(?<![0-9])([0-9]{1,2})[-/.](0?[1-9]|1[0-2])[-/.]([12][0-9]{3})(?![0-9])")
_JAAR = re.compile(r"[12][0-9]{3}")
KORTSTE_SAMEN = 4
KORTSTE_BEGIN = 5
KORTSTE_MET_S = 4
KORTSTE_VORM = 3
_ZEKER_SOORT = {stam(w): soort for soort, woorden in ZEKER_SOORT.items() for w in woorden.split()}
_VANAF_TWINTIG = [f"{een}en{tien}" if een else tien for tien in TIENTALLEN for een in ("", *TOT_TWINTIG[1:10])]
CIJFERS = {woord: str(getal) for getal, woord in enumerate([*TOT_TWINTIG, *_VANAF_TWINTIG])}
"""Numbers in words, and how they are written in figures."""


@dataclass(frozen=True, slots=True)
class Deel:
    """One unit of a question: a word, or neighbours that the site writes as one word or knows as one name.

    `woorden` as typed; `samen` the join that the site knows, or nothing; `groep` the synonym groups of the phrase;
    `laatste` when the visitor may still be typing it; `heel` when its words say nothing apart, as in a date.
    """

    woorden: tuple[str, ...]
    samen: str = ""
    groepen: tuple[int, ...] = ()
    laatste: bool = False
    heel: bool = False

    @property
    def tekst(self) -> str:
        """The unit as one string."""
        return self.samen or " ".join(self.woorden)


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question taken apart; `sleutels` are the ways in which it may equal a name.

    `betekenis` when it asks what that name means; `soorten` are the kinds of page that it asks for.
    """

    tekst: str
    delen: tuple[Deel, ...]
    sleutels: tuple[str, ...]
    betekenis: bool = False
    soorten: frozenset[str] = frozenset()


def ontleed(tekst: str, index: Index, synoniemen: dict[tuple[str, ...], list[int]]) -> Vraag:
    """Return the units of `tekst`. Words that carry no meaning are dropped unless nothing else is left."""
    woorden = _scheidbaar([w for stuk in stukken(_met_maanden(tekst)) for w in stuk], index)
    delen = _delen(woorden, index, synoniemen, tekst.endswith(" "))
    inhoud = [w for w in woorden if w not in STOPWOORDEN]
    in_cijfers = [CIJFERS.get(w, w) for w in inhoud]
    kern = _zonder_kader(in_cijfers)
    sleutels = {aaneen(tekst), "".join(inhoud), "".join(in_cijfers), *("".join(map(stam, s)) for s in (inhoud, kern))}
    betekenis = not BETEKENISWOORDEN.isdisjoint(woorden)
    soorten = frozenset(_ZEKER_SOORT[stam(w)] for w in inhoud if stam(w) in _ZEKER_SOORT)
    return Vraag(tekst, tuple(delen), tuple(sorted(s for s in sleutels if s)), betekenis, soorten)


def _met_maanden(tekst: str) -> str:
    """Return a question with dates in figures as the site writes them: 01-07-2023 is 1 juli 2023."""
    return _DATUM.sub(lambda d: f"{int(d[1])} {MAANDEN[int(d[2]) - 1]} {d[3]}", tekst)


def _zonder_kader(inhoud: list[str]) -> list[str]:
    """Return the words that may be a name: without those around it, and without how many there are of what it names."""
    kern = [w for w in inhoud if w not in KADERWOORDEN]
    return kern[1:] if len(kern) > 1 and kern[0].isdigit() else kern


def _scheidbaar(woorden: list[str], index: Index) -> list[str]:
    """Put separated verbs together again: "vraag ... aan" is aanvraag, when the site knows that word.

    Before an article it is no part of a verb: "in de brp".
    """
    uit = list(woorden)
    for plaats in range(len(uit) - 1, 0, -1):
        if uit[plaats] not in DEELTJES or LIDWOORDEN.intersection(uit[plaats + 1 : plaats + 2]):
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
    if lang := _lengte_van_datum(woorden[plaats : plaats + 3]):
        return Deel(tuple(woorden[plaats : plaats + lang]), heel=True)
    for lengte in range(min(MAXIMUM["span"], len(woorden) - plaats), 1, -1):
        stuk = tuple(woorden[plaats : plaats + lengte])
        laatste = not af and plaats + lengte == len(woorden)
        samen = "" if _apart(stuk, laatste, index) else _samen(stuk, laatste, index)
        groepen = tuple(synoniemen.get(tuple(stam(w) for w in stuk), ()))
        if samen or groepen:
            return Deel(stuk, samen, groepen, laatste)
    woord = woorden[plaats]
    namen = [woord, *naaste_vormen(woord, index)]
    gevonden = next((g for w in namen if (g := synoniemen.get((stam(w),)))), None)
    gevonden = gevonden or synoniemen.get((FAMILIE + wortel(stam(woord)),), [])
    return Deel((woord,), "", tuple(dict.fromkeys(gevonden)), not af and plaats + 1 == len(woorden))


def _lengte_van_datum(woorden: list[str]) -> int:
    """Return how many of these words are a date: "1 januari 2027", "14 februari", or none."""
    if len(woorden) < 2 or not (woorden[0].isdigit() and woorden[1] in MAANDEN):
        return 0
    return 3 if len(woorden) > 2 and _JAAR.fullmatch(woorden[2]) else 2


def naaste_vormen(woord: str, index: Index) -> list[str]:
    """Return how else the site writes a word: its other number (boete and boetes), and what is small as what it is.

    The stem does not know whether a foutje is a fout or a fou; the words of the site do.
    """
    if len(woord) < KORTSTE_MET_S or not woord.isalpha():
        return []
    enkel = woord.removesuffix("s")
    vormen = [enkel if enkel != woord else f"{woord}s"]
    if enkel.endswith("je"):
        vormen += [enkel[:-2], enkel[:-3]]
    bekend = [w for w in vormen if w in index.woordnummer and w not in STOPWOORDEN]
    return [w for w in bekend if len(w) >= KORTSTE_VORM and stam(w) != stam(woord)]


def _samen(stuk: tuple[str, ...], laatste: bool, index: Index) -> str:
    """Return the join of these words when the site writes them as one, otherwise nothing."""
    samen = "".join(stuk)
    if len(samen) < KORTSTE_SAMEN or samen in STOPWOORDEN or all(w in STOPWOORDEN for w in stuk):
        return ""
    if samen not in index.kopwoorden and any(w in LOSSE_WOORDEN for w in stuk):
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
