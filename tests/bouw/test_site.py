"""The real site: complete, within two clicks, without anything of the theme."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank

pytestmark = pytest.mark.bouw


def doelen(site: Path, pagina: Path) -> set[Path]:
    """Return the pages that a page leads to, by a link or by sending a form."""
    gevonden = set()
    for element, attribuut, adres, _ in html.fromstring(pagina.read_bytes()).iterlinks():
        deel = urlsplit(adres)
        if (
            (element.tag, attribuut) in (("a", "href"), ("form", "action"))
            and not deel.scheme
            and not deel.netloc
            and deel.path
        ):
            doel = (pagina.parent / deel.path).resolve()
            gevonden.add(doel / "index.html" if doel.is_dir() else doel)
    return gevonden


def test_elke_pagina_ligt_binnen_twee_klikken_van_de_voorpagina(project: Path, gebouwde_site: Path) -> None:
    voor = (gebouwde_site / "index.html").resolve()
    een = doelen(gebouwde_site, voor)
    twee = set().union(*(doelen(gebouwde_site, pad) for pad in een if pad.suffix == ".html" and pad.exists()))
    bereikbaar = {voor} | een | twee
    for bron in sorted((project / "docs").rglob("*.md")):
        plek = bron.relative_to(project / "docs")
        pagina = plek.parent if plek.stem == "index" else plek.with_suffix("")
        assert (gebouwde_site / pagina / "index.html").resolve() in bereikbaar, f"{plek} ligt verder dan twee klikken"


def test_elke_stap_staat_op_de_pagina_van_zijn_bouwsteen(kb: Kennisbank, gebouwde_site: Path) -> None:
    assert kb.stappen
    for id, stappen in kb.stappen_per_bouwsteen.items():
        boom = html.fromstring((gebouwde_site / "bouwstenen" / id / "index.html").read_bytes())
        op_pagina = {e.get("data-stap"): e.get("id") for e in boom.xpath("//section[@data-stap]")}
        assert op_pagina == {stap.id: stap.anker for stap in stappen}


def test_elk_blok_heeft_zijn_plek(kb: Kennisbank, gebouwde_site: Path) -> None:
    ids: dict[str, set[str]] = {}
    for blok in kb.blokken.values():
        pad, _, anker = blok.adres.partition("#")
        if pad not in ids:
            ids[pad] = set(html.fromstring((gebouwde_site / pad.strip("/") / "index.html").read_bytes()).xpath("//@id"))
        assert not anker or anker in ids[pad], blok.verwijzing


def test_elke_code_leidt_naar_haar_blok(kb: Kennisbank, gebouwde_site: Path) -> None:
    for code, blok in kb.codes.items():
        boom = html.fromstring((gebouwde_site / "s" / code.lower() / "index.html").read_bytes())
        (link,) = boom.xpath("//main//a/@href")
        assert link == f"../../{blok.adres.lstrip('/')}"


def test_er_is_niets_van_het_thema_over(gebouwde_site: Path) -> None:
    namen = {pad.relative_to(gebouwde_site).as_posix() for pad in gebouwde_site.rglob("*") if pad.is_file()}
    assert not [
        naam for naam in namen if "lunr" in naam or naam.startswith(("assets/javascripts", "assets/stylesheets"))
    ]
