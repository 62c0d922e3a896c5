"""The plan van aanpak: the worksheet as a document that a gemeente can take a decision on.

`waarde` gives what stands in a field. For files it is empty; for the browser it is a sign that a script replaces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.draaiboek import punten
from macros.pakket.gegevens import kenmerk, opsomming, rolnaam, stappen_van
from macros.pakket.stuk import Alinea, Deel, Document, Kop, Regel, Stukje, Tabel, regel

Waarde = Callable[[str], str]
BEGIN, EIND = "⟦", "⟧"
OVER = (("gemeente", "Gemeente"), ("opgesteld-door", "Opgesteld door"), ("datum", "Datum van de sessie"))


def leeg(naam: str) -> str:  # noqa: ARG001 - the form of Waarde
    """Return nothing: the field is filled in by hand."""
    return ""


def teken(naam: str) -> str:
    """Return the sign that the script in the browser replaces by the answer to field `naam`."""
    return f"{BEGIN}{naam}{EIND}"


def plan(kb: Kennisbank, sessie: Sessie, waarde: Waarde = leeg) -> Document:
    """Return the plan van aanpak of a session; `waarde` fills the fields by name."""
    titel = f"Plan van aanpak: {sessie.naam}"
    return Document(titel, sessie.samenvatting, kenmerk(kb, sessie), tuple(_delen(kb, sessie, waarde)))


def _delen(kb: Kennisbank, sessie: Sessie, waarde: Waarde) -> Iterator[Deel]:
    over = tuple((regel(titel), regel(waarde(f"over/{naam}"))) for naam, titel in OVER)
    yield Tabel("Over dit plan", ("Onderdeel", "Ingevuld"), over, (5, 8))
    yield Kop(1, "Waar we naartoe werken")
    yield Alinea(regel(sessie.doel))
    yield punten(sessie.resultaat)
    yield Kop(1, "Wat we hebben afgesproken")
    yield Tabel("De antwoorden van het werkblad", ("Vraag", "Antwoord"), tuple(_antwoorden(sessie, waarde)), (5, 8))
    yield Kop(1, "Wie wanneer wat doet")
    yield Alinea(regel("De code achter een stap kun je intikken op de pagina /s/ van de Bouwstenenwijzer."))
    koppen = ("Stap", "Klaar als", "Rol", "Wie", "Wanneer")
    yield Tabel("De stappen van dit plan", koppen, tuple(_stappen(kb, sessie, waarde)), (5, 5, 5, 3, 3))
    yield Kop(1, "Hoe we verdergaan")
    weken = opsomming([f"{n.weken} {'week' if n.weken == 1 else 'weken'}" for n in sessie.nazorg.values()])
    yield Alinea(regel(f"Je coach vraagt na {weken} hoe het gaat. Houd dit plan dan bij de hand."))


def _antwoorden(sessie: Sessie, waarde: Waarde) -> Iterator[tuple[Regel, ...]]:
    for id, veld in sessie.werkblad.items():
        hulp = [veld.toelichting] if veld.toelichting else []
        hulp += [f"Kies uit: {', '.join(veld.keuzes)}."] if veld.keuzes else []
        vraag = (Stukje(veld.vraag, vet=True), *((Stukje(f" {' '.join(hulp)}"),) if hulp else ()))
        yield vraag, regel(waarde(f"veld/{id}"))


def _stappen(kb: Kennisbank, sessie: Sessie, waarde: Waarde) -> Iterator[tuple[Regel, ...]]:
    for stap in stappen_van(kb, sessie):
        yield (
            (Stukje(stap.titel, doel=stap.adres), Stukje(f" ({stap.code})")),
            regel(" ".join(stap.klaar_als)),
            regel(rolnaam(kb, stap.verantwoordelijk)),
            regel(waarde(f"wie/{stap.id}")),
            regel(waarde(f"wanneer/{stap.id}")),
        )
