"""What is new: every change with its item, and the same told short for the front page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from macros.model.basis import Item, Wijziging
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN
from macros.model.velden import Wijzigingssoort

SAMEN_VANAF = 3


@dataclass(frozen=True, slots=True)
class Nieuws:
    """A change with the item it belongs to."""

    item: Item
    wijziging: Wijziging


@dataclass(frozen=True, slots=True)
class Nieuwsregel:
    """One line for the front page: about one item, or about many of a kind that changed in the same way."""

    datum: date
    titel: str
    adres: str
    tekst: str


def nieuws(kb: Kennisbank) -> list[Nieuws]:
    """Return every change that matters to a reader, newest first; changes of wording do not matter."""
    alles = [
        Nieuws(item, wijziging)
        for item in kb.items()
        for wijziging in getattr(item, "wijzigingen", ())
        if wijziging.soort is not Wijzigingssoort.REDACTIE
    ]
    return sorted(alles, key=lambda n: (date.max - n.wijziging.datum, n.item.id))


def nieuwsregels(kb: Kennisbank) -> list[Nieuwsregel]:
    """Return the changes told short, newest first: the same words about three or more of a kind become one line."""
    gesorteerd = sorted(nieuws(kb), key=lambda n: (date.max - n.wijziging.datum, _soort(n.item), n.wijziging.tekst))
    regels: list[Nieuwsregel] = []
    for (_, lijst, _), groep in groupby(
        gesorteerd, key=lambda n: (n.wijziging.datum, _soort(n.item), n.wijziging.tekst)
    ):
        leden = list(groep)
        regels.extend([_samen(lijst, leden)] if len(leden) >= SAMEN_VANAF else [_los(n) for n in leden])
    return regels


def _soort(item: Item) -> str:
    return next(soort.lijst for soort in SOORTEN if soort.model is type(item))


def _samen(lijst: str, leden: list[Nieuws]) -> Nieuwsregel:
    eerste = leden[0].wijziging
    return Nieuwsregel(eerste.datum, f"{len(leden)} {lijst}", f"/{lijst}/", eerste.tekst)


def _los(n: Nieuws) -> Nieuwsregel:
    naam = getattr(n.item, "naam", "") or getattr(n.item, "titel", "")
    adres = getattr(n.item, "adres", "")
    return Nieuwsregel(n.wijziging.datum, naam, adres, n.wijziging.tekst)
