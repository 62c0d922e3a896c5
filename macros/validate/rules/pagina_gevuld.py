"""Op elke pagina in docs/ staat iets.

Een pagina zonder kop en tekst komt leeg op de site. Velden boven aan de pagina tellen niet mee.

Goed:
    # Uitleg
Fout:
    docs/over/uitleg.md
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem
from macros.model.soorten import LIJST
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.rules.pagina_veilig import verwacht

ID = "pagina-gevuld"
BEREIK = Bereik.ALLES


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every empty page; of the page of an item pagina-bij-item tells."""
    for pagina in omgeving.paginas:
        if pagina.tekst.strip() or not pagina.leesbaar:
            continue
        eigen, soort = verwacht(pagina), LIJST.get(pagina.plaats[0])
        if soort and soort.eigen_pagina and len(pagina.plaats) == 2 and pagina.plaats[1] != "index":
            continue
        tip = f"Zet erin: {eigen}" if eigen else "Begin met een kop (# en de titel), of wis het bestand."
        yield fout(Plek(pagina.bestand), ID, "Deze pagina is leeg.", tip)
