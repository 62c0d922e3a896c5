"""Texts that read the same with and without a parser of Markdown: one paragraph of words, or of words and links.

Nearly every text is one of these, and the parser takes a hundred times as long to say so. In doubt a text is not.
"""

from __future__ import annotations

import re

GEWOON = re.compile(r"[^\\`*_<>\[\]#&!~|=+\t]*")
BLOK_BEGIN = re.compile(r"\s|(?:-|\d+[.)])(?:\s|$)|-{2,}")
BLOK_OP_REGEL = re.compile(r"\n(?:\s*(?:-|\d+[.)])(?:\s|$)|\s*\n| {2,}|-{2,})")

ADRES = r"(?:[a-z]+:[a-z0-9/-]+|https://[a-z0-9.-]+(?:/[A-Za-z0-9/._-]*)?)"
LINK = re.compile(rf"\[([^\[\]\n]+)\]\(({ADRES})\)")
NIET_ZICHTBAAR = re.compile(r"[\x00-\x09\x0b-\x1f]")


def is_gewoon(tekst: str) -> bool:
    """Whether a text is one paragraph without any Markdown."""
    if GEWOON.fullmatch(tekst) is None or BLOK_BEGIN.match(tekst) is not None:
        return False
    return "\n" not in tekst or ("  \n" not in tekst and BLOK_OP_REGEL.search(tekst) is None)


def met_links(tekst: str) -> list[str] | None:
    """Return a text in pieces, words, then for each link its words, its address and the words after it.

    Returns:
        None when it has no links, or may hold any other Markdown.
    """
    if "](" not in tekst or NIET_ZICHTBAAR.search(tekst) or not is_gewoon(LINK.sub(r"\1", tekst)):
        return None
    stukken: list[str] = LINK.split(tekst.strip())
    return stukken
