"""Lighthouse on every kind of page of the built site, as on a phone: the four figures, and what each misses.

    npm install --no-save lighthouse
    python -m benchmarks.lighthouse [--site site] [--lighthouse node_modules/.bin/lighthouse] [pad …]

The site must be made with `kennisbank bouw --comprimeer`. It is served by nginx with the settings we ship, over TLS
and HTTP/2, as visitors get it. The first line is the floor: a page of one kilobyte with nothing in it but a heading.
`--schrijf` puts the table in a page of the docs, between its marks.
"""

from __future__ import annotations

import argparse
import json
import os
import stat
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.bediening.__main__ import bediend
from benchmarks.merken import zet_tussen
from benchmarks.snelheid.tabel import dag_voluit
from macros.bouw.comprimeer import comprimeer
from tests.inrichten import GEWOON, chromium_pad
from tests.soorten import SOORTEN

ONDERDELEN = ("performance", "accessibility", "best-practices", "seo")
CHROMIUM = "--headless=new --no-sandbox --disable-gpu --ignore-certificate-errors"
BEELD = '<meta name="viewport" content="width=device-width">'
LEEG = f'<!doctype html><html lang="nl"><meta charset="utf-8">{BEELD}<title>Leeg</title><h1>Leeg</h1><!--{"x" * 850}-->'
POGINGEN = 3
TRAAG = 50
"""Milliseconds that one task of the browser may take before a reader notices."""


Uitslag = dict[str, Any]


def meet(lighthouse: str, adres: str) -> Uitslag:
    """Return the scores of a page, its times, its longest task, and the names of audits below full marks.

    Raises:
        RuntimeError: when the browser would not start or load the page, three times in a row.
    """
    with tempfile.TemporaryDirectory() as map_:
        doel = Path(map_) / "uit.json"
        opdracht = [lighthouse, adres, "--quiet", "--output=json", f"--output-path={doel}"]
        opdracht += [f"--chrome-flags={CHROMIUM}", f"--only-categories={','.join(ONDERDELEN)}"]
        omgeving = {**os.environ, "CHROME_PATH": chromium_pad(*GEWOON) or ""}
        for poging in range(POGINGEN):
            klaar = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, check=False)
            if klaar.returncode == 0:
                break
            if poging == POGINGEN - 1:
                raise RuntimeError(klaar.stderr)
        return _uitslag(json.loads(doel.read_text(encoding="utf-8")))


def _uitslag(uit: dict[str, Any]) -> Uitslag:
    keuringen = uit["audits"]
    tellend = {ref["id"] for naam in ONDERDELEN[1:] for ref in uit["categories"][naam]["auditRefs"] if ref["weight"]}
    taken = keuringen["long-tasks"].get("details", {}).get("items", [])
    return {
        **{naam: round(100 * (uit["categories"][naam]["score"] or 0)) for naam in ONDERDELEN},
        "FCP": round(keuringen["first-contentful-paint"]["numericValue"]),
        "LCP": round(keuringen["largest-contentful-paint"]["numericValue"]),
        "CLS": round(keuringen["cumulative-layout-shift"]["numericValue"], 3),
        "TBT": round(keuringen["total-blocking-time"]["numericValue"]),
        "taak": round(max((taak["duration"] for taak in taken), default=0)),
        "mist": sorted(id for id in tellend if keuringen[id].get("score") not in (1, None)),
    }


def met_lege_pagina(site: Path, map_: Path) -> Path:
    """Return a folder with everything of `site`, and the empty page at /leeg/."""
    map_.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
    for pad in site.iterdir():
        (map_ / pad.name).symlink_to(pad)
    (map_ / "leeg").mkdir()
    (map_ / "leeg/index.html").write_text(LEEG, encoding="utf-8")
    comprimeer(map_ / "leeg")
    return map_


def als_tabel(uitslagen: dict[str, Uitslag]) -> str:
    """Return the figures as a table in Markdown, in Dutch."""
    regels = [
        f"Gemeten op {dag_voluit(date.today())} met Lighthouse, als telefoon op een trage verbinding.\n",
        "| Pagina | Cijfer | Grootste tekst staat er (LCP) | Verspringen (CLS) | Langste taak |",
        "| --- | --- | --- | --- | --- |",
    ]
    for pad, u in uitslagen.items():
        naam = "een lege pagina" if pad == "/leeg/" else f"`{pad}`"
        lang = f"{u['taak']} ms" if u["taak"] > TRAAG else f"geen boven {TRAAG} ms"
        tijd, sprong = f"{u['LCP'] / 1000:.2f}".replace(".", ","), f"{u['CLS']:.3f}".replace(".", ",")
        regels.append(f"| {naam} | {u['performance']} | {tijd} s | {sprong} | {lang} |")
    return "\n".join(regels) + "\n"


def main() -> int:
    """Print one line per page; return 1 when a page has less than 100 for anything."""
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("--site", type=Path, default=Path("site"))
    vraag.add_argument("--lighthouse", default="node_modules/.bin/lighthouse")
    vraag.add_argument("--schrijf", type=Path, help="pagina waarin de tabel komt")
    vraag.add_argument("paden", nargs="*", default=SOORTEN)
    keuze = vraag.parse_args()
    uitslagen: dict[str, Uitslag] = {}
    with (
        tempfile.TemporaryDirectory() as map_,
        tempfile.TemporaryDirectory() as server,
        bediend(met_lege_pagina(keuze.site.absolute(), Path(map_)), Path(server), veilig=True) as adres,
    ):
        for pad in ("/leeg/", *keuze.paden):
            uitslagen[pad] = meet(keuze.lighthouse, adres + pad)
            print(pad, " ".join(f"{naam}={waarde}" for naam, waarde in uitslagen[pad].items()), flush=True)
    if keuze.schrijf:
        zet_tussen(keuze.schrijf, "lighthouse", als_tabel(uitslagen))
    return int(any(u[naam] != 100 for pad, u in uitslagen.items() if pad != "/leeg/" for naam in ONDERDELEN))


if __name__ == "__main__":
    sys.exit(main())
