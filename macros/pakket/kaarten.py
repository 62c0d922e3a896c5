"""Cards for on the table: one per step of the session, four on an A4."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.model.stap import Stap
from macros.pakket.draaiboek import met_kopje, punten
from macros.pakket.gegevens import kenmerk, rolnaam, stappen_van
from macros.pakket.stuk import Alinea, Document, Kaart, regel


def kaarten(kb: Kennisbank, sessie: Sessie) -> Document:
    """Return the cards of a session."""
    vellen = tuple(_kaart(kb, stap) for stap in stappen_van(kb, sessie))
    return Document(sessie.naam, "Stapkaarten om uit te knippen", kenmerk(kb, sessie), kaarten=vellen)


def _kaart(kb: Kennisbank, stap: Stap) -> Kaart:
    bouwsteen = kb.bouwstenen.get(stap.bouwsteen)
    delen = (
        Alinea(regel("Klaar als", vet=True)),
        punten(stap.klaar_als),
        Alinea(met_kopje("Verantwoordelijk: ", regel(rolnaam(kb, stap.verantwoordelijk)))),
    )
    onder = f"Wie: {'.' * 24} Wanneer: {'.' * 20}"
    return Kaart(stap.titel, f"{stap.code} · {bouwsteen.naam if bouwsteen else stap.bouwsteen}", delen, onder)
