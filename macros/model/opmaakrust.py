"""Texts with so little Markdown that one can tell without a parser that the subset allows it, and where links lead.

Most texts with any marks hold one link or a few bold words. Reading such a text into tokens takes a hundred times as
long as seeing that nothing else is there. In doubt this module does not know, and the parser decides.
"""

from __future__ import annotations

import re

from macros.model.gewoon import ADRES

TEKEN = re.compile(r"[<\\`~|\x00-\x09\x0b-\x1f]|&[#\w]+;")
"""HTML, escapes, code, tables and entities."""

STUKKEN = ("![", "]:", "    ", "  \n")
"""Images, references, code by indenting, forced line ends."""

REGEL = re.compile(r"\n(?:[ \-+*0-9.)]*[#>]|[ 0-9.)]*[-=*_+][-=*_+ 0-9.)]*(?=\n|\Z))")
"""Headings and quotes; lines that consist of dashes and the like."""

LINK = re.compile(rf"\[[^\[\]\n]*\]\(({ADRES})\)")


def rustige_links(tekst: str) -> list[tuple[int, str]] | None:
    """Return (offset, address) of every link of a text in which nothing else needs a look; None when it may."""
    if TEKEN.search(tekst) or any(stuk in tekst for stuk in STUKKEN) or REGEL.search(f"\n{tekst}"):
        return None
    links = [(link.start(1), link[1]) for link in LINK.finditer(tekst)]
    return links if len(links) == tekst.count("](") else None
