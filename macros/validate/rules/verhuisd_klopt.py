"""Een verhuisd id wijst naar iets dat leeft, en komt zelf nooit terug.

Goed:
    "bouwsteen:nhr": {naar: ["bouwsteen:handelsregister"], …}
Fout:
    Een ingetrokken id dat opnieuw als item bestaat.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem
from macros.model.opmaak import is_blokverwijzing
from macros.validate.omgeving import Omgeving

ID = "verhuisd-klopt"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every former id that lives again, or that has no proper form."""
    for oud, verhuizing in omgeving.kennisbank.verhuisd.items():
        plek = omgeving.plek(verhuizing)
        if not is_blokverwijzing(oud):
            yield Probleem(
                plek,
                Niveau.FOUT,
                ID,
                f'"{oud}" is geen verwijzing.',
                "Schrijf soort:id, zoals bouwsteen:nhr.",
            )
        elif oud in omgeving.kennisbank.blokken:
            tip = "Kies een nieuw id voor het nieuwe item; oude ids komen nooit terug."
            yield Probleem(plek, Niveau.FOUT, ID, f'"{oud}" is verhuisd of ingetrokken, maar bestaat weer.', tip)
