"""Put the focus on every stop of a page, as the Tab key would, and measure what one sees."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.toegankelijkheid.kleur import Kleur, contrast

DIKTE = 2
RING_CONTRAST = 3

METEN = Path(__file__).with_name("focus.js").read_text(encoding="utf-8")

EIGEN_AANTAL = {"/scherm/": range(1, 2)}
"""How many stops a kind of page of its own must have: the second window is shared as a picture, so it has no menus and
no buttons, only the way back to the coach's page as long as nothing is sent to it."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the Tab key: where it lies and what its focus looks like."""

    wie: str
    heeft_focus: bool
    ringen: list[dict[str, Any]]
    grond: list[int]
    eigen: list[int]
    links: float = 0
    rechts: float = 0
    breedte: float = 2
    hoogte: float = 2
    venster: float = 0
    afgesneden: str = ""
    bedekt: str = ""

    @property
    def fouten(self) -> list[str]:
        """What is wrong with it, in words."""
        gronden: list[Kleur] = [_kleur(self.grond), _kleur(self.eigen)]
        dik = [ring for ring in self.ringen if ring["dikte"] >= DIKTE]
        zichtbaar = [r for r in dik if all(contrast(_kleur(r["kleur"]), g) >= RING_CONTRAST for g in gronden[:1])]
        wat = {
            "krijgt geen focus": not self.heeft_focus,
            "ligt buiten beeld": self.links < -1 or self.rechts > self.venster + 1 or self.breedte * self.hoogte < 4,
            f"heeft geen ring van {DIKTE} px": not dik,
            "heeft een ring die niet opvalt": bool(dik) and not zichtbaar,
            f"heeft een ring die wordt afgesneden door .{self.afgesneden}": bool(self.afgesneden),
            f"ligt onder {self.bedekt}": bool(self.bedekt),
        }
        return [f"{self.wie} {fout}" for fout, waar in wat.items() if waar]


def stops(pagina: Page, alleen_ring: bool = False) -> list[Stop]:
    """Return every stop of the page as it now stands; other colours change its ring, not its place."""
    return [Stop(**stop) for stop in pagina.evaluate(METEN, alleen_ring)]


def slechte_stops(pagina: Page, pad: str, kleuren: str) -> list[str]:
    """Return what is wrong with the stops of a page in these colours; in the dark only the ring is looked at anew."""
    pagina.emulate_media(color_scheme=kleuren)  # type: ignore[arg-type]
    gezien = stops(pagina, alleen_ring=kleuren == "dark")
    aantal = [] if len(gezien) in EIGEN_AANTAL.get(pad, range(11, 10_000)) else [f"{len(gezien)} stops"]
    return [*aantal, *(f"{kleuren}: {wat}" for stop in gezien for wat in stop.fouten)]


def _kleur(getallen: list[int]) -> Kleur:
    rood, groen, blauw = getallen[:3]
    return rood, groen, blauw
