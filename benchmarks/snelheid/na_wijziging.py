"""What somebody waits for after an edit while `kennisbank start` runs: `python -m benchmarks.snelheid.na_wijziging`.

Loads content of each size, changes one file, and measures the CPU seconds until the page is there again.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.snelheid.maak import maak
from macros.bewaard import bewaarde_lading
from macros.views import toon_adres

BESTAND, ADRES = "data/bouwstenen/brp.yaml", "/bouwstenen/brp/"
KEREN = 5


def na_wijziging(wortel: Path) -> float:
    """Return the median of the CPU seconds from a saved file to its page."""
    bestand = wortel / BESTAND
    tekst = bestand.read_text(encoding="utf-8")
    toon_adres(bewaarde_lading(wortel).kennisbank, ADRES)
    tijden = []
    for keer in range(KEREN):
        bestand.write_text(f"{tekst}# wijziging {keer}\n", encoding="utf-8")
        begin = time.process_time()
        toon_adres(bewaarde_lading(wortel).kennisbank, ADRES)
        tijden.append(time.process_time() - begin)
    return statistics.median(tijden)


def main() -> None:
    """Print a line per size."""
    lezer = argparse.ArgumentParser(description="Meet hoe lang een wijziging duurt.")
    lezer.add_argument("--maten", type=int, nargs="+", default=[30, 250], help="aantallen bouwstenen")
    for maat in lezer.parse_args().maten:
        with tempfile.TemporaryDirectory() as map_:
            maak(maat, Path(map_))
            print(f"{maat:5} bouwstenen: {na_wijziging(Path(map_)):.2f} s", flush=True)


if __name__ == "__main__":
    main()
