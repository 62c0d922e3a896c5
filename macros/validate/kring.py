"""A circle among things that name each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter


def kring(graaf: Mapping[str, Iterable[str]]) -> list[str]:
    """Return one cycle, starting and ending with the smallest id, or nothing."""
    try:
        TopologicalSorter(graaf).prepare()
    except CycleError as fout:
        rond = list(reversed(fout.args[1]))[:-1]
        begin = rond.index(min(rond))
        return [*rond[begin:], *rond[:begin], rond[begin]]
    return []
