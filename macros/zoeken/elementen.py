"""What of an HTML element is to be read: its text, its heading, its facts."""

from __future__ import annotations

import re
from functools import cache
from sys import intern
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

FACETLINK = re.compile(r"(?:^|/)(rollen|knelpunten|resultaatafspraken)/([a-z0-9-]+)/$")
FEITLINKS = etree.XPath("dl/div/dd/a/@href", smart_strings=False)
FACETNAAM = {"resultaatafspraken": "afspraken"}
FACETTEN = {naam: f"data-{naam}" for naam in ("groep", "rollen", "knelpunten", "afspraken")}
NIET_LEZEN = {"script", "style", "template", "svg", "noscript", "button", "form", "nav", "footer"}
NIET_LEZEN_KLASSEN = {"onderbouwing", "zekerheid", "noot", "bronnenlijst", "code"}
KAARTFEITEN = {"oogopslag", "stap__feiten"}
NIET_IN_KOP = frozenset({"voluit", "afkorting", "begrip__voluit"})
KOPPEN = ("h1", "h2", "h3", "h4", "dt", "summary", "cite")


class Klassen(NamedTuple):
    """What the classes of an element mean to the search."""

    overslaan: bool
    samenvatting: bool
    feiten: bool


@cache
def klassen_van(klasse: str) -> Klassen:
    """Return what a class attribute means; a site has few different ones."""
    namen = frozenset(klasse.split())
    return Klassen(not namen.isdisjoint(NIET_LEZEN_KLASSEN), "samenvatting" in namen, not namen.isdisjoint(KAARTFEITEN))


def overslaan(element: Element) -> bool:
    """Whether this element and all in it stay out of the index."""
    if element.tag in NIET_LEZEN:
        return True
    if not element.keys():
        return False
    return klassen_van(element.get("class", "")).overslaan or element.get("data-niet-zoeken") is not None


def tekst_van(element: Element, zonder: frozenset[str] = frozenset()) -> str:
    """Return the text of an element on one line, leaving out elements with a class in `zonder`."""
    delen: list[str] = []
    _verzamel(element, zonder, delen)
    return " ".join("".join(delen).split())


def _verzamel(element: Element, zonder: frozenset[str], delen: list[str]) -> None:
    if overslaan(element) or (element.keys() and not zonder.isdisjoint(element.get("class", "").split())):
        return
    if tekst := element.text:
        delen.append(tekst)
    if len(element):
        for kind in element:
            _verzamel(kind, zonder, delen)
            if staart := kind.tail:
                delen.append(staart)


def koptekst(kop: Element) -> str:
    """Return the words of a heading, without codes and what stands between brackets."""
    return tekst_van(kop, NIET_IN_KOP)


def feiten_van(lijst: Element) -> list[tuple[str, str]]:
    """Return (term, description) of a description list, leaving out what is empty."""
    feiten = []
    for dt in lijst.iter("dt"):
        dd = dt.getnext()
        if dd is not None and (tekst := " · ".join(_regels(dd))):
            feiten.append((intern(tekst_van(dt)), tekst))
    return feiten


def _regels(dd: Element) -> list[str]:
    """Return the items of a description: those of a list one by one, otherwise the whole."""
    punten = [tekst_van(punt) for punt in dd.iter("li")] if len(dd) else []
    return [punt for punt in (punten or [tekst_van(dd)]) if punt]


def facetten_van(element: Element) -> dict[str, tuple[str, ...]]:
    """Return what an element can be filtered on."""
    return {naam: _ids(waarde) for naam, kenmerk in FACETTEN.items() if (waarde := element.get(kenmerk))}


def facetten_van_blok(element: Element) -> dict[str, tuple[str, ...]]:
    """Return what a block within a page can be filtered on: the items that its own list of facts leads to."""
    gevonden: dict[str, dict[str, None]] = {}
    for doel in filter(None, map(FACETLINK.search, FEITLINKS(element))):
        gevonden.setdefault(FACETNAAM.get(doel[1], doel[1]), {})[intern(doel[2])] = None
    return {naam: tuple(ids) for naam, ids in gevonden.items()}


@cache
def _ids(waarde: str) -> tuple[str, ...]:
    """Return the ids in an attribute; the same few stand on thousands of blocks, and are kept once."""
    return tuple(waarde.split())
