"""Walk an item and meet every value that carries a meaning: references, lines, Markdown, addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from macros.model.aard import Aard, Reeks, Tabel, Tekst, velden_met_tekst

M = TypeVar("M")
Pad = tuple[str | int, ...]


class Blad(NamedTuple):
    """A text value with the keys that lead to it and the nature of its field."""

    pad: Pad
    waarde: str
    aard: Tekst

    def merk(self, soort: type[M]) -> M | None:
        """Return the marker of this kind, or None."""
        return self.aard.merk(soort)


def bladen(model: BaseModel, pad: Pad = ()) -> Iterator[Blad]:
    """Yield every marked text in `model`, depth first, with its path within the model."""
    for naam, aard in velden_met_tekst(type(model)):
        waarde = getattr(model, naam)
        if waarde is not None:
            yield from _bladen(aard, waarde, (*pad, naam))


def _bladen(aard: Aard, waarde: Any, pad: Pad) -> Iterator[Blad]:
    if isinstance(aard, Tekst):
        yield Blad(pad, waarde, aard)
    elif isinstance(aard, Reeks):
        for nummer, deel in enumerate(waarde):
            yield from _bladen(aard.binnen, deel, (*pad, nummer))
    elif isinstance(aard, Tabel):
        for sleutel, deel in waarde.items():
            yield from _bladen(aard.binnen, deel, (*pad, sleutel))
    else:
        yield from bladen(waarde, pad)
