"""Kits are made only when something in them changes: kept under a key made from everything that goes in."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

from macros.pakket.inpakken import pak_uit
from macros.pakket.materiaal import Materiaal

MAKERS = ("typst", "python-docx", "openpyxl", "odfdo", "lxml", "Jinja2", "MarkupSafe")
BEWAAR_PER_SESSIE = 4
CODE = Path(__file__).parents[1]
BRONNEN = ("pakket/**/*", "model/**/*.py", "views/**/*.py", "views/templates/pakket/*")
"""What of our code goes into a kit; a template of a page does not."""


def sleutel(stof: Materiaal) -> str:
    """Return a key that differs whenever a file of the kit would."""
    return hashlib.sha256(f"{_makersleutel()}{stof!r}".encode()).hexdigest()[:20]


@cache
def _makersleutel() -> str:
    """Return a key for what makes the files: our code and templates, and the libraries."""
    som = hashlib.sha256(" ".join(f"{naam} {version(naam)}" for naam in MAKERS).encode())
    for pad in bronnen():
        som.update(pad.relative_to(CODE).as_posix().encode() + pad.read_bytes())
    return som.hexdigest()


def bronnen() -> list[Path]:
    """Return every file of our code that goes into a kit."""
    paden = {pad for patroon in BRONNEN for pad in CODE.glob(patroon)}
    return sorted(pad for pad in paden if pad.is_file() and pad.suffix != ".pyc")


def is_bewaard(map_: Path, id: str, sleutel_: str) -> bool:
    """Return whether `map_` holds files under this key."""
    return _plek(map_, id, sleutel_).is_file()


def uit_voorraad(map_: Path, id: str, sleutel_: str, maak: Callable[[], dict[str, bytes]]) -> dict[str, bytes]:
    """Return the files kept in `map_` under this key; make and keep them when they are not there, or not whole."""
    pad = _plek(map_, id, sleutel_)
    try:
        return pak_uit(pad.read_bytes())
    except (OSError, zipfile.BadZipFile):
        bestanden = maak()
    try:
        _bewaar(pad, bestanden)
        _ruim_op(map_, id)
    except OSError:
        pass  # Nowhere to keep it: the next build makes it again.
    return bestanden


def _plek(map_: Path, id: str, sleutel_: str) -> Path:
    return map_ / f"{id}.{sleutel_}.zip"


def _bewaar(pad: Path, bestanden: Mapping[str, bytes]) -> None:
    """Write at once: a build that is stopped never leaves half a file under its real name."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_STORED) as zip_:  # nearly all of it is compressed already
        for naam, inhoud in bestanden.items():
            zip_.writestr(naam, inhoud)
    pad.parent.mkdir(parents=True, exist_ok=True)
    greep, tijdelijk = tempfile.mkstemp(".zip", f"{pad.stem}-", pad.parent)  # when left, it goes as the oldest do
    with os.fdopen(greep, "wb") as bestand:
        bestand.write(uit.getvalue())
    Path(tijdelijk).replace(pad)


def _ruim_op(map_: Path, id: str) -> None:
    bewaard = sorted(map_.glob(f"{id}.*.zip"), key=lambda pad: pad.stat().st_mtime)
    for pad in bewaard[:-BEWAAR_PER_SESSIE]:
        pad.unlink(missing_ok=True)
