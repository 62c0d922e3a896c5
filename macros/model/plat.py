"""Any value of the model as plain lines of text: what a reader reads, without marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from pydantic import BaseModel

from macros.model.basis import Onderbouwd, Termijn
from macros.model.gewoon import gewone_regel
from macros.model.opmaak import eenvoudig, tokens_voor_pagina

NIET_LEZEN = frozenset(("zekerheid", "bronnen", "code", "datum", "zoekwoorden", "voorbeeldvragen", "soort"))
"""Fields of parts that are no words of the text: marks, codes, and dates that the words already tell."""


def platte_regels(waarde: Any) -> Sequence[str]:
    """Return the lines of a value; nothing for what is empty."""
    if waarde is None:
        return ()
    if isinstance(waarde, str):
        return opmaak_weg(waarde)
    if isinstance(waarde, tuple | list):
        return _reeks(waarde)
    if isinstance(waarde, BaseModel):
        return _model(waarde)
    if isinstance(waarde, Mapping):
        return [regel for deel in waarde.values() for regel in platte_regels(deel)]
    return [str(waarde)]


def opmaak_weg(tekst: str) -> Sequence[str]:
    """Return the paragraphs and list items of a Markdown field as plain text."""
    regel = gewone_regel(tekst)
    return _zonder_opmaak(tekst) if regel is None else [regel]


@lru_cache(maxsize=20_000)
def _zonder_opmaak(tekst: str) -> tuple[str, ...]:
    """Return what `opmaak_weg` does, kept by content: after an edit only the texts that changed are parsed again."""
    delen = eenvoudig(tekst)
    return tuple(_alineas(tekst) if delen is None else (_woorden(regel) for deel in delen for regel in deel.regels))


def _woorden(regel: list[str | None]) -> str:
    stukken = [stuk or "" for plaats, stuk in enumerate(regel) if plaats % 4 != 2]
    return " ".join("".join(stukken).split())


def _alineas(tekst: str) -> Iterator[str]:
    for token in tokens_voor_pagina(tekst):
        if token.type == "inline":
            delen = (
                kind.content if kind.type in ("text", "code_inline") else _wit(kind.type)
                for kind in token.children or ()
            )
            yield " ".join("".join(delen).split())


def _model(waarde: BaseModel) -> list[str]:
    waarden = waarde.__dict__
    regels = [regel for naam in _leesvelden(type(waarde)) for regel in platte_regels(waarden[naam])]
    if regels and isinstance(waarde, Onderbouwd) and not isinstance(waarde, Termijn):
        regels[-1] = f"{regels[-1]} ({waarde.zekerheid})"
    return regels


@cache
def _leesvelden(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(naam for naam in model.model_fields if naam not in NIET_LEZEN)


def _reeks(waarden: tuple[Any, ...] | list[Any]) -> list[str]:
    """Return short words, such as ids of roles, on one line; everything else on lines of its own."""
    if waarden and isinstance(waarden[0], str) and " " not in "".join(waarden):
        return [", ".join(waarden)]
    return [regel for deel in waarden for regel in platte_regels(deel)]


def _wit(soort: str) -> str:
    return " " if soort in ("softbreak", "hardbreak") else ""
