"""What a file is when it is no text, by the bytes with which it begins."""

from __future__ import annotations

SOORTEN: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "een afbeelding (PNG)"),
    (b"\xff\xd8\xff", "een afbeelding (JPEG)"),
    (b"GIF8", "een afbeelding (GIF)"),
    (b"%PDF", "een PDF"),
    (b"PK\x03\x04", "een ZIP of een bestand van Word of Excel"),
    (b"\xd0\xcf\x11\xe0", "een bestand van Word of Excel"),
)
BEGIN = 1_024


def geen_tekst(ruw: bytes) -> str:
    """Return what a file is that nobody typed, such as "een PDF"; nothing when it may be text in any encoding."""
    bekend = next((wat for begin, wat in SOORTEN if ruw.startswith(begin)), "")
    return bekend or ("iets anders" if b"\0" in ruw[:BEGIN] else "")
