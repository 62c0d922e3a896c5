"""Write the calendars under agenda/, and the parts from which a browser makes a selection."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID, uuid5

from macros.model.agenda import Agendasoort, agendapunten
from macros.model.kanaal import ALLES, VroegerKanaal, kanalen, samen, verdeel, vroegere_kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.scripttekst import als_script
from macros.model.vroeger import NAAMRUIMTE
from macros.outputs.agenda.ics import gebeurtenis, kalender, mededeling
from macros.outputs.bestand import schrijf

UITLEG = "Uit de Bouwstenenwijzer. Een datum die daar verschuift, verschuift hier ook als je je op dit adres abonneert."


def schrijf_agenda(kb: Kennisbank, site: Path) -> None:
    """Write agenda/<channel>.ics for every channel that holds a date, agenda/termijnen.ics, and the parts."""
    punten = agendapunten(kb)
    delen = {punt.uuid: gebeurtenis(punt, kb.instelling) for punt in punten}
    verdeeld = verdeel(kb, punten)
    for kanaal in kanalen(kb):
        titel = "alle datums" if kanaal.pad == ALLES else kanaal.titel
        _schrijf(site, kanaal.pad, titel, [delen[p.uuid] for p in verdeeld[kanaal.pad]])
    termijnen = [p for p in punten if p.soort is Agendasoort.TERMIJN]
    _schrijf(site, "termijnen", "alle termijnen", [delen[p.uuid] for p in termijnen])
    for vroeger in vroegere_kanalen(kb):
        _schrijf_vroeger(site, vroeger, [delen[p.uuid] for p in samen(vroeger, verdeeld)])
    schrijf(site / "assets/bijhouden/agenda.js", _script(delen))


def _schrijf(site: Path, pad: str, titel: str, gebeurtenissen: list[bytes]) -> None:
    if gebeurtenissen:
        schrijf(site / f"agenda/{pad}.ics", kalender(f"Bouwstenenwijzer: {titel}", UITLEG, gebeurtenissen))


def _schrijf_vroeger(site: Path, vroeger: VroegerKanaal, gebeurtenissen: list[bytes]) -> None:
    """Write the calendar at a former address: the dates of what came in its place, or that nothing did."""
    item, namen = vroeger.item, [kanaal.titel for kanaal in vroeger.opvolgers]
    uitleg = f"{item.verhuizing.reden} " + _nu(vroeger)
    if not gebeurtenissen:
        uuid = uuid5(NAAMRUIMTE, f"agenda/verhuisd/{item.verwijzing}")
        gebeurtenissen = [mededeling(uuid, item.verhuizing.datum, f"{item.id}: deze kalender is gestopt", uitleg)]
    titel = f"Bouwstenenwijzer: {' en '.join(namen) or item.id}"
    schrijf(site / f"agenda/{vroeger.pad}.ics", kalender(titel, uitleg, gebeurtenissen))


def _nu(vroeger: VroegerKanaal) -> str:
    adressen = " en ".join(f"/agenda/{kanaal.pad}.ics" for kanaal in vroeger.opvolgers)
    return f"Deze kalender staat nu op {adressen}." if adressen else "Hier komt niets meer bij."


def _script(delen: Mapping[UUID, bytes]) -> bytes:
    """Return a classic script with every event as text, so that the browser only has to join them."""
    teksten = {str(uuid): gebeurtenis.decode() for uuid, gebeurtenis in delen.items()}
    return als_script("window.BW_AGENDA", teksten)
