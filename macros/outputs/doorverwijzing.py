"""Small pages that lead on: spoken codes (/s/brp-12/), items without a page of their own, former ids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.soorten import ENKELVOUD
from macros.views.doorverwijzing import toon_doorverwijzing

ZONDER_EIGEN_PAGINA = {"begrip": "begrippen", "bron": "bronnen", "praktijk": "praktijk"}


@dataclass(frozen=True, slots=True)
class Doorverwijzing:
    """From an address to another, both from the root of the site, with the title of where one arrives."""

    van: str
    naar: str
    titel: str
    reden: str = ""


def schrijf_doorverwijzingen(kb: Kennisbank, site: Path) -> None:
    """Write one page per redirect; a page that the engine made itself is never overwritten."""
    for verwijzing in doorverwijzingen(kb):
        pad = site / verwijzing.van.strip("/") / "index.html"
        if not pad.exists():
            pad.parent.mkdir(parents=True, exist_ok=True)
            html = toon_doorverwijzing(verwijzing.van, verwijzing.naar, verwijzing.titel, verwijzing.reden)
            pad.write_text(html, encoding="utf-8")


def doorverwijzingen(kb: Kennisbank) -> Iterator[Doorverwijzing]:
    """Yield every redirect of the site."""
    for code, blok in kb.codes.items():
        yield Doorverwijzing(f"/s/{code.lower()}/", blok.adres, blok.titel)
    for blok in kb.blokken.values():
        if blok.soort in ZONDER_EIGEN_PAGINA:
            yield Doorverwijzing(f"/{ZONDER_EIGEN_PAGINA[blok.soort]}/{blok.id}/", blok.adres, blok.titel)
    yield from _verhuizingen(kb)


def _verhuizingen(kb: Kennisbank) -> Iterator[Doorverwijzing]:
    for oud, verhuizing in kb.verhuisd.items():
        opvolger = next((kb.blokken[n] for n in verhuizing.naar if n in kb.blokken), None)
        soort, _, id = oud.partition(":")
        if opvolger and soort in ENKELVOUD and "/" not in id:
            yield Doorverwijzing(f"/{ENKELVOUD[soort].lijst}/{id}/", opvolger.adres, opvolger.titel, verhuizing.reden)
