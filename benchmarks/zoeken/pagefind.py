"""Pagefind: its index of the same pages, asked through its own script in a real browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page, Response

from tests.soorten import documenten

VERSIE = "pagefind[extended]==1.5.2"
VRAAG_STEL = """
async ([vragen, script]) => {
  const pagefind = await import(script);
  await pagefind.init();
  const uit = [];
  for (const vraag of vragen) {
    const begin = performance.now();
    const {results} = await pagefind.search(vraag);
    const eerste = await Promise.all(results.slice(0, 10).map((r) => r.data()));
    uit.push({adressen: eerste.map((d) => d.url), ms: performance.now() - begin});
  }
  return uit;
}
"""


def bouw_index(project: Path, site: Path) -> None:
    """Install Pagefind in `.cache/` when it is not there, and let it index the pages of `site`.

    Small pages that only lead on to another page are left out: no search should be judged on those.
    """
    thuis = project / ".cache" / "pagefind"
    if not thuis.exists():
        opdracht = [sys.executable, "-m", "pip", "install", "-q", "--target", str(thuis), VERSIE]
        subprocess.run(opdracht, check=True)
    keuzes = ["--root-selector", "main", "--exclude-selectors", "[data-niet-zoeken]", "--force-language", "nl"]
    omgeving = os.environ | {"PYTHONPATH": str(thuis)}
    with tempfile.TemporaryDirectory() as klad:
        for naam, _ in documenten(site):
            if naam.endswith("index.html"):
                doel = Path(klad) / naam
                doel.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(site / naam, doel)
        opdracht = [sys.executable, "-m", "pagefind", "--site", klad, *keuzes]
        subprocess.run(opdracht, check=True, env=omgeving, stdout=subprocess.DEVNULL)
        shutil.rmtree(site / "pagefind", ignore_errors=True)
        shutil.copytree(Path(klad) / "pagefind", site / "pagefind")


def zoek(pagina: Page, adres: str, vragen: Sequence[str]) -> list[tuple[list[str], float]]:
    """Return for each question the addresses, best first, and the milliseconds (text of ten results included)."""
    pagina.goto(f"{adres}/404.html")
    uit = pagina.evaluate(VRAAG_STEL, [list(vragen), f"{adres}/pagefind/pagefind.js"])
    return [([a.removeprefix(adres) for a in antwoord["adressen"]], antwoord["ms"]) for antwoord in uit]


def gewicht(pagina: Page, adres: str, vraag: str) -> int:
    """Return the bytes that a fresh visitor fetches for one question; Pagefind's files are compressed already."""
    gehaald: list[Response] = []
    pagina.on("response", lambda antwoord: gehaald.append(antwoord))
    zoek(pagina, adres, [vraag])
    pagina.wait_for_timeout(200)
    return sum(len(antwoord.body()) for antwoord in gehaald if "/pagefind/" in antwoord.url)
