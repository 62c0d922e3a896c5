"""Elke verwijzing wijst naar iets dat bestaat.

Een rol, stap, bron of ander id dat je noemt, staat zelf ook in data/. Zo wijst geen link in het niets.

Goed:
    verantwoordelijk: informatiemanager
Fout:
    verantwoordelijk: informatiemanger
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Probleem, bedoelde_je
from macros.model.basis import Item
from macros.model.bladen import Blad
from macros.model.soorten import ENKELVOUD, LIJST
from macros.model.velden import Verwijzing
from macros.validate.omgeving import Omgeving

ID = "verwijzing-bestaat"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every reference that points at nothing."""
    for item, blad in omgeving.bladen:
        merk = blad.merk(Verwijzing)
        if merk and not _bestaat(omgeving, merk.soort, blad.waarde):
            yield _probleem(omgeving, item, blad, merk.soort)


def _bestaat(omgeving: Omgeving, soort: str, id: str) -> bool:
    if soort == "blokken":
        enkelvoud, _, rest = id.partition(":")
        lijst = ENKELVOUD[enkelvoud].lijst if enkelvoud in ENKELVOUD else ""
        return id in omgeving.kennisbank.blokken or omgeving.plaatser.bestaat_maar_kapot(lijst, rest)
    return id in omgeving.kennisbank.lijst(soort) or omgeving.plaatser.bestaat_maar_kapot(soort, id)


def _probleem(omgeving: Omgeving, item: Item, blad: Blad, soort: str) -> Probleem:
    bekend = omgeving.kennisbank.blokken if soort == "blokken" else omgeving.kennisbank.lijst(soort)
    beste = bedoelde_je(blad.waarde, bekend)
    waar = "het in data/" if soort == "blokken" else f"het toe aan {LIJST[soort].bestand_voor(blad.waarde)}"
    tip = f'Bedoelde je "{beste}"? Of voeg {waar}.' if beste else f"Voeg {waar}, of kies een id dat bestaat."
    if soort == "blokken":
        tip = tip.replace("Of voeg het in data/.", "").replace("Voeg het in data/, of kies", "Kies").strip()
    melding = f'"{blad.waarde}" bestaat niet bij {soort} (genoemd in {item.id}).'
    return Probleem(omgeving.plek(item, blad.pad), Niveau.FOUT, ID, melding, tip)
