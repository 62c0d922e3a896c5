"""A problem with its place: path, line and column (both counted from 1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Niveau(StrEnum):
    """How serious: a `fout` blocks the build, a `let op` does not."""

    FOUT = "fout"
    LET_OP = "let op"


@dataclass(frozen=True, order=True, slots=True)
class Plek:
    """A place in a file: path relative to the project, line and column from 1."""

    bestand: str
    regel: int = 1
    kolom: int = 1

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}"


@dataclass(frozen=True, slots=True)
class Probleem:
    """One cause, one message, one next step (`tip`), both in Dutch; `heel_bestand`: others may follow from it.

    `voorbeeld` is what the tip tells to paste: lines that we made ourselves, with no line of somebody else among them.
    """

    plek: Plek
    niveau: Niveau
    regel: str
    melding: str
    tip: str
    heel_bestand: bool = False
    voorbeeld: str = ""

    @property
    def blokkeert(self) -> bool:
        """Whether this problem stops the build."""
        return self.niveau is Niveau.FOUT


def op_volgorde(problemen: Iterable[Probleem]) -> list[Probleem]:
    """Return the problems in the order to solve them: what is wrong with whole files first, then by place."""
    return sorted(problemen, key=lambda p: (not (p.heel_bestand and p.blokkeert), p.plek, p.regel))
