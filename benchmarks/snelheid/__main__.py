"""Compare builds: `python -m benchmarks.snelheid [--maten 30 250] [--keren 2] [--schrijf BESTAND]`.

Makes content of each size, lets every builder make a site of it, one after the other, and repeats that. The result is
a table in Markdown, and a table of what grows on the site; `--schrijf` and `--schrijf-groei` put them in a file of the
docs, between two marks.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import tempfile
from datetime import date
from pathlib import Path

from benchmarks.merken import zet_tussen
from benchmarks.snelheid.bouwers import ONZE, Bouwer, anderen, eigen, hugo_pad
from benchmarks.snelheid.groei import als_groeitabel, meet_groei
from benchmarks.snelheid.maak import PROJECT, maak
from benchmarks.snelheid.meten import Kosten, Mislukt
from benchmarks.snelheid.naar_markdown import schrijf_markdown
from benchmarks.snelheid.tabel import Uitslag, als_tabel

HUGO = PROJECT / ".cache/benchmarks/hugo"
RUSTIG_VANAF = 1000
MISLUKT = Kosten(math.nan, math.nan, math.nan)


def main() -> None:
    """Run the comparison and print the table."""
    keuze = _lezer().parse_args()
    uitslagen, omvangen = [], []
    for maat in keuze.maten:
        with tempfile.TemporaryDirectory(dir=keuze.map) as map_:
            uitslagen.extend(vergelijk(maat, keuze.keren if maat < RUSTIG_VANAF else 1, Path(map_)))
            omvangen.append(meet_groei(Path(map_) / "eigen/site", maat))
    onze = [u for u in uitslagen if u.naam == ONZE]
    groei = als_groeitabel(omvangen, {u.maat: u.cpu for u in onze}, {u.maat: u.geheugen for u in onze})
    _meld(als_tabel(uitslagen, date.today(), os.cpu_count() or 1), keuze.schrijf)
    _meld(groei, keuze.schrijf_groei)


def _meld(tabel: str, bestand: Path | None) -> None:
    print(tabel)
    if bestand:
        zet_tussen(bestand, "meting", tabel)


def vergelijk(maat: int, keren: int, map_: Path) -> list[Uitslag]:
    """Let everybody build a site of `maat` bouwstenen, `keren` times in turn."""
    maak(maat, map_ / "eigen")
    bouwers = eigen(map_ / "eigen")
    bouwers[0].bouw(maat >= RUSTIG_VANAF)
    paginas = schrijf_markdown(map_ / "eigen/site", map_ / "paginas")
    bouwers += anderen(map_ / "paginas", map_, hugo_pad(HUGO))
    metingen: dict[str, list[Kosten]] = {}
    omvang: dict[str, int] = {}
    for _ in range(keren):
        for bouwer in bouwers:
            metingen.setdefault(bouwer.naam, []).append(_gemeten(bouwer, maat))
            omvang[bouwer.naam] = bouwer.omvang()
    return [_uitslag(maat, paginas, naam, kosten, omvang[naam]) for naam, kosten in metingen.items()]


def _gemeten(bouwer: Bouwer, maat: int) -> Kosten:
    try:
        kosten = bouwer.bouw(maat >= RUSTIG_VANAF)
    except Mislukt as fout:  # another builder may have limits of its own: that is a result too
        print(f"{maat:5} lukt niet: {bouwer.naam}: {str(fout).splitlines()[-1]}", flush=True)
        return MISLUKT
    print(f"{maat:5} {kosten.cpu:7.1f} s {kosten.geheugen:6.0f} MB  {bouwer.naam}", flush=True)
    return kosten


def _uitslag(maat: int, paginas: int, naam: str, kosten: list[Kosten], omvang: int) -> Uitslag:
    return Uitslag(
        maat,
        paginas,
        naam,
        cpu=statistics.median(k.cpu for k in kosten),
        geheugen=max(k.geheugen for k in kosten),
        omvang=omvang,
        keren=len(kosten),
    )


def _lezer() -> argparse.ArgumentParser:
    lezer = argparse.ArgumentParser(description="Vergelijk het bouwen van de site met andere bouwers.")
    lezer.add_argument("--maten", type=int, nargs="+", default=[30, 250], help="aantallen bouwstenen")
    lezer.add_argument("--keren", type=int, default=2, help="hoe vaak elk bouwt (vanaf 1000 altijd een keer)")
    lezer.add_argument("--schrijf", type=Path, help="pagina waarin de tabel komt")
    lezer.add_argument("--schrijf-groei", type=Path, help="pagina waarin komt wat er groeit")
    lezer.add_argument(
        "--map", type=Path, help="waar de proefsites komen (standaard: de map voor tijdelijke bestanden)"
    )
    return lezer


if __name__ == "__main__":
    main()
