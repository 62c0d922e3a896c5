"""Een webadres begint met https:// en is heel.

Bij een bron mag ook http://: dan is dat het adres waar de bron is gevonden.

Goed:
    adres: https://www.logius.nl/handleiding
Fout:
    adres: www.logius.nl/handleiding
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.diagnostics import Probleem
from macros.model.velden import Webadres
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "adres-toegestaan"
BEREIK = Bereik.BLOK
TEKSTEN = {"adres": ('"{getypt}" is geen heel webadres.', "Kopieer het adres uit de adresbalk, met https:// erbij.")}
TEKENS = re.compile(r"""[\s<>"'{}|\\^`]""")


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every address that is no whole web address."""
    for item, blad in omgeving.bladen_met(Webadres, ID, _gebroken):
        yield fout(omgeving.plek(item, blad.pad), ID, *gevuld(TEKSTEN["adres"], getypt=blad.waarde[:60]))


def _gebroken(adres: str) -> bool:
    if TEKENS.search(adres):
        return True
    try:
        delen = urlsplit(adres)
    except ValueError:
        return True
    return delen.scheme not in ("https", "http") or "." not in delen.netloc or bool(delen.username)
