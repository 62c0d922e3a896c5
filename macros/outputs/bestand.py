"""Write one file of the site."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def schrijf(pad: Path | str, inhoud: bytes) -> None:
    """Write `inhoud` to `pad`, making its folder when needed."""
    schrijf_delen(pad, (inhoud,))


def schrijf_delen(pad: Path | str, delen: Iterable[bytes]) -> None:
    """Write the parts to `pad`, one after the other as they come, making its folder when needed."""
    try:
        bestand = open(pad, "wb")  # noqa: PTH123, SIM115
    except FileNotFoundError:
        Path(pad).parent.mkdir(parents=True, exist_ok=True)
        bestand = open(pad, "wb")  # noqa: PTH123, SIM115
    with bestand:
        bestand.writelines(delen)


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
