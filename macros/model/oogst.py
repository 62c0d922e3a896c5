"""All marked texts of many items at once, without saying where each of them stands: what a check looks at first.

`bladen` tells the place of every value. That costs far more, and is needed only of what is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from pydantic import BaseModel

from macros.model.aard import Aard, Reeks, Tabel, Tekst, velden_met_tekst

Soorten = type | tuple[type, ...]


@dataclass(slots=True)
class Oogst:
    """Texts by the nature of their field: those that stand alone, those that stand in lists; and all the models."""

    los: defaultdict[Tekst, list[str]] = field(default_factory=lambda: defaultdict(list))
    reeksen: defaultdict[Tekst, list[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(list))
    modellen: list[BaseModel] = field(default_factory=list)

    def velden(self, soorten: Soorten) -> Mapping[Tekst, Iterable[str]]:
        """Return the texts of each field with a marker of (one of) these kinds; `object` means any marker."""
        alle = dict.fromkeys((*self.los, *self.reeksen))
        return {aard: self._van(aard) for aard in alle if aard.heeft(soorten)}

    def teksten(self, soorten: Soorten = object) -> Iterator[str]:
        """Yield the texts of all those fields."""
        return chain.from_iterable(self.velden(soorten).values())

    def lijsten(self, soorten: Soorten) -> Iterator[tuple[str, ...]]:
        """Yield the lists in the fields with a marker of these kinds, each as it stands."""
        return chain.from_iterable(reeksen for aard, reeksen in self.reeksen.items() if aard.heeft(soorten))

    def _van(self, aard: Tekst) -> Iterator[str]:
        return chain(self.los.get(aard, ()), chain.from_iterable(self.reeksen.get(aard, ())))


def oogst(modellen: Iterable[BaseModel]) -> Oogst:
    """Return every marked text in these models."""
    uit = Oogst()
    for model in modellen:
        _van_model(model, uit)
    return uit


def _van_model(model: BaseModel, uit: Oogst) -> None:
    uit.modellen.append(model)
    waarden = model.__dict__
    for naam, aard in velden_met_tekst(type(model)):
        waarde = waarden[naam]
        if waarde is not None:
            _van_waarde(aard, waarde, uit)


def _van_waarde(aard: Aard, waarde: Any, uit: Oogst) -> None:
    if type(aard) is Tekst:
        uit.los[aard].append(waarde)
    elif type(aard) is Reeks and type(aard.binnen) is Tekst:
        uit.reeksen[aard.binnen].append(waarde)
    elif isinstance(aard, Reeks | Tabel):
        for deel in waarde if type(aard) is Reeks else waarde.values():
            _van_waarde(aard.binnen, deel, uit)
    else:
        _van_model(waarde, uit)
