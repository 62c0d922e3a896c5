"""Characters that people cannot see but that change what they read."""

from __future__ import annotations

import re

ONZICHTBAAR = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def eerste_onzichtbare(tekst: str) -> tuple[int, str] | None:
    """Return (line from 0, name such as U+200B) of the first hidden character, or None."""
    gevonden = ONZICHTBAAR.search(tekst)
    if not gevonden:
        return None
    return tekst.count("\n", 0, gevonden.start()), f"U+{ord(gevonden[0]):04X}"
