"""The knowledge base, loaded once per content: engines ask for it again and again.

Zensical runs `define_env` anew for every page; serving must still see an edit. So we keep the last loading and
compare sizes and times of the files, which costs a few milliseconds.
"""

from __future__ import annotations

from pathlib import Path

from macros.load import Lading, laad

GELEZEN = {".yaml", ".json"}
"""What is read under data/: the content, and how passages read before."""
Vingerafdruk = tuple[tuple[str, int, int], ...]
_bewaard: dict[Path, tuple[Vingerafdruk, Lading]] = {}


def bewaarde_lading(wortel: Path) -> Lading:
    """Return what is under `wortel`/data, loaded again only when a file there changed."""
    afdruk = _vingerafdruk(wortel / "data")
    if wortel not in _bewaard or _bewaard[wortel][0] != afdruk:
        _bewaard[wortel] = (afdruk, laad(wortel))
    return _bewaard[wortel][1]


def bewaar(wortel: Path, lading: Lading) -> None:
    """Keep a loading that somebody else made, so that what was checked is also what is shown."""
    _bewaard[wortel] = (_vingerafdruk(wortel / "data"), lading)


def _vingerafdruk(data: Path) -> Vingerafdruk:
    return tuple((str(pad), *_aanblik(pad)) for pad in sorted(data.rglob("*")) if pad.suffix in GELEZEN)


def _aanblik(pad: Path) -> tuple[int, int]:
    """Return time and size of a file; an editor may have taken it away since we saw its name."""
    try:
        stat = pad.lstat()
    except FileNotFoundError:
        return 0, 0
    return stat.st_mtime_ns, stat.st_size
