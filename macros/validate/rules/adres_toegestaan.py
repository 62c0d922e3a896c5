"""Een webadres begint met https:// en is heel.

Bij een bron mag ook http://: dan is dat het adres waar de bron is gevonden.

Goed:
    adres: https://www.logius.nl/handleiding
Fout:
    adres: www.logius.nl/handleiding
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.diagnostics import Probleem
from macros.model.velden import Webadres
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "adres-toegestaan"
BEREIK = Bereik.BLOK
TEKSTEN = {"adres": ('"{getypt}" is geen heel webadres.', "Kopieer het adres uit de adresbalk, met https:// erbij.")}
TEKENS = frozenset("<>\"'{}|\\^`")


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every address that is no whole web address."""
    for item, blad in omgeving.bladen_met(Webadres, ID):
        if not _heel(blad.waarde):
            yield fout(omgeving.plek(item, blad.pad), ID, *gevuld(TEKSTEN["adres"], getypt=blad.waarde[:60]))


def _heel(adres: str) -> bool:
    if any(teken.isspace() or teken in TEKENS for teken in adres):
        return False
    try:
        delen = urlsplit(adres)
    except ValueError:
        return False
    return delen.scheme in ("https", "http") and "." in delen.netloc and not delen.username
