"""Een verhuisd id heeft de vorm soort:id, wijst naar iets dat leeft, en komt zelf nooit terug.

Verhuizingen mogen elkaar opvolgen, maar niet in een kring.

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
from macros.validate.kring import kring
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
    yield from _kringen(omgeving)


def _kringen(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield one problem per circle: report one, forget its last step, look again."""
    register = omgeving.kennisbank.verhuisd
    graaf = {oud: list(verhuizing.naar) for oud, verhuizing in register.items()}
    while rond := kring(graaf):
        van, naar = rond[-2], rond[-1]
        plek = omgeving.plek(register[van], ("naar", register[van].naar.index(naar)))
        graaf[van] = [ander for ander in graaf[van] if ander != naar]
        melding = f"Deze verhuizingen gaan rond: {' → '.join(rond)}."
        yield fout(plek, ID, melding, "Laat een ervan wijzen naar iets wat bestaat, of haal daar naar: weg.")
