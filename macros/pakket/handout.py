"""The hand-out for participants: what they do and take home, without clock times."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Agendablok, Sessie
from macros.pakket.draaiboek import EIGEN, met_kopje, punten
from macros.pakket.gegevens import kenmerk, momenten, rolnaam, stappen_van
from macros.pakket.opmaak import delen_van
from macros.pakket.stuk import Alinea, Deel, Document, Kop, Tabel, regel


def handout(kb: Kennisbank, sessie: Sessie) -> Document:
    """Return the hand-out of a session."""
    delen: list[Deel] = [
        Alinea(regel(sessie.samenvatting)),
        Kop(1, "Je neemt mee naar huis"),
        punten(sessie.resultaat),
        *((Kop(1, "Neem mee"), punten(sessie.meenemen)) if sessie.meenemen else ()),
        Kop(1, "Wat we doen"),
        *(deel for moment in momenten(sessie) for deel in _blok(kb, moment.nummer, moment.blok)),
        *((Kop(1, "Oefeningen"),) if sessie.oefeningen else ()),
        *(deel for tekst in sessie.oefeningen.values() for deel in delen_van(tekst, kb.blokken)),
        Kop(1, "Hier werk je verder aan"),
        stappentabel(kb, sessie),
        Kop(1, "Kijk terug"),
        punten(sessie.evaluatie),
        Alinea(regel(EIGEN)),
    ]
    return Document(sessie.naam, "Hand-out voor deelnemers", kenmerk(kb, sessie), tuple(delen))


def _blok(kb: Kennisbank, nummer: int, blok: Agendablok) -> Iterator[Deel]:
    yield Kop(2, f"{nummer}. {blok.titel}")
    yield Alinea(met_kopje("Klaar als: ", regel(blok.doel)))
    yield from delen_van(blok.instructie, kb.blokken, per_regel=True)


def stappentabel(kb: Kennisbank, sessie: Sessie) -> Tabel:
    """Return the steps of the session with who is responsible and what is there when a step is done."""
    rijen = tuple(
        (
            regel(stap.code),
            regel(stap.titel, doel=stap.adres),
            regel(" ".join(stap.klaar_als)),
            regel(rolnaam(kb, stap.verantwoordelijk)),
        )
        for stap in stappen_van(kb, sessie)
    )
    return Tabel("De stappen van deze sessie", ("Code", "Stap", "Klaar als", "Verantwoordelijk"), rijen, (3, 6, 7, 5))
