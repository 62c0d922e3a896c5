"""What of the HTML of a page the search reads: its main part, without what is no text of it."""

from __future__ import annotations

import re

from macros.model.paginabron import NIET_ZOEKEN, heel_element, hoofddeel, met_kenmerk, met_klasse, zonder_commentaar

NIET_LEZEN = (b"script", b"style", b"template", b"svg", b"noscript", b"button", b"form", b"nav", b"footer")
NIET_LEZEN_KLASSEN = (b"onderbouwing", b"zekerheid", b"noot", b"bronnenlijst", b"code")
NIET_IN_KOP = (b"voluit", b"afkorting", b"begrip__voluit")
SCHEIDING, REGELEINDE, PUNT, FEITEN = b"\0", b"\1", b"\2", b"\3"
"""Marks that stand in no text: between pieces, where a line ends, between the points of a list, before the facts."""

_WEG = heel_element(
    rb"(?:" + b"|".join(NIET_LEZEN) + rb")\b", met_kenmerk(NIET_ZOEKEN, met_klasse(*NIET_LEZEN_KLASSEN))
)
_METING = re.compile(rb"<!-- meting -->.*?<!-- einde meting -->", re.DOTALL)
"""Tables of figures that a measurement wrote: nobody looks for the words in them."""
_NIET_IN_KOP = heel_element(met_kenmerk(met_klasse(*NIET_IN_KOP)))


def te_doorzoeken(bron: bytes) -> bytes:
    """Return what stands in the main part of a page; nothing when it has none, or that is not to be searched."""
    tag, binnen = hoofddeel(bron)
    if _WEG.match(tag + b"</main>"):
        return b""
    return _METING.sub(b"", binnen) if b"<!-- meting" in binnen else binnen


def leesbaar(bron: bytes) -> bytes:
    """Return HTML without the elements that are not read."""
    return zonder_commentaar(_WEG.sub(b"", bron))


def zonder_toevoeging(kop: bytes) -> bytes:
    """Return a heading without what stands between brackets in it: an abbreviation, or what it stands for."""
    return _NIET_IN_KOP.sub(b"", kop) if b"class=" in kop else kop
