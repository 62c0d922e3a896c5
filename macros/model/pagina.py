"""A page as it stands in docs/: its address, front matter and text, before any rendering."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

KOPVELDEN = frozenset(("title", "description", "hide"))
"""The fields that may stand above a page."""


@dataclass(frozen=True, slots=True)
class Pagina:
    """A Markdown file in docs/. `tekst` is everything below the front matter, which ends before `eerste_regel`.

    `kopregels` tells on which line each field of the front matter stands; `leesbaar` whether anybody could read it.
    """

    bestand: str
    kop: Mapping[str, object]
    tekst: str
    eerste_regel: int
    kopregels: Mapping[str, int] = field(default_factory=dict)
    leesbaar: bool = True

    @property
    def plaats(self) -> tuple[str, ...]:
        """The parts of the path under docs/, without the extension: ("bouwstenen", "brp")."""
        return tuple(self.bestand.removeprefix("docs/").removesuffix(".md").split("/"))
