"""YAML as people typed it: reads with remarks, order and quotes, and writes them back the project's way."""

from __future__ import annotations

import io
from typing import Any

from ruamel.yaml import YAML

from macros.load.yamlbestand import YamlBestand

BREED = 100_000
MEESTE_ONDERDELEN = 5_000
MEESTE_REGELS = 10_000
"""Reading with remarks takes a hundred times as long as reading; our largest file has 3,100 parts on 2,400 lines."""


def te_groot(bestand: YamlBestand) -> str:
    """Return why nobody should try to write this file back, in Dutch; empty when it can be done in a second."""
    onderdelen, regels = len(bestand.waarden), bestand.tekst.count("\n")
    if onderdelen > MEESTE_ONDERDELEN:
        return f"Dit bestand heeft {onderdelen} onderdelen; herschrijven kan tot {MEESTE_ONDERDELEN}. Verdeel het."
    if regels > MEESTE_REGELS:
        return f"Dit bestand heeft {regels} regels; herschrijven kan tot {MEESTE_REGELS}. Verdeel het."
    return ""


def schrijver() -> YAML:
    """Return a reader and writer that keeps what people typed; lists stand two spaces in, lines are never broken."""
    yaml = YAML(typ="rt", pure=True)
    yaml.preserve_quotes = True
    yaml.allow_duplicate_keys = False
    yaml.width = BREED
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def geschreven(inhoud: Any) -> str:
    """Return the text of what `schrijver()` read."""
    uit = io.StringIO()
    schrijver().dump(inhoud, uit)
    return uit.getvalue()
