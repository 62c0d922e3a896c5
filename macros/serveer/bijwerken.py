"""Check everything and bring the whole site up to date, in a process of its own, so that pages keep coming meanwhile.

Usage: python -m macros.serveer.bijwerken WORTEL DOEL
"""

from __future__ import annotations

import sys
from pathlib import Path

from macros.bouw import Bouwfout, bouw_toch
from macros.controle import Uitkomst
from macros.diagnostics.uitvoer import als_tekst, samenvatting

MEESTE_FOUTEN = 10


def vertel(uitkomst: Uitkomst) -> None:
    """Print what is wrong in the content, the first faults only."""
    fouten = [p for p in uitkomst.problemen if p.blokkeert][:MEESTE_FOUTEN]
    print("\n".join(regel for regel in (als_tekst(fouten), samenvatting(uitkomst.problemen)) if regel), flush=True)


if __name__ == "__main__":
    try:
        bouw_toch(Path(sys.argv[1]), Path(sys.argv[2]), vertel)
    except Bouwfout as fout:
        sys.exit(str(fout))
