"""Where we print may not know every character: then a message shows its number, and no message is lost."""

from __future__ import annotations

import codecs
from io import TextIOWrapper
from typing import TextIO

NUMMERS = "kennisbank-nummers"


def toon_alles(*kanalen: TextIO) -> None:
    """Let these channels take every text in the encoding they have."""
    codecs.register_error(NUMMERS, _in_nummers)
    for kanaal in kanalen:
        if isinstance(kanaal, TextIOWrapper):  # a test, or who starts us without a terminal, may give another
            kanaal.reconfigure(errors=NUMMERS)


def _in_nummers(fout: UnicodeError) -> tuple[str, int]:
    """Return what cannot be written as JSON writes it, in parts of four digits: so what we write as JSON stays JSON."""
    if not isinstance(fout, UnicodeEncodeError):
        raise fout
    delen = fout.object[fout.start : fout.end].encode("utf-16-be", "surrogatepass").hex(" ", 2).split()
    return "".join(f"\\u{deel}" for deel in delen), fout.end
