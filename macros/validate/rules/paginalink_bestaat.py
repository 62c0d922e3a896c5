"""Een link op een pagina gaat naar een pagina die er is.

Het gaat om links naar een bestand in docs/. Zo'n link begint bij de map van de pagina zelf.
Wat als `code` op de pagina staat, telt niet mee.

Goed:
    Lees ook [de uitleg](uitleg.md).
Fout:
    Lees ook [de uitleg](uitlegg.md).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from urllib.parse import unquote

from macros.diagnostics import Probleem, bedoelde_je
from macros.model.pagina import Pagina
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.paginatekst import plek_op, zonder_code

ID = "paginalink-bestaat"
BEREIK = Bereik.ALLES
LINK = re.compile(
    r"(?:\]\(\s*<?|^\[[^\]\n]+\]:\s*<?)(?P<doel>[^\s()<>:#?/][^\s()<>:#?]*\.md)(?=[\s)>#?]|$)", re.MULTILINE
)


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every link to a page that is not there."""
    bestanden = {pagina.bestand for pagina in omgeving.paginas}
    for pagina in omgeving.paginas:
        if ".md" in pagina.tekst:
            yield from _op_pagina(pagina, bestanden)


def _op_pagina(pagina: Pagina, bestanden: Collection[str]) -> Iterator[Probleem]:
    map_ = posixpath.dirname(pagina.bestand)
    for link in LINK.finditer(zonder_code(pagina.tekst)):
        doel = unquote(link["doel"])
        if posixpath.normpath(posixpath.join(map_, doel)) in bestanden:
            continue
        beste = _bedoeld(doel, [posixpath.relpath(bestand, map_) for bestand in sorted(bestanden)])
        tip = f'Bedoelde je "{beste}"?' if beste else "Kijk de naam na, of haal de link weg."
        melding = f'De link naar "{doel[:60]}" leidt nergens heen: die pagina is er niet.'
        yield fout(plek_op(pagina, link.start("doel")), ID, melding, tip)


def _bedoeld(doel: str, paden: list[str]) -> str | None:
    """Return the page that was probably meant: of the same name in another folder, otherwise of almost that name."""
    zelfde_naam = [pad for pad in paden if posixpath.basename(pad) == posixpath.basename(doel)]
    return zelfde_naam[0] if len(zelfde_naam) == 1 else bedoelde_je(doel, zelfde_naam or paden)
