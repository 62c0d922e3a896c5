"""Write the calendars under agenda/, and the parts from which a browser makes a selection."""

from __future__ import annotations

import json
from pathlib import Path

from macros.model.agenda import Agendapunt, Agendasoort, agendapunten
from macros.model.kanaal import ALLES, kanalen
from macros.model.kennisbank import Kennisbank
from macros.outputs.agenda.ics import gebeurtenis, kalender
from macros.outputs.bestand import schrijf

UITLEG = "Uit de Bouwstenenwijzer. Een datum die daar verschuift, verschuift hier ook als je je op dit adres abonneert."


def schrijf_agenda(kb: Kennisbank, site: Path) -> None:
    """Write agenda/<channel>.ics for every channel that holds a date, agenda/termijnen.ics, and the parts."""
    punten = agendapunten(kb)
    for kanaal in kanalen(kb):
        keuze = [p for p in punten if kanaal.hoort_erin(p)]
        titel = "alle datums" if kanaal.pad == ALLES else kanaal.titel
        _schrijf(kb, site, kanaal.pad, titel, keuze)
    _schrijf(kb, site, "termijnen", "alle termijnen", [p for p in punten if p.soort is Agendasoort.TERMIJN])
    schrijf(site / "assets/bijhouden/agenda.js", _delen(kb, punten))


def _schrijf(kb: Kennisbank, site: Path, pad: str, titel: str, punten: list[Agendapunt]) -> None:
    if punten:
        inhoud = kalender(f"Bouwstenenwijzer: {titel}", UITLEG, punten, kb.instelling)
        schrijf(site / f"agenda/{pad}.ics", inhoud)


def _delen(kb: Kennisbank, punten: list[Agendapunt]) -> bytes:
    """Return a classic script with every event as text, so that the browser only has to join them."""
    delen = {str(p.uuid): gebeurtenis(p, kb.instelling).to_ical().decode() for p in punten}
    return f"window.BW_AGENDA = {json.dumps(delen, ensure_ascii=False, separators=(',', ':'))};\n".encode()
