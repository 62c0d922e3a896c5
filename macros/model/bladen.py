"""Walk an item and meet every value that carries a meaning: references, lines, Markdown, addresses."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

M = TypeVar("M")
Pad = tuple[str | int, ...]
Loper = Callable[[Any, Pad], Iterator["Blad"]]


@dataclass(frozen=True, slots=True)
class Blad:
    """A text value with the keys that lead to it and the markers of its field."""

    pad: Pad
    waarde: str
    merken: tuple[object, ...]

    def merk(self, soort: type[M]) -> M | None:
        """Return the marker of this kind, or None."""
        return next((m for m in self.merken if isinstance(m, soort)), None)


def bladen(model: BaseModel) -> Iterator[Blad]:
    """Yield every marked text in `model`, depth first, with its path within the model."""
    return _model_loper(type(model))(model, ())


@cache
def _model_loper(soort: type[BaseModel]) -> Loper:
    velden = [
        (naam, loper)
        for naam, veld in soort.model_fields.items()
        if (loper := _loper(veld.annotation, tuple(veld.metadata))) is not None
    ]

    def loop(model: Any, pad: Pad) -> Iterator[Blad]:
        for naam, loper in velden:
            yield from loper(getattr(model, naam), (*pad, naam))

    return loop


def _loper(annotatie: Any, merken: tuple[object, ...]) -> Loper | None:
    """Return a walker for values of this annotation, or None when nothing in it is marked."""
    oorsprong, argumenten = get_origin(annotatie), get_args(annotatie)
    if oorsprong is Annotated:
        return _loper(argumenten[0], (*argumenten[1:], *merken))
    if oorsprong in (Union, types.UnionType):
        return _optioneel(next(a for a in argumenten if a is not type(None)), merken)
    if oorsprong is tuple:
        return _reeks(argumenten[0], merken)
    if isinstance(oorsprong, type) and issubclass(oorsprong, Mapping):
        return _tabel(argumenten[1], merken)
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        return _model
    return _tekst(merken) if annotatie is str and merken else None


def _optioneel(binnen: Any, merken: tuple[object, ...]) -> Loper | None:
    loper = _loper(binnen, merken)
    return loper and (lambda waarde, pad: iter(()) if waarde is None else loper(waarde, pad))


def _reeks(binnen: Any, merken: tuple[object, ...]) -> Loper | None:
    loper = _loper(binnen, merken)
    if loper is None:
        return None
    return lambda waarde, pad: (b for i, deel in enumerate(waarde) for b in loper(deel, (*pad, i)))


def _tabel(binnen: Any, merken: tuple[object, ...]) -> Loper | None:
    loper = _loper(binnen, merken)
    if loper is None:
        return None
    return lambda waarde, pad: (b for k, deel in waarde.items() for b in loper(deel, (*pad, k)))


def _tekst(merken: tuple[object, ...]) -> Loper:
    return lambda waarde, pad: iter((Blad(pad, waarde, merken),))


def _model(waarde: BaseModel, pad: Pad) -> Iterator[Blad]:
    return _model_loper(type(waarde))(waarde, pad)
