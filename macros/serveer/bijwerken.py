"""Check everything and make the whole site anew, in a process of its own, so that pages keep coming meanwhile.

Usage: python -m macros.serveer.bijwerken WORTEL DOEL
"""

from __future__ import annotations

import sys
from pathlib import Path

from macros.bouw import Bouwfout, bouwronde, maak_site
from macros.controle import controleer_alles
from macros.diagnostics.uitvoer import als_tekst, samenvatting

MEESTE_FOUTEN = 10


def werk_bij(wortel: Path, doel: Path) -> None:
    """Print what is wrong in the content, the first faults only; then write the site into `doel`, mistakes and all.

    Raises:
        Bouwfout: when the engine stops, or reading or writing fails.
    """
    with bouwronde():
        uitkomst = controleer_alles(wortel)
        fouten = [p for p in uitkomst.problemen if p.blokkeert][:MEESTE_FOUTEN]
        print("\n".join(regel for regel in (als_tekst(fouten), samenvatting(uitkomst.problemen)) if regel), flush=True)
        maak_site(wortel, uitkomst.lading, doel, lambda _: None, strikt=False)


if __name__ == "__main__":
    try:
        werk_bij(Path(sys.argv[1]), Path(sys.argv[2]))
    except Bouwfout as fout:
        sys.exit(str(fout))
