"""The theme's own search: its index of the same pages, its own worker, in a real browser."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import material
from lxml import html
from material.plugins.search.plugin import SearchIndex
from playwright.sync_api import Page

from tests.soorten import documenten

WERKER = Path(material.__file__).parent / "templates/assets/javascripts"
ZOALS_HET_KOMT = {
    "lang": ["nl"],
    "separator": r"[\s\-]+",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1e3}, "text": {"boost": 1e0}, "tags": {"boost": 1e6}},
}
"""What the plugin takes for Dutch when nothing else is set."""
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


def bouw_index(site: Path) -> None:
    """Let the theme's plugin index the finished pages, and put its index and worker under `site/thema/`.

    Small pages that only lead on, and parts that nobody is meant to find, are left out, as for the other engines.
    """
    index = SearchIndex(**ZOALS_HET_KOMT)
    for naam, boom in documenten(site):
        hoofd = boom.find(".//main")
        if naam.endswith("index.html") and hoofd is not None:
            index.add_entry_from_context(_pagina(naam, hoofd))
    doel = site / "thema"
    shutil.rmtree(doel, ignore_errors=True)
    shutil.copytree(WERKER, doel / "javascripts", ignore=shutil.ignore_patterns("*.map"))
    (doel / "search_index.json").write_text(index.generate_search_index(None), encoding="utf-8")


def _pagina(naam: str, hoofd: html.HtmlElement) -> SimpleNamespace:
    """Return the main part of a finished page in the shape that the plugin reads."""
    for deel in hoofd.xpath(".//*[@data-niet-zoeken]"):
        deel.drop_tree()
    adres, titel = naam.removesuffix("index.html"), hoofd.xpath("string(.//h1)").strip()
    return SimpleNamespace(meta={}, url=adres, title=titel, toc=[], content=html.tostring(hoofd, encoding="unicode"))


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
