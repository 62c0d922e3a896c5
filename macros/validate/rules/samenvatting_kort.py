"""Een samenvatting is hoogstens twee zinnen.

Goed:
    samenvatting: DigiD is het inlogmiddel voor inwoners. Je krijgt het BSN terug.
Fout:
    Een samenvatting van vier zinnen.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem
from macros.validate.omgeving import Omgeving
from macros.validate.rules.zin_kort import zinnen

ID = "samenvatting-kort"
MEESTE_ZINNEN = 2


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every summary with more than two sentences."""
    for item in omgeving.kennisbank.items():
        samenvatting = getattr(item, "samenvatting", "")
        aantal = len(zinnen(samenvatting))
        if aantal > MEESTE_ZINNEN:
            melding = f"De samenvatting van {item.id} heeft {aantal} zinnen; hoogstens {MEESTE_ZINNEN}."
            tip = "Houd over wat het is en wat je eraan hebt."
            yield Probleem(omgeving.plek(item, ("samenvatting",)), Niveau.FOUT, ID, melding, tip)
