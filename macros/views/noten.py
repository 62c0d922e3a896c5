"""The sources of one page, numbered in the order in which claims name them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from macros.model.bron import Bron


class Noot(NamedTuple):
    """A source with its number on this page."""

    nummer: int
    bron: Bron


@dataclass(slots=True)
class Noten:
    """Hands out a number to each source the first time it is named."""

    bronnen: Mapping[str, Bron]
    _nummers: dict[str, int] = field(default_factory=dict)

    def nummers(self, ids: Iterable[str]) -> list[int]:
        """Return the numbers of these sources; unknown ids are left out (the check reports them)."""
        nummers = self._nummers
        return [nummers.setdefault(id, len(nummers) + 1) for id in ids if id in self.bronnen]

    @property
    def lijst(self) -> list[Noot]:
        """Every note handed out so far, in order."""
        return [Noot(nummer, self.bronnen[id]) for id, nummer in self._nummers.items()]
