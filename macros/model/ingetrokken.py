"""Passages that were there and are no longer: what they said last, and what came in their place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.model.blokken import Blok
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import opvolgers
from macros.model.passage import KOP, passages
from macros.model.soorten import LIJST
from macros.model.versie import Versie

MET_SOORT_IN_ANKER = ("stap", "begrip", "praktijk", "bron", "groep")
PREFIX = {deel.voorvoegsel: naam for naam, deel in DEELSOORTEN.items() if deel.voorvoegsel}
PREFIX |= {f"{naam}-": naam for naam in MET_SOORT_IN_ANKER}
"""Which kind of block an anchor belongs to."""


@dataclass(frozen=True, slots=True)
class Ingetrokken:
    """A withdrawn passage: its anchor, its last words, since when it is gone when known, why, its successors."""

    anker: str
    laatste: Versie
    sinds: date | None
    reden: str
    opvolgers: tuple[Blok, ...]

    @property
    def titel(self) -> str:
        """The first line of what it said."""
        return self.laatste.tekst.partition("\n")[0]


def ingetrokken(kb: Kennisbank, pagina: str) -> list[Ingetrokken]:
    """Return what was withdrawn from a page. Sections of an item that went empty are no withdrawn blocks."""
    nu = passages(kb).get(pagina, {})
    return [
        _ingetrokken(kb, anker, versies[-1], verwijzing)
        for anker, versies in kb.geschiedenis.get(pagina, {}).items()
        if anker not in nu and anker != KOP and (verwijzing := verwijzing_van(pagina, anker))
    ]


def verwijzing_van(pagina: str, anker: str) -> str:
    """Return the reference of the block at an anchor, also when the block is gone; "" for a section."""
    if pagina == "programma":
        return "" if anker == "tijdlijn" else f"hoofdstuk:programma/{anker}"
    prefix = next((p for p in PREFIX if anker.startswith(p)), "")
    if not prefix:
        return ""
    id, (lijst, _, ouder) = anker.removeprefix(prefix), pagina.partition("/")
    return f"{PREFIX[prefix]}:{ouder}/{id}" if ouder and lijst in LIJST else f"{PREFIX[prefix]}:{id}"


def _ingetrokken(kb: Kennisbank, anker: str, laatste: Versie, verwijzing: str) -> Ingetrokken:
    verhuizing = kb.verhuisd.get(verwijzing)
    if verhuizing is None:
        return Ingetrokken(anker, laatste, None, "", ())
    return Ingetrokken(anker, laatste, verhuizing.datum, verhuizing.reden, tuple(opvolgers(kb, verhuizing.naar)))
