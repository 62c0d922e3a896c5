"""Write the Sessiepakketten: per session its files, a ZIP with all of them, and the plan for the browser."""

from __future__ import annotations

import gc
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import vroegere_items
from macros.model.sessie import Sessie
from macros.outputs.bestand import schrijf
from macros.pakket.bestanden import MEEGELEVERD, maak_bestanden, zipnaam
from macros.pakket.bewaren import sleutel, uit_voorraad
from macros.pakket.browser import plansjabloon

VOORRAAD = Path(".cache") / "pakket"
SJABLOON = "plan-sjabloon.js"


def schrijf_pakketten(kb: Kennisbank, site: Path) -> None:
    """Write i-versnellers/<id>/pakket/ for every session; what did not change comes from the store."""
    meegeleverd = {naam: (site / naam).read_bytes() for naam in MEEGELEVERD if (site / naam).is_file()}
    for sessie in kb.sessies.values():
        vroeger = vroegere_ids(kb, sessie)
        for naam, inhoud in pakket(kb, sessie, meegeleverd).items():
            schrijf(site / "i-versnellers" / sessie.id / "pakket" / naam, inhoud)
            for oud in vroeger:
                _schrijf_vroeger(site, oud, naam.replace(zipnaam(sessie), f"sessiepakket-{oud}.zip"), inhoud)
        gc.collect()  # office documents are full of circles, and twelve kits of them took 280 MB


def vroegere_ids(kb: Kennisbank, sessie: Sessie) -> list[str]:
    """Return the ids that a session had before it was called what it is called now."""
    items = (item for item in vroegere_items(kb) if item.soort.enkelvoud == "sessie")
    return [item.id for item in items if item.opvolger and item.opvolger.verwijzing == f"sessie:{sessie.id}"]


def _schrijf_vroeger(site: Path, oud: str, naam: str, inhoud: bytes) -> None:
    """Write a download at its former address too; pages to read lead on by themselves."""
    if not naam.endswith((".html", ".js")):
        schrijf(site / "i-versnellers" / oud / "pakket" / naam, inhoud)


def pakket(
    kb: Kennisbank, sessie: Sessie, meegeleverd: dict[str, bytes], voorraad: Path = VOORRAAD
) -> dict[str, bytes]:
    """Return every file of one session, by name; from `voorraad` when nothing changed."""

    def maak() -> dict[str, bytes]:
        return {**maak_bestanden(kb, sessie, meegeleverd), SJABLOON: plansjabloon(kb, sessie)}

    return uit_voorraad(voorraad, sessie.id, sleutel(kb, sessie, meegeleverd), maak)
