"""What data files said when they were read before: the same text is not parsed again.

Kept as JSON, a file to a line, by a sum of its text.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pydantic_core import from_json, to_json

from macros.load.yamlbestand import YamlBestand

BEGIN, TUSSEN, EINDE = b"{\n", b",\n", b"\n}\n"


class Gelezen:
    """Gives files their value when it is known, and writes the value of each for a next time."""

    def __init__(self, bekend: bytes, straks: BinaryIO) -> None:
        self._bekend = from_json(bekend)
        self._straks = straks
        self._voor = BEGIN

    def geef(self, bestand: YamlBestand) -> None:
        """Tell a file its value, when its text was read before."""
        waarde = self._bekend.get(bestand.som)
        if waarde is not None:
            bestand.weet(waarde)

    def neem(self, bestand: YamlBestand) -> None:
        """Write down the value of a file without faults."""
        self._straks.write(b'%b"%b":%b' % (self._voor, bestand.som.encode(), to_json(bestand.waarde)))
        self._voor = TUSSEN

    def sluit_af(self) -> None:
        """Write the end."""
        self._straks.write((BEGIN if self._voor is BEGIN else b"") + EINDE)


@contextmanager
def eerder_gelezen(bekend: Path, straks: Path) -> Iterator[Gelezen]:
    """Yield what was written in the file `bekend`, if it is there and whole; for the next time it comes in `straks`."""
    with straks.open("wb") as bestand:
        gelezen = Gelezen(_heel(bekend), bestand)
        yield gelezen
        gelezen.sluit_af()


def _heel(pad: Path) -> bytes:
    inhoud = pad.read_bytes() if pad.is_file() else b""
    return inhoud if inhoud.startswith(BEGIN) and inhoud.endswith(EINDE) else b"{}"
