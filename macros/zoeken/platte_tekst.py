"""From HTML to lines of text, for many pieces in one go: the work is done by the page, not by the piece."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from macros.zoeken.elementen import FEITEN, REGELEINDE, SCHEIDING

REGELS = (b"p", b"li", b"td", b"th", b"dd", b"tr", b"figcaption", b"h2", b"h3", b"h4")
"""Elements of which the text is a line: it gets a full stop when it has none."""
BEGINT = (b"p", b"ul", b"ol", b"dl")
"""Elements of which the begin ends a line too: a card is a link with a paragraph behind it."""
VLAKKEN = (b"div", b"section", b"summary", b"header", b"label")
FEITENLIJSTEN = (b'<dl class="feiten">', b'<dl class="stap__feiten">')
"""The lists behind the text of a block: who, when it is done, what it helps against."""

_REGELEINDE = re.compile(rb"<(?:/(?:" + b"|".join(REGELS) + rb")|(?:" + b"|".join(BEGINT) + rb")\b[^>\0]*)>")
_SPATIE = re.compile(rb"<(?:br\b[^>\0]*|/(?:" + b"|".join(VLAKKEN) + rb"))>")
_TAG = re.compile(rb"<[^>\0]*>")
_ZONDER_PUNT = re.compile(" ?\1(?:(?<=[^\\W_]\1)|(?<=[^\\W_] \1)|(?<=[”)]\1)|(?<=[”)] \1))[\1 ]*")
"""The ends of lines, from one that words or a bracket stand before; the space between goes too."""
_AF = re.compile("\1[\1 ]*")


def platte_teksten(stukken: Sequence[bytes]) -> list[str]:
    """Return the text of each piece of HTML, on one line."""
    return _gesplitst(_plat(SCHEIDING.join(stukken)))


def regelteksten(stukken: Sequence[bytes]) -> list[tuple[str, int]]:
    """Return the text of each piece of HTML on one line, in which every line that was ends with a full stop.

    With each comes how many characters of it stand before its list of facts; 0 when it has none, or nothing before it.
    """
    bron = SCHEIDING.join(stukken)
    for lijst in FEITENLIJSTEN:
        bron = bron.replace(lijst, REGELEINDE + FEITEN)
    bron = _REGELEINDE.sub(REGELEINDE, bron).replace(b"?</dt>", b"? ").replace(b"</dt>", b": ")
    tekst = _ZONDER_PUNT.sub(". ", _plat(_SPATIE.sub(b" ", bron)))
    return [_voor_de_feiten(stuk) for stuk in _gesplitst(_AF.sub(" ", tekst).replace("  ", " "))]


def _voor_de_feiten(tekst: str) -> tuple[str, int]:
    merk = FEITEN.decode()
    voor, _, feiten = tekst.partition(merk)
    verhaal = voor.rstrip()
    if not feiten:
        return verhaal, 0
    return f"{verhaal} {feiten.replace(merk, '').lstrip()}".strip(), len(verhaal)


def _plat(bron: bytes) -> str:
    """Return HTML without its tags, each white space as one space."""
    tekst = _TAG.sub(b"", bron).decode(errors="replace")
    return " ".join((unescape(tekst) if "&" in tekst else tekst).split())


def _gesplitst(tekst: str) -> list[str]:
    return [stuk.strip() for stuk in tekst.split(SCHEIDING.decode())]
