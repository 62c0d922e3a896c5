"""Serve the site with live reload while somebody works on it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from macros.bouw.motor import STIL


def serveer(wortel: Path, adres: str) -> int:
    """Serve until the user stops it (Ctrl-C) and return the exit code.

    Problems in the content do not stop it: a page shows what could be read, the terminal what could not.
    """
    opdracht = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", adres, "--livereload"]
    try:
        return subprocess.run(opdracht, cwd=wortel, env={**os.environ, **STIL}, check=False).returncode
    except KeyboardInterrupt:
        return 0
