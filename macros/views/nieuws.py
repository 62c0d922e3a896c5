"""What is new, told short for the front page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from macros.model.kennisbank import Kennisbank
from macros.model.melding import Melding, meldingen
from macros.model.soorten import MODEL

SAMEN_VANAF = 3


@dataclass(frozen=True, slots=True)
class Nieuwsregel:
    """One line for the front page: about one item, or about many of a kind that changed in the same way."""

    datum: date
    titel: str
    adres: str
    tekst: str


def nieuwsregels(kb: Kennisbank) -> list[Nieuwsregel]:
    """Return the changes told short, newest first: the same words about three or more of a kind become one line."""
    regels: list[Nieuwsregel] = []
    for (_, lijst, _), groep in groupby(sorted(meldingen(kb), key=_samen_op), key=_samen_op):
        leden = list(groep)
        regels.extend([_samen(lijst, leden)] if len(leden) >= SAMEN_VANAF else [_los(m) for m in leden])
    return regels


def _samen_op(melding: Melding) -> tuple[int, str, str]:
    return -melding.wijziging.datum.toordinal(), MODEL[type(melding.item)].lijst, melding.wijziging.tekst


def _samen(lijst: str, leden: list[Melding]) -> Nieuwsregel:
    eerste = leden[0].wijziging
    return Nieuwsregel(eerste.datum, f"{len(leden)} {lijst}", f"/{lijst}/", eerste.tekst)


def _los(m: Melding) -> Nieuwsregel:
    return Nieuwsregel(m.wijziging.datum, m.blok.titel, m.blok.adres, m.wijziging.tekst)
