"""The finished pages and their trees: the one way in which what is made from pages finds and reads them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from macros.model.paginabron import NIET_ZOEKEN, heel_element, hoofddeel, met_kenmerk, met_klasse

_BIJWERK = heel_element(
    rb"(?:svg|button|nav|form|script|style|template|noscript)\b", met_kenmerk(NIET_ZOEKEN, met_klasse(b"noot"))
)


def paginas_in(site: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the address ("/bouwstenen/brp/") and the HTML of every page in the folder of a site, in order."""
    wortel = str(site)
    for map_ in sorted(map_ for map_, _, bestanden in os.walk(wortel) if "index.html" in bestanden):
        with open(f"{map_}/index.html", "rb") as bestand:  # noqa: PTH123
            yield f"{map_.removeprefix(wortel)}/".replace(os.sep, "/"), bestand.read()


def lees_html(bron: bytes) -> Element:
    """Return the tree of a finished page in utf-8, without comments and processing instructions.

    Raises:
        lxml.etree.XMLSyntaxError: when there is nothing in it.
    """
    lezer = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    return etree.fromstring(bron, lezer)


def inhoud_van(bron: bytes) -> str:
    """Return what a finished page tells: its main part, without buttons, icons and marks of sources."""
    return _BIJWERK.sub(b"", hoofddeel(bron)[1]).decode()
