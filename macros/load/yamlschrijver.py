"""YAML as people typed it: reads with remarks, order and quotes, and writes them back the project's way."""

from __future__ import annotations

import io
from typing import Any

from ruamel.yaml import YAML

BREED = 100_000


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
