"""Take the line breaks between blocks out of a finished page: they show nothing, weigh, and are a node each."""

from __future__ import annotations

import re

BLOK = r"</?(?:article|dd|div|dl|dt|footer|h[1-6]|header|li|main|nav|ol|p|section|table|tbody|td|th|thead|tr|ul)\b"
VOOR_BLOK = re.compile(rf"\n(?<=>\n)\n*(?={BLOK})".encode())
"""Begins with the line break, so that the search jumps from one to the next."""


def zonder_ruimte(html: bytes) -> bytes:
    """Return the page without line breaks between a tag and where a block begins or ends: no line shows them."""
    return VOOR_BLOK.sub(b"", html)
