"""Write the feeds of every channel under feeds/."""

from __future__ import annotations

from pathlib import Path

from macros.model.kanaal import kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.melding import laatst_bijgewerkt, meldingen
from macros.outputs.bestand import schrijf
from macros.outputs.feeds.atom import als_atom
from macros.outputs.feeds.bericht import bericht
from macros.outputs.feeds.jsonfeed import als_json

MEESTE = 100


def schrijf_feeds(kb: Kennisbank, site: Path) -> None:
    """Write feeds/<channel>.xml and .json under `site`, each with at most the newest hundred entries."""
    alles = [(melding, bericht(kb, melding)) for melding in meldingen(kb)]
    bijgewerkt = laatst_bijgewerkt(kb)
    for kanaal in kanalen(kb):
        keuze = [b for melding, b in alles if kanaal.hoort_erin(melding)][:MEESTE]
        schrijf(site / f"feeds/{kanaal.pad}.xml", als_atom(kanaal, keuze, kb.instelling, bijgewerkt))
        schrijf(site / f"feeds/{kanaal.pad}.json", als_json(kanaal, keuze, kb.instelling))
