"""What the documents of a session have in common: its steps, its times, its version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Agendablok, Sessie
from macros.model.stap import Stap
from macros.pakket.stuk import Kenmerk


@dataclass(frozen=True, slots=True)
class Blokmoment:
    """A block of the agenda and the minute at which it starts."""

    nummer: int
    begin: int
    blok: Agendablok

    @property
    def eind(self) -> int:
        """The minute at which it ends."""
        return self.begin + self.blok.minuten


def momenten(sessie: Sessie) -> Iterator[Blokmoment]:
    """Yield the blocks in order, numbered from 1."""
    begin = 0
    for nummer, blok in enumerate(sessie.agenda.values(), start=1):
        yield Blokmoment(nummer, begin, blok)
        begin += blok.minuten


def stappen_van(kb: Kennisbank, sessie: Sessie) -> tuple[Stap, ...]:
    """Return the steps the session works on, each once, in the order of the agenda."""
    ids = dict.fromkeys(id for blok in sessie.agenda.values() for id in blok.stappen)
    return tuple(kb.stappen[id] for id in ids if id in kb.stappen)


def rolnaam(kb: Kennisbank, id: str) -> str:
    """Return the name of a role."""
    return kb.rollen[id].naam if id in kb.rollen else id


def opsomming(namen: list[str]) -> str:
    """Return "a, b en c"."""
    return " en ".join(filter(None, (", ".join(namen[:-1]), *namen[-1:])))


def kenmerk(kb: Kennisbank, sessie: Sessie) -> Kenmerk:
    """Return name, address and version. The version is the newest date in the data, so builds stay the same."""
    dagen: list[date] = [sessie.houdbaarheid.gecontroleerd_op]
    dagen += [w.datum for w in sessie.wijzigingen]
    dagen += [w.datum for stap in stappen_van(kb, sessie) for w in stap.wijzigingen]
    return Kenmerk(sessie.naam, sessie.adres, max(dagen))


def klok(minuten: int, uur: int) -> str:
    """Return the clock time that many minutes after the hour `uur`, as "9.35"."""
    totaal = uur * 60 + minuten
    return f"{totaal // 60 % 24}.{totaal % 60:02d}"


def uren(minuten: int) -> str:
    """Return a length of time in words: "3 uur en 30 minuten"."""
    heel, rest = divmod(minuten, 60)
    return opsomming([t for t in (f"{heel} uur" if heel else "", f"{rest} minuten" if rest else "") if t])
