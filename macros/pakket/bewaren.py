"""Kits are made only when something in them changes: kept under a key made from everything that goes in."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.adressen import vanaf
from macros.pakket.bestanden import LEESBAAR
from macros.pakket.inpakken import pak_in, pak_uit
from macros.pakket.leesmij import leesmij
from macros.pakket.plan import plan
from macros.pakket.uitnodiging import uitnodiging
from macros.pakket.werkblad import werkmap
from macros.views.sessie import sessiegegevens

MAKERS = ("typst", "python-docx", "openpyxl", "odfdo", "Jinja2")
BEWAAR_PER_SESSIE = 4
PAKKET = Path(__file__).parent
SJABLONEN = PAKKET.parent / "views" / "templates" / "pakket"


def sleutel(kb: Kennisbank, sessie: Sessie, meegeleverd: Mapping[str, bytes]) -> str:
    """Return a key that differs whenever a file of the kit would."""
    adres = vanaf(kb.instelling.site_adres)
    som = hashlib.sha256(_makersleutel().encode())
    for product in LEESBAAR:
        som.update(repr(product.maak(kb, sessie)).encode())
    som.update(repr((plan(kb, sessie), werkmap(kb, sessie), kb.instelling.site_adres)).encode())
    som.update(repr((uitnodiging(kb, sessie), sessiegegevens(sessie))).encode())
    som.update(leesmij(kb, sessie, adres))
    for naam in sorted(meegeleverd):
        som.update(naam.encode() + hashlib.sha256(meegeleverd[naam]).digest())
    return som.hexdigest()[:20]


@cache
def _makersleutel() -> str:
    """Return a key for what makes the files: our code and templates, and the libraries."""
    som = hashlib.sha256(" ".join(f"{naam} {version(naam)}" for naam in MAKERS).encode())
    for pad in sorted((*PAKKET.rglob("*"), *SJABLONEN.rglob("*"))):
        if pad.is_file() and pad.suffix != ".pyc":
            som.update(pad.name.encode() + pad.read_bytes())
    return som.hexdigest()


def uit_voorraad(map_: Path, id: str, sleutel_: str, maak: Callable[[], dict[str, bytes]]) -> dict[str, bytes]:
    """Return the files kept in `map_` under this key; make and keep them when they are not there."""
    pad = map_ / f"{id}.{sleutel_}.zip"
    try:
        return pak_uit(pad.read_bytes())
    except (OSError, zipfile.BadZipFile):
        bestanden = maak()
    try:
        _bewaar(pad, pak_in(bestanden))
        _ruim_op(map_, id)
    except OSError:
        pass  # Nowhere to keep it: the next build makes it again.
    return bestanden


def _bewaar(pad: Path, inhoud: bytes) -> None:
    """Write at once: a build that is stopped never leaves half a file under its real name."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    greep, tijdelijk = tempfile.mkstemp(dir=pad.parent)
    with os.fdopen(greep, "wb") as bestand:
        bestand.write(inhoud)
    Path(tijdelijk).replace(pad)


def _ruim_op(map_: Path, id: str) -> None:
    bewaard = sorted(map_.glob(f"{id}.*.zip"), key=lambda pad: pad.stat().st_mtime)
    for pad in bewaard[:-BEWAAR_PER_SESSIE]:
        pad.unlink(missing_ok=True)
