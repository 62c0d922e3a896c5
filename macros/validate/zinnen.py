"""Where sentences begin and end in a text of a contributor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

EINDE = re.compile(r"(?<=[.!?:;])\s+(?=[A-ZÀ-Ý0-9\x22'(])|\n\s*(?:[-*]|\d+[.)])\s+|\n")
LINK_DOEL = re.compile(r"\]\([^)\n]*\)")
VULLING = "\ue000"


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence and the offset at which it starts."""

    plaats: int
    tekst: str


def zinnen(tekst: str) -> Iterator[Zin]:
    """Yield the sentences of a text; list items and lines count as sentences, link targets do not count."""
    zonder_doelen = LINK_DOEL.sub(lambda doel: "]" + VULLING * (len(doel[0]) - 1), tekst)
    begin = 0
    for eind in [*EINDE.finditer(zonder_doelen), None]:
        zin = zonder_doelen[begin : eind.start() if eind else len(tekst)]
        if zin.strip():
            yield Zin(begin + len(zin) - len(zin.lstrip()), zin.replace(VULLING, ""))
        begin = eind.end() if eind else begin
