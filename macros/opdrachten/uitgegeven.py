"""Which numbers of spoken codes were ever handed out, as far as anything still tells: such a number never comes back.

The data tells what is there now and what data/verhuisd.yaml kept; the list of published addresses what readers saw;
git what was ever recorded. What stands in none of these nobody can know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from macros.load import Lading
from macros.opdrachten.uit_git import GeenVergelijking, ooit_gewijzigd

ADRESSEN = "tests/adressen.txt"
NUMMER = r"([0-9]{1,4})\b"


def vrije_codes(wortel: Path, lading: Lading, letters: str) -> Iterator[str]:
    """Yield codes with these letters that nobody ever had, from the highest on: gaps stay gaps."""
    hoogste = max(_nummers(wortel, lading, letters), default=0)
    return (f"{letters}-{nummer}" for nummer in count(hoogste + 1))


def verleden_bekend(wortel: Path) -> bool:
    """Whether anything besides the data tells which codes there were."""
    return (wortel / ADRESSEN).is_file() or _uit_git(wortel, "code:") is not None


def _nummers(wortel: Path, lading: Lading, letters: str) -> Iterator[int]:
    """Yield the numbers; of something that is not filled in yet the code counts too, so we look in the texts."""
    veld = re.compile(rf"\bcode: *[\"']?{letters}-{NUMMER}")
    yield from _gevonden(veld, (bestand.tekst for bestand in lading.bestanden.values()))
    yield from _gevonden(veld, [_uit_git(wortel, f"code: *[\"']?{letters}-[0-9]") or ""])
    if (wortel / ADRESSEN).is_file():
        adressen = (wortel / ADRESSEN).read_text(encoding="utf-8", errors="replace")
        yield from _gevonden(re.compile(rf"^/s/{letters.lower()}-{NUMMER}", re.MULTILINE), [adressen])


def _gevonden(patroon: re.Pattern[str], teksten: Iterable[str]) -> Iterator[int]:
    return (int(nummer) for tekst in teksten for nummer in patroon.findall(tekst))


def _uit_git(wortel: Path, patroon: str) -> str | None:
    """Return every line of the data with this pattern that ever came or went; None when git cannot tell."""
    try:
        return ooit_gewijzigd(wortel, patroon, "data")
    except GeenVergelijking:
        return None
