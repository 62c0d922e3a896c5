"""Follow the keys of an error into the models: which fields may stand there, and what do they mean."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

Loc = tuple[int | str, ...]


def velden_op(model: type[BaseModel], loc: Loc) -> list[str]:
    """Return the fields that are allowed at this place."""
    return list(_model_op(model, loc).model_fields)


def veld_op(model: type[BaseModel], loc: Loc) -> FieldInfo | None:
    """Return the field at this place, or None when the place is a list item or an id."""
    return _model_op(model, loc[:-1]).model_fields.get(str(loc[-1])) if loc else None


def voorbeeld_van(model: type[BaseModel], loc: Loc) -> str:
    """Return the first example of the field at this place, or nothing."""
    veld = veld_op(model, loc)
    return str(veld.examples[0]) if veld and veld.examples else ""


def _model_op(model: type[BaseModel], loc: Loc) -> type[BaseModel]:
    """Follow `loc` into nested models; lists and mappings take one step without changing model."""
    huidig: Any = model
    for deel in loc:
        huidig = _binnen(huidig, deel)
    return _kern(huidig) or model


def _binnen(annotatie: Any, deel: int | str) -> Any:
    oorsprong = get_origin(annotatie)
    if oorsprong is Annotated:
        return _binnen(get_args(annotatie)[0], deel)
    if oorsprong in (Union, types.UnionType):
        return _binnen(next(a for a in get_args(annotatie) if a is not type(None)), deel)
    if oorsprong is tuple:
        return get_args(annotatie)[0]
    if isinstance(oorsprong, type) and issubclass(oorsprong, Mapping):
        return get_args(annotatie)[1]
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel) and str(deel) in annotatie.model_fields:
        return annotatie.model_fields[str(deel)].annotation
    return annotatie


def _kern(annotatie: Any) -> type[BaseModel] | None:
    if get_origin(annotatie) in (Union, types.UnionType, Annotated):
        return next((k for a in get_args(annotatie) if (k := _kern(a))), None)
    return annotatie if isinstance(annotatie, type) and issubclass(annotatie, BaseModel) else None
