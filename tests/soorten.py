"""One address for every kind of page, and every page of the finished site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import html

SOORTEN = (
    "/", "/bouwstenen/", "/bouwstenen/brp/", "/resultaatafspraken/", "/resultaatafspraken/inloggen-met-digid/",
    "/knelpunten/", "/knelpunten/capaciteit/", "/rollen/", "/rollen/wethouder/", "/instrumenten/",
    "/instrumenten/i-spiegel/", "/i-versnellers/", "/i-versnellers/veilig-inloggen/", "/playbooks/",
    "/playbooks/rondgang/",
    "/begrippen/", "/bronnen/", "/praktijk/", "/programma/", "/wijzigingen/", "/zoeken/?q=terugmelden",
    "/over/zekerheid/", "/privacy/", "/toegankelijkheid/", "/meedoen/", "/s/", "/404.html",
)  # fmt: skip


def bestand(site: Path, pad: str) -> Path:
    """Return the file behind an address of the site."""
    zonder = pad.partition("?")[0].lstrip("/")
    return site / zonder if zonder.endswith(".html") else site / zonder / "index.html"


def volle_paginas(site: Path) -> Iterator[tuple[str, html.HtmlElement]]:
    """Yield (path, tree) of every page in our own frame; the small pages that only lead on are not among them."""
    for pad in sorted(site.rglob("*.html")):
        ruw = pad.read_bytes()
        if b"data-doorverwijzing" not in ruw[:200]:
            yield pad.relative_to(site).as_posix(), html.fromstring(ruw)
