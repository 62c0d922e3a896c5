"""Finish the pages the engine wrote: take away what we do not use or what differs, add the security policy."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from macros.bouw.beveiliging import schrijf_koppen, zet_in_pagina
from macros.bouw.bundel import Bundelaar
from macros.bouw.iconen import snoei
from macros.bouw.namen import Benamer
from macros.bouw.ruimte import zonder_ruimte
from macros.bouw.tabellen import zet_tabellen_in_vak
from macros.bouw.wegwijzer import Wegwijzer, bestanden_in
from macros.outputs.bestand import schrijf

EINDE_KOP = b"</head>"
ZOEKT = b" data-zoekindex>"
"""At the end of the tag of an article that searches as soon as it is there."""
BESTANDEN = b"assets/"
"""What stands in every address of a style sheet, a script, a letter or an icon."""
VAN_HET_THEMA = ("assets/javascripts", "assets/stylesheets", "assets/images", "sitemap.xml.gz", "search")


def werk_af(site: Path) -> dict[str, Any]:
    """Remove the theme's own scripts, styles and dated files from `site`; join and name files, add the policy.

    Return the names that files got, with which `Afwerker.hervat` finishes another page likewise.

    Pages that only lead on are finished when they are made, and come after this.
    """
    for naam in VAN_HET_THEMA:
        pad = site / naam
        if pad.is_dir():
            shutil.rmtree(pad)
        else:
            pad.unlink(missing_ok=True)
    _zonder_loze_sitemap(site)
    afwerker = Afwerker(Benamer.van(site), Bundelaar(site))
    for naam in Wegwijzer(bestanden_in(site)).paginas():
        plek = f"{site}/{naam}"
        with open(plek, "rb", buffering=0) as lezen:  # noqa: PTH123 - thousands of files: no Path for each
            html = lezen.read()
        schrijf(plek, afwerker.pagina(html, naam.rpartition("/")[0]))
    schrijf_koppen(site)
    return afwerker.namen()


class Afwerker:
    """Finishes one page after another, as bytes: nearly all of it stays as it is."""

    def __init__(self, benamer: Benamer, bundelaar: Bundelaar) -> None:
        self._benamer, self._bundelaar = benamer, bundelaar

    @classmethod
    def hervat(cls, namen: dict[str, Any], site: Path) -> Afwerker:
        """Return one that goes on with names that files got before; `site` holds scripts and style sheets to join."""
        bundels = {tuple(bestanden): naam for bestanden, naam in namen["bundels"]}
        return cls(Benamer(namen["bestanden"], namen["code"], ""), Bundelaar(site, bundels))

    def namen(self) -> dict[str, Any]:
        """Return the names that files got, for JSON."""
        return {
            "bestanden": self._benamer.bestanden,
            "code": self._benamer.code,
            "bundels": list(self._bundelaar.namen.items()),
        }

    def pagina(self, html: bytes, map_: str) -> bytes:
        """Return a page as it is to be published; `map_` is its folder from the root of the site, "" for the root."""
        kop, einde, lijf = zonder_ruimte(html).partition(EINDE_KOP)
        lijf = zet_tabellen_in_vak(snoei(lijf))
        kop, met_bestanden = self._bundelaar.pagina(kop, lijf if BESTANDEN in lijf else b"", map_)
        kop = zet_in_pagina(self._benamer.kop(kop, ZOEKT in lijf))
        return kop + einde + (self._benamer.deel(met_bestanden) or lijf)


def _zonder_loze_sitemap(site: Path) -> None:
    """Without a site address the engine writes a sitemap without addresses; leave that out."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
