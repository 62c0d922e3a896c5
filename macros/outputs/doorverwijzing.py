"""Small pages that lead on: spoken codes (/s/brp-12/), items without a page of their own, former ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from macros.model.blokken import Blok
from macros.model.ingetrokken import PREFIX
from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import VroegerItem, vroegere_codes, vroegere_delen, vroegere_items
from macros.outputs.bestand import schrijf_nieuw
from macros.pakket.materiaal import LEESBAAR
from macros.views.doorverwijzing import toon_doorverwijzing, toon_vervallen

ZONDER_EIGEN_PAGINA = {"begrip": "begrippen", "bron": "bronnen", "praktijk": "praktijk"}


@dataclass(frozen=True, slots=True)
class Doorverwijzing:
    """From an address to another, both from the root of the site, with the title of where one arrives."""

    van: str
    naar: str
    titel: str
    reden: str = ""


def schrijf_vervallen(kb: Kennisbank, site: Path) -> None:
    """Write a page for each former item in whose place several came, or none."""
    for item in vroegere_items(kb):
        if _had_pagina(item) and not item.opvolger:
            _schrijf(site, item.adres, toon_vervallen(item, list(_delen(kb, item))))


def schrijf_doorverwijzingen(kb: Kennisbank, site: Path) -> None:
    """Write a page for each address that leads on; a page that is there is never overwritten."""
    for verwijzing in doorverwijzingen(kb):
        html = toon_doorverwijzing(verwijzing.van, verwijzing.naar, verwijzing.titel, verwijzing.reden)
        _schrijf(site, verwijzing.van, html)


def doorverwijzingen(kb: Kennisbank) -> Iterator[Doorverwijzing]:
    """Yield every redirect of the site."""
    for code, blok in kb.codes.items():
        yield Doorverwijzing(f"/s/{code.lower()}/", blok.adres, blok.titel)
    for code, (adres, titel, reden) in vroegere_codes(kb).items():
        yield Doorverwijzing(f"/s/{code.lower()}/", adres, titel, reden)
    for blok in kb.blokken.values():
        if blok.soort in ZONDER_EIGEN_PAGINA:
            yield Doorverwijzing(f"/{ZONDER_EIGEN_PAGINA[blok.soort]}/{blok.id}/", blok.adres, blok.titel)
    for item in vroegere_items(kb):
        if _had_pagina(item) and item.opvolger:
            yield from _verhuizing(item, item.opvolger)


def _verhuizing(item: VroegerItem, blok: Blok) -> Iterator[Doorverwijzing]:
    reden = item.verhuizing.reden
    yield Doorverwijzing(item.adres, blok.adres, blok.titel, reden)
    if item.soort.enkelvoud == blok.soort == "sessie":
        for stuk in LEESBAAR:
            bestand = f"pakket/{stuk.naam}.html"
            yield Doorverwijzing(f"{item.adres}{bestand}", f"{blok.adres}{bestand}", blok.titel, reden)


def _had_pagina(item: VroegerItem) -> bool:
    return item.soort.eigen_pagina or item.soort.enkelvoud in ZONDER_EIGEN_PAGINA


def _delen(kb: Kennisbank, item: VroegerItem) -> Iterator[tuple[str, str, Sequence[Blok]]]:
    """Yield (anchor, former id, what came in its place) of what stood on the page of a former item."""
    prefix = {soort: begin for begin, soort in PREFIX.items()}
    for oud, blokken in vroegere_delen(kb, item).items():
        soort, _, id = oud.partition(":")
        kort = id.partition("/")[2]
        yield f"{prefix[soort]}{kort}", kort, blokken


def _schrijf(site: Path, adres: str, html: str) -> None:
    pad = f"{site}/{adres.strip('/')}"
    schrijf_nieuw(f"{pad}/index.html" if adres.endswith("/") else pad, html.encode())
