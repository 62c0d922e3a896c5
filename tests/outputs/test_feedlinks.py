"""Each page of the finished site names its own feed, and that feed is there."""

from __future__ import annotations

from pathlib import Path

from lxml import etree, html

from macros.model.kanaal import kanalen
from macros.model.kennisbank import Kennisbank

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SOORTEN = {"application/atom+xml": ".xml", "application/feed+json": ".json"}


def feedlinks(site: Path, pad: Path) -> dict[str, Path]:
    boom = html.fromstring(pad.read_bytes())
    links = boom.xpath("//head/link[@rel='alternate']")
    return {link.get("type"): (pad.parent / link.get("href")).resolve().relative_to(site.resolve()) for link in links}


def test_elke_pagina_noemt_haar_eigen_feed(kb: Kennisbank, gebouwde_site: Path) -> None:
    eigen = {kanaal.adres: kanaal.pad for kanaal in kanalen(kb) if "#" not in kanaal.adres}
    gezien = set()
    for pad in sorted(gebouwde_site.rglob("index.html")):
        tekst = pad.read_text(encoding="utf-8")
        if "data-doorverwijzing" in tekst[:200]:
            continue
        plaats = f"/{pad.parent.relative_to(gebouwde_site).as_posix()}/".replace("/./", "/")
        kanaal = eigen.get(plaats, "alles")
        assert feedlinks(gebouwde_site, pad) == {s: Path(f"feeds/{kanaal}{ext}") for s, ext in SOORTEN.items()}, plaats
        gezien.add(kanaal)
    assert set(eigen.values()) <= gezien


def test_elke_genoemde_feed_gaat_over_de_pagina_die_haar_noemt(kb: Kennisbank, gebouwde_site: Path) -> None:
    for kanaal in kanalen(kb):
        feed = etree.parse(gebouwde_site / f"feeds/{kanaal.pad}.xml")
        link = feed.find("a:link[@rel='alternate']", ATOM).get("href")
        doel = (gebouwde_site / f"feeds/{kanaal.pad}.xml").parent / link.partition("#")[0]
        assert (doel / "index.html").is_file(), kanaal.pad
        assert f"/{doel.resolve().relative_to(gebouwde_site.resolve()).as_posix()}/" == kanaal.adres.partition("#")[0]
