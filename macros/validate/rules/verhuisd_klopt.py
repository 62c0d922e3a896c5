"""Een verhuisd id heeft de vorm soort:id, wijst naar iets dat leeft, en komt zelf nooit terug.

Goed:
    bouwsteen:gba:
Fout:
    bouwsteen:brp:
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.model.opmaak import is_blokverwijzing
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "verhuisd-klopt"
BEREIK = Bereik.ALLES


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every former id that lives again, or that has no proper form."""
    for oud, verhuizing in omgeving.kennisbank.verhuisd.items():
        plek = omgeving.plaatser.sleutelplek(verhuizing)
        if not is_blokverwijzing(oud):
            melding = f'"{oud[:60]}" is geen verwijzing naar een vroeger id.'
            yield fout(plek, ID, melding, "Schrijf soort:id, zoals bouwsteen:gba.")
        elif oud in omgeving.kennisbank.blokken:
            tip = "Kies een nieuw id voor het nieuwe item; oude ids komen nooit terug."
            yield fout(plek, ID, f'"{oud}" is verhuisd of ingetrokken, maar bestaat weer.', tip)
