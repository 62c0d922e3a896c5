"""Read the finished pages: which of them are searched, and where their main part is."""

from __future__ import annotations

from pathlib import Path

from lxml.etree import _Element as Element

from macros.model.paginaboom import lees_html, paginas_in
from macros.zoeken.documenten import Document
from macros.zoeken.elementen import koptekst, overslaan
from macros.zoeken.paginalezer import Paginalezer, document_van

MERK = b'id="inhoud"'


def lees_site(site: Path) -> list[Document]:
    """Return every document of the built site, ordered by address.

    Raises:
        FileNotFoundError: when `site` does not exist.
    """
    if not site.is_dir():
        raise FileNotFoundError(site)
    documenten = [document for adres, bron in paginas_in(site) for document in lees_pagina(bron, adres)]
    return sorted(documenten, key=lambda d: d.adres)


def lees_pagina(bron: bytes, adres: str) -> list[Document]:
    """Return the page and the items in it that are documents of their own; nothing without a main part and title."""
    if MERK not in bron:  # a page that only sends on: not worth parsing
        return []
    return lees_boom(lees_html(bron), adres)


def lees_boom(boom: Element, adres: str) -> list[Document]:
    """Return what `lees_pagina` does, of a page that was parsed already; the tree stays as it is.

    Args:
        boom: the tree, made by `paginaboom.lees_html`.
        adres: address of the page on the site: "/bouwstenen/brp/".
    """
    hoofd = next((e for e in boom.iter("main") if e.get("id") == "inhoud"), None)
    titel = None if hoofd is None or overslaan(hoofd) else next(hoofd.iter("h1"), None)
    if hoofd is None or titel is None:
        return []
    artikel = next((e for e in hoofd.iter("article") if e.get("data-soort") is not None), hoofd)
    return Paginalezer(document_van(artikel, adres, koptekst(titel)), titel).lees(hoofd)
