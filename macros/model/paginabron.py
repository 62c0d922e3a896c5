"""The finished pages and their source: the main part, and expressions for whole elements in it.

The templates of this site wrote it, and the cleaner of texts: every element is closed, tags are in lower case, values
stand in double quotes, and `<` and `>` stand only around a tag. So much needs no tree: an expression finds, or cuts
out, in one call a page, what a walk would visit a thousand elements for.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

DIEPST = 8
"""How many elements of one name may stand in each other in an element that `heel_element` finds."""

_HOOFDDEEL = re.compile(rb'<main\b[^>]*\sid="inhoud"[^>]*>')
_COMMENTAAR = re.compile(rb"<!--.*?-->", re.DOTALL)
_KENMERK = re.compile(rb'\s([\w-]+)(?:="([^"]*)")?')


def paginas_in(site: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the address ("/bouwstenen/brp/") and the HTML of every page in the folder of a site, in order."""
    wortel = str(site)
    for map_ in sorted(map_ for map_, _, bestanden in os.walk(wortel) if "index.html" in bestanden):
        with open(f"{map_}/index.html", "rb") as bestand:  # noqa: PTH123
            yield f"{map_.removeprefix(wortel)}/".replace(os.sep, "/"), bestand.read()


def hoofddeel(bron: bytes) -> tuple[bytes, bytes]:
    """Return the start tag of the main part of a page and what stands in it; nothing when it has none.

    The sign NUL, with which whoever reads may mark places, is never in it.
    """
    begin = _HOOFDDEEL.search(bron)
    einde = bron.rfind(b"</main>")
    if begin is None or einde < begin.end():
        return b"", b""
    binnen = bron[begin.end() : einde]
    return begin[0], binnen.replace(b"\0", b"") if b"\0" in binnen else binnen


def zonder_commentaar(bron: bytes) -> bytes:
    """Return HTML without its comments."""
    return _COMMENTAAR.sub(b"", bron) if b"<!--" in bron else bron


def kenmerken_van(tag: bytes) -> dict[str, str]:
    """Return the attributes in a start tag, by name."""
    return {naam.decode(): unescape(waarde.decode(errors="replace")) for naam, waarde in _KENMERK.findall(tag)}


def met_klasse(*klassen: bytes) -> bytes:
    """Return the expression for an attribute that says one of these classes."""
    return rb'class="(?:[^">]* )?(?:' + b"|".join(klassen) + rb')[ "]'


def met_kenmerk(*kenmerken: bytes) -> bytes:
    """Return the expression for the name of an element that has one of these attributes, and its attributes so far."""
    kenmerk = rb"(?:" + b"|".join(kenmerken) + rb")"
    return rb"[a-z]\w*+(?:\s++(?!" + kenmerk + rb')[\w-]++(?:="[^"]*+")?)*+\s++' + kenmerk


def heel_element(*begint: bytes) -> re.Pattern[bytes]:
    """Return the expression for whole elements whose tag begins in one of these ways; the second group is in it."""
    binnen = rb"[^<]*+(?:<(?!/?\1\b)[^<]*+)*+"
    for _ in range(DIEPST):
        binnen = rb"[^<]*+(?:<(?:(?!/?\1\b)|\1\b[^>]*+>" + binnen + rb"</\1>)[^<]*+)*+"
    return re.compile(rb"<(?=" + b"|".join(begint) + rb")([a-z]\w*+)[^>]*+>(" + binnen + rb")</\1>")


def tot_slot(naam: bytes) -> bytes:
    """Return the expression for what stands in an element of this name, which holds no other, and its end."""
    return rb"([^<]*+(?:<(?!/" + naam + rb">)[^<]*+)*+)</" + naam + rb">"


NIET_ZOEKEN = rb"data-niet-zoeken[\s=>]"
_BIJWERK = heel_element(
    rb"(?:svg|button|nav|form|script|style|template|noscript)\b", met_kenmerk(NIET_ZOEKEN, met_klasse(b"noot"))
)


def inhoud_van(bron: bytes) -> str:
    """Return what a finished page tells: its main part, without buttons, icons and marks of sources."""
    return _BIJWERK.sub(b"", hoofddeel(bron)[1]).decode()
