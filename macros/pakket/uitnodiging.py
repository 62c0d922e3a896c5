"""The invitation: words to mail, what to do when, and a form that makes the calendar files, also from disk."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.draaiboek import met_kopje, punten
from macros.pakket.gegevens import kenmerk, opsomming, rolnaam, uren
from macros.pakket.stuk import Alinea, Deel, Document, Kop, Lijst, Stukje, regel


def uitnodiging(kb: Kennisbank, sessie: Sessie) -> Document:
    """Return the invitation of a session; the form that goes with it stands in the template."""
    delen: list[Deel] = [
        Kop(1, "Tekst voor je mail"),
        Alinea(regel(f"Doe je mee met de i-Versneller {sessie.naam}?")),
        Alinea(regel(sessie.samenvatting)),
        Alinea(regel("Je neemt mee naar huis:")),
        punten(sessie.resultaat),
        Alinea(met_kopje("Voor: ", regel(f"{opsomming([rolnaam(kb, r) for r in sessie.voor_wie])}."))),
        Alinea(met_kopje("Duur: ", regel(f"{uren(sessie.minuten)}."))),
        *((Alinea(regel("Neem mee:")), punten(sessie.meenemen)) if sessie.meenemen else ()),
        Kop(1, "Voorbereiding"),
        _terugtellen(sessie),
    ]
    return Document(sessie.naam, "Uitnodiging en planning", kenmerk(kb, sessie), tuple(delen))


def _terugtellen(sessie: Sessie) -> Lijst:
    vroegst_eerst = sorted(sessie.voorbereiding.values(), key=lambda p: -p.dagen_vooraf)
    return Lijst(tuple((Stukje(_dagen(p.dagen_vooraf), vet=True), Stukje(p.tekst)) for p in vroegst_eerst))


def _dagen(aantal: int) -> str:
    return "1 dag vooraf: " if aantal == 1 else f"{aantal} dagen vooraf: "
