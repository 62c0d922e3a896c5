"""Elke verwijzing wijst naar iets dat bestaat.

Een rol, stap, bron of ander id dat je noemt, staat zelf ook in data/. Zo wijst geen link in het niets.

Goed:
    verantwoordelijk: informatiemanager
Fout:
    verantwoordelijk: informatiemanger
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem, bedoelde_je
from macros.model.basis import Item
from macros.model.bladen import Blad
from macros.model.soorten import LIJST, noem
from macros.model.velden import Verwijzing
from macros.validate.omgeving import Omgeving, fout
from macros.validate.raad import blok_van_dezelfde_soort

ID = "verwijzing-bestaat"
WEINIG = 10


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every reference that points at nothing."""
    for item, blad in omgeving.bladen:
        merk = blad.merk(Verwijzing)
        if merk and not _bestaat(omgeving, merk.soort, blad.waarde):
            maak = _geen_blok if merk.soort == "blokken" else _geen_item
            yield maak(omgeving, item, blad, merk.soort)


def _bestaat(omgeving: Omgeving, soort: str, id: str) -> bool:
    if soort == "blokken":
        return id in omgeving.kennisbank.blokken or omgeving.plaatser.blok_kapot(id)
    return id in omgeving.kennisbank.lijst(soort) or omgeving.plaatser.bestaat_maar_kapot(soort, id)


def _geen_item(omgeving: Omgeving, item: Item, blad: Blad, lijst: str) -> Probleem:
    soort, bekend = LIJST[lijst], omgeving.kennisbank.lijst(lijst)
    melding = f"{soort.noem(blad.waarde[:60])} bestaat niet ({noem(item)} verwijst ernaar)."
    waar = soort.bestand_voor(blad.waarde[:60])
    if beste := bedoelde_je(blad.waarde, bekend):
        tip = f'Bedoelde je "{beste}"? Voeg anders {blad.waarde[:60]} toe aan {waar}.'
    elif 0 < len(bekend) < WEINIG:
        tip = f"Kies uit: {', '.join(bekend)}. Of voeg toe aan {waar}."
    else:
        tip = f"Kies een id dat bestaat, of voeg toe aan {waar}."
    return fout(omgeving.plek(item, blad.pad), ID, melding, tip)


def _geen_blok(omgeving: Omgeving, item: Item, blad: Blad, _: str) -> Probleem:
    beste = blok_van_dezelfde_soort(blad.waarde, omgeving.kennisbank.blokken)
    tip = f'Bedoelde je "{beste}"?' if beste else "Schrijf soort:id van iets wat bestaat, zoals bouwsteen:brp."
    melding = f'"{blad.waarde[:60]}" bestaat niet ({noem(item)} verwijst ernaar).'
    return fout(omgeving.plek(item, blad.pad), ID, melding, tip)
