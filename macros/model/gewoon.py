"""Texts that read the same with and without a parser of Markdown: words, with at most links, bold words and lists.

Nearly every text is one of these, and the parser takes a hundred times as long to say so. In doubt a text is not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

GEWOON = re.compile(r"[^\\`*_<>\[\]#&!~|=+\t]*")
BLOK_BEGIN = re.compile(r"\s|(?:-|\d+[.)])(?:\s|$)|-{2,}")
BLOK_OP_REGEL = re.compile(r"\n(?:\s*(?:-|\d+[.)])(?:\s|$)|\s*\n| {2,}|-{2,})")

ADRES = r"(?:[a-z]+:[a-z0-9/-]+|https://[a-z0-9.-]+(?:/[A-Za-z0-9/._-]*)?)"
LINK = rf"\[([^\[\]\n]+)\]\(({ADRES})\)"
VET = r"(?<![^ \n(])\*\*(\w(?:[^*\[\]\n]*[\w)])?)\*\*(?![^ \n.,;:)])"
LINK_OF_VET = re.compile(f"{LINK}|{VET}")
WOORDEN = re.compile(r"[^\\`*_<>\[\]#!~|=\x00-\x09\x0b-\x1f]*")
ENTITEIT = re.compile(r"&[#\w]+;")
ANDERE_REGEL = re.compile(r"(?:^|\n)(?:\s|(?:[-+]|\d+[.)])(?:\s|$)|-{2,})|\s(?:\n|$)")
"""A line that may be no line of words: it begins with a mark or a space, or ends with one."""
STREEPJE = "- "


class Deel(NamedTuple):
    """A paragraph, or the items of a list; each as words, then by turns a link, its address, bold words, and words.

    Of a link and bold words one is None each time.
    """

    is_lijst: bool
    regels: list[list[str | None]]


def is_gewoon(tekst: str) -> bool:
    """Whether a text is one paragraph without any Markdown."""
    if GEWOON.fullmatch(tekst) is None or BLOK_BEGIN.match(tekst) is not None:
        return False
    return "\n" not in tekst or ("  \n" not in tekst and BLOK_OP_REGEL.search(tekst) is None)


@lru_cache(maxsize=1_000)
def gewone_regel(tekst: str) -> str | None:
    """Return a text on one line; None when it may hold Markdown. Kept a while: a page asks for HTML and for words."""
    return " ".join(tekst.split()) if is_gewoon(tekst) else None


def in_delen(tekst: str) -> list[Deel] | None:
    """Return a text in paragraphs and lists; None when it may hold other Markdown than links and bold words."""
    if "`" in tekst or ENTITEIT.search(tekst):
        return None
    delen: list[Deel] = []
    for blok in tekst.strip("\n").split("\n\n"):
        deel = _deel(blok)
        if deel is None or (deel.is_lijst and delen and delen[-1].is_lijst):
            return None
        delen.append(deel)
    return delen


def _deel(blok: str) -> Deel | None:
    is_lijst = blok.startswith(STREEPJE)
    regels = [_zonder_streepje(regel) for regel in blok.split("\n")] if is_lijst else [blok]
    if any(ANDERE_REGEL.search(regel) or not regel for regel in regels):
        return None
    in_stukken = [LINK_OF_VET.split(regel) for regel in regels]
    kaal = "".join([stuk or "" for stukken in in_stukken for plaats, stuk in enumerate(stukken) if plaats % 4 != 2])
    return Deel(is_lijst, in_stukken) if WOORDEN.fullmatch(kaal) else None


def _zonder_streepje(regel: str) -> str:
    """Return what an item of a list says; nothing for what is no item."""
    return regel[len(STREEPJE) :] if regel.startswith(STREEPJE) else ""
