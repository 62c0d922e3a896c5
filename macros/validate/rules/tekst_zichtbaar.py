"""Tekst bevat geen onzichtbare tekens.

Tekens die je niet ziet, komen mee bij plakken uit Word of een website.
Ze breken het zoeken en kunnen een lezer op het verkeerde been zetten.

Goed:
    tekst: Vraag het certificaat aan.
Fout:
    Een tekst met een teken dat de leesrichting omdraait.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem
from macros.validate.omgeving import Omgeving
from macros.validate.tekens import eerste_onzichtbare

ID = "tekst-zichtbaar"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every text with a hidden character."""
    for item, blad in omgeving.bladen:
        gevonden = eerste_onzichtbare(blad.waarde)
        if gevonden:
            plek = omgeving.plaatser.tekstplek(item, blad.pad, gevonden[0])
            melding = f"In deze tekst staat een onzichtbaar teken ({gevonden[1]})."
            yield Probleem(plek, Niveau.FOUT, ID, melding, "Typ de zin opnieuw, of plak hem als tekst zonder opmaak.")
