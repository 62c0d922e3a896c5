"""Finish the pages the engine wrote: take away what we do not use or what differs, add the security policy."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.bouw.beveiliging import schrijf_koppen, zet_in_pagina
from macros.bouw.bundel import Bundelaar
from macros.bouw.iconen import Snoeier
from macros.bouw.namen import Benamer

VAN_HET_THEMA = ("assets/javascripts", "assets/stylesheets", "assets/images", "sitemap.xml.gz", "search")


def werk_af(site: Path) -> None:
    """Remove the theme's own scripts, styles and dated files from `site`; join and name files, add the policy."""
    for naam in VAN_HET_THEMA:
        pad = site / naam
        if pad.is_dir():
            shutil.rmtree(pad)
        else:
            pad.unlink(missing_ok=True)
    _zonder_loze_sitemap(site)
    snoeier, benamer, bundelaar = Snoeier(site), Benamer(site), Bundelaar(site)
    for pagina in sorted(site.rglob("*.html")):
        map_ = "" if pagina.parent == site else pagina.parent.relative_to(site).as_posix()
        html = benamer.pagina(bundelaar.pagina(snoeier.pagina(pagina.read_text(encoding="utf-8")), map_))
        pagina.write_text(zet_in_pagina(html), encoding="utf-8")
    schrijf_koppen(site)


def _zonder_loze_sitemap(site: Path) -> None:
    """Without a site address the engine writes a sitemap without addresses; leave that out."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
