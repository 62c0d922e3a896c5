"""Permanent ids: what carries one keeps it, also when its item gets another id."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from macros.model.deelsoorten import DEELSOORTEN
from macros.model.kennisbank import Kennisbank

NAAMRUIMTE = UUID("6c722f79-a52f-4e50-a952-a7177566980d")
"""Fixed for ever: every permanent id of a change or a date is made within it."""

OUDER = {"stap": "bouwsteen"} | {naam: deel.ouder for naam, deel in DEELSOORTEN.items()}
"""Which item a block within an item moves along with."""


def vroeger(kb: Kennisbank, verwijzing: str, datum: date = date.min) -> str:
    """Return the reference that a block had on a day; without a day, the very first one. A circle ends where it began.

    The check refuses a circle, but some commands read what nobody checked yet.
    """
    gezien = {verwijzing}
    while (naam := _daarvoor(kb, verwijzing, datum)) and naam not in gezien:
        gezien.add(naam)
        verwijzing = naam
    return verwijzing


def _daarvoor(kb: Kennisbank, verwijzing: str, datum: date) -> str:
    """Return the reference that a block had before its last move since a day; "" when it did not move."""
    sinds = ((oud, verhuizing.naar) for oud, verhuizing in kb.verhuisd.items() if verhuizing.datum >= datum)
    return next((naam for oud, naar in sinds if (naam := _teruggezet(verwijzing, oud, naar))), "")


def _teruggezet(verwijzing: str, oud: str, naar: tuple[str, ...]) -> str:
    """Return the former reference when `naar` is this block or the item it stands in; else ""."""
    if len(naar) != 1:
        return ""
    if naar[0] == verwijzing:
        return oud
    soort, _, id = verwijzing.partition(":")
    ouder, _, kind = id.partition("/")
    if kind and naar[0] == f"{OUDER.get(soort)}:{ouder}":
        return f"{soort}:{oud.partition(':')[2]}/{kind}"
    return ""
