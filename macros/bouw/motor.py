"""Run the site engine at arm's length: a process of its own, its words translated when it stops."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from macros.bouw.fout import Bouwfout

STIL = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


def maak_paginas(wortel: Path, doel: Path, strikt: bool = True) -> None:
    """Let MkDocs write its pages into `doel`; when `strikt`, a warning stops it.

    Raises:
        Bouwfout: when mkdocs.yml is not there, or the engine stops; the message holds the lines that matter.
    """
    if not (wortel / "mkdocs.yml").is_file():
        raise Bouwfout("Het bestand mkdocs.yml ontbreekt. Zet het terug uit de vorige versie.")
    opdracht = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict" if strikt else "--no-strict",
        "--site-dir",
        str(doel),
    ]
    klaar = subprocess.run(
        opdracht, cwd=wortel, env={**os.environ, **STIL}, capture_output=True, text=True, check=False
    )
    if klaar.returncode:
        raise Bouwfout(f"De pagina's konden niet gemaakt worden:\n{_wat_telt(klaar.stdout + klaar.stderr)}")


def _wat_telt(uitvoer: str) -> str:
    """Return the lines that tell what went wrong; all of them when none stands out."""
    regels = [r for r in uitvoer.splitlines() if r.strip() and not r.startswith("INFO")]
    belangrijk = [r for r in regels if r.startswith(("ERROR", "WARNING", "Aborted", "Config"))]
    return "\n".join((belangrijk or regels)[-12:])
