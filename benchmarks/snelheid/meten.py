"""Run a command and tell what it cost: CPU of it and all it started, and the memory of the largest of them."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kosten:
    """What one run cost: CPU seconds (user and system), seconds on the clock, peak memory in MB."""

    cpu: float
    klok: float
    geheugen: float


class Mislukt(Exception):
    """A command ended with an error; the message holds its last words."""


def meet(opdracht: list[str], map_: Path, omgeving: dict[str, str] | None = None, rustig: bool = False) -> Kosten:
    """Run `opdracht` in `map_` and return what it cost.

    CPU seconds, because others may use the machine too: time on the clock then says little.

    Raises:
        Mislukt: when the command fails.
    """
    uitvoer = map_ / "meting.txt"
    begin = time.monotonic()
    kind = os.fork()
    if kind == 0:
        _word(opdracht, map_, {**os.environ, **(omgeving or {})}, uitvoer, rustig)
    _, status, verbruik = os.wait4(kind, 0)
    klok = time.monotonic() - begin
    if os.waitstatus_to_exitcode(status):
        raise Mislukt(f"{' '.join(opdracht)}\n{uitvoer.read_text(encoding='utf-8', errors='replace')[-2000:]}")
    uitvoer.unlink()
    return Kosten(verbruik.ru_utime + verbruik.ru_stime, klok, verbruik.ru_maxrss / (1 << 20 if _is_mac() else 1 << 10))


def _word(opdracht: list[str], map_: Path, omgeving: dict[str, str], uitvoer: Path, rustig: bool) -> None:
    """Become the command; never returns."""
    try:
        os.chdir(map_)
        if rustig:
            os.nice(15)
        bestand = os.open(uitvoer, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(bestand, 1)
        os.dup2(bestand, 2)
        os.execve(opdracht[0], opdracht, omgeving)  # noqa: S606 - a fixed command
    finally:
        os._exit(127)


def _is_mac() -> bool:
    return sys.platform == "darwin"


def omvang(map_: Path) -> int:
    """Return the bytes of all files under `map_`."""
    return sum(pad.stat().st_size for pad in map_.rglob("*") if pad.is_file())
