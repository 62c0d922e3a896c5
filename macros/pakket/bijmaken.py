"""Make kits and put them in the store, for a build that goes on meanwhile. It stops when that build does.

Usage: python -m macros.pakket.bijmaken MAP, with on standard input the length of the work in 8 bytes and the work: a
pickled list of Materiaal. The build keeps standard input open as long as it lives.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
import threading
from functools import partial
from pathlib import Path


def maak_bij(map_: Path, werk: bytes) -> None:
    """Make the kits of the pickled `werk` in the store `map_`; leave out those that cannot be made."""
    from macros.pakket.bestanden import maak_bestanden  # all that follows loads while the build goes on
    from macros.pakket.bewaren import sleutel, uit_voorraad
    from macros.pakket.materiaal import Materiaal

    gc.freeze()  # what is loaded stays: garbage is looked for among what comes
    stoffen: list[Materiaal] = pickle.loads(werk)  # noqa: S301 - from the build that started us, over a pipe
    for stof in stoffen:
        try:
            uit_voorraad(map_, stof.id, sleutel(stof), partial(maak_bestanden, stof))
        except Exception:  # noqa: S112 - the build makes this one itself and tells what is wrong
            continue


def _stop_met_de_bouw() -> None:
    """Stop at once when the build is gone: then the other end of the pipe closes."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    bron = sys.stdin.buffer
    werk = bron.read(int.from_bytes(bron.read(8), "big"))
    threading.Thread(target=_stop_met_de_bouw, daemon=True).start()
    maak_bij(Path(sys.argv[1]), werk)
