"""Write the feeds of every channel under feeds/."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from macros.model.kanaal import Kanaal, VroegerKanaal, kanalen, vroegere_kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.melding import Melding, laatst_bijgewerkt, meldingen
from macros.outputs.bestand import schrijf
from macros.outputs.feeds.atom import als_atom
from macros.outputs.feeds.bericht import Bericht, bericht
from macros.outputs.feeds.jsonfeed import als_json
from macros.outputs.feeds.verhuisbericht import naam_van, verhuisbericht

MEESTE = 100


def schrijf_feeds(kb: Kennisbank, site: Path) -> None:
    """Write feeds/<channel>.xml and .json under `site`, each with at most the newest hundred entries.

    A feed of an item that got another id stays at its former address: it says where to go, and goes on meanwhile.
    """
    alles = [(melding, bericht(kb, melding)) for melding in meldingen(kb)]
    bijgewerkt = laatst_bijgewerkt(kb)
    for kanaal in kanalen(kb):
        keuze = [b for melding, b in alles if kanaal.hoort_erin(melding)][:MEESTE]
        schrijf(site / f"feeds/{kanaal.pad}.xml", als_atom(kanaal, keuze, kb.instelling, bijgewerkt))
        schrijf(site / f"feeds/{kanaal.pad}.json", als_json(kanaal, keuze, kb.instelling))
    for vroeger in vroegere_kanalen(kb):
        _schrijf_vroeger(kb, site, vroeger, alles, bijgewerkt)


def _schrijf_vroeger(
    kb: Kennisbank, site: Path, vroeger: VroegerKanaal, alles: list[tuple[Melding, Bericht]], bijgewerkt: date
) -> None:
    """Write both feeds at a former address: that it moved, and what comes in where it moved to."""
    keuze = [b for melding, b in alles if vroeger.hoort_erin(melding)][: MEESTE - 1]
    berichten = sorted([verhuisbericht(vroeger, kb.instelling), *keuze], key=lambda b: b.datum, reverse=True)
    kanaal = Kanaal(vroeger.pad, naam_van(vroeger), vroeger.item.waarheen, vroeger.hoort_erin)
    nu = vroeger.opvolgers[0].pad if len(vroeger.opvolgers) == 1 else ""
    schrijf(site / f"feeds/{kanaal.pad}.xml", als_atom(kanaal, berichten, kb.instelling, bijgewerkt, nu))
    json = als_json(kanaal, berichten, kb.instelling, nu, klaar=not vroeger.opvolgers)
    schrijf(site / f"feeds/{kanaal.pad}.json", json)
