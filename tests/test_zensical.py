"""The escape route: the same tree builds with Zensical, with the same pages, anchors and links."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank
from macros.outputs.alles import schrijf_alles

MEE = ("mkdocs.yml", "docs", "overrides", "data", "macros")


def artikel(pad: Path) -> tuple[str, set[str], list[str]]:
    """Return (letters, ids, addresses of links) of the article of a page; style sheets are not links.

    Letters without room between them: our own build takes out the room that no reader sees.
    """
    (deel,) = html.fromstring(pad.read_bytes()).xpath('//main//article[contains(@class, "pagina")]') or [None]
    if deel is None:
        return "", set(), []
    return "".join(deel.text_content().split()), set(deel.xpath(".//@id")), deel.xpath(".//a/@href")


@pytest.mark.bouw
@pytest.mark.skipif(importlib.util.find_spec("zensical") is None, reason="Zensical is not installed")
def test_zensical_geeft_dezelfde_paginas_ankers_en_links(
    project: Path, kb: Kennisbank, gebouwde_site: Path, tmp_path: Path
) -> None:
    for naam in MEE:
        bron = project / naam
        if bron.is_dir():
            shutil.copytree(bron, tmp_path / naam, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(bron, tmp_path / naam)
    klaar = subprocess.run(
        [sys.executable, "-m", "zensical", "build"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    schrijf_alles(kb, tmp_path / "site", project)  # some pages show what is only known when all pages are there
    paginas = sorted(p.relative_to(project / "docs") for p in (project / "docs").rglob("*.md"))
    assert paginas
    for pad in paginas:
        plek = pad.parent if pad.stem == "index" else pad.with_suffix("")
        bestand = plek / "index.html"
        assert artikel(tmp_path / "site" / bestand) == artikel(gebouwde_site / bestand), str(pad)
