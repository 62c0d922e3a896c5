"""Join the style sheets and scripts of a page: those of every page in its head, its own in a file of their own.

Fewer requests, and a name that changes with the content, so that a browser may keep the file for ever. A joined file
stands in the folder that relative addresses in it count from (assets/css, assets/js). The style sheets of a page
itself come to its head, so that nothing moves when they arrive; one with `data-samen` is joined with those of every
page, for a tool that needs many other files. A page with nabeeld.js has its scripts fetched when it shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from posixpath import join, normpath

from macros.bouw.klein import KLEIN
from macros.bouw.namen import merk

STIJL = r'<link rel="stylesheet" href="(?:[^":]*/)?assets/css/(?!bundel-)[^"/]+"(?: data-samen)?>'
SCRIPT = r'<script src="(?:[^":]*/)?assets/js/(?!bundel-)[^"]+"'
EEN_STIJL = re.compile(rf"{STIJL}\s*")


def _reeks(element: str) -> re.Pattern[str]:
    """Return the pattern of elements in a row. It begins with plain signs, so that the search jumps from one to one."""
    return re.compile(rf"{element}\s*(?:{element}\s*)*")


STIJLEN = _reeks(STIJL)
SCRIPTS = _reeks(rf"{SCRIPT} defer></script>")
METEEN = _reeks(rf"{SCRIPT}></script>")
ADRES = re.compile(r'(?:href|src)="([^"]+)"')
SAMEN = " data-samen"
NA_BEELD = "assets/js/nabeeld.js"
STRAKS = 'link rel="preload" media="not all" as="script"'
"""What no browser fetches: it holds the address of a script until nabeeld.js takes it."""

Maker = Callable[[str, tuple[str, ...]], str]
"""Makes the element from the address and the files that were joined."""


class Bundelaar:
    """Makes each joined file once and rewrites the pages that use it."""

    def __init__(self, site: Path, namen: dict[tuple[str, ...], str] | None = None) -> None:
        """Take the folder of the files, and by which files were joined before the names of the joined ones."""
        self.site = site
        self.namen = namen or {}

    def pagina(self, kop: bytes, lijf: bytes, map_: str) -> tuple[bytes, bytes]:
        """Return the page, until the end of its head and after it, with joined files.

        Args:
            kop: the page until the end of its head.
            lijf: what comes after that, or nothing when it names no files.
            map_: folder of the page from the root of the site, "" for the root.
        """
        in_kop, in_lijf = self._stijlen(kop.decode(), lijf.decode(), map_)
        script, eigen = (_na_beeld, eigen_na_beeld) if NA_BEELD in in_kop else (_script, _eigen_script)
        in_kop = METEEN.sub(lambda vondst: self._samen(vondst[0], map_, _meteen), in_kop)
        in_kop, in_lijf = self._scripts(in_kop, map_, script), self._scripts(in_lijf, map_, eigen)
        return in_kop.encode(), in_lijf.encode()

    def _stijlen(self, kop: str, rest: str, map_: str) -> tuple[str, str]:
        """Join what stands in the head with what asks for it, and the others of the page in a file beside it."""
        eigen = EEN_STIJL.findall(rest)
        mee = "".join(regel for regel in eigen if SAMEN in regel)
        los = "".join(regel for regel in eigen if SAMEN not in regel)
        nieuw = STIJLEN.sub(lambda vondst: self._samen(vondst[0] + mee, map_, _stijl), kop, count=1)
        if not eigen or nieuw == kop:
            return nieuw, rest
        return nieuw + (self._samen(los, map_, _stijl) if los else ""), EEN_STIJL.sub("", rest)

    def _scripts(self, html: str, map_: str, maak: Maker) -> str:
        return SCRIPTS.sub(lambda vondst: self._samen(vondst[0], map_, maak), html)

    def _samen(self, regels: str, map_: str, maak: Maker) -> str:
        adressen = ADRES.findall(regels)
        bestanden = tuple(dict.fromkeys(_vanaf_wortel(adres, map_) for adres in adressen))
        if bestanden not in self.namen:
            self.namen[bestanden] = self._schrijf(bestanden)
        wortel = adressen[0].partition("assets/")[0]
        return maak(wortel + self.namen[bestanden], bestanden) + "\n"

    def _schrijf(self, bestanden: tuple[str, ...]) -> str:
        """Write the joined file and return its path from the root of the site."""
        soort = bestanden[0].rpartition(".")[2]
        inhoud = "\n".join(KLEIN[soort]((self.site / naam).read_text(encoding="utf-8")) for naam in bestanden)
        naam = f"assets/{soort}/bundel-{merk(inhoud.encode())}.{soort}"
        (self.site / naam).write_text(inhoud, encoding="utf-8")
        return naam


def _vanaf_wortel(adres: str, map_: str) -> str:
    """Return an address on a page in `map_` as path from the root; nearly all go to the root first."""
    terug = "../" * (map_.count("/") + 1) if map_ else ""
    if adres.startswith(f"{terug}assets/"):
        return adres.removeprefix(terug)
    return normpath(join("/", map_, adres)).lstrip("/")


def _stijl(adres: str, _: tuple[str, ...]) -> str:
    return f'<link rel="stylesheet" href="{adres}">'


def _script(adres: str, _: tuple[str, ...]) -> str:
    return f'<script src="{adres}" defer></script>'


def _eigen_script(adres: str, bestanden: tuple[str, ...]) -> str:
    """Return the script of a page itself; it says what is in it, so that no script fetches that again."""
    return f'<script src="{adres}" data-heeft="{" ".join(bestanden)}" defer></script>'


def _na_beeld(adres: str, _: tuple[str, ...]) -> str:
    """Return a script that nabeeld.js starts."""
    return f'<{STRAKS} href="{adres}">'


def eigen_na_beeld(adres: str, bestanden: tuple[str, ...]) -> str:
    """Return a script of a page itself that nabeeld.js starts."""
    return f'<{STRAKS} href="{adres}" data-heeft="{" ".join(bestanden)}">'


def _meteen(adres: str, bestanden: tuple[str, ...]) -> str:
    """Return what runs before anything shows.

    With nabeeld.js it stands there once more, deferred: it then does nothing, and is not fetched again, but a browser
    holds a page with a deferred script unread until its style is there. Else it lays the page out without style first.
    """
    element = f'<script src="{adres}"></script>'
    return f'{element}\n<script src="{adres}" defer></script>' if NA_BEELD in bestanden else element
