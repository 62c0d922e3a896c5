"""Kits that the store lacks are made beside the rest of the build, in a process of its own.

That process only fills the store, from the first kit on. The build writes the kits when all else is there, from the
last one on: it takes what is in store and makes what is not, so the two meet halfway. A process that could not start,
or stopped, costs time and nothing else, and what is wrong with a kit is told in one place.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from macros.pakket.bewaren import is_bewaard, sleutel
from macros.pakket.materiaal import Materiaal

CODE = Path(__file__).parents[2]
"""Where `macros` stands: the process runs the same code, wherever the knowledge base is."""


@contextmanager
def ernaast(map_: Path, stoffen: Sequence[Materiaal]) -> Iterator[None]:
    """Have the kits made that `map_` does not hold, as long as the context lasts.

    Args:
        map_: the store.
        stoffen: what the kits are made from.
    """
    tekort = [stof for stof in stoffen if not is_bewaard(map_, stof.id, sleutel(stof))]
    proces = _begin(map_, tekort) if tekort else None
    try:
        yield
    finally:
        if proces:
            _stop(proces)


def _begin(map_: Path, stoffen: Sequence[Materiaal]) -> subprocess.Popen[bytes] | None:
    """Start the process and hand it its work; None when it cannot start."""
    opdracht = [sys.executable, "-m", "macros.pakket.bijmaken", str(map_.absolute())]
    niets = subprocess.DEVNULL
    try:
        proces = subprocess.Popen(opdracht, cwd=CODE, stdin=subprocess.PIPE, stdout=niets, stderr=niets)
    except OSError:
        return None
    werk = pickle.dumps(stoffen)
    with suppress(OSError):  # it is gone already
        assert proces.stdin
        proces.stdin.write(len(werk).to_bytes(8, "big") + werk)
        proces.stdin.flush()
    return proces


def _stop(proces: subprocess.Popen[bytes]) -> None:
    """Stop the process. The pipe to it stays open until then: it stops when that closes."""
    proces.kill()
    proces.wait()
    with suppress(OSError):
        assert proces.stdin
        proces.stdin.close()
