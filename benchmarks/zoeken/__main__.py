"""Run with `python -m benchmarks.zoeken [--site site]`: prints the tables, writes `uitslag.json` beside this file.

Every engine gets the same finished pages and the same questions of the golden set, in one run. A page counts, not
a place within it: that is the only unit all of them share.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.zoeken import eigen, pagefind, thema
from macros.zoeken.toets import DELEN, DIEPTE, Antwoord, Toetsvraag, lees_vragen, per_klasse, score, van_deel
from tests.inrichten import chromium_pad

PROJECT = Path(__file__).resolve().parents[2]
UITSLAG = Path(__file__).with_name("uitslag.json")
GEWOGEN = 12
Uitkomst = tuple[list[str], float]


def main() -> None:
    """Measure all engines and tell."""
    lezer = argparse.ArgumentParser(description="Vergelijk het zoeken met dat van het thema en met Pagefind.")
    lezer.add_argument("--site", type=Path, default=PROJECT / "site", help="map van de gebouwde site")
    site = lezer.parse_args().site.resolve()
    vragen = lees_vragen(PROJECT / "tests/zoekvragen")
    thema.bouw_index(site)
    pagefind.bouw_index(PROJECT, site)
    with _server(site) as adres, sync_playwright() as spel:
        browser = spel.chromium.launch(executable_path=chromium_pad(), args=["--no-sandbox", "--disable-gpu"])
        uitslag = _meet(browser, adres, site, vragen)
        browser.close()
    UITSLAG.write_text(json.dumps(uitslag, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(_tabel(uitslag))


def _meet(browser: Browser, adres: str, site: Path, vragen: Sequence[Toetsvraag]) -> dict[str, object]:
    teksten = [v.vraag for v in vragen]
    uitkomsten = {
        "Bouwstenenwijzer": eigen.zoek(browser.new_page(), adres, teksten),
        "Pagefind 1.5.2": pagefind.zoek(browser.new_page(), adres, teksten),
        "mkdocs-material 9.8.1": thema.zoek(browser.new_page(), adres, site, teksten),
    }
    gewogen = teksten[:: max(1, len(teksten) // GEWOGEN)]
    gewichten = {
        "Bouwstenenwijzer": [eigen.gewicht(browser.new_context().new_page(), adres, t, _gz) for t in gewogen],
        "Pagefind 1.5.2": [pagefind.gewicht(browser.new_context().new_page(), adres, t) for t in gewogen],
        "mkdocs-material 9.8.1": [thema.gewicht(site, _gz)],
    }
    return {naam: _cijfers(vragen, uit, gewichten[naam]) for naam, uit in uitkomsten.items()}


def _cijfers(vragen: Sequence[Toetsvraag], uitkomsten: Sequence[Uitkomst], gewichten: list[int]) -> dict[str, object]:
    antwoorden = [_oordeel(v, adressen) for v, (adressen, _) in zip(vragen, uitkomsten, strict=True)]
    tijden = sorted(ms for _, ms in uitkomsten)
    return {
        "delen": {deel: asdict(score(van_deel(antwoorden, deel))) for deel in DELEN},
        "alle": asdict(score(antwoorden)),
        "klassen": {klasse: asdict(s) for klasse, s in per_klasse(antwoorden).items()},
        "ms_mediaan": round(statistics.median(tijden), 1),
        "ms_p95": round(tijden[int(len(tijden) * 0.95)], 1),
        "bytes_mediaan": int(statistics.median(gewichten)),
        "bytes_hoogste": max(gewichten),
    }


def _oordeel(vraag: Toetsvraag, adressen: Sequence[str]) -> Antwoord:
    """Judge by page: places within a page fall together, double pages count once."""
    paginas = tuple(dict.fromkeys(adres.partition("#")[0] for adres in adressen))[:DIEPTE]
    verwacht = {adres.partition("#")[0] for adres in vraag.verwacht}
    plaats = next((n for n, pagina in enumerate(paginas, 1) if pagina in verwacht), 0)
    return Antwoord(vraag, plaats, paginas)


def _tabel(uitslag: dict[str, object]) -> str:
    regels = ["| | " + " | ".join(uitslag) + " |", "| --- |" + " --- |" * len(uitslag)]
    cijfers: list[dict] = list(uitslag.values())  # type: ignore[arg-type,type-arg]
    for deel in (*DELEN, "alle"):
        delen = [c["delen"][deel] if deel in DELEN else c["alle"] for c in cijfers]
        regels.append(_regel(f"{deel} ({delen[0]['aantal']}): goed op 1", [f"{s['eerste']:.0%}" for s in delen]))
        regels.append(_regel(f"{deel}: goed bij eerste 3", [f"{s['eerste_drie']:.0%}" for s in delen]))
        regels.append(_regel(f"{deel}: MRR", [f"{s['mrr']:.2f}" for s in delen]))
        regels.append(_regel(f"{deel}: niets gevonden", [f"{s['leeg']:.0%}" for s in delen]))
    for klasse in cijfers[0]["klassen"]:
        regels.append(_regel(f"MRR {klasse}", [f"{c['klassen'][klasse]['mrr']:.2f}" for c in cijfers]))
    regels.append(_regel("ms per vraag, mediaan / p95", [f"{c['ms_mediaan']} / {c['ms_p95']}" for c in cijfers]))
    kb = [f"{c['bytes_mediaan'] / 1000:.0f} / {c['bytes_hoogste'] / 1000:.0f}" for c in cijfers]
    regels.append(_regel("kB voor het eerste resultaat, mediaan / hoogste", kb))
    return "\n".join(regels)


def _regel(naam: str, cellen: Sequence[str]) -> str:
    return f"| {naam} | {' | '.join(cellen)} |"


def _gz(inhoud: bytes) -> int:
    return len(gzip.compress(inhoud, 9))


class _Stil(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Keep the output clean."""


@contextmanager
def _server(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Stil, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


if __name__ == "__main__":
    main()
