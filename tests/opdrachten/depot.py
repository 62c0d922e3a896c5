"""A small repository of its own for a test, with the good example in it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Verander = Callable[[str, str, str], None]


def git(map_: Path, *woorden: str) -> None:
    """Run git in a folder, as somebody."""
    wie = ("-c", "user.name=test", "-c", "user.email=test@voorbeeld.nl")
    subprocess.run(["git", *wie, *woorden], cwd=map_, check=True, capture_output=True)


def leg_aan(map_: Path) -> Path:
    """Make a repository of a folder, with all of it committed on main."""
    git(map_, "init", "-q", "-b", "main")
    git(map_, "add", ".")
    git(map_, "commit", "-qm", "begin")
    return map_


def verander_in(map_: Path) -> Verander:
    """Return what replaces a text, that must be there, once in a file of the folder."""

    def doe(bestand: str, oud: str, nieuw: str) -> None:
        pad = map_ / bestand
        tekst = pad.read_text(encoding="utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")

    return doe
