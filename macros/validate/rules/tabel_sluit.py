"""Elke rij van een tabel heeft evenveel cellen als er kolommen zijn.

Goed:
    - ["1.1", Verhuizing]
Fout:
    - ["1.1"]
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "tabel-sluit"
BEREIK = Bereik.BLOK
MELDING = "Het aantal cellen in deze rij is {aantal}; de tabel heeft {kolommen} kolommen"
TEKSTEN = {
    "tabel_te_kort": (f"{MELDING}.", "Vul de rij aan."),
    "tabel_te_lang": (f"{MELDING}.", "Haal de cellen weg die te veel zijn."),
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every row with too few or too many cells."""
    for instrument in omgeving.kennisbank.instrumenten.values():
        for id, tabel in instrument.tabellen.items():
            for i, rij in enumerate(tabel.rijen):
                if len(rij) != len(tabel.kolommen):
                    plek = omgeving.plek(instrument, ("tabellen", id, "rijen", i))
                    naam = "tabel_te_kort" if len(rij) < len(tabel.kolommen) else "tabel_te_lang"
                    tekst = gevuld(TEKSTEN[naam], aantal=len(rij), kolommen=len(tabel.kolommen))
                    yield fout(plek, ID, *tekst)
