"""The places on a page of text that a link can lead to, without making the page.

The site engine gives every heading an id. Of a heading with markup we take every id it may get: a link that passes
here and leads nowhere after all, stops at the gate of the build.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import partial
from html import escape, unescape

from markdown.extensions.toc import slugify

from macros.validate.paginatekst import zonder_blokken

KOP = re.compile(r"^[ >*+\-.\d]*#{1,6}(?P<tekst>.*)$|^(?P<boven>.+)\n(?:=+|-+)[ ]*$", re.MULTILINE)
EIGEN_ID = re.compile(r"""\s(?:id|name)\s*=\s*["']?([^\s"'>]+)""")
LINK = re.compile(r"(!?)\[([^\]]*)\]\([^)]*\)")
LOSSE_LINK = re.compile(r"(!?)\[([^\]]*)\]\[[^\]]*\]")
CODE = re.compile(r"`([^`]*)`")
TAG = re.compile(r"<[^>]*>")
NADRUK = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
"""Underscores at the edge of a word: those make it slanted."""
STREPEN: tuple[Callable[[str], str], ...] = (str, partial(NADRUK.sub, ""), partial(re.compile("_").sub, ""))


def ankers(tekst: str) -> frozenset[str]:
    """Return every anchor that the page with this text may have."""
    zonder = zonder_blokken(tekst)
    koppen = Counter(slug for kop in KOP.finditer(zonder) for slug in _slugs(kop["tekst"] or kop["boven"] or ""))
    genummerd = (f"{slug}_{n}" for slug, aantal in koppen.items() for n in range(1, aantal + (not slug)))
    return frozenset((*filter(None, koppen), *genummerd, *EIGEN_ID.findall(zonder)))


def _slugs(kop: str) -> set[str]:
    """Return the ids that a heading may get, by what its markup turns out to be."""
    kop = CODE.sub(lambda code: _letterlijk(code[1]), kop.replace(r"\_", _letterlijk("_")))
    met_links = LINK.sub(_linktekst, kop)
    teksten = (kop, met_links, LOSSE_LINK.sub(_linktekst, met_links))
    delen = (strepen(deel) for tekst in teksten for deel in (tekst, TAG.sub("", tekst)) for strepen in STREPEN)
    return {slugify(unescape(deel).rstrip("# "), "-") for deel in delen}


def _linktekst(link: re.Match[str]) -> str:
    return "" if link[1] else link[2]


def _letterlijk(tekst: str) -> str:
    """Return a text in which nothing is markup."""
    return escape(tekst).replace("_", "&#95;")
