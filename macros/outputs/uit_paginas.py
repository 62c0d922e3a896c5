"""What is made from the pages themselves: the register of passages and the search. Each page is read from disk once.

Comes before anything is written beside the pages of the engine: no other page holds a passage or is searched.
"""

from __future__ import annotations

from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.paginabron import inhoud_van, paginas_in
from macros.model.passage import passages
from macros.outputs.blokregister import Blokregister
from macros.outputs.zoeken import schrijf_zoeken
from macros.zoeken.documenten import Document
from macros.zoeken.lezen import lees_pagina


def schrijf_uit_paginas(kb: Kennisbank, site: Path) -> None:
    """Write the register of passages and the search index; of a page only what they need stays in memory."""
    register, documenten = Blokregister(kb, site), list[Document]()
    for adres, bron in paginas_in(site):
        if (pagina := adres.strip("/")) in passages(kb):
            register.neem_op(pagina, inhoud_van(bron))
        documenten += lees_pagina(bron, adres)
    register.sluit_af()
    schrijf_zoeken(kb, site, sorted(documenten, key=lambda document: document.adres))
