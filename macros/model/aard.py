"""Of what nature a field is: a text with markers, a list, a table, a part of its own. Read once from its annotation."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

M = TypeVar("M")


@dataclass(frozen=True, slots=True, eq=False)
class Tekst:
    """A text, with the markers of its field."""

    merken: tuple[object, ...]

    def merk(self, soort: type[M]) -> M | None:
        """Return the marker of this kind, or None."""
        return next((m for m in self.merken if isinstance(m, soort)), None)

    def heeft(self, soorten: type | tuple[type, ...]) -> bool:
        """Whether a marker is of (one of) these kinds."""
        return any(isinstance(merk, soorten) for merk in self.merken)


@dataclass(frozen=True, slots=True, eq=False)
class Reeks:
    """A list of things of one nature."""

    binnen: Aard


@dataclass(frozen=True, slots=True, eq=False)
class Tabel:
    """Things of one nature, each under its key."""

    binnen: Aard


@dataclass(frozen=True, slots=True, eq=False)
class Deel:
    """A model within a model."""


Aard = Tekst | Reeks | Tabel | Deel
DEEL = Deel()


@cache
def velden_met_tekst(model: type[BaseModel]) -> tuple[tuple[str, Aard], ...]:
    """Return the fields of a model that hold marked texts, or may hold them deeper down."""
    velden = ((naam, _aard(veld.annotation, tuple(veld.metadata))) for naam, veld in model.model_fields.items())
    return tuple((naam, aard) for naam, aard in velden if aard)


def _aard(annotatie: Any, merken: tuple[object, ...]) -> Aard | None:
    """Return the nature of values of this annotation, or None when nothing in it is marked."""
    oorsprong, argumenten = get_origin(annotatie), get_args(annotatie)
    if oorsprong is Annotated:
        return _aard(argumenten[0], (*argumenten[1:], *merken))
    if oorsprong in (Union, types.UnionType):
        return _aard(next(a for a in argumenten if a is not type(None)), merken)
    if oorsprong is tuple:
        binnen = _aard(argumenten[0], merken)
        return Reeks(binnen) if binnen else None
    if isinstance(oorsprong, type) and issubclass(oorsprong, Mapping):
        binnen = _aard(argumenten[1], merken)
        return Tabel(binnen) if binnen else None
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        return DEEL
    return Tekst(merken) if annotatie is str and merken else None
