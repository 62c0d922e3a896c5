"""The slides: one per block, with what participants do."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.draaiboek import met_kopje, punten
from macros.pakket.gegevens import Blokmoment, kenmerk, momenten, uren
from macros.pakket.opmaak import delen_van
from macros.pakket.stuk import Alinea, Document, Kaart, Lijst, regel


def dias(kb: Kennisbank, sessie: Sessie) -> Document:
    """Return the slides of a session."""
    return Document(sessie.naam, "Dia's", kenmerk(kb, sessie), kaarten=tuple(_dias(kb, sessie)))


def _dias(kb: Kennisbank, sessie: Sessie) -> Iterator[Kaart]:
    yield Kaart(sessie.naam, "i-Versneller", (Alinea(regel(sessie.samenvatting)),))
    yield Kaart("Je neemt mee naar huis", sessie.naam, (punten(sessie.resultaat),))
    agenda = tuple(regel(f"{m.blok.titel} ({m.blok.minuten} minuten)") for m in momenten(sessie))
    yield Kaart("Wat we doen", f"Samen {uren(sessie.minuten)}", (Lijst(agenda, vanaf=1),))
    aantal = len(sessie.agenda)
    for moment in momenten(sessie):
        yield _blokdia(kb, moment, aantal)
    yield Kaart("Kijk terug", sessie.naam, (punten(sessie.evaluatie),))


def _blokdia(kb: Kennisbank, moment: Blokmoment, aantal: int) -> Kaart:
    boven = f"Blok {moment.nummer} van {aantal} · {moment.blok.minuten} minuten"
    opdracht = delen_van(moment.blok.instructie, kb.blokken, per_regel=True)
    return Kaart(
        moment.blok.titel, boven, (*opdracht, Alinea(met_kopje("Klaar als: ", regel(moment.blok.doel)), accent=True))
    )
