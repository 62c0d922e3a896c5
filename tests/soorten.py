"""One address for every kind of page, and every page of the finished site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import html

DOCS = Path(__file__).resolve().parent.parent / "docs"
VOORBEELDEN = (
    "/bouwstenen/brp/", "/resultaatafspraken/inloggen-met-digid/", "/knelpunten/capaciteit/", "/rollen/wethouder/",
    "/instrumenten/i-spiegel/", "/i-versnellers/veilig-inloggen/", "/playbooks/rondgang/",
    "/meedoen/velden/", "/meedoen/voorstel/", "/over/zekerheid/",
)  # fmt: skip
"""One item of each kind; all other items of that kind come from the same template, prose included."""


def _adres(bron: Path) -> str:
    plek = bron.relative_to(DOCS)
    pad = plek.parent if plek.stem == "index" else plek.with_suffix("")
    return "/" if pad == Path() else f"/{pad.as_posix()}/"


def _soorten() -> Iterator[str]:
    mappen = {Path(voorbeeld.strip("/")).parent for voorbeeld in VOORBEELDEN}
    for bron in sorted(DOCS.rglob("*.md")):
        if bron.stem == "index" or bron.parent.relative_to(DOCS) not in mappen:
            yield _adres(bron)
    yield from VOORBEELDEN
    yield from ("/zoeken/?q=terugmelden", "/404.html")


SOORTEN = tuple(dict.fromkeys(_soorten()))
"""Every page that is one of a kind, and one item of each kind; a new page is in here by itself."""


def bestand(site: Path, pad: str) -> Path:
    """Return the file behind an address of the site."""
    zonder = pad.partition("?")[0].lstrip("/")
    return site / zonder if zonder.endswith(".html") else site / zonder / "index.html"


def documenten(site: Path) -> Iterator[tuple[str, html.HtmlElement]]:
    """Yield (path, tree) of every page with content; the small pages that only lead on are not among them."""
    for pad in sorted(site.rglob("*.html")):
        ruw = pad.read_bytes()
        if b"data-doorverwijzing" not in ruw[:200]:
            yield pad.relative_to(site).as_posix(), html.fromstring(ruw)


def volle_paginas(site: Path) -> Iterator[tuple[str, html.HtmlElement]]:
    """Yield (path, tree) of every page in our own frame; papers to print from a session have no frame."""
    return ((pad, boom) for pad, boom in documenten(site) if boom.xpath("//footer[@class='voet']"))
