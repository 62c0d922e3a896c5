"""Een webadres begint met https:// en is heel.

Bij een bron mag ook http://: dan is dat het adres waar de bron is gevonden.

Goed:
    adres: https://www.logius.nl/
Fout:
    adres: javascript:alert(1)
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.diagnostics import Niveau, Probleem
from macros.model.velden import Webadres
from macros.validate.omgeving import Omgeving

ID = "adres-toegestaan"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every address that is no whole web address."""
    for item, blad in omgeving.bladen:
        if blad.merk(Webadres) and not _heel(blad.waarde):
            melding = f'"{blad.waarde[:60]}" is geen heel webadres.'
            yield Probleem(
                omgeving.plek(item, blad.pad),
                Niveau.FOUT,
                ID,
                melding,
                "Kopieer het adres uit de adresbalk, met https:// erbij.",
            )


def _heel(adres: str) -> bool:
    if any(teken.isspace() or teken in "<>\"'{}|\\^`" for teken in adres):
        return False
    try:
        delen = urlsplit(adres)
    except ValueError:
        return False
    return delen.scheme in ("https", "http") and "." in delen.netloc and not delen.username
