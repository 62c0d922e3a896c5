"""What is new, told short: for the front page, for the page with changes, and by month for a role."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from macros.model.kennisbank import Kennisbank
from macros.model.melding import Melding, meldingen
from macros.model.soorten import MODEL

SAMEN_VANAF = 3
MAANDEN_UITGESCHREVEN = 12


EIGEN_SPELLING = {"i-versnellers": "i-Versnellers"}
"""Lists whose name is not written as in an address."""


@dataclass(frozen=True, slots=True)
class Bundel:
    """One change, or three and more that say the same about items of one kind on one day."""

    lijst: str
    meldingen: list[Melding]

    @property
    def eerste(self) -> Melding:
        """The change that speaks for all of them."""
        return self.meldingen[0]

    @property
    def naam(self) -> str:
        """What these items are called together."""
        return EIGEN_SPELLING.get(self.lijst, self.lijst)

    @property
    def is_samen(self) -> bool:
        """Whether it holds more than one change."""
        return len(self.meldingen) > 1


@dataclass(frozen=True, slots=True)
class Nieuwsregel:
    """One line: about one item, or about many of a kind that changed in the same way."""

    datum: date
    titel: str
    adres: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Maandbericht:
    """What changed for a role in one month, such as "2026-11": told in full, or, long ago, only how much."""

    maand: str
    adres: str
    aantal: int
    regels: list[Nieuwsregel]


def bundels(alles: Iterable[Melding]) -> list[Bundel]:
    """Return the changes in bundles, newest first, each kind of item together."""
    uit: list[Bundel] = []
    for (_, lijst, _, _), groep in groupby(sorted(alles, key=_samen_op), key=_samen_op):
        leden = list(groep)
        uit.extend([Bundel(lijst, leden)] if len(leden) >= SAMEN_VANAF else [Bundel(lijst, [m]) for m in leden])
    return uit


def nieuwsregels(kb: Kennisbank) -> list[Nieuwsregel]:
    """Return the changes told short, newest first; many of a kind lead to their list."""
    return [_regel(bundel, f"/{bundel.lijst}/") for bundel in bundels(meldingen(kb))]


def maandberichten(kb: Kennisbank, rol: str) -> list[Maandbericht]:
    """Return what changed for a role, by month, newest first; what is older than a year is only counted."""
    per_maand = groupby((m for m in meldingen(kb) if m.is_voor(rol)), key=lambda m: f"{m.wijziging.datum:%Y-%m}")
    return [
        _bericht(maand, f"/wijzigingen/?rol={rol}&maand={maand}", list(groep), nummer < MAANDEN_UITGESCHREVEN)
        for nummer, (maand, groep) in enumerate(per_maand)
    ]


def _bericht(maand: str, adres: str, alles: list[Melding], voluit: bool) -> Maandbericht:
    return Maandbericht(maand, adres, len(alles), [_regel(b, adres) for b in bundels(alles)] if voluit else [])


def _samen_op(melding: Melding) -> tuple[int, str, str, str]:
    wijziging = melding.wijziging
    return -wijziging.datum.toordinal(), MODEL[type(melding.item)].lijst, wijziging.tekst, wijziging.soort


def _regel(bundel: Bundel, adres: str) -> Nieuwsregel:
    wijziging, blok = bundel.eerste.wijziging, bundel.eerste.blok
    if bundel.is_samen:
        return Nieuwsregel(wijziging.datum, f"{len(bundel.meldingen)} {bundel.naam}", adres, wijziging.tekst)
    return Nieuwsregel(wijziging.datum, blok.titel, blok.adres, wijziging.tekst)
