"""Which models live within a model, and what kind of value a field holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel


def modellen_in(annotatie: Any) -> Iterator[type[BaseModel]]:
    """Yield every model in an annotation, the outer ones first; a model may come more than once."""
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        yield annotatie
        for veld in annotatie.model_fields.values():
            yield from modellen_in(veld.annotation)
    for argument in get_args(annotatie):
        yield from modellen_in(argument)
