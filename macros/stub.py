"""A page of the data: a file of one line that names which page, and nothing else."""

from __future__ import annotations

import re
from typing import Any

from macros.load import Lading
from macros.model.soorten import ENKELVOUD
from macros.views import Weergave, toon_item, toon_overzicht
from macros.views.onleesbaar import toon_onleesbaar

OVERZICHT = "overzicht"
AANROEP = re.compile(r'\{\{ ([a-z]+)\("([a-z0-9-]+)"\) \}\}')


def aanroep_van(tekst: str) -> tuple[str, str] | None:
    """Return (macro, argument) when a page is one call and nothing else; otherwise None."""
    gevonden = AANROEP.fullmatch(tekst.strip())
    return (gevonden[1], gevonden[2]) if gevonden else None


def toon(lading: Lading, macro: str, argument: str) -> Weergave:
    """Return the page that a call asks for; of an item that cannot be read, what is wrong with its file.

    Raises:
        KeyError: when there is no such macro or overview.
    """
    if macro == OVERZICHT:
        return toon_overzicht(lading.kennisbank, argument)
    soort = ENKELVOUD[macro]
    if argument in lading.kennisbank.lijst(soort.lijst):
        return toon_item(lading.kennisbank, macro, argument)
    bestand = soort.bestand_voor(argument)
    return toon_onleesbaar(argument, bestand, [p for p in lading.problemen if p.plek.bestand == bestand])


def vertel(pagina: Any, weergave: Weergave) -> None:
    """Give the page frame its title, description and channel, where the engine has a page to give them to."""
    if pagina is not None and isinstance(getattr(pagina, "meta", None), dict):
        pagina.meta["title"] = weergave.titel
        pagina.meta["description"] = weergave.omschrijving
        pagina.meta["kanaal"] = weergave.kanaal
