"""Load and check in one go: what both the command and the build start with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.diagnostics import Probleem, op_volgorde
from macros.load import Gelezen, Lading, laad
from macros.load.paginas import lees_paginas
from macros.model.kennisbank import Kennisbank
from macros.validate import Omgeving, controleer


@dataclass(frozen=True)
class Uitkomst:
    """The knowledge base as loaded, and everything that is wrong with it."""

    lading: Lading
    problemen: tuple[Probleem, ...]

    @property
    def kennisbank(self) -> Kennisbank:
        """The items that could be read."""
        return self.lading.kennisbank

    @property
    def mag_door(self) -> bool:
        """Whether nothing blocks a build."""
        return not any(p.blokkeert for p in self.problemen)


def controleer_alles(wortel: Path, vandaag: date | None = None, gelezen: Gelezen | None = None) -> Uitkomst:
    """Load `data/` and `docs/` under `wortel` and run every rule; `vandaag` is today unless a test says otherwise.

    Of what was `gelezen` before the value is known.

    Raises:
        FileNotFoundError: when there is no data/.
    """
    lading = laad(wortel, gelezen)
    paginas = lees_paginas(wortel)
    omgeving = Omgeving(lading.kennisbank, lading, paginas.paginas, vandaag or date.today(), paginas.bestanden)
    gevonden = [*lading.problemen, *paginas.problemen, *controleer(omgeving)]
    return Uitkomst(lading, tuple(op_volgorde(gevonden)))
