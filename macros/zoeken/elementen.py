"""What of the HTML of a finished page is to be read: its main part, without what is no text of it.

The templates of this site wrote it, and the cleaner of texts: every element is closed, tags are in lower case, values
stand in double quotes, and `<` and `>` stand only around a tag. So nothing needs a tree: an expression cuts out, in one
call a page, what a walk would visit a thousand elements for.
"""

from __future__ import annotations

import re
from html import unescape

NIET_LEZEN = (b"script", b"style", b"template", b"svg", b"noscript", b"button", b"form", b"nav", b"footer")
NIET_LEZEN_KLASSEN = (b"onderbouwing", b"zekerheid", b"noot", b"bronnenlijst", b"code")
NIET_IN_KOP = (b"voluit", b"afkorting", b"begrip__voluit")
MERKTEKENS = SCHEIDING, REGELEINDE, PUNT = b"\0", b"\1", b"\2"
"""Signs that stand in no text: between pieces, where a line ends, between the points of a list."""
DIEPST = 8
"""How many elements of one name may stand in each other in what is cut out."""

_HOOFDDEEL = re.compile(rb'<main\b[^>]*\sid="inhoud"[^>]*>')
_COMMENTAAR = re.compile(rb"<!--.*?-->", re.DOTALL)
_KENMERK = re.compile(rb'\s([\w-]+)(?:="([^"]*)")?')


def hoofddeel(bron: bytes) -> bytes:
    """Return what stands in the main part of a page; nothing when there is none, or it is not to be searched."""
    begin = _HOOFDDEEL.search(bron)
    einde = bron.rfind(b"</main>")
    if begin is None or einde < begin.end() or _NIET_LEZEN.match(begin[0] + b"</main>"):
        return b""
    binnen = bron[begin.end() : einde]
    if any(teken in binnen for teken in MERKTEKENS):
        binnen = binnen.translate(None, b"".join(MERKTEKENS))
    return _COMMENTAAR.sub(b"", binnen) if b"<!--" in binnen else binnen


def leesbaar(bron: bytes) -> bytes:
    """Return HTML without the elements that are not read."""
    return _NIET_LEZEN.sub(b"", bron)


def kenmerken_van(tag: bytes) -> dict[str, str]:
    """Return the attributes in a start tag, by name."""
    return {naam.decode(): unescape(waarde.decode(errors="replace")) for naam, waarde in _KENMERK.findall(tag)}


def zonder_toevoeging(kop: bytes) -> bytes:
    """Return a heading without what stands between brackets in it: an abbreviation, or what it stands for."""
    return _NIET_IN_KOP.sub(b"", kop) if b"class=" in kop else kop


def met_klasse(klassen: tuple[bytes, ...]) -> bytes:
    """Return the expression for an attribute that says one of these classes."""
    return rb'class="(?:[^">]* )?(?:' + b"|".join(klassen) + rb')[ "]'


def met_kenmerk(kenmerk: bytes) -> bytes:
    """Return the expression for the name of an element that has an attribute like `kenmerk`, and its attributes."""
    return rb"[a-z]\w*+(?:\s++(?!" + kenmerk + rb')[\w-]++(?:="[^"]*+")?)*+\s++' + kenmerk


def heel_element(begint: bytes) -> re.Pattern[bytes]:
    """Return the expression for whole elements whose tag begins like `begint`; the second group is what is in it."""
    binnen = rb"(?:[^<]++|<(?!/?\1\b)[^>]*+>)*+"
    for _ in range(DIEPST):
        binnen = rb"(?:[^<]++|<(?!/?\1\b)[^>]*+>|<\1\b[^>]*+>" + binnen + rb"</\1>)*+"
    return re.compile(rb"<(?=" + begint + rb")([a-z]\w*+)[^>]*+>(" + binnen + rb")</\1>")


_WEG = rb"(?:data-niet-zoeken[\s=>]|" + met_klasse(NIET_LEZEN_KLASSEN) + rb")"
_NIET_LEZEN = heel_element(rb"(?:" + b"|".join(NIET_LEZEN) + rb")\b|" + met_kenmerk(_WEG))
_NIET_IN_KOP = heel_element(met_kenmerk(met_klasse(NIET_IN_KOP)))
