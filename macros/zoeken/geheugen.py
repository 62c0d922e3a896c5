"""What the search keeps in a folder for the next build: what was read of each page, and what was counted of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from macros.zoeken.bewaren import Documenten, als_regels, uit_regels
from macros.zoeken.telling import Telling, lees_telling, schrijf_telling

DOCUMENTEN, TELLING = "documenten.jsonl", "telling.bin"


@dataclass(frozen=True, slots=True)
class Geheugen:
    """Reads from the folder `vroeger` and writes into `straks`; without a folder it knows or keeps nothing."""

    vroeger: Path | None = None
    straks: Path | None = None

    def documenten(self) -> Documenten:
        """Return what was read of each page."""
        if self.vroeger is None:
            return {}
        with (self.vroeger / DOCUMENTEN).open("rb") as bestand:
            return uit_regels(bestand)

    def telling(self) -> Telling | None:
        """Return what was counted."""
        if self.vroeger is None:
            return None
        with (self.vroeger / TELLING).open("rb") as bestand:
            return lees_telling(bestand)

    def bewaar_documenten(self, documenten: Documenten) -> None:
        """Write what was read of each page, before anything is done with it."""
        if self.straks is not None:
            with (self.straks / DOCUMENTEN).open("wb") as bestand:
                bestand.writelines(als_regels(documenten))

    def bewaar_telling(self, telling: Telling) -> None:
        """Write what was counted."""
        if self.straks is not None:
            with (self.straks / TELLING).open("wb") as bestand:
                schrijf_telling(telling, bestand)


ZONDER_GEHEUGEN = Geheugen()
