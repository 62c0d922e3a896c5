"""The site as a folder and a ZIP that open from disk by double-clicking index.html."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from pathlib import Path

from macros.bouw.bouw import Melder, bouw
from macros.bouw.ronde import bouwronde
from macros.bouw.wissel import weiger_andermans_map, wissel
from macros.views.beleid import META, META_VAN_SCHIJF

LINK = re.compile(
    r'(?P<begin>\s(?:href|action)="|content="0; url=)(?P<adres>[^"#?:]*/|\.\.?(?:/\.\.)*)(?P<rest>[?#][^"]*)?"'
)
NAAM = "bouwstenenwijzer"
VASTE_TIJD = (1980, 1, 1, 0, 0, 0)
LETTER_VOORAF = re.compile(r'<link rel="preload"[^>]* as="font"[^>]*>\n?')
ALLEEN_VOOR_SERVERS = ("_headers", ".htaccess")


def bouw_offline(wortel: Path, doel: Path, meld: Melder) -> Path:
    """Build the site and make the folder `doel` and its ZIP from it; return the ZIP.

    Raises:
        Bouwfout: when anything is wrong; `doel` is then untouched.
    """
    weiger_andermans_map(doel)
    with tempfile.TemporaryDirectory() as map_:
        bouw(wortel, Path(map_) / "site", meld)
        with bouwronde():
            return maak_offline(Path(map_) / "site", doel)


def maak_offline(site: Path, doel: Path) -> Path:
    """Make the folder `doel` from a finished site, and a ZIP beside it; return the ZIP.

    A browser that opens a file does not look for index.html in a folder, so every link names it.
    """
    nieuw = doel.with_name(f".{doel.name}-nieuw")
    shutil.rmtree(nieuw, ignore_errors=True)
    shutil.copytree(site, nieuw, ignore=shutil.ignore_patterns(*ALLEEN_VOOR_SERVERS))
    for pagina in nieuw.rglob("*.html"):
        pagina.write_text(voor_schijf(pagina.read_text(encoding="utf-8")), encoding="utf-8")
    wissel(nieuw, doel)
    shutil.rmtree(nieuw, ignore_errors=True)
    return _ingepakt(doel)


def voor_schijf(html: str) -> str:
    """Return a page whose links name index.html, and whose policy lets it fetch from the disk and nowhere else.

    The preload of the font goes: from disk a file has no origin, and `crossorigin` matches nothing.
    """
    return LETTER_VOORAF.sub("", LINK.sub(_met_naam, html)).replace(META, META_VAN_SCHIJF, 1)


def _met_naam(link: re.Match[str]) -> str:
    map_ = link["adres"].rstrip("/") + "/"
    return f'{link["begin"]}{map_}index.html{link["rest"] or ""}"'


def _ingepakt(map_: Path) -> Path:
    """Write a ZIP with the files in a fixed order and with a fixed time, so that equal content gives equal bytes."""
    zip_pad = map_.with_name(f"{NAAM}.zip")
    with zipfile.ZipFile(zip_pad, "w", zipfile.ZIP_DEFLATED) as zip_:
        for pad in sorted(map_.rglob("*")):
            if pad.is_file():
                info = zipfile.ZipInfo(f"{NAAM}/{pad.relative_to(map_).as_posix()}", VASTE_TIJD)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                zip_.writestr(info, pad.read_bytes())
    return zip_pad
