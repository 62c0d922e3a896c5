"""Finish the pages the engine wrote: take away what we do not use or what differs from build to build."""

from __future__ import annotations

import shutil
from pathlib import Path

VAN_HET_THEMA = ("assets/javascripts", "assets/stylesheets", "assets/images", "sitemap.xml.gz", "search")


def werk_af(site: Path) -> None:
    """Remove the theme's own scripts, styles and dated files from `site`: our frame uses none of them."""
    for naam in VAN_HET_THEMA:
        pad = site / naam
        if pad.is_dir():
            shutil.rmtree(pad)
        else:
            pad.unlink(missing_ok=True)
    _zonder_loze_sitemap(site)


def _zonder_loze_sitemap(site: Path) -> None:
    """Without a site address the engine writes a sitemap without addresses; leave that out."""
    sitemap = site / "sitemap.xml"
    if sitemap.exists() and "<loc>" not in sitemap.read_text(encoding="utf-8"):
        sitemap.unlink()
