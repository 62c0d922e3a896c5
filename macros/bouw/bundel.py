"""Join the style sheets that stand together in the head of a page, and deferred scripts that stand together anywhere.

Fewer requests, and a name that changes with the content, so that a browser may keep the file for ever. A joined file
stands in the folder that relative addresses in it count from (assets/css, assets/js).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from posixpath import normpath

STIJLEN = re.compile(r'(?:<link rel="stylesheet" href="(?:[^":]*/)?assets/css/[^"]+">\s*){2,}')
SCRIPTS = re.compile(r'(?:<script src="(?:[^":]*/)?assets/js/[^"]+" defer></script>\s*){2,}')
METEEN = re.compile(r'(?:<script src="(?:[^":]*/)?assets/js/(?!bundel-)[^"]+"></script>\s*)+')
ADRES = re.compile(r'(?:href|src)="([^"]+)"')
TEKENS = 10


class Bundelaar:
    """Makes each joined file once and rewrites the pages that use it."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._namen: dict[tuple[str, ...], str] = {}

    def pagina(self, html: str, map_: str) -> str:
        """Return the page with joined files; `map_` is its folder from the root of the site, "" for the root."""
        kop, einde, rest = html.partition("</head>")
        if not einde:
            return html
        for patroon, maak in ((STIJLEN, _stijl), (SCRIPTS, _script), (METEEN, _meteen)):
            kop = patroon.sub(lambda vondst, maak=maak: self._samen(vondst[0], map_, maak), kop)  # type: ignore[misc]
        return kop + einde + SCRIPTS.sub(lambda vondst: self._samen(vondst[0], map_, _script), rest)

    def _samen(self, regels: str, map_: str, maak: Callable[[str], str]) -> str:
        adressen = ADRES.findall(regels)
        bestanden = tuple(_vanaf_wortel(adres, map_) for adres in adressen)
        if bestanden not in self._namen:
            self._namen[bestanden] = self._schrijf(bestanden)
        wortel = adressen[0].partition("assets/")[0]
        return maak(wortel + self._namen[bestanden]) + "\n"

    def _schrijf(self, bestanden: tuple[str, ...]) -> str:
        """Write the joined file and return its path from the root of the site."""
        inhoud = "\n".join((self.site / naam).read_text(encoding="utf-8") for naam in bestanden)
        soort = bestanden[0].rpartition(".")[2]
        naam = f"assets/{soort}/bundel-{hashlib.sha256(inhoud.encode()).hexdigest()[:TEKENS]}.{soort}"
        (self.site / naam).write_text(inhoud, encoding="utf-8")
        return naam


def _vanaf_wortel(adres: str, map_: str) -> str:
    return adres.lstrip("/") if adres.startswith("/") else normpath(f"{map_}/{adres}" if map_ else adres)


def _stijl(adres: str) -> str:
    return f'<link rel="stylesheet" href="{adres}">'


def _script(adres: str) -> str:
    return f'<script src="{adres}" defer></script>'


def _meteen(adres: str) -> str:
    """Return what runs before anything shows."""
    return f'<script src="{adres}"></script>'
