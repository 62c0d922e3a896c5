"""Write the calendars under agenda/, and the parts from which a browser makes a selection."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from macros.model.agenda import Agendasoort, agendapunten
from macros.model.kanaal import ALLES, kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.scripttekst import als_script
from macros.outputs.agenda.ics import gebeurtenis, kalender
from macros.outputs.bestand import schrijf

UITLEG = "Uit de Bouwstenenwijzer. Een datum die daar verschuift, verschuift hier ook als je je op dit adres abonneert."


def schrijf_agenda(kb: Kennisbank, site: Path) -> None:
    """Write agenda/<channel>.ics for every channel that holds a date, agenda/termijnen.ics, and the parts."""
    punten = agendapunten(kb)
    delen = {punt.uuid: gebeurtenis(punt, kb.instelling) for punt in punten}
    for kanaal in kanalen(kb):
        keuze = [p for p in punten if kanaal.hoort_erin(p)]
        titel = "alle datums" if kanaal.pad == ALLES else kanaal.titel
        _schrijf(site, kanaal.pad, titel, [delen[p.uuid] for p in keuze])
    termijnen = [p for p in punten if p.soort is Agendasoort.TERMIJN]
    _schrijf(site, "termijnen", "alle termijnen", [delen[p.uuid] for p in termijnen])
    schrijf(site / "assets/bijhouden/agenda.js", _script(delen))


def _schrijf(site: Path, pad: str, titel: str, gebeurtenissen: list[bytes]) -> None:
    if gebeurtenissen:
        schrijf(site / f"agenda/{pad}.ics", kalender(f"Bouwstenenwijzer: {titel}", UITLEG, gebeurtenissen))


def _script(delen: Mapping[UUID, bytes]) -> bytes:
    """Return a classic script with every event as text, so that the browser only has to join them."""
    teksten = {str(uuid): gebeurtenis.decode() for uuid, gebeurtenis in delen.items()}
    return als_script("window.BW_AGENDA", teksten)
