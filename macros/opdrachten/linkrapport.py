"""Read the JSON report of lychee, the link checker, and tell where each dead link stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.adressen import externe_adressen
from macros.model.kennisbank import Kennisbank

KAPOT = ("error_map", "timeout_map")


@dataclass(frozen=True, slots=True)
class KapotteLink:
    """An address that did not answer well, where it stands, and a kept copy when the source register has one."""

    adres: str
    wat: str
    titel: str
    pad: str
    archief: str


def kapotte_links(kb: Kennisbank, rapport: str) -> list[KapotteLink]:
    """Return the dead links of a report, in alphabetical order; addresses that are not ours are left out.

    Raises:
        ValueError: when the report is not JSON, or is of another form.
    """
    plekken = {_gelijk(adres): (adres, blokken) for adres, blokken in externe_adressen(kb).items()}
    archief = {bron.adres: bron.archief or "" for bron in kb.bronnen.values() if bron.adres}
    gelezen = json.loads(rapport)
    if not isinstance(gelezen, dict) or not all(isinstance(gelezen.get(soort, {}), dict) for soort in KAPOT):
        raise ValueError("a report is an object with objects")
    if gelezen.keys().isdisjoint(KAPOT):
        raise ValueError("a report tells what failed, be it nothing")
    gemeld = {_gelijk(adres): wat for adres, wat in _fouten(gelezen)}
    return [
        KapotteLink(adres, gemeld[sleutel], blok.titel, blok.adres, archief.get(adres, ""))
        for sleutel, (adres, blokken) in plekken.items()
        if sleutel in gemeld
        for blok in blokken
    ]


def _gelijk(adres: str) -> str:
    """Return an address as it compares: the checker writes a slash after a bare host."""
    return adres.partition("#")[0].rstrip("/")


def _fouten(rapport: dict[str, dict[str, list[dict[str, object]]]]) -> Iterator[tuple[str, str]]:
    for soort in KAPOT:
        for regels in rapport.get(soort, {}).values():
            for regel in regels:
                status = regel.get("status")
                yield str(regel.get("url")), str(status.get("text", "") if isinstance(status, dict) else status)
