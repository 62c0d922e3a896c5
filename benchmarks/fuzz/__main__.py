"""Run the targets one after the other and print what each did; returns 1 when one broke a promise."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks import fuzz
from benchmarks.fuzz.doelen import DOELEN

HIER = Path(__file__).parent
ZADEN = HIER.parents[1] / "tests/veiligheid/zaden.json"
JS = re.findall(r"\w+", re.search(r"const DOELEN = \{(.*)\};", (HIER / "doelen.js").read_text(encoding="utf-8"))[1])  # type: ignore[index]
LANGST, MEEST = 160, 25
STAND = re.compile(r"^#(\d+)\t.* cov: (\d+) ft: (\d+) corp: (\d+)", re.MULTILINE)
KLAAR = re.compile(r"Done (\d+) (?:runs )?in (\d+) second")


def opdracht(doel: str, corpus: Path, tijd: int, jazzer: str) -> list[str]:
    """Return the command that fuzzes one target."""
    grenzen = [f"-max_total_time={tijd}", "-timeout=10", "-max_len=600", f"-artifact_prefix={corpus.parent}/"]
    if doel in DOELEN:
        return [sys.executable, "-m", "benchmarks.fuzz.motor", doel, str(corpus), *grenzen]
    deel = [jazzer, "benchmarks/fuzz/doelen", "-i", "docs/assets/js", "-i", "benchmarks/fuzz", "--sync"]
    return [*deel, str(corpus), "--", *grenzen]


def zaai(corpus: Path, zaden: Iterable[str]) -> None:
    """Put the examples that were kept in a folder, a file each."""
    corpus.mkdir()
    for nummer, zaad in enumerate(zaden):
        (corpus / f"zaad{nummer}").write_bytes(zaad.encode())


def oogst(corpus: Path) -> list[str]:
    """Return the shortest inputs of a folder that are text."""
    uit = set()
    for pad in corpus.iterdir():
        tekst = pad.read_bytes().decode("utf-8", "ignore")
        if 0 < len(tekst) <= LANGST and tekst.isprintable():
            uit.add(tekst)
    return sorted(uit, key=lambda tekst: (-len(set(tekst)) / len(tekst) ** 0.5, tekst))[:MEEST]


def fuzz_doel(doel: str, tijd: int, jazzer: str, zaden: dict[str, list[str]]) -> bool:
    """Fuzz one target, print a line, put what to keep in `zaden`; return whether every promise held."""
    with tempfile.TemporaryDirectory() as map_:
        corpus = Path(map_) / "corpus"
        zaai(corpus, zaden.get(doel, []))
        gelopen = subprocess.run(
            opdracht(doel, corpus, tijd, jazzer), env={**os.environ, "FUZZDOEL": doel}, capture_output=True, text=True
        )
        uit = gelopen.stderr + gelopen.stdout
        standen, klaar = STAND.findall(uit), KLAAR.findall(uit)
        gelukt = gelopen.returncode == 0 and bool(klaar)
        if gelukt:
            zaden[doel] = sorted({*zaden.get(doel, []), *oogst(corpus)})
        aantal, dekking = (klaar or standen or [("0",)])[-1][0], (standen or [("0", "0", "0", "0")])[-1]
        print(
            f"{doel:10} {aantal:>9} keer  {dekking[1]:>5} takken  {dekking[2]:>6} kenmerken  {dekking[3]:>4} in corpus",
            flush=True,
        )
        if not gelukt:
            print(uit[-4000:], flush=True)
    return gelukt


def main() -> int:
    """Fuzz the chosen targets; return 1 when one broke a promise."""
    vraag = argparse.ArgumentParser(description=fuzz.__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("--tijd", type=int, default=180, help="seconden per doel")
    vraag.add_argument("--jazzer", default="node_modules/.bin/jazzer")
    vraag.add_argument("--bewaar", action="store_true", help=f"schrijf gevonden voorbeelden in {ZADEN.name}")
    vraag.add_argument("doelen", nargs="*", help=f"uit: {' '.join([*DOELEN, *JS])}")
    keuze = vraag.parse_args()
    zaden: dict[str, list[str]] = json.loads(ZADEN.read_text(encoding="utf-8")) if ZADEN.is_file() else {}
    goed = [fuzz_doel(doel, keuze.tijd, keuze.jazzer, zaden) for doel in keuze.doelen or [*DOELEN, *JS]]
    if keuze.bewaar:
        ZADEN.write_text(json.dumps(zaden, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0 if all(goed) else 1


if __name__ == "__main__":
    sys.exit(main())
