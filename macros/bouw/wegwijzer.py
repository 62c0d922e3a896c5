"""Where a link leads: to which file of the site, without a look at the disk for each of them."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from macros.model.paden import klim

EENVOUDIG = re.compile(r"(?!//)[\w./-]*+(?:#[\w./-]*+)?", re.ASCII)
"""A path on the site with an anchor: nearly every link, and no other address looks like it."""
PROTOCOLLEN = frozenset(("", "https", "http", "mailto", "tel"))


class Adres(NamedTuple):
    """What a link says: whether a page may hold it, the host it names, whether it leads elsewhere, path and anchor."""

    mag: bool
    gastheer: str
    elders: bool
    pad: str
    anker: str


def ontleed(link: str) -> Adres:
    """Return what a link says; what is no address at all, such as "http://[", may not be on a page."""
    if EENVOUDIG.fullmatch(link):
        pad, _, anker = link.partition("#")
        return Adres(mag=True, gastheer="", elders=False, pad=pad, anker=anker)
    try:
        delen = urlsplit(link)
    except ValueError:
        return Adres(mag=False, gastheer=link, elders=True, pad="", anker="")
    return Adres(
        mag=delen.scheme.lower() in PROTOCOLLEN,
        gastheer=delen.netloc,
        elders=bool(delen.scheme or delen.netloc),
        pad=delen.path,
        anker=unquote(delen.fragment),
    )


class Wegwijzer:
    """Knows every file and folder of a site, and each path that was asked for before."""

    def __init__(self, bestanden: Iterable[str]) -> None:
        """Take the path of every file from the root of the site."""
        self.bestanden = frozenset(bestanden)
        self._mappen = {"."}
        for naam in self.bestanden:
            map_ = naam.rpartition("/")[0]
            while map_ and map_ not in self._mappen:
                self._mappen.add(map_)
                map_ = map_.rpartition("/")[0]
        self._gevonden: dict[tuple[str, str], str | None] = {}

    def paginas(self) -> list[str]:
        """Return the path of every page from the root of the site, in order."""
        return sorted(naam for naam in self.bestanden if naam.endswith(".html"))

    def bestand(self, pagina: str, pad: str) -> str | None:
        """Return the file that the path of a link leads to, or None when there is none within the site.

        Args:
            pagina: the page, from the root: "bouwstenen/brp/index.html".
            pad: path of the link: from the root when it begins with a slash, "" for the page itself.
        """
        if not pad:
            return pagina
        vraag = ("", pad) if pad.startswith("/") else klim(pagina.rpartition("/")[0], pad)
        if vraag not in self._gevonden:
            self._gevonden[vraag] = self._zoek(*vraag)
        return self._gevonden[vraag]

    def _zoek(self, map_: str, pad: str) -> str | None:
        pad = unquote(pad)
        doel = posixpath.normpath(posixpath.join(map_, pad.lstrip("/")))
        if pad.rpartition("/")[2] in ("", ".", "..") or doel in self._mappen:
            doel = posixpath.normpath(f"{doel}/index.html")
        return doel if doel in self.bestanden else None


def bestanden_in(site: Path) -> Iterator[str]:
    """Yield the path of every file in a site, from its root."""
    return (naam for naam, deel in delen_in(site) if deel.is_file())


def delen_in(site: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield all that is in a site but its folders, each with its path from the root."""
    return _delen(f"{site}/", "")


def _delen(begin: str, map_: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(begin + map_) as inhoud:
        for deel in inhoud:
            if deel.is_dir(follow_symlinks=False):
                yield from _delen(begin, f"{map_}{deel.name}/")
            else:
                yield map_ + deel.name, deel
