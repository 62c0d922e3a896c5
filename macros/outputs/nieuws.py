"""The newest changes for the front page, as a classic script: loaded only by who follows something."""

from __future__ import annotations

from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.scripttekst import als_script
from macros.outputs.bestand import schrijf

MEESTE = 300


def schrijf_nieuws(kb: Kennisbank, site: Path) -> None:
    """Write assets/bijhouden/nieuws.js: the newest changes, and the names of what one can follow."""
    regels = [
        {
            "k": m.kort,
            "d": m.wijziging.datum.isoformat(),
            "n": m.blok.titel,
            "p": m.blok.adres,
            "t": m.wijziging.tekst,
            "r": list(m.rollen),
            "b": list(m.bouwstenen),
        }
        for m in meldingen(kb)[:MEESTE]
    ]
    namen = {f"rol:{rol.id}": rol.naam for rol in kb.rollen.values()}
    namen |= {f"bouwsteen:{b.id}": b.roepnaam for b in kb.bouwstenen.values()}
    schrijf(site / "assets/bijhouden/nieuws.js", als_script("window.BW_NIEUWS", {"meldingen": regels, "namen": namen}))
