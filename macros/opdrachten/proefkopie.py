"""What a change would do, tried on a copy of the content before anything real is touched."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Hashable
from pathlib import Path

from macros.controle import controleer_alles
from macros.diagnostics import Probleem
from macros.opdrachten.schrijven import Bestanden, schrijf_bestanden


def nieuwe_problemen(wortel: Path, bestanden: Bestanden, kern: Callable[[Probleem], Hashable]) -> list[Probleem]:
    """Return what the check says with these files in place and does not say today.

    Args:
        wortel: the folder of the project; nothing in it changes.
        bestanden: the files to put in place in the copy.
        kern: by what one recognises a problem that was there before.
    """
    eerder = {kern(probleem) for probleem in controleer_alles(wortel).problemen}
    with tempfile.TemporaryDirectory() as map_:
        kopie = Path(map_) / "proef"
        for deel in ("data", "docs"):
            shutil.copytree(wortel / deel, kopie / deel, ignore=shutil.ignore_patterns("assets"), symlinks=True)
        schrijf_bestanden(kopie, bestanden)
        return [probleem for probleem in controleer_alles(kopie).problemen if kern(probleem) not in eerder]
