"""Characters that people cannot see but that change what they read."""

from __future__ import annotations

import re

ONZICHTBAAR = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
BIJZONDERE_SPATIE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Spaces that look like the one of the space bar; in running text they are fine, in words that we compare not."""
NIET_TE_TONEN = re.compile(f"{ONZICHTBAAR.pattern}|[\t\n\r\ud800-\udfff]")


def eerste_onzichtbare(tekst: str) -> tuple[int, str] | None:
    """Return (offset, name such as U+200B) of the first hidden character, or None."""
    gevonden = ONZICHTBAAR.search(tekst)
    return (gevonden.start(), f"U+{ord(gevonden[0]):04X}") if gevonden else None


def bijzondere_spatie(tekst: str) -> tuple[int, str] | None:
    """Return (offset, name such as U+00A0) of the first space that is not the one of the space bar, or None."""
    gevonden = None if tekst.isascii() else BIJZONDERE_SPATIE.search(tekst)
    return (gevonden.start(), f"U+{ord(gevonden[0]):04X}") if gevonden else None


def toonbare_regels(tekst: str) -> str:
    """Return the text with every hidden character named; the ends of its lines stay."""
    return "\n".join(toonbaar(regel) for regel in tekst.split("\n"))


def toonbaar(tekst: str) -> str:
    """Return the text on one line with every hidden character named, so that no message can mislead."""
    return NIET_TE_TONEN.sub(lambda teken: " " if teken[0] in "\t\n\r" else f"<U+{ord(teken[0]):04X}>", tekst)
