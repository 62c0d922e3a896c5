"""Content as text in Markdown that others show, such as an issue: no word of it can be more than a word."""

from __future__ import annotations

import re

from macros.diagnostics.tekens import toonbaar

TEKENS = re.compile(r"[\\`*_{}\[\]()<>#|~!&@:]|^[-+=]|(?<=www)\.", re.IGNORECASE)
"""What Markdown could take for something else than a character, also at the begin of a line."""
NUMMER = re.compile(r"^(\d+)([.)])")
NA_OPMAAK = re.compile(r"@(?=\w)|#(?=\d)|:(?=[\w+-]+:)")
"""A mention, a number of an issue, a picture: sites look for those in the text that Markdown gave."""
WOORDVERBINDER = "\u2060"


def alleen_tekst(tekst: str) -> str:
    """Return content as Markdown on one line that shows just that: no markup, address, mention or hidden character."""
    gebroken = NA_OPMAAK.sub(rf"\g<0>{WOORDVERBINDER}", toonbaar(tekst).strip())
    return NUMMER.sub(r"\1\\\2", TEKENS.sub(r"\\\g<0>", gebroken))
