"""Tekst bevat geen onzichtbare tekens.

Tekens die je niet ziet, komen mee bij plakken uit Word of een website.
Ze breken het zoeken en kunnen een lezer op het verkeerde been zetten.

Goed:
    titel: Richt terugmelden in
Fout:
    titel: "Richt \\u200Bterugmelden in"
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.diagnostics.tekens import eerste_onzichtbare
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "tekst-zichtbaar"
BEREIK = Bereik.BLOK
TEKSTEN = {
    "tekst_zichtbaar": (
        "In deze tekst staat een onzichtbaar teken ({naam}).",
        "Wis het woord en typ het opnieuw.",
    )
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every text with a hidden character."""
    for item, blad in omgeving.bladen_met(object, ID, _onzichtbaar):
        if gevonden := _onzichtbaar(blad.waarde):
            plaats, naam = gevonden
            begin = max(blad.waarde.rfind(" ", 0, plaats), blad.waarde.rfind("\n", 0, plaats)) + 1
            plek = omgeving.woordplek(item, blad, begin)
            yield fout(plek, ID, *gevuld(TEKSTEN["tekst_zichtbaar"], naam=naam))


def _onzichtbaar(tekst: str) -> tuple[int, str] | None:
    return None if tekst.isascii() and tekst.isprintable() else eerste_onzichtbare(tekst)
