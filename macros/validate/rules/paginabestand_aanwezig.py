"""Een plaatje of ander bestand op een pagina staat ook echt in docs/.

Zo'n verwijzing begint bij de map van de pagina zelf.
Naar een map kun je niet verwijzen, wel naar de pagina erin.
Wat als `code` op de pagina staat, telt niet mee.

Goed:
    ![Zo loopt de weg](route.svg)
Fout:
    ![Zo loopt de weg](rote.svg)
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
from macros.validate.paginatekst import BESTAND, ELDERS, LINK, bestand_bij, plek_op, zonder_code

ID = "paginabestand-aanwezig"
BEREIK = Bereik.ALLES
VERWIJZING = re.compile(rf"{LINK}({BESTAND})(?=[\s)>#?])|{ELDERS} *<?({BESTAND})(?:[#?]\S*)?>? *$", re.MULTILINE)
ASSETS = "docs/assets/"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every link on a page of text to a file or folder in docs/ that cannot be followed."""
    bestanden = {pagina.bestand for pagina in omgeving.paginas} | omgeving.bestanden
    for pagina in omgeving.paginas:
        if "]" in pagina.tekst:
            yield from omgeving.tot_genoeg(ID, pagina.bestand, _op_pagina(pagina, bestanden))


def _op_pagina(pagina: Pagina, bestanden: Collection[str]) -> Iterator[Probleem]:
    for link in VERWIJZING.finditer(zonder_code(pagina.tekst)):
        nummer = link.lastindex or 1
        doel = unquote(link[nummer])
        if not doel.endswith(".md") and bestand_bij(pagina, doel) not in bestanden:
            vertel = _niet_gevonden if "." in posixpath.basename(doel) else _geen_bestand
            yield fout(plek_op(pagina, link.start(nummer)), ID, *vertel(pagina, doel, bestanden))


def _geen_bestand(pagina: Pagina, doel: str, bestanden: Collection[str]) -> tuple[str, str]:
    """Return message and tip about a folder, or a page without the end of its name."""
    kansen = (f"{doel.rstrip('/')}/index.md", f"{doel.rstrip('/')}.md")
    beste = next((kans for kans in kansen if bestand_bij(pagina, kans) in bestanden), None)
    tip = f'Schrijf "{beste}".' if beste else "Schrijf de hele naam van een bestand in docs/, zoals uitleg.md."
    return f'Naar "{doel[:60]}" kun je niet verwijzen: dat is geen bestand.', tip


def _niet_gevonden(pagina: Pagina, doel: str, bestanden: Collection[str]) -> tuple[str, str]:
    """Return message and tip about a file that is not there."""
    map_ = posixpath.dirname(pagina.bestand)
    beste = bedoelde_je(doel, [posixpath.relpath(b, map_) for b in sorted(bestanden) if not b.startswith(ASSETS)])
    tip = f'Bedoelde je "{beste}"?' if beste else f"Zet het in {map_}, of haal de verwijzing weg."
    return f'Het bestand "{doel[:60]}" is er niet.', tip
