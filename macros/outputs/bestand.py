"""Write one file of the site."""

from __future__ import annotations

from pathlib import Path


def schrijf(pad: Path, inhoud: bytes) -> None:
    """Write `inhoud` to `pad`, making its folder when needed."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(inhoud)
