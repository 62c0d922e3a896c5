"""Finish the pages the engine wrote: take away what we do not use or what differs, add the security policy."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.bouw.beveiliging import schrijf_koppen, zet_in_pagina
from macros.bouw.bundel import Bundelaar
from macros.bouw.iconen import snoei
from macros.bouw.namen import Benamer
from macros.bouw.ruimte import zonder_ruimte
from macros.bouw.wegwijzer import Wegwijzer
from macros.views.doorverwijzing import BEGIN

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
    afwerker = Afwerker(site)
    for naam in Wegwijzer(site).paginas():
        afwerker.bestand(naam)
    schrijf_koppen(site)


class Afwerker:
    """Finishes one page after another; pages that only lead on are finished when they are made."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._benamer, self._bundelaar = Benamer(site), Bundelaar(site)

    def bestand(self, naam: str) -> None:
        """Finish the file `naam`, its path from the root of the site."""
        pad = f"{self._site}/{naam}"
        with open(pad, "rb", buffering=0) as lezen:  # noqa: PTH123 - thousands of files: no Path for each
            ruw = lezen.read()
        if not ruw.startswith(BEGIN):
            html = self.pagina(ruw.decode(), naam.rpartition("/")[0])
            with open(pad, "wb") as schrijven:  # noqa: PTH123
                schrijven.write(html.encode())

    def pagina(self, html: str, map_: str) -> str:
        """Return a page as it is to be published; `map_` is its folder from the root of the site, "" for the root."""
        html = self._bundelaar.pagina(snoei(zonder_ruimte(html)), map_)
        return zet_in_pagina(self._benamer.pagina(html))


def _zonder_loze_sitemap(site: Path) -> None:
    """Without a site address the engine writes a sitemap without addresses; leave that out."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
