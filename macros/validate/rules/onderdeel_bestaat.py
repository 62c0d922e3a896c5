"""Een stap noemt alleen een onderdeel dat bij zijn bouwsteen staat.

Goed:
    onderdeel: adressen
Fout:
    onderdeel: adresen
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem, bedoelde_je
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "onderdeel-bestaat"
BEREIK = Bereik.ALLES


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every step with an unknown part."""
    for stap in omgeving.kennisbank.stappen.values():
        bouwsteen = omgeving.kennisbank.bouwstenen.get(stap.bouwsteen)
        if not bouwsteen or stap.onderdeel is None or stap.onderdeel in bouwsteen.onderdelen:
            continue
        beste = bedoelde_je(stap.onderdeel, bouwsteen.onderdelen)
        tip = f'Bedoelde je "{beste}"?' if beste else f"Voeg het toe bij onderdelen in {bouwsteen.bestand}."
        melding = f'Onderdeel "{stap.onderdeel}" bestaat niet bij bouwsteen "{bouwsteen.id}".'
        yield fout(omgeving.plek(stap, ("onderdeel",)), ID, melding, tip)
