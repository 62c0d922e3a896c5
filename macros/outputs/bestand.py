"""Write one file of the site."""

from __future__ import annotations

import os
from pathlib import Path


def schrijf(pad: Path, inhoud: bytes) -> None:
    """Write `inhoud` to `pad`, making its folder when needed."""
    try:
        pad.write_bytes(inhoud)
    except FileNotFoundError:
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud)


def schrijf_nieuw(pad: str, inhoud: bytes) -> bool:
    """Write `inhoud` to `pad` in a folder that is mostly not there yet; tell whether: a file that is there stays.

    Thousands of files are written so: no object and no question to the disk more than each needs.
    """
    _maak_map(pad.rpartition("/")[0])
    try:
        with open(pad, "xb") as bestand:  # noqa: PTH123
            bestand.write(inhoud)
    except FileExistsError:
        return False
    return True


def _maak_map(map_: str) -> None:
    try:
        os.mkdir(map_)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        Path(map_).mkdir(parents=True, exist_ok=True)
