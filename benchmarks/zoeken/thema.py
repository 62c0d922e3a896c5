"""The theme's own search: its index of the same pages, its own worker, in a real browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import material
import yaml
from playwright.sync_api import Page

WERKER = Path(material.__file__).parent / "templates/assets/javascripts"
VRAAG_STEL = """
async ([index, vragen, werker]) => {
  const draad = new Worker(werker);
  const antwoord = (bericht) => new Promise((klaar) => {
    draad.onmessage = (g) => klaar(g.data);
    draad.postMessage(bericht);
  });
  await antwoord({type: 0, data: {config: index.config, docs: index.docs, options: {suggest: false}}});
  const uit = [];
  for (const vraag of vragen) {
    const begin = performance.now();
    const {data} = await antwoord({type: 2, data: vraag});
    const adressen = (data.items || []).map((groep) => groep[0].location);
    uit.push({adressen, ms: performance.now() - begin});
  }
  return uit;
}
"""


def bouw_index(project: Path, site: Path, kladmap: Path) -> None:
    """Let the theme index the pages, and put its index and worker under `site/thema/`."""
    invoegsels = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))["plugins"]
    instelling = {"INHERIT": "mkdocs.yml", "strict": False, "plugins": [*invoegsels, {"search": {"lang": "nl"}}]}
    omgeving = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(project)}
    with tempfile.NamedTemporaryFile("w", dir=project, prefix=".thema-", suffix=".yml", encoding="utf-8") as klad:
        yaml.safe_dump(instelling, klad)
        klad.flush()
        opdracht = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", klad.name, "-d", str(kladmap)]
        subprocess.run(opdracht, check=True, cwd=project, env=omgeving)
    doel = site / "thema"
    shutil.rmtree(doel, ignore_errors=True)
    shutil.copytree(WERKER, doel / "javascripts", ignore=shutil.ignore_patterns("*.map"))
    shutil.copy(kladmap / "search/search_index.json", doel / "search_index.json")


def zoek(pagina: Page, adres: str, site: Path, vragen: Sequence[str]) -> list[tuple[list[str], float]]:
    """Return for each question the addresses, best first, and the milliseconds."""
    index = json.loads((site / "thema/search_index.json").read_text(encoding="utf-8"))
    pagina.goto(f"{adres}/thema/javascripts/lunr/tinyseg.js")
    werker = next((site / "thema/javascripts/workers").glob("search.*.js")).name
    uit = pagina.evaluate(VRAAG_STEL, [index, list(vragen), f"{adres}/thema/javascripts/workers/{werker}"])
    return [([f"/{a}" for a in antwoord["adressen"]], antwoord["ms"]) for antwoord in uit]


def gewicht(site: Path, gz: Callable[[bytes], int]) -> int:
    """Return the bytes before the first result: index and worker, compressed."""
    bestanden = [site / "thema/search_index.json", *(site / "thema/javascripts/workers").glob("search.*.js")]
    lunr = site / "thema/javascripts/lunr/min"
    bestanden += [lunr / "lunr.stemmer.support.min.js", lunr / "lunr.nl.min.js"]
    return sum(gz(bestand.read_bytes()) for bestand in bestanden if bestand.exists())
