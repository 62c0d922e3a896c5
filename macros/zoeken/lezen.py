"""Read the finished pages: which of them are searched, and what each is as a whole."""

from __future__ import annotations

import re
from pathlib import Path

from macros.model.paginabron import kenmerken_van, paginas_in, tot_slot
from macros.zoeken.documenten import Document
from macros.zoeken.elementen import leesbaar, te_doorzoeken, zonder_toevoeging
from macros.zoeken.paginalezer import Paginalezer, document_van
from macros.zoeken.platte_tekst import platte_teksten

_TITEL = re.compile(rb"<h1\b[^>]*>" + tot_slot(b"h1"))
_ARTIKEL = re.compile(rb"<article\b[^>]*\sdata-soort=[^>]*>")


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
    """Return the page and the items in it that are documents of their own; nothing without a main part and title.

    Args:
        bron: the page, as this site writes its pages: `paginabron` says what that means.
        adres: its address on the site: "/bouwstenen/brp/".
    """
    hoofd = te_doorzoeken(bron)
    titel = _TITEL.search(hoofd)
    if titel is None:
        return []
    artikel = _ARTIKEL.search(hoofd)
    (naam,) = platte_teksten([zonder_toevoeging(leesbaar(titel[1]))])
    pagina = document_van(kenmerken_van(artikel[0] if artikel else b""), adres, naam)
    return Paginalezer(pagina, leesbaar(hoofd)).lees()
