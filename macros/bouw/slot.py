"""One build at a time for one site: a lock that goes when its process ends, however that ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from macros.bouw.fout import Bouwfout

if sys.platform == "win32":
    import msvcrt

    def _neem(bestand: IO[bytes]) -> bool:
        try:
            msvcrt.locking(bestand.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _neem(bestand: IO[bytes]) -> bool:
        try:
            fcntl.flock(bestand, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a disk without locks: there one builds as carefully as one can
        return True


@contextmanager
def alleen(doel: Path) -> Iterator[None]:
    """Be the only one that builds `doel`, as long as the context lasts; the folder around it is there then.

    Raises:
        Bouwfout: when another build of `doel` is going on, or `doel` is no folder within another.
        OSError: when nothing can be written beside `doel`.
    """
    if not doel.name:
        raise Bouwfout(f"{doel} is een hele schijf. Kies een map waar de site mag staan, zoals site.")
    pad = doel.with_name(f".{doel.name}-bezig")
    pad.parent.mkdir(parents=True, exist_ok=True)
    with _genomen(pad) as bestand:
        if bestand is None:
            raise Bouwfout(f"In {doel} wordt al een site gemaakt. Wacht tot dat klaar is en probeer het dan opnieuw.")
        yield


@contextmanager
def _genomen(pad: Path) -> Iterator[IO[bytes] | None]:
    """Yield the file of the lock, which goes in the end, or None when another has it."""
    while True:
        with pad.open("ab") as bestand:
            if not _neem(bestand):
                yield None
                return
            if _staat_er(bestand, pad):
                try:
                    yield bestand
                finally:
                    with suppress(OSError):  # on Windows an open file stays; nobody has it any more after this
                        pad.unlink()
                return


def _staat_er(bestand: IO[bytes], pad: Path) -> bool:
    """Whether this file is still the one at `pad`: who had it before us may just have removed it."""
    try:
        return os.path.samestat(os.fstat(bestand.fileno()), pad.stat())
    except FileNotFoundError:
        return False
