"""Put what was measured in a page of the docs, between its two marks."""

from __future__ import annotations

import re
from pathlib import Path


def zet_tussen(bestand: Path, merk: str, tekst: str) -> None:
    """Replace what stands in `bestand` between `<!-- merk -->` and `<!-- einde merk -->` by `tekst`."""
    merken = re.compile(rf"(<!-- {merk} -->\n).*?(<!-- einde {merk} -->)", re.DOTALL)
    pagina = bestand.read_text(encoding="utf-8")
    bestand.write_text(merken.sub(lambda m: f"{m[1]}\n{tekst}\n{m[2]}", pagina), encoding="utf-8")
