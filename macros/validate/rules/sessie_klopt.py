"""Een sessie past: de kleinste groep is niet groter dan de grootste, en een keuzevraag heeft keuzes.

Goed:
    groepsgrootte: {van: 4, tot: 12}
Fout:
    groepsgrootte: {van: 12, tot: 4}
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.model.sessie import Sessie
from macros.validate.omgeving import Omgeving, fout

ID = "sessie-klopt"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every group size that cannot be, and every worksheet field with choices amiss."""
    for sessie in omgeving.kennisbank.sessies.values():
        grootte = sessie.groepsgrootte
        if grootte.van > grootte.tot:
            melding = f"De groep is minstens {grootte.van} en hoogstens {grootte.tot}; dat kan niet."
            plek = omgeving.plek(sessie, ("groepsgrootte", "van"))
            yield fout(plek, ID, melding, "Draai de twee getallen om.")
        yield from _keuzes(omgeving, sessie)


def _keuzes(omgeving: Omgeving, sessie: Sessie) -> Iterator[Probleem]:
    for id, veld in sessie.werkblad.items():
        is_keuze = veld.soort == "keuze"
        if is_keuze and len(veld.keuzes) < 2:
            plek = omgeving.plek(sessie, ("werkblad", id, "soort"))
            yield fout(
                plek, ID, f'Vraag "{id}" is een keuze, maar er zijn geen keuzes.', "Voeg keuzes: toe, minstens twee."
            )
        elif veld.keuzes and not is_keuze:
            plek = omgeving.plaatser.sleutelplek(sessie, ("werkblad", id, "keuzes"))
            melding = f'Vraag "{id}" heeft keuzes, maar de soort is {veld.soort}.'
            yield fout(plek, ID, melding, "Schrijf soort: keuze, of haal de keuzes weg.")
