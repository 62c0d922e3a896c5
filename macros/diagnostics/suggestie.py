"""The nearest known value to what somebody typed."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

LANGSTE = 120


def bedoelde_je(getypt: str, bekend: Iterable[str]) -> str | None:
    """Return the known value closest to `getypt`, or None when nothing is near enough."""
    return _naaste(getypt[:LANGSTE].lower(), tuple(bekend))


@lru_cache(maxsize=2_000)
def _naaste(getypt: str, bekend: tuple[str, ...]) -> str | None:
    if getypt in bekend:
        return getypt
    gevonden = get_close_matches(getypt, bekend, n=1, cutoff=0.6)
    return gevonden[0] if gevonden else None
