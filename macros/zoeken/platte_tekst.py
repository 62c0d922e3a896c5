"""From HTML to lines of text, for many pieces in one go: the work is done by the page, not by the piece."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from macros.zoeken.elementen import REGELEINDE, SCHEIDING

REGELS = (b"p", b"li", b"td", b"th", b"dd", b"tr", b"figcaption", b"h2", b"h3", b"h4")
"""Elements of which the text is a line: it gets a full stop when it has none."""
BEGINT = (b"p", b"ul", b"ol", b"dl")
"""Elements of which the begin ends a line too: a card is a link with a paragraph behind it."""
VLAKKEN = (b"div", b"section", b"summary", b"header", b"label")

_REGELEINDE = re.compile(rb"<(?:/(?:" + b"|".join(REGELS) + rb")|(?:" + b"|".join(BEGINT) + rb")\b[^>\0]*)>")
_SPATIE = re.compile(rb"<(?:br\b[^>\0]*|/(?:" + b"|".join(VLAKKEN) + rb"))>")
_TAG = re.compile(rb"<[^>\0]*>")
_ZONDER_PUNT = re.compile(" ?\1(?:(?<=[^\\W_]\1)|(?<=[^\\W_] \1)|(?<=[”)]\1)|(?<=[”)] \1))[\1 ]*")
"""The ends of lines, from one that words or a bracket stand before; the space between goes too."""
_AF = re.compile("\1[\1 ]*")


def platte_teksten(stukken: Sequence[bytes]) -> list[str]:
    """Return the text of each piece of HTML, on one line."""
    return _gesplitst(_plat(SCHEIDING.join(stukken)))


def regelteksten(stukken: Sequence[bytes]) -> list[str]:
    """Return the text of each piece of HTML on one line, in which every line that was ends with a full stop."""
    bron = _REGELEINDE.sub(REGELEINDE, SCHEIDING.join(stukken)).replace(b"</dt>", b": ")
    tekst = _ZONDER_PUNT.sub(". ", _plat(_SPATIE.sub(b" ", bron)))
    return _gesplitst(_AF.sub(" ", tekst).replace("  ", " "))


def _plat(bron: bytes) -> str:
    """Return HTML without its tags, each white space as one space."""
    tekst = _TAG.sub(b"", bron).decode(errors="replace")
    return " ".join((unescape(tekst) if "&" in tekst else tekst).split())


def _gesplitst(tekst: str) -> list[str]:
    return [stuk.strip() for stuk in tekst.split(SCHEIDING.decode())]
