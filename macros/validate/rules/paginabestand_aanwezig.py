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
from collections.abc import Iterator
from urllib.parse import unquote

from macros.diagnostics import Probleem, bedoelde_je
from macros.model.pagina import Pagina
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.paginatekst import plek_op, zonder_code

ID = "paginabestand-aanwezig"
BEREIK = Bereik.ALLES
DOEL = r"[^\s()<>:#?/][^\s()<>:#?]*"
LINK = re.compile(rf"\]\(\s*<?({DOEL})(?=[\s)>#?])|^\[[^\]\n]+\]: *<?({DOEL})(?:[#?]\S*)?>? *$", re.MULTILINE)
ASSETS = "docs/assets/"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every link on a page of text to a file or folder in docs/ that cannot be followed."""
    bestanden = {pagina.bestand for pagina in omgeving.paginas} | omgeving.bestanden
    for pagina in omgeving.paginas:
        map_ = posixpath.dirname(pagina.bestand)
        for link in LINK.finditer(zonder_code(pagina.tekst)) if "]" in pagina.tekst else ():
            nummer = link.lastindex or 1
            doel = unquote(link[nummer])
            if not doel.endswith(".md") and posixpath.normpath(posixpath.join(map_, doel)) not in bestanden:
                yield _probleem(pagina, link.start(nummer), doel, sorted(bestanden))


def _probleem(pagina: Pagina, plaats: int, doel: str, bestanden: list[str]) -> Probleem:
    map_ = posixpath.dirname(pagina.bestand)
    if "." not in posixpath.basename(doel):
        melding = f'Naar "{doel[:60]}" kun je niet verwijzen: dat is geen bestand.'
        kansen = [f"{doel.rstrip('/')}/index.md", f"{doel.rstrip('/')}.md"]
        beste = next((k for k in kansen if posixpath.normpath(posixpath.join(map_, k)) in bestanden), None)
        tip = f'Schrijf "{beste}".' if beste else "Schrijf de hele naam van een bestand in docs/, zoals uitleg.md."
    else:
        melding = f'Het bestand "{doel[:60]}" is er niet.'
        beste = bedoelde_je(doel, [posixpath.relpath(b, map_) for b in bestanden if not b.startswith(ASSETS)])
        tip = f'Bedoelde je "{beste}"?' if beste else f"Zet het in {map_}, of haal de verwijzing weg."
    return fout(plek_op(pagina, plaats), ID, melding, tip)
