"""The knowledge base, loaded once per content: engines ask for it again and again.

Zensical runs `define_env` anew for every page; serving must still see an edit. So we keep the last loading and
compare sizes and times of the files, which costs a few milliseconds.
"""

from __future__ import annotations

from pathlib import Path

from macros.load import laad
from macros.model.kennisbank import Kennisbank

Vingerafdruk = tuple[tuple[str, int, int], ...]
_bewaard: dict[Path, tuple[Vingerafdruk, Kennisbank]] = {}


def bewaarde_kennisbank(wortel: Path) -> Kennisbank:
    """Return the knowledge base under `wortel`, loaded again only when a file in data/ changed."""
    afdruk = _vingerafdruk(wortel / "data")
    if wortel not in _bewaard or _bewaard[wortel][0] != afdruk:
        _bewaard[wortel] = (afdruk, laad(wortel).kennisbank)
    return _bewaard[wortel][1]


def _vingerafdruk(data: Path) -> Vingerafdruk:
    bestanden = ((pad, pad.stat()) for pad in sorted(data.rglob("*.yaml")))
    return tuple((str(pad), stat.st_mtime_ns, stat.st_size) for pad, stat in bestanden)
