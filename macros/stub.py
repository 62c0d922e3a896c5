"""A page of the data: a file of one line that names which page, and nothing else."""

from __future__ import annotations

import re
from typing import Any

from macros.load import Lading
from macros.model.overzichten import OVERZICHTEN, woorden_van
from macros.model.soorten import ENKELVOUD, LIJST
from macros.views import Weergave, toon_item, toon_overzicht
from macros.views.onleesbaar import toon_onbekend, toon_onleesbaar
from macros.views.weergave import ITEMS

OVERZICHT = "overzicht"
AANROEP = re.compile(r'\{\{ ([a-z]+)\("([a-z0-9-]+)"\) \}\}')


def aanroep_van(tekst: str) -> tuple[str, str] | None:
    """Return (macro, argument) when a page is one call and nothing else; otherwise None."""
    gevonden = AANROEP.fullmatch(tekst.strip())
    return (gevonden[1], gevonden[2]) if gevonden else None


def toon(lading: Lading, macro: str, argument: str) -> Weergave:
    """Return the page that a call asks for; of what cannot be shown, why not.

    A build stops at the check before it asks for such a page.
    """
    kb = lading.kennisbank
    if macro == OVERZICHT and argument in OVERZICHTEN:
        lijst, id = woorden_van(argument)
        return toon_overzicht(kb, argument) if id in kb.lijst(lijst) else _nog_niet(lading, lijst, id)
    if macro not in ITEMS:
        return toon_onbekend(macro, argument)
    lijst = ENKELVOUD[macro].lijst
    return toon_item(kb, macro, argument) if argument in kb.lijst(lijst) else _nog_niet(lading, lijst, argument)


def _nog_niet(lading: Lading, lijst: str, id: str) -> Weergave:
    bestand = LIJST[lijst].bestand_voor(id)
    return toon_onleesbaar(id, bestand, [p for p in lading.problemen if p.plek.bestand == bestand])


def vertel(pagina: Any, weergave: Weergave) -> None:
    """Give the page frame its title, description and channel, where the engine has a page to give them to."""
    if pagina is not None and isinstance(getattr(pagina, "meta", None), dict):
        pagina.meta["title"] = weergave.titel
        pagina.meta["description"] = weergave.omschrijving
        pagina.meta["kanaal"] = weergave.kanaal
