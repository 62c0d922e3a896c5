"""Make a larger knowledge base from the real one: copies of the real bouwstenen and their steps, with ids of their own.

Every sentence of a copy ends in a word of its own, so that no builder gains by making equal texts once.

Usage: python benchmarks/snelheid/maak.py AANTAL MAP
"""

from __future__ import annotations

import re
import shutil
import string
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
MEE = ("mkdocs.yml", "docs", "overrides", "data", "macros", "pyproject.toml")
TEKENS = string.ascii_uppercase
ZINSEINDE = re.compile(r'\.("?)$', re.MULTILINE)


def maak(aantal: int, doel: Path) -> None:
    """Write a project with `aantal` bouwstenen into `doel`; at least the real ones."""
    for naam in MEE:
        bron = PROJECT / naam
        if bron.is_dir():
            shutil.copytree(bron, doel / naam, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            doel.mkdir(parents=True, exist_ok=True)
            shutil.copy(bron, doel / naam)
    echte = sorted(pad.stem for pad in (doel / "data/bouwstenen").glob("*.yaml"))
    for nummer in range(aantal - len(echte)):
        _kopie(doel, echte[nummer % len(echte)], nummer)


def _kopie(doel: Path, echt: str, nummer: int) -> None:
    id, letters = f"{echt}-kopie-{_letters(nummer).lower()}", f"Z{_letters(nummer)}"
    bouwsteen = (doel / f"data/bouwstenen/{echt}.yaml").read_text(encoding="utf-8")
    bouwsteen = re.sub(r"^code: .*$", f"code: {letters}", bouwsteen, count=1, flags=re.MULTILINE)
    bouwsteen = re.sub(r"^nup: .*$", "nup: false", bouwsteen, count=1, flags=re.MULTILINE)
    bouwsteen = re.sub(r"^naam: (.*)$", rf"naam: \1 {letters}", bouwsteen, count=1, flags=re.MULTILINE)
    (doel / f"data/bouwstenen/{id}.yaml").write_text(_eigen_zinnen(bouwsteen, letters), encoding="utf-8")
    stappen = (doel / f"data/stappen/{echt}.yaml").read_text(encoding="utf-8")
    stappen = re.sub(r"^  code: [A-Z0-9]+-", f"  code: {letters}-", stappen, flags=re.MULTILINE)
    (doel / f"data/stappen/{id}.yaml").write_text(_eigen_zinnen(stappen, letters), encoding="utf-8")
    (doel / f"docs/bouwstenen/{id}.md").write_text(f'{{{{ bouwsteen("{id}") }}}}\n', encoding="utf-8")


def _eigen_zinnen(tekst: str, letters: str) -> str:
    return ZINSEINDE.sub(rf" bij {letters}.\1", tekst)


def _letters(nummer: int) -> str:
    """Return three letters that no other number has."""
    uit = ""
    for _ in range(3):
        nummer, rest = divmod(nummer, len(TEKENS))
        uit = TEKENS[rest] + uit
    return uit


if __name__ == "__main__":
    maak(int(sys.argv[1]), Path(sys.argv[2]))
