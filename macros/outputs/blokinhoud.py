"""What a passage says, from the finished page: a small tree of plain elements that a script can show elsewhere.

A node is a text or [element, …nodes]; a link is ["a", address, …nodes] with a path from the root of the site, or https.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

Knoop = str | list[Any]

BLIJFT = frozenset("p ul ol li strong em code dl dt dd table thead tbody tr th td".split())
KOPPEN = frozenset(("h1", "h2", "h3", "h4"))
TITELS = KOPPEN | {"dt", "cite"}
LANGSTE_TITEL = 70
WEG = frozenset(("svg", "button", "header", "nav", "form", "script", "cite"))
WEG_KLASSEN = frozenset(("noot", "pagina__soort", "stap__knoppen"))
WIT = re.compile(r"\s+")
WIT_TEVEEL = re.compile(r"[^\S ]|  ")


def titel_van(deel: Element | None) -> str:
    """Return what a passage is called: its first heading, term or title; without any, its first words."""
    if deel is None:
        return ""
    kop = next((e for e in deel.iter() if e.tag in TITELS), None)
    if kop is None:
        return _eerste_woorden(_wit("".join(deel.itertext())).strip())
    return _wit("".join(_tekst(kop))).strip()


def _eerste_woorden(tekst: str) -> str:
    return tekst if len(tekst) <= LANGSTE_TITEL else f"{tekst[:LANGSTE_TITEL].rpartition(' ')[0]} …"


def inhoud_van(deel: Element, pagina: str) -> list[Knoop]:
    """Return the nodes of a passage, without its heading, its notes and the passages within it.

    Args:
        deel: the element of the passage.
        pagina: path of its page without slashes around it, to make links absolute.
    """
    uitleg = deel.find("dd") if "begrip" in deel.get("class", "").split() else None
    return _opgeruimd(_kinderen(deel if uitleg is None else uitleg, pagina, eerste_kop=True))


def _tekst(kop: Element) -> Iterator[str]:
    yield kop.text or ""
    for kind in kop:
        if isinstance(kind.tag, str) and not set(kind.get("class", "").split()) & {"code", "voluit"}:
            yield from _tekst(kind)
        yield kind.tail or ""


def _kinderen(element: Element, pagina: str, eerste_kop: bool = False) -> Iterator[Knoop]:
    if element.text:
        yield element.text
    for kind in element:
        if isinstance(kind.tag, str) and not _weg(kind):
            if kind.tag in KOPPEN and eerste_kop:
                eerste_kop = False
            else:
                yield from _knoop(kind, pagina)
        if kind.tail:
            yield kind.tail


def _weg(element: Element) -> bool:
    """Whether an element is no part of what the passage says."""
    if element.tag in WEG or element.get("data-niet-zoeken") is not None or element.get("data-blok") is not None:
        return True
    klassen = element.get("class")
    return klassen is not None and not WEG_KLASSEN.isdisjoint(klassen.split())


def _knoop(element: Element, pagina: str) -> Iterator[Knoop]:
    if "zekerheid" in element.get("class", "").split():
        yield ["small", f"({element.text})"]
    elif element.tag == "a":
        yield ["a", _adres(element.get("href", ""), pagina), *_kinderen(element, pagina)]
    elif element.tag in BLIJFT:
        yield [element.tag, *_opgeruimd(_kinderen(element, pagina))]
    elif element.tag in KOPPEN:
        yield ["p", ["strong", *_kinderen(element, pagina)]]
    else:
        yield from _kinderen(element, pagina)


def _adres(href: str, pagina: str) -> str:
    """Return a link as path from the root of the site; other sites keep their address."""
    if urlsplit(href).scheme:
        return href
    pad, hek, anker = href.partition("#")
    heel = posixpath.normpath(posixpath.join(pagina, pad)) if pad else pagina
    return ("" if heel == "." else f"{heel}/") + hek + anker


def _opgeruimd(knopen: Iterator[Knoop]) -> list[Knoop]:
    """Return nodes with white space as one space, without empty texts at the ends."""
    uit: list[Knoop] = []
    for knoop in knopen:
        if not isinstance(knoop, str):
            uit.append(knoop)
        elif uit and isinstance(uit[-1], str):
            uit[-1] = _wit(uit[-1] + knoop)
        else:
            uit.append(_wit(knoop))
    while uit and isinstance(uit[0], str) and not uit[0].strip():
        uit.pop(0)
    while uit and isinstance(uit[-1], str) and not uit[-1].strip():
        uit.pop()
    return uit


def _wit(tekst: str) -> str:
    return WIT.sub(" ", tekst) if WIT_TEVEEL.search(tekst) else tekst
