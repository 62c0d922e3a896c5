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
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "sessie-klopt"
BEREIK = Bereik.BLOK
TEKSTEN = {
    "groep_past": ("De groep is minstens {van} en hoogstens {tot}; dat kan niet.", "Draai de twee getallen om."),
    "geen_keuzes": ('Vraag "{id}" is een keuze, maar er zijn geen keuzes.', "Voeg keuzes: toe, minstens twee."),
    "keuzes_te_veel": (
        'Vraag "{id}" heeft keuzes, maar de soort is {soort}.',
        "Schrijf soort: keuze, of haal de keuzes weg.",
    ),
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every group size that cannot be, and every worksheet field with choices amiss."""
    for sessie in omgeving.kennisbank.sessies.values():
        grootte = sessie.groepsgrootte
        if grootte.van > grootte.tot:
            plek = omgeving.plek(sessie, ("groepsgrootte", "van"))
            yield fout(plek, ID, *gevuld(TEKSTEN["groep_past"], van=grootte.van, tot=grootte.tot))
        yield from _keuzes(omgeving, sessie)


def _keuzes(omgeving: Omgeving, sessie: Sessie) -> Iterator[Probleem]:
    for id, veld in sessie.werkblad.items():
        is_keuze = veld.soort == "keuze"
        if is_keuze and len(veld.keuzes) < 2:
            plek = omgeving.plek(sessie, ("werkblad", id, "soort"))
            yield fout(plek, ID, *gevuld(TEKSTEN["geen_keuzes"], id=id))
        elif veld.keuzes and not is_keuze:
            plek = omgeving.plaatser.sleutelplek(sessie, ("werkblad", id, "keuzes"))
            yield fout(plek, ID, *gevuld(TEKSTEN["keuzes_te_veel"], id=id, soort=veld.soort))
