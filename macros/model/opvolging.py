"""Items that had another id: what they were, and which blocks came in their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from macros.model.blokken import Blok
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import ENKELVOUD, Soort
from macros.model.verhuizing import Verhuizing
from macros.model.vroeger import OUDER

DIEPST = 5
"""How many moves in a row are followed; a circle ends here."""


@dataclass(frozen=True, slots=True)
class VroegerItem:
    """An item that was renamed, split or withdrawn: its kind, its former id, the record, what came in its place."""

    soort: Soort
    id: str
    verhuizing: Verhuizing
    opvolgers: tuple[Blok, ...]

    @property
    def verwijzing(self) -> str:
        """How data referred to it, such as "bouwsteen:gba"."""
        return f"{self.soort.enkelvoud}:{self.id}"

    @property
    def opvolger(self) -> Blok | None:
        """The one block that came in its place; None when none did, or several."""
        return self.opvolgers[0] if len(self.opvolgers) == 1 else None

    @property
    def waarheen(self) -> str:
        """The address where one reads on: of the one block in its place, otherwise of its own former page."""
        return self.opvolger.adres if self.opvolger else self.adres

    @property
    def adres(self) -> str:
        """The address of its page; a group has none of its own."""
        return "/bouwstenen/" if self.soort.lijst == "groepen" else f"/{self.soort.lijst}/{self.id}/"


def vroegere_items(kb: Kennisbank) -> Iterator[VroegerItem]:
    """Yield every item with a former id, in the order of the register; blocks within an item are no items."""
    for oud, verhuizing in kb.verhuisd.items():
        soort, _, id = oud.partition(":")
        if soort in ENKELVOUD:
            yield VroegerItem(ENKELVOUD[soort], id, verhuizing, tuple(opvolgers(kb, verhuizing.naar)))


def vroegere_delen(kb: Kennisbank, item: VroegerItem) -> Mapping[str, tuple[Blok, ...]]:
    """Return what stood within a former item, by its own former reference, with what came in its place."""
    eigen = f"{item.id}/"
    return {
        oud: tuple(opvolgers(kb, verhuizing.naar))
        for oud, verhuizing in kb.verhuisd.items()
        for soort, _, id in [oud.partition(":")]
        if OUDER.get(soort) == item.soort.enkelvoud and id.startswith(eigen)
    }


def vroegere_codes(kb: Kennisbank) -> Mapping[str, tuple[str, str, str]]:
    """Return (address, title, reason) by code that nothing carries any more: what came in its place, else its page."""
    return {
        verhuizing.code: _nu(kb, oud, verhuizing)
        for oud, verhuizing in kb.verhuisd.items()
        if verhuizing.code and verhuizing.code not in kb.codes
    }


def _nu(kb: Kennisbank, oud: str, verhuizing: Verhuizing) -> tuple[str, str, str]:
    blokken = list(opvolgers(kb, verhuizing.naar))
    soort, _, id = oud.partition(":")
    ouder = kb.blokken.get(f"{OUDER.get(soort)}:{id.partition('/')[0]}")
    blok = ouder if ouder and len(blokken) != 1 else next(iter(blokken), None)
    if blok is None:
        return "/s/", "Ga naar code", verhuizing.reden
    return blok.adres, blok.titel, verhuizing.reden


def opvolgers(kb: Kennisbank, naar: tuple[str, ...], diepte: int = DIEPST) -> Iterator[Blok]:
    """Yield the blocks that live, following successors that moved on themselves."""
    for verwijzing in naar:
        if verwijzing in kb.blokken:
            yield kb.blokken[verwijzing]
        elif verwijzing in kb.verhuisd and diepte:
            yield from opvolgers(kb, kb.verhuisd[verwijzing].naar, diepte - 1)
