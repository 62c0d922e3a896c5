"""iCalendar (RFC 5545). The id of a date never changes, so a date that moves, moves in the diary too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from icalendar import Calendar, Event

from macros.model.agenda import Agendapunt
from macros.model.instellingen import Instellingen

EINDE = b"END:VCALENDAR"
MAKER = "-//Bouwstenenwijzer//Bijhouden//NL"


def kalender(titel: str, uitleg: str, gebeurtenissen: Iterable[bytes]) -> bytes:
    """Return the calendar file with these events; its name and description are written on one line."""
    agenda = Calendar()
    agenda.add("prodid", MAKER)
    agenda.add("version", "2.0")
    agenda.add("method", "PUBLISH")
    agenda.add("x-wr-calname", " ".join(titel.split()))
    agenda.add("x-wr-caldesc", " ".join(uitleg.split()))
    return bytes(agenda.to_ical()).replace(EINDE, b"".join(gebeurtenissen) + EINDE)


def gebeurtenis(punt: Agendapunt, plek: Instellingen) -> bytes:
    """Return one date as an event of whole days that keeps nobody occupied."""
    event = _hele_dagen(punt.uuid, punt.tijdvak, punt.gewijzigd)
    event.add("sequence", punt.volgnummer)
    event.add("summary", punt.titel)
    event.add("description", "\n".join(_beschrijving(punt, plek)))
    event.add("categories", [str(punt.soort).capitalize()])
    if plek.site_adres:
        event.add("url", plek.volledig(punt.adres))
    return bytes(event.to_ical())


def mededeling(uuid: UUID, dag: date, titel: str, tekst: str) -> bytes:
    """Return a notice as an event of one whole day: a calendar without any event is no valid calendar."""
    event = _hele_dagen(uuid, (dag, dag + timedelta(days=1)), dag)
    event.add("summary", titel)
    event.add("description", tekst)
    return bytes(event.to_ical())


def _hele_dagen(uuid: UUID, tijdvak: tuple[date, date], gewijzigd: date) -> Event:
    moment = datetime.combine(gewijzigd, time(), UTC)
    event = Event()
    event.add("uid", str(uuid))
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("dtstart", tijdvak[0])
    event.add("dtend", tijdvak[1])
    event.add("transp", "TRANSPARENT")
    return event


def _beschrijving(punt: Agendapunt, plek: Instellingen) -> list[str]:
    regels = [punt.tekst]
    if len(punt.datum) < len("2015-01-01"):
        regels.append("De precieze dag is niet bekend.")
    if punt.zekerheid:
        regels.append(f"Zekerheid: {punt.zekerheid}.")
    return [*regels, f"Lees meer: {plek.volledig(punt.adres) or f'Bouwstenenwijzer, {punt.adres}'}"]
