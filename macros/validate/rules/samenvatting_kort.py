"""Een samenvatting is hoogstens twee zinnen.

Goed:
    samenvatting: In de BRP staan gegevens van inwoners. Je vraagt ze niet opnieuw.
Fout:
    samenvatting: Dit is de BRP. Er staan gegevens in. Je vraagt ze niet opnieuw.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld
from macros.validate.zinnen import zinnen

ID = "samenvatting-kort"
BEREIK = Bereik.BLOK
MEESTE_ZINNEN = 2
TEKSTEN = {
    "samenvatting_kort": (
        f"Deze samenvatting heeft {{aantal}} zinnen; hoogstens {MEESTE_ZINNEN} is goed.",
        "Houd over wat het is en wat je eraan hebt.",
    )
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every summary with more than two sentences."""
    for item in omgeving.kennisbank.items():
        tekst = vars(item).get("samenvatting", "")
        delen = list(zinnen(tekst))
        if len(delen) > MEESTE_ZINNEN:
            plek = omgeving.plaatser.tekstplek(item, ("samenvatting",), tekst, delen[MEESTE_ZINNEN].plaats)
            yield fout(plek, ID, *gevuld(TEKSTEN["samenvatting_kort"], aantal=len(delen)))
