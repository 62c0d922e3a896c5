"""The nearest known value to what somebody typed."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def bedoelde_je(getypt: str, bekend: Iterable[str]) -> str | None:
    """Return the known value closest to `getypt`, or None when nothing is near enough."""
    gevonden = get_close_matches(getypt.lower(), list(bekend), n=1, cutoff=0.6)
    return gevonden[0] if gevonden else None
