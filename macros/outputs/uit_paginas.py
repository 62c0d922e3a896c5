"""What is made from the pages themselves: the register of passages and the search. Each page is read from disk once.

Comes before anything is written beside the pages of the engine: no other page holds a passage or is searched.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.paginabron import inhoud_van, paginas_in
from macros.model.passage import passages
from macros.outputs.blokregister import Blokregister, lees_register
from macros.outputs.zoeken import schrijf_zoeken
from macros.zoeken.bewaren import Documenten
from macros.zoeken.documenten import Document
from macros.zoeken.geheugen import ZONDER_GEHEUGEN, Geheugen
from macros.zoeken.lezen import lees_pagina


def schrijf_uit_paginas(kb: Kennisbank, site: Path, wortel: Path, geheugen: Geheugen = ZONDER_GEHEUGEN) -> None:
    """Write the register of passages and the search index; of a page only what they need stays in memory.

    Args:
        kb: the knowledge base.
        site: the folder with the pages of the engine.
        wortel: folder of the knowledge base.
        geheugen: keeps what the search has read and counted.
    """
    documenten = _neem_op(kb, Blokregister(kb, site), paginas_in(site))
    _schrijf(kb, site, wortel, documenten, geheugen)


def werk_uit_paginas_bij(
    kb: Kennisbank,
    oud: Path,
    nieuw: Path,
    wortel: Path,
    paginas: Iterable[tuple[str, bytes]],
    geheugen: Geheugen,
) -> None:
    """Write in the site `nieuw` what `schrijf_uit_paginas` would, when only these pages changed.

    Args:
        kb: the knowledge base.
        oud: the site as it was.
        nieuw: the folder to write in; it holds the scripts of the search.
        wortel: as for `schrijf_uit_paginas`.
        paginas: address and HTML of each page, as the engine writes it.
        geheugen: knows what the search had read and counted of all pages, and keeps it as for `schrijf_uit_paginas`.
    """
    documenten = geheugen.documenten() | _neem_op(kb, Blokregister(kb, nieuw, lees_register(oud)), paginas)
    _schrijf(kb, nieuw, wortel, documenten, geheugen)


def _schrijf(kb: Kennisbank, site: Path, wortel: Path, documenten: Documenten, geheugen: Geheugen) -> None:
    geheugen.bewaar_documenten(documenten)  # before the index adds to them what the data says
    schrijf_zoeken(kb, site, _op_volgorde(documenten), wortel, geheugen)


def _neem_op(kb: Kennisbank, register: Blokregister, paginas: Iterable[tuple[str, bytes]]) -> Documenten:
    """Take pages up in the register, which is then written; return what is read of them for the search."""
    documenten: Documenten = {}
    for adres, bron in paginas:
        if (pagina := adres.strip("/")) in passages(kb):
            register.neem_op(pagina, inhoud_van(bron))
        documenten[adres] = lees_pagina(bron, adres)
    register.sluit_af()
    return documenten


def _op_volgorde(documenten: Documenten) -> list[Document]:
    return sorted(chain.from_iterable(documenten.values()), key=lambda document: document.adres)
