"""What is made from the pages themselves: the register of passages and the search. A page is read and parsed once.

Comes before anything is written beside the pages of the engine: no other page holds a passage or is searched.
"""

from __future__ import annotations

from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.paginaboom import lees_html, paginas_in
from macros.outputs.blokregister import Blokregister
from macros.outputs.zoeken import schrijf_zoeken
from macros.zoeken.documenten import Document
from macros.zoeken.lezen import lees_boom


def schrijf_uit_paginas(kb: Kennisbank, site: Path) -> None:
    """Write the register of passages and the search index; of a page only what they need stays in memory."""
    register, documenten = Blokregister(kb, site), list[Document]()
    for adres, bron in paginas_in(site):
        boom = lees_html(bron)
        register.neem_op(adres.strip("/"), boom)
        documenten += lees_boom(boom, adres)
    register.sluit_af()
    schrijf_zoeken(kb, site, sorted(documenten, key=lambda document: document.adres))
