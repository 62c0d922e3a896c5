"""Write one file of the site.

Thousands of files are written so: no object and no question to the disk more than each needs.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

OPNIEUW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
NIEUW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
RECHTEN = 0o666


def schrijf(pad: Path | str, inhoud: bytes) -> None:
    """Write `inhoud` to `pad`, making its folder when needed."""
    try:
        bestand = os.open(pad, OPNIEUW, RECHTEN)
    except FileNotFoundError:
        Path(pad).parent.mkdir(parents=True, exist_ok=True)
        bestand = os.open(pad, OPNIEUW, RECHTEN)
    _vul(bestand, inhoud)


def schrijf_delen(pad: str, delen: Iterable[bytes]) -> None:
    """Write the parts to `pad`, one after the other as they come, in a folder that is there."""
    with open(pad, "wb") as bestand:  # noqa: PTH123
        bestand.writelines(delen)


def schrijf_nieuw(pad: str, inhoud: bytes) -> bool:
    """Write `inhoud` to `pad` in a folder that is mostly not there yet; tell whether: a file that is there stays."""
    _maak_map(pad.rpartition("/")[0])
    try:
        bestand = os.open(pad, NIEUW, RECHTEN)
    except FileExistsError:
        return False
    _vul(bestand, inhoud)
    return True


def _vul(bestand: int, inhoud: bytes) -> None:
    """Write all of `inhoud` to an open file and close it: the disk may take it in parts."""
    try:
        while inhoud:
            inhoud = inhoud[os.write(bestand, inhoud) :]
    finally:
        os.close(bestand)


def _maak_map(map_: str) -> None:
    try:
        os.mkdir(map_)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        Path(map_).mkdir(parents=True, exist_ok=True)
