"""Any value of the model as plain lines of text: what a reader reads, without marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

from macros.model.basis import Onderbouwd, Termijn
from macros.model.opmaak import is_gewoon, tokens_voor_pagina

NIET_LEZEN = frozenset(("zekerheid", "bronnen", "code", "datum", "zoekwoorden", "voorbeeldvragen", "soort"))
"""Fields of parts that are no words of the text: marks, codes, and dates that the words already tell."""


def platte_regels(waarde: Any) -> Iterator[str]:
    """Yield the lines of a value; nothing for what is empty."""
    if isinstance(waarde, BaseModel):
        yield from _model(waarde)
    elif isinstance(waarde, Mapping):
        for deel in waarde.values():
            yield from platte_regels(deel)
    elif isinstance(waarde, tuple | list):
        yield from _reeks(waarde)
    elif isinstance(waarde, Enum):
        yield str(waarde.value)
    elif isinstance(waarde, str):
        yield from opmaak_weg(waarde)
    elif waarde is not None:
        yield str(waarde)


def opmaak_weg(tekst: str) -> Iterator[str]:
    """Yield the paragraphs and list items of a Markdown field as plain text."""
    yield from _zonder_opmaak(tekst)


@lru_cache(maxsize=20_000)
def _zonder_opmaak(tekst: str) -> tuple[str, ...]:
    """Return what `opmaak_weg` yields, kept by content: after an edit only the texts that changed are read again."""
    return (" ".join(tekst.split()),) if is_gewoon(tekst) else tuple(_alineas(tekst))


def _alineas(tekst: str) -> Iterator[str]:
    for token in tokens_voor_pagina(tekst):
        if token.type == "inline":
            delen = (
                kind.content if kind.type in ("text", "code_inline") else _wit(kind.type)
                for kind in token.children or ()
            )
            yield " ".join("".join(delen).split())


def _model(waarde: BaseModel) -> Iterator[str]:
    velden = (naam for naam in type(waarde).model_fields if naam not in NIET_LEZEN)
    regels = [regel for naam in velden for regel in platte_regels(getattr(waarde, naam))]
    if regels and isinstance(waarde, Onderbouwd) and not isinstance(waarde, Termijn):
        regels[-1] = f"{regels[-1]} ({waarde.zekerheid})"
    yield from regels


def _reeks(waarden: tuple[Any, ...] | list[Any]) -> Iterator[str]:
    """Yield short words, such as ids of roles, on one line; everything else on lines of its own."""
    if waarden and all(isinstance(w, str) and " " not in w for w in waarden):
        yield ", ".join(waarden)
        return
    for deel in waarden:
        yield from platte_regels(deel)


def _wit(soort: str) -> str:
    return " " if soort in ("softbreak", "hardbreak") else ""
