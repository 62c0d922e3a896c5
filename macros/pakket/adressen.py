"""Where links in files lead: to the site when its address is known, otherwise nowhere (the code is then beside it)."""

from __future__ import annotations

from collections.abc import Callable

from macros.pakket.stuk import Kenmerk
from macros.views.datum import voluit

Adresmaker = Callable[[str], str]
BASIS_IN_BROWSER = "https://bouwstenenwijzer.invalid/"


def vanaf(basis: str) -> Adresmaker:
    """Return a maker that puts `basis` before addresses from the root; with "" those give no link at all."""

    def maak(doel: str) -> str:
        if not doel.startswith("/"):
            return doel
        return basis + doel.removeprefix("/") if basis else ""

    return maak


def voetregel(kenmerk: Kenmerk, adres: Adresmaker) -> str:
    """Return the line at the foot of a file: name of the site, address, version."""
    plek = adres(kenmerk.adres) or f"zoek op de site naar {kenmerk.adres}"
    return f"Bouwstenenwijzer · {plek} · versie {voluit(kenmerk.versie)}"
