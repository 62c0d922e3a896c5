"""Put a new folder in the place of the old one, so that there is always a whole site."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

from macros.bouw.fout import Bouwfout
from macros.zoeken.bestanden import MAP, NU

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def weiger_andermans_map(doel: Path) -> None:
    """Let nothing go that no build made.

    Raises:
        Bouwfout: when `doel` is there, and is neither empty nor a site of ours.
    """
    if not os.path.lexists(doel) or _is_site(doel) or (doel.is_dir() and not any(doel.iterdir())):
        return
    raise Bouwfout(f"{doel} bestaat al en is geen site die hier gemaakt is. Kies een andere map, of maak deze leeg.")


def _is_site(map_: Path) -> bool:
    """Whether a build made this."""
    return (map_ / MAP / NU).is_file()


def wissel(nieuw: Path, doel: Path) -> None:
    """Make `nieuw` be `doel`. The old folder goes away after the swap.

    Raises:
        Bouwfout: when something of another stands where the old one has to wait.
        OSError: when it cannot be done; `doel` is then as it was.
    """
    if not doel.exists():
        nieuw.rename(doel)
        return
    if not _ruil(nieuw, doel):
        oud = _opzij(doel)
        weiger_andermans_map(oud)
        doel.rename(oud)
        try:
            nieuw.rename(doel)
        except OSError:
            oud.rename(doel)
            raise
        shutil.rmtree(oud, ignore_errors=True)


def herstel(doel: Path) -> None:
    """Bring back the old site when a former build was stopped between its two renames; what no build made stays."""
    oud = _opzij(doel)
    if not _is_site(oud):
        return
    if doel.exists():
        shutil.rmtree(oud, ignore_errors=True)
    else:
        oud.rename(doel)


def ruim_achtergebleven(map_: Path, voorvoegsel: str) -> None:
    """Remove what builds that were killed left in `map_`: folders named `voorvoegsel`, process id, anything."""
    for pad in map_.glob(f"{voorvoegsel}*"):
        proces = pad.name.removeprefix(voorvoegsel).partition("-")[0]
        if proces.isdecimal() and not _leeft(int(proces)):
            shutil.rmtree(pad, ignore_errors=True)


def _leeft(proces: int) -> bool:
    if sys.platform == "win32":  # there this signal would stop the process: rather leave a folder behind
        return True
    try:
        os.kill(proces, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _opzij(doel: Path) -> Path:
    return doel.with_name(f".{doel.name}-oud")


def _ruil(een: Path, ander: Path) -> bool:
    """Swap two folders in one step where the kernel can (renameat2, Linux); tell whether it did."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    uitkomst: int = renameat2(AT_FDCWD, os.fsencode(een), AT_FDCWD, os.fsencode(ander), RENAME_EXCHANGE)
    return uitkomst == 0
