"""What an item means: its facts, dates, obligations and steps, apart from spelling, search words and upkeep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from pydantic import BaseModel

from macros.model.basis import Item
from macros.model.plat import opmaak_weg
from macros.model.velden import Wijzigingssoort

Pad = tuple[str, ...]
GEEN_BETEKENIS = frozenset(
    ("zoekwoorden", "voorbeeldvragen", "synoniemen", "ook", "bronnen", "houdbaarheid", "wijzigingen", "code")
)
"""What may change without a reader having to know."""

WOORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Verandering:
    """Values with another meaning: the keys that lead to each, as read before and now ("" when absent)."""

    oud: Mapping[Pad, str]
    nieuw: Mapping[Pad, str]

    @property
    def paden(self) -> list[Pad]:
        """The keys of every value that changed, in the order of the item."""
        alle = dict.fromkeys((*self.nieuw, *self.oud))
        return [pad for pad in alle if _kern(self.oud.get(pad, "")) != _kern(self.nieuw.get(pad, ""))]

    @property
    def soort(self) -> Wijzigingssoort:
        """The kind of change record that fits: what it says about a status first, then about a date."""
        if any(pad == ("status",) for pad in self.paden):
            return Wijzigingssoort.STATUS
        is_datum = any("termijn" in pad or pad[-1] == "datum" for pad in self.paden)
        return Wijzigingssoort.DATUM if is_datum else Wijzigingssoort.INHOUD


def verandering(oud: Item | None, nieuw: Item) -> Verandering | None:
    """Return what got another meaning between two versions of an item, or None when nothing did."""
    gevonden = Verandering(dict(_waarden(oud)) if oud else {}, dict(_waarden(nieuw)))
    return gevonden if gevonden.paden else None


def _waarden(waarde: Any, pad: Pad = ()) -> Iterator[tuple[Pad, str]]:
    if isinstance(waarde, BaseModel):
        for naam in type(waarde).model_fields:
            if naam not in GEEN_BETEKENIS:
                yield from _waarden(getattr(waarde, naam), (*pad, naam))
    elif isinstance(waarde, Mapping):
        for sleutel, deel in waarde.items():
            yield from _waarden(deel, (*pad, sleutel))
    elif isinstance(waarde, tuple):
        for plaats, deel in enumerate(waarde):
            yield from _waarden(deel, (*pad, str(plaats)))
    elif waarde is not None:
        yield pad, _tekst(waarde)


def _tekst(waarde: Any) -> str:
    if isinstance(waarde, Enum):
        return str(waarde.value)
    if isinstance(waarde, date):
        return waarde.isoformat()
    return " ".join(opmaak_weg(waarde)) if isinstance(waarde, str) else str(waarde)


def _kern(tekst: str) -> list[str]:
    """Return the words alone: another comma or capital means the same."""
    return WOORD.findall(tekst.lower())
