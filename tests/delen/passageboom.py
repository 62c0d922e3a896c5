"""What a passage says, element by element from the tree of its page: slow, but easy to follow.

A test compares it with what the site is made with, which reads the source of the page.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element as Element

Knoop = str | list[Any]

BLIJFT = frozenset("p ul ol li strong em code dl dt dd table thead tbody tr th td".split())
KOPPEN = frozenset(("h1", "h2", "h3", "h4"))
TITELS = KOPPEN | {"dt", "cite"}
LANGSTE_TITEL = 70
WEG = frozenset(("svg", "button", "header", "nav", "form", "script", "cite"))
NIET_IN_TITEL = frozenset(("code", "voluit"))
WEG_KLASSEN = frozenset(("noot", "pagina__soort", "stap__knoppen"))
WIT = re.compile(r"\s+")


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
    kop = next((kind for kind in element.iterchildren(*KOPPEN) if not _weg(kind, kind.keys())), None)
    return _opgeruimd(_kinderen([], element, pagina, kop))


def _kinderen(uit: list[Knoop], element: Element, pagina: str, zonder: Element | None = None) -> list[Knoop]:
    """Add what an element holds to `uit`, all but the child `zonder`; return `uit`."""
    if tekst := element.text:
        uit.append(tekst)
    for kind in element:
        tag = kind.tag
        if tag not in WEG and kind is not zonder and not ((kenmerken := kind.keys()) and _weg(kind, kenmerken)):
            if tag in BLIJFT:
                uit.append([tag, *_opgeruimd(_kinderen([], kind, pagina))] if len(kind) else _blad(tag, kind.text))
            elif tag == "a":
                uit.append(_kinderen(["a", _adres(kind.get("href", ""), pagina)], kind, pagina))
            else:
                _zet_ander(uit, kind, pagina)
        if tekst := kind.tail:
            uit.append(tekst)
    return uit


def _weg(element: Element, kenmerken: list[str]) -> bool:
    """Whether the attributes of an element, of which these are the names, tell that the passage does not say it."""
    if "data-niet-zoeken" in kenmerken or "data-blok" in kenmerken:
        return True
    return "class" in kenmerken and not WEG_KLASSEN.isdisjoint(element.get("class", "").split())


def _blad(tag: str, tekst: str | None) -> Knoop:
    """Return the node of an element that holds text alone, or nothing."""
    return [tag, _wit(tekst)] if tekst and not tekst.isspace() else [tag]


def _zet_ander(uit: list[Knoop], element: Element, pagina: str) -> None:
    """Add an element to `uit` that is of no use elsewhere as it is: in another form, or only what it holds."""
    klassen = element.get("class", "")
    if element.tag in KOPPEN:
        uit.append(["p", _kinderen(["strong"], element, pagina)])
    elif klassen == "onderbouwing":
        uit.extend(["small", f"({kind.text})"] for kind in element.iterchildren("span"))
    elif "zekerheid" in klassen.split():
        uit.append(["small", f"({element.text})"])
    else:
        _kinderen(uit, element, pagina)


def _adres(href: str, pagina: str) -> str:
    """Return a link as path from the root of the site; other sites keep their address."""
    return href if urlsplit(href).scheme else urljoin(f"/{pagina}/", href).removeprefix("/")


def _opgeruimd(knopen: list[Knoop]) -> list[Knoop]:
    """Return nodes with white space as one space, without empty texts at the ends."""
    samen: list[Knoop] = []
    for is_tekst, groep in groupby(knopen, lambda knoop: isinstance(knoop, str)):
        delen = list(groep)
        samen += [_wit("".join(map(str, delen)))] if is_tekst else delen
    einden = (0, len(samen) - 1)
    return [knoop for plaats, knoop in enumerate(samen) if knoop and not (knoop == " " and plaats in einden)]


def _wit(tekst: str) -> str:
    return WIT.sub(" ", tekst)
