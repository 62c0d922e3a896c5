"""iCalendar (RFC 5545). The id of a date never changes, so a date that moves, moves in the diary too.

A thousand dates go into calendars: the frame of an event is a template, icalendar escapes the signs in words, and a
line is folded by one pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from icalendar import vText

from macros.model.agenda import Agendapunt
from macros.model.instellingen import Instellingen

EIND = "\r\n"
LANG = 75
STUK = re.compile(rb"(?s).{1,74}(?![\x80-\xbf])(?<!\\)|.{1,74}(?![\x80-\xbf])")
"""A piece of a folded line: shorter than LANG, no sign cut in two, if it can be no backslash without what it is for."""
KALENDER = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bouwstenenwijzer//Bijhouden//NL", "METHOD:PUBLISH")


def kalender(titel: str, uitleg: str, gebeurtenissen: Iterable[bytes]) -> bytes:
    """Return the calendar file with these events; its name and description are written on one line."""
    wat = (_woorden("X-WR-CALDESC", " ".join(uitleg.split())), _woorden("X-WR-CALNAME", " ".join(titel.split())))
    return _regels(*KALENDER, *wat) + b"".join(gebeurtenissen) + _regels("END:VCALENDAR")


def gebeurtenis(punt: Agendapunt, plek: Instellingen) -> bytes:
    """Return one date as an event of whole days that keeps nobody occupied."""
    herhaling = ("RRULE:FREQ=YEARLY",) if punt.elk_jaar else ()
    erbij = (*herhaling, f"SEQUENCE:{punt.volgnummer}", _woorden("CATEGORIES", str(punt.soort).capitalize()))
    url = (_gevouwen(f"URL:{plek.volledig(punt.adres)}"),) if plek.site_adres else ()
    uitleg = "\n".join(_beschrijving(punt, plek))
    return _hele_dagen(punt.uuid, punt.tijdvak, punt.gewijzigd, punt.titel, uitleg, erbij, url)


def mededeling(uuid: UUID, dag: date, titel: str, tekst: str) -> bytes:
    """Return a notice as an event of one whole day: a calendar without any event is no valid calendar."""
    return _hele_dagen(uuid, (dag, dag + timedelta(days=1)), dag, titel, tekst)


def _hele_dagen(
    uuid: UUID,
    tijdvak: tuple[date, date],
    gewijzigd: date,
    titel: str,
    uitleg: str,
    erbij: tuple[str, ...] = (),
    erachter: tuple[str, ...] = (),
) -> bytes:
    """Return an event from the first day to the day after the last, in the order in which calendars like it."""
    van, tot = tijdvak
    return _regels(
        "BEGIN:VEVENT",
        _woorden("SUMMARY", titel),
        f"DTSTART;VALUE=DATE:{van:%Y%m%d}",
        f"DTEND;VALUE=DATE:{tot:%Y%m%d}",
        f"DTSTAMP:{gewijzigd:%Y%m%d}T000000Z",
        f"UID:{uuid}",
        *erbij,
        _woorden("DESCRIPTION", uitleg),
        f"LAST-MODIFIED:{gewijzigd:%Y%m%d}T000000Z",
        "TRANSP:TRANSPARENT",
        *erachter,
        "END:VEVENT",
    )


def _regels(*regels: str) -> bytes:
    return "".join(f"{regel}{EIND}" for regel in regels).encode()


def _woorden(naam: str, tekst: str) -> str:
    """Return a property that holds words."""
    return _gevouwen(f"{naam}:{vText(tekst).to_ical().decode()}")


def _gevouwen(regel: str) -> str:
    """Return a line that is folded when it is longer than 75 bytes (RFC 5545, 3.1)."""
    ruw = regel.encode()
    return regel if len(ruw) < LANG else f"{EIND} ".join(stuk.decode() for stuk in STUK.findall(ruw))


def _beschrijving(punt: Agendapunt, plek: Instellingen) -> list[str]:
    regels = [punt.tekst]
    if len(punt.datum) < len("2015-01-01"):
        regels.append("De precieze dag is niet bekend.")
    if punt.elk_jaar:
        regels.append("Dit komt elk jaar terug. Kijk na of de dag dit jaar dezelfde is.")
    if punt.zekerheid:
        regels.append(f"Zekerheid: {punt.zekerheid}.")
    return [*regels, f"Lees meer: {plek.volledig(punt.adres) or f'Bouwstenenwijzer, {punt.adres}'}"]
