"""What a passage says, as a small tree of plain elements that a script can show elsewhere, and its title.

A node is a text or [element, …nodes]; a link is ["a", address, …nodes] with a path from the root of the site, or https.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Sequence
from functools import lru_cache
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from macros.model.paden import klim

Knoop = str | list[Any]

BLIJFT = frozenset("p ul ol li strong em code dl dt dd table thead tbody tr th td".split())
KOPPEN = frozenset(("h1", "h2", "h3", "h4"))
LEEG = frozenset(("br", "wbr", "hr", "img", "input"))
LANGSTE_TITEL = 70
WEG = frozenset(("header", "cite"))
WEG_KLASSEN = frozenset(("pagina__soort", "stap__knoppen"))
NIET_IN_TITEL = frozenset(("code", "voluit"))
STAPKOP, ZEKERHEID = "stap__kop", "zekerheid"
TAG = re.compile(r"<([^>]+)>")
_WIT = re.compile(r"\s+")
_NAAM = re.compile(r"[\w-]+")
_KENMERK = re.compile(r'\s([\w-]+)(?:="([^"]*)")?')
_HREF = re.compile(r'\shref="([^"]*)"')


class Adressen(dict[str, str]):
    """By the tag of each link on one page, the address as it is anywhere on the site; looked up when first met."""

    def __init__(self, pagina: str) -> None:
        """Take the path of the page, without slashes around it."""
        self._pagina = pagina

    def __missing__(self, tag: str) -> str:
        """Note and return a link as path from the root of the site; other sites keep their address."""
        href = _HREF.search(tag)
        adres = self[tag] = _adres(unescape(href[1]) if href else "", self._pagina)
        return adres


class Soorten(dict[str, str | None]):
    """By start tag, what becomes of the element; None when that depends on where it stands or on what it is called."""

    def __missing__(self, tag: str) -> str | None:
        naam, kenmerken = gelezen(tag)
        klassen = kenmerken.get("class", "").split()
        anders = naam in LEEG or naam in KOPPEN or naam == "header" or "code" in klassen
        if anders or "id" in kenmerken or "data-blok" in kenmerken or tag.endswith("/"):
            return None
        soort = self[tag] = soort_van(naam, klassen, kenmerken)
        return soort


def paginatitel(hoofd: str) -> str:
    """Return what a page is called, from its main part: its first heading of all; "" without one."""
    begin = hoofd.find("<h1")
    if begin < 0:
        return ""
    stukken = TAG.split(hoofd[hoofd.find(">", begin) + 1 : hoofd.find("</h1>", begin)])
    return plat(zonder_toevoeging(stukken[1::2], stukken[::2]))


@lru_cache(maxsize=2_000)
def gelezen(tag: str) -> tuple[str, dict[str, str]]:
    """Return the name of an element and its attributes, from its start tag; only read them."""
    naam = _NAAM.match(tag)
    return naam[0] if naam else "", dict(_KENMERK.findall(tag))


def soort_van(naam: str, klassen: Sequence[str], kenmerken: Container[str]) -> str:
    """Return what becomes of an element: "" when only what it holds is of use, a minus when nothing is."""
    if STAPKOP in klassen:
        return STAPKOP
    if naam in WEG or "data-blok" in kenmerken or not WEG_KLASSEN.isdisjoint(klassen):
        return "-"
    if naam in BLIJFT:
        return naam
    if naam in KOPPEN:
        return "kop"
    return ZEKERHEID if naam == ZEKERHEID else ""


def opgeruimd(knopen: list[Knoop]) -> list[Knoop]:
    """Return nodes with white space as one space, without empty texts at the ends."""
    if len(knopen) == 1 and type(alleen := knopen[0]) is str:
        return [] if alleen.isspace() else [_wit(alleen)]
    uit: list[Knoop] = []
    tekst = ""
    for knoop in knopen:
        if type(knoop) is str:
            tekst = tekst + knoop if tekst else knoop
        else:
            if tekst and (uit or not tekst.isspace()):
                uit.append(_wit(tekst))
            tekst = ""
            uit.append(knoop)
    if tekst and not tekst.isspace():
        uit.append(_wit(tekst))
    return uit


def zonder_toevoeging(tags: list[str], teksten: list[str]) -> list[str]:
    """Return the texts between tags, without those within an element that holds a code or an abbreviation."""
    uit, diepte = [teksten[0]], 0
    for tag, tekst in zip(tags, teksten[1:], strict=True):
        naam, kenmerken = gelezen(tag)
        if tag[0] == "/":
            diepte = max(0, diepte - 1)
        elif naam not in LEEG and (diepte or not NIET_IN_TITEL.isdisjoint(kenmerken.get("class", "").split())):
            diepte += 1
        if not diepte:
            uit.append(tekst)
    return uit


def plat(teksten: list[str]) -> str:
    """Return texts of HTML as one line of plain text: characters for their names, white space as one space."""
    return _wit(unescape("".join(teksten))).strip()


def eerste_woorden(tekst: str) -> str:
    """Return a text that is short enough for a title, or the whole words of it that fit, with a sign that it goes on.

    Of a text that begins with a longer word only that sign is left.
    """
    return tekst if len(tekst) <= LANGSTE_TITEL else f"{tekst[:LANGSTE_TITEL].rpartition(' ')[0]} …"


def _adres(href: str, pagina: str) -> str:
    if not href.startswith(("../", "#")) and urlsplit(href).scheme:
        return href
    pad, hek, anker = href.partition("#")
    return (_heel(*klim(pagina, pad)) if pad else f"{pagina}/") + hek + anker


@lru_cache(maxsize=10_000)
def _heel(map_: str, pad: str) -> str:
    """Return the path of a page from the root of the site, with a slash after it; "" for the home page."""
    heel = posixpath.normpath(posixpath.join(map_, pad))
    return "" if heel == "." else f"{heel}/"


def _wit(tekst: str) -> str:
    """Return a text with white space as one space; of a printable text, the space is all the white space there is."""
    return tekst if tekst.isprintable() and "  " not in tekst else _WIT.sub(" ", tekst)
