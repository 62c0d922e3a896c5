"""Check everything and make the whole site anew, in a process of its own, so that pages keep coming meanwhile.

Usage: python -m macros.serveer.bijwerken WORTEL DOEL
"""

from __future__ import annotations

import sys
from pathlib import Path

from macros.bewaard import bewaar
from macros.bouw.afwerken import werk_af
from macros.bouw.fout import Bouwfout
from macros.bouw.motor import maak_paginas
from macros.controle import controleer_alles
from macros.diagnostics.uitvoer import als_tekst, samenvatting
from macros.outputs import schrijf_alles
from macros.voorstel import schrijf_voorstel

MEESTE_FOUTEN = 10


def werk_bij(wortel: Path, doel: Path) -> None:
    """Print what is wrong in the content, the first faults only; then write the site into `doel`, mistakes and all.

    Raises:
        Bouwfout: when the engine stops.
    """
    uitkomst = controleer_alles(wortel)
    bewaar(wortel, uitkomst.lading)
    fouten = [p for p in uitkomst.problemen if p.blokkeert][:MEESTE_FOUTEN]
    print("\n".join(regel for regel in (als_tekst(fouten), samenvatting(uitkomst.problemen)) if regel), flush=True)
    maak_paginas(wortel, doel, strikt=False)
    schrijf_alles(uitkomst.kennisbank, doel)
    schrijf_voorstel(uitkomst.lading, doel)
    werk_af(doel)


if __name__ == "__main__":
    try:
        werk_bij(Path(sys.argv[1]), Path(sys.argv[2]))
    except Bouwfout as fout:
        sys.exit(str(fout))
