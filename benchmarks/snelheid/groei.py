"""What grows with the content: the files that a browser fetches whole. A table for each size that was built."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.snelheid.tabel import heel, komma, kop

KB = 1000
INGEPAKT = {
    "Eerste deel van de zoekindex, ingepakt": "assets/zoeken/*/kern.js",
    "Lijst van bouwstenen, ingepakt": "bouwstenen/index.html",
    "Pagina van de informatiemanager, ingepakt": "rollen/informatiemanager/index.html",
}
ZO = {"Lijst van deelbare stukken, niet ingepakt": "assets/blokken.js"}


@dataclass(frozen=True, slots=True)
class Omvang:
    """The size of the content (bouwstenen), and by name the bytes of what grows with it."""

    maat: int
    bytes: Mapping[str, int]


def meet_groei(site: Path, maat: int) -> Omvang:
    """Return how large the files are that grow with the content.

    Raises:
        StopIteration: when `site` lacks one of them.
    """
    ingepakt = {naam: len(gzip.compress(_lees(site, patroon), 9)) for naam, patroon in INGEPAKT.items()}
    return Omvang(maat, ingepakt | {naam: len(_lees(site, patroon)) for naam, patroon in ZO.items()})


def als_groeitabel(omvangen: Sequence[Omvang], rekentijd: Mapping[int, float], geheugen: Mapping[int, float]) -> str:
    """Return a table in Markdown with a column for each size; CPU in seconds, memory in MB."""
    maten = [omvang.maat for omvang in omvangen]
    regels = [
        *kop("Wat we meten", *(f"{heel(maat)} bouwstenen" for maat in maten)),
        _regel("Rekentijd van een bouw", (f"{komma(rekentijd[maat], 1)} s" for maat in maten)),
        _regel("Geheugen van het grootste proces", (f"{round(geheugen[maat])} MB" for maat in maten)),
        *(_regel(naam, (_kb(omvang.bytes[naam]) for omvang in omvangen)) for naam in (*INGEPAKT, *ZO)),
    ]
    return "\n".join(regels) + "\n"


def _lees(site: Path, patroon: str) -> bytes:
    return next(site.glob(patroon)).read_bytes()


def _regel(naam: str, waarden: Iterable[str]) -> str:
    return f"| {naam} | {' | '.join(waarden)} |"


def _kb(aantal: int) -> str:
    return f"{komma(aantal / KB, 1)} kB" if aantal < 10 * KB else f"{heel(round(aantal / KB))} kB"
