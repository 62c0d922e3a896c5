"""Een samenvatting is hoogstens twee zinnen.

Goed:
    samenvatting: In de BRP staan gegevens van inwoners. Je vraagt ze niet opnieuw.
Fout:
    samenvatting: Dit is de BRP. Er staan gegevens in. Je vraagt ze niet opnieuw.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.validate.omgeving import Omgeving, fout
from macros.validate.zinnen import zinnen

ID = "samenvatting-kort"
MEESTE_ZINNEN = 2


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every summary with more than two sentences."""
    for item in omgeving.kennisbank.items():
        tekst = getattr(item, "samenvatting", "")
        delen = list(zinnen(tekst))
        if len(delen) > MEESTE_ZINNEN:
            melding = f"Deze samenvatting heeft {len(delen)} zinnen; hoogstens {MEESTE_ZINNEN} is goed."
            plek = omgeving.plaatser.tekstplek(item, ("samenvatting",), tekst, delen[MEESTE_ZINNEN].plaats)
            yield fout(plek, ID, melding, "Houd over wat het is en wat je eraan hebt.")
