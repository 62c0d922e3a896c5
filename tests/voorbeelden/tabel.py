"""The table of mistakes: each is made in a copy of the small good knowledge base, and gives an exact report.

The cases stand in `fouten/*.yaml`, what they must give in `fouten/verwacht.txt`. After a change that was meant:
`python -m tests.voorbeelden.tabel`, then read the difference as the editor who has to understand it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from macros.controle import controleer_alles
from macros.diagnostics import Probleem
from macros.diagnostics.tekens import toonbaar
from macros.diagnostics.uitvoer import als_tekst

HIER = Path(__file__).resolve().parent
GOED = HIER / "goed"
FOUTEN = HIER / "fouten"
VERWACHT = FOUTEN / "verwacht.txt"
VANDAAG = date(2026, 11, 22)
BREED = 90


@dataclass(frozen=True)
class Geval:
    """One mistake: its chapter, its name, the changes that make it, and how many messages it may give."""

    hoofdstuk: str
    naam: str
    wijzigingen: tuple[dict[str, Any], ...]
    aantal: int

    @property
    def titel(self) -> str:
        """The line above its report."""
        return f"## {self.hoofdstuk}: {self.naam}"


@cache
def gevallen() -> tuple[Geval, ...]:
    """Return every case, by chapter, in the order of the files."""
    return tuple(
        Geval(pad.stem, rij["naam"], tuple(rij.get("wijzigingen", [rij])), rij.get("meldingen", 1))
        for pad in sorted(FOUTEN.glob("*.yaml"))
        for rij in yaml.safe_load(pad.read_text(encoding="utf-8"))
    )


def maak(geval: Geval, map_: Path) -> Path:
    """Make a copy of the good example under `map_` with this mistake in it, and return its folder."""
    wortel = map_ / "kennisbank"
    shutil.copytree(GOED, wortel)
    for wijziging in geval.wijzigingen:
        _wijzig(wortel / wijziging["bestand"], wijziging)
    return wortel


def problemen(wortel: Path) -> list[Probleem]:
    """Return what the check reports beyond what it says about the good example itself."""
    gevonden = controleer_alles(wortel, VANDAAG).problemen
    gewoon = Counter(_basis())
    nieuw = []
    for probleem in gevonden:
        if gewoon[probleem]:
            gewoon[probleem] -= 1
        else:
            nieuw.append(probleem)
    return nieuw


@cache
def _basis() -> tuple[Probleem, ...]:
    return controleer_alles(GOED, VANDAAG).problemen


def verslag(geval: Geval) -> str:
    """Return what an editor sees for a case: each message, and the line it points at."""
    return nagekeken(geval)[1]


def nagekeken(geval: Geval) -> tuple[list[Probleem], str]:
    """Return what the check finds in a case, and the report on it; every case is made once."""
    if geval.titel not in _nagekeken:
        with tempfile.TemporaryDirectory() as map_:
            wortel = maak(geval, Path(map_))
            gevonden = problemen(wortel)
            delen = [als_tekst([probleem]) + _aangewezen(wortel, probleem) for probleem in gevonden]
        _nagekeken[geval.titel] = gevonden, "\n".join([geval.titel, *(delen or ["(geen melding)"])]) + "\n"
    return _nagekeken[geval.titel]


_nagekeken: dict[str, tuple[list[Probleem], str]] = {}


def _aangewezen(wortel: Path, probleem: Probleem) -> str:
    """Return the line of the file with a mark below the column."""
    pad = wortel / probleem.plek.bestand
    if not pad.is_file() or pad.is_symlink():
        return ""
    regels = pad.read_bytes().decode("utf-8-sig", "replace").replace("\r\n", "\n").split("\n")
    if probleem.plek.regel > len(regels):
        return "\n    (voorbij het einde van het bestand)"
    kolom = probleem.plek.kolom - 1
    begin = max(0, kolom - BREED // 2)
    regel = toonbaar(regels[probleem.plek.regel - 1][begin : begin + BREED].replace("\t", "→"))
    return f"\n    | {regel}\n    | {' ' * (kolom - begin)}^"


def _wijzig(pad: Path, wijziging: dict[str, Any]) -> None:
    if "vervang" in wijziging:
        tekst = pad.read_text(encoding="utf-8")
        assert tekst.count(wijziging["vervang"]) == 1, (pad, wijziging["vervang"])
        pad.write_bytes(tekst.replace(wijziging["vervang"], str(wijziging["door"])).encode())
        return
    pad.parent.mkdir(parents=True, exist_ok=True)
    if pad.is_file():
        pad.unlink()
    elif pad.is_dir():
        shutil.rmtree(pad)
    if "inhoud" in wijziging:
        pad.write_bytes(str(wijziging["inhoud"]).encode())
    elif "bytes" in wijziging:
        pad.write_bytes(str(wijziging["bytes"]).encode("latin-1"))
    else:
        _maak_iets(pad, wijziging["maak"])


def _maak_iets(pad: Path, wat: str) -> None:
    match wat:
        case "map":
            (pad / "diep").mkdir(parents=True)
        case "pijp":
            os.mkfifo(pad)
        case "snelkoppeling":
            pad.symlink_to("/etc/passwd")
        case "dode snelkoppeling":
            pad.symlink_to("nergens")
        case "groot":
            pad.write_bytes(b"a: " + b"x" * 600_000)
        case "niets":
            pass
        case _:
            raise ValueError(wat)


def alles() -> str:
    """Return the whole report, as it stands in the golden file."""
    kop = "# Wat de controle zegt bij elke fout uit de tabel. Bijwerken: python -m tests.voorbeelden.tabel\n"
    return "\n".join([kop, *(verslag(geval) for geval in gevallen())])


if __name__ == "__main__":
    VERWACHT.write_text(alles(), encoding="utf-8")
