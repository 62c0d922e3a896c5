"""The worksheet as sheets of a spreadsheet: typed columns, a hidden id to read it back, lists to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.draaiboek import EIGEN
from macros.pakket.gegevens import kenmerk, rolnaam, stappen_van
from macros.pakket.stuk import Kenmerk
from macros.views.datum import voluit

STATUSSEN = ("Niet gestart", "Bezig", "Klaar", "Niet van toepassing")


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its heading and width in characters; `invoer` when people fill it in."""

    titel: str
    breedte: int
    verborgen: bool = False
    invoer: bool = False


@dataclass(frozen=True, slots=True)
class Cel:
    """A cell: text, where it links to, what may be chosen in it, whether it wants a date."""

    tekst: str = ""
    doel: str = ""
    keuzes: tuple[str, ...] = ()
    datum: bool = False


@dataclass(frozen=True, slots=True)
class Blad:
    """One sheet."""

    naam: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Cel, ...], ...]


@dataclass(frozen=True, slots=True)
class Werkmap:
    """A spreadsheet file."""

    titel: str
    kenmerk: Kenmerk
    bladen: tuple[Blad, ...]


def werkmap(kb: Kennisbank, sessie: Sessie) -> Werkmap:
    """Return the worksheet of a session: the questions, the steps, and where the file comes from."""
    return Werkmap(
        f"Werkblad: {sessie.naam}",
        kenmerk(kb, sessie),
        (_vragen(kb, sessie), _stappen(kb, sessie), _over(kb, sessie)),
    )


def _vragen(kb: Kennisbank, sessie: Sessie) -> Blad:
    rollen = tuple(rolnaam(kb, rol) for rol in sessie.voor_wie)
    rijen = tuple(
        (
            Cel(f"veld/{id}"),
            Cel(veld.vraag),
            Cel(keuzes=veld.keuzes or (rollen if veld.soort == "rol" else ()), datum=veld.soort == "datum"),
            Cel(veld.toelichting or ""),
        )
        for id, veld in sessie.werkblad.items()
    )
    kolommen = (Kolom("Id", 4, verborgen=True), Kolom("Vraag", 48), Kolom("Antwoord", 60, invoer=True))
    return Blad("Werkblad", (*kolommen, Kolom("Hulp", 44)), rijen)


def _stappen(kb: Kennisbank, sessie: Sessie) -> Blad:
    rijen = tuple(
        (
            Cel(f"stap/{stap.id}"),
            Cel(stap.code),
            Cel(stap.titel, doel=stap.adres),
            Cel(" ".join(stap.klaar_als)),
            Cel(rolnaam(kb, stap.verantwoordelijk)),
            Cel(),
            Cel(datum=True),
            Cel(keuzes=STATUSSEN),
            Cel(),
        )
        for stap in stappen_van(kb, sessie)
    )
    kolommen = (
        Kolom("Id", 4, verborgen=True),
        Kolom("Code", 10),
        Kolom("Stap", 40),
        Kolom("Klaar als", 48),
        Kolom("Rol", 22),
        Kolom("Wie", 20, invoer=True),
        Kolom("Wanneer", 14, invoer=True),
        Kolom("Status", 18, invoer=True),
        Kolom("Opmerking", 36, invoer=True),
    )
    return Blad("Stappen", kolommen, rijen)


def _over(kb: Kennisbank, sessie: Sessie) -> Blad:
    merk = kenmerk(kb, sessie)
    rijen = (
        ("Sessie", sessie.naam, ""),
        ("Versie van de inhoud", voluit(merk.versie), ""),
        ("Pagina", kb.instelling.volledig(merk.adres) or f"Bouwstenenwijzer, {merk.adres}", merk.adres),
        (
            "Zo werkt het",
            "Vul de gele vakken in. Kolom A is verborgen en hoort bij het bestand.",
            "",
        ),
        ("Herkomst", EIGEN, ""),
    )
    return Blad(
        "Over dit bestand",
        (Kolom("Onderwerp", 26), Kolom("Uitleg", 90)),
        tuple((Cel(naam), Cel(tekst, doel=doel)) for naam, tekst, doel in rijen),
    )
