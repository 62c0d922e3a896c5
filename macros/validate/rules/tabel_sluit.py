"""Elke rij van een tabel heeft evenveel cellen als er kolommen zijn.

Goed:
    - ["1.1", Verhuizing]
Fout:
    - ["1.1"]
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.validate.omgeving import Omgeving, fout

ID = "tabel-sluit"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every row with too few or too many cells."""
    for instrument in omgeving.kennisbank.instrumenten.values():
        for id, tabel in instrument.tabellen.items():
            for i, rij in enumerate(tabel.rijen):
                if len(rij) != len(tabel.kolommen):
                    plek = omgeving.plek(instrument, ("tabellen", id, "rijen", i))
                    melding = (
                        f"Het aantal cellen in deze rij is {len(rij)}; de tabel heeft {len(tabel.kolommen)} kolommen."
                    )
                    yield fout(plek, ID, melding, "Vul de rij aan of haal cellen weg.")
