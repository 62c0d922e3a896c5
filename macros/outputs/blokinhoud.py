"""What a passage says, from the finished page: a small tree of plain elements that a script can show elsewhere.

A node is a text or [element, …nodes]; a link is ["a", address, …nodes] with a path from the root of the site, or https.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

from macros.model.paden import klim

Knoop = str | list[Any]

BLIJFT = frozenset("p ul ol li strong em code dl dt dd table thead tbody tr th td".split())
KOPPEN = frozenset(("h1", "h2", "h3", "h4"))
TITELS = KOPPEN | {"dt", "cite"}
LANGSTE_TITEL = 70
WEG = frozenset(("svg", "button", "header", "nav", "form", "script", "cite"))
NIET_IN_TITEL = frozenset(("code", "voluit"))
WEG_KLASSEN = frozenset(("noot", "pagina__soort", "stap__knoppen"))
WIT = re.compile(r"\s+")
WIT_TEVEEL = re.compile(r"[^\S ]|  ")


def titel_van(deel: Element | None) -> str:
    """Return what a passage is called: its first heading, term or title; without any, its first words."""
    if deel is None:
        return ""
    kop = next(deel.iter(*TITELS), None)
    if kop is None:
        return _eerste_woorden(_wit("".join(deel.itertext())).strip())
    return _wit("".join(_verzamel([], kop))).strip()


def code_van(deel: Element) -> str:
    """Return the code of a passage, as it stands beside its heading or term; "" without one."""
    koppen = (kop for kop in deel.iterchildren("header", "dt") if kop.tag == "dt" or kop.get("class") == "stap__kop")
    codes = (e.text or "" for kop in koppen for e in kop.iterchildren("span") if e.get("class") == "code")
    return next(codes, "")


def _eerste_woorden(tekst: str) -> str:
    return tekst if len(tekst) <= LANGSTE_TITEL else f"{tekst[:LANGSTE_TITEL].rpartition(' ')[0]} …"


def _verzamel(woorden: list[str], kop: Element) -> list[str]:
    """Add the words of a heading to `woorden`, without codes and what stands between brackets; return that."""
    woorden.append(kop.text or "")
    for kind in kop:
        if isinstance(kind.tag, str) and NIET_IN_TITEL.isdisjoint(kind.get("class", "").split()):
            _verzamel(woorden, kind)
        woorden.append(kind.tail or "")
    return woorden


def inhoud_van(deel: Element, pagina: str) -> list[Knoop]:
    """Return the nodes of a passage, without its heading, its notes and the passages within it.

    Args:
        deel: the element of the passage.
        pagina: path of its page without slashes around it, to make links absolute.
    """
    uitleg = deel.find("dd") if "begrip" in deel.get("class", "").split() else None
    element = deel if uitleg is None else uitleg
    kop = next((kind for kind in element.iterchildren(*KOPPEN) if not _weg(kind)), None)
    return _opgeruimd(_kinderen([], element, pagina, kop))


def _kinderen(uit: list[Knoop], element: Element, pagina: str, zonder: Element | None = None) -> list[Knoop]:
    """Add what an element holds to `uit`, all but the child `zonder`; return `uit`."""
    if tekst := element.text:
        uit.append(tekst)
    for kind in element:
        if kind is not zonder and kind.tag not in WEG and not (kind.keys() and _weg(kind)):
            _zet(uit, kind, pagina)
        if tekst := kind.tail:
            uit.append(tekst)
    return uit


def _weg(element: Element) -> bool:
    """Whether the attributes of an element tell that it is no part of what the passage says."""
    if element.get("data-niet-zoeken") is not None or element.get("data-blok") is not None:
        return True
    klassen = element.get("class")
    return klassen is not None and not WEG_KLASSEN.isdisjoint(klassen.split())


def _zet(uit: list[Knoop], element: Element, pagina: str) -> None:
    """Add an element to `uit`, or what it holds when it is of no use elsewhere."""
    tag = element.tag
    if tag in BLIJFT:
        uit.append([str(tag), *_opgeruimd(_kinderen([], element, pagina))])
    elif tag == "a":
        uit.append(_kinderen(["a", _adres(element.get("href", ""), pagina)], element, pagina))
    elif tag in KOPPEN:
        uit.append(["p", _kinderen(["strong"], element, pagina)])
    elif "zekerheid" in element.get("class", "").split():
        uit.append(["small", f"({element.text})"])
    elif isinstance(tag, str):
        _kinderen(uit, element, pagina)


def _adres(href: str, pagina: str) -> str:
    """Return a link as path from the root of the site; other sites keep their address."""
    if urlsplit(href).scheme:
        return href
    pad, hek, anker = href.partition("#")
    return (_heel(*klim(pagina, pad)) if pad else f"{pagina}/") + hek + anker


@lru_cache(maxsize=10_000)
def _heel(map_: str, pad: str) -> str:
    """Return the path of a page from the root of the site, with a slash after it; "" for the home page."""
    heel = posixpath.normpath(posixpath.join(map_, pad))
    return "" if heel == "." else f"{heel}/"


def _opgeruimd(knopen: list[Knoop]) -> list[Knoop]:
    """Return nodes with white space as one space, without empty texts at the ends."""
    uit: list[Knoop] = []
    tekst = ""
    for knoop in knopen:
        if isinstance(knoop, str):
            tekst += knoop
        else:
            uit += (_wit(tekst), knoop) if tekst else (knoop,)
            tekst = ""
    if tekst and not tekst.isspace():
        uit.append(_wit(tekst))
    return uit[1:] if uit and uit[0] == " " else uit


def _wit(tekst: str) -> str:
    if tekst.isspace():
        return " "
    return WIT.sub(" ", tekst) if WIT_TEVEEL.search(tekst) else tekst
