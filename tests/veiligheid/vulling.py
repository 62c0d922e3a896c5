"""A copy of the small good knowledge base in which every text field of every model is filled.

What the example leaves out is made from the models, so that a new field takes part by itself.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model.soorten import SOORTEN, Soort, Vorm
from macros.model.tijd import JAARDAG_PATROON
from macros.model.velden import Opmaak, Regel, Spreekcode, Verwijzing, Webadres
from macros.views.overzichten import OVERZICHTEN

Pad = tuple[str | int, ...]
Tekst = Callable[[Pad, type, int], str]
"""What to write: asked with the keys to the field, its marker, and the most characters it may have."""

BESTAAND = {
    "rollen": "informatiemanager",
    "bouwstenen": "bag",
    "knelpunten": "capaciteit",
    "stappen": "brp/terugmelden",
    "blokken": "bouwsteen:brp",
    "bronnen": "logius-handleiding",
}
MEESTE = 600
ZONDER_REGISTER = {"verhuisd": {"rol:weg": {"naar": ["rol:informatiemanager"], "datum": "2026-01-15", "reden": "x"}}}


class Vuller:
    """Walks the values of an item beside its model and lets `tekst` say what stands in each text field."""

    def __init__(self, tekst: Tekst) -> None:
        self._tekst = tekst

    def model(self, soort: type[BaseModel], waarde: Mapping[str, Any], pad: Pad) -> dict[str, Any]:
        """Return the value of a model with every text filled, also in fields that were not there."""
        uit = dict(waarde)
        for naam, veld in soort.model_fields.items():
            if naam in waarde:
                uit[naam] = self.waarde(veld.annotation, tuple(veld.metadata), waarde[naam], (*pad, naam))
            elif (
                naam in ("bronnen", "datum")
                or veld.is_required()
                or _heeft_tekst(veld.annotation, tuple(veld.metadata))
            ):
                uit[naam] = self.maak(veld.annotation, tuple(veld.metadata), (*pad, naam))
        return uit

    def waarde(self, annotatie: Any, merken: tuple[Any, ...], waarde: Any, pad: Pad) -> Any:
        """Return a value that is there, with its texts filled."""
        annotatie, merken = _kern(annotatie, merken)
        if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
            return self.model(annotatie, waarde, pad)
        if get_origin(annotatie) is tuple:
            binnen = get_args(annotatie)[0]
            return [self.waarde(binnen, merken, deel, (*pad, i)) for i, deel in enumerate(waarde)]
        if get_origin(annotatie) is dict:
            binnen = get_args(annotatie)[1]
            return {k: self.waarde(binnen, merken, deel, (*pad, k)) for k, deel in waarde.items()}
        return self._blad(merken, pad) or waarde

    def maak(self, annotatie: Any, merken: tuple[Any, ...], pad: Pad) -> Any:
        """Return a value for a field that was not there."""
        annotatie, merken = _kern(annotatie, merken)
        if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
            return self.model(annotatie, {}, pad)
        if get_origin(annotatie) is tuple:
            return [self.maak(get_args(annotatie)[0], merken, (*pad, 0))]
        if get_origin(annotatie) is dict:
            return {"extra": self.maak(get_args(annotatie)[1], merken, (*pad, "extra"))}
        if isinstance(annotatie, type) and issubclass(annotatie, Enum):
            return "praktijkadvies" if "praktijkadvies" in list(annotatie) else next(iter(annotatie)).value
        if annotatie in (bool, int, date):
            return {bool: "true", int: "2", date: "2026-01-15"}[annotatie]
        if pad[-1] == "account":
            return "@redactie"
        return self._blad(merken, pad) or _naar_soort(merken)

    def _blad(self, merken: tuple[Any, ...], pad: Pad) -> str:
        soort = next((type(m) for m in merken if isinstance(m, Opmaak | Regel | Webadres)), None)
        lengte = next((m.max_length for m in merken if getattr(m, "max_length", None)), MEESTE)
        return self._tekst(pad, soort, lengte) if soort else ""


def _naar_soort(merken: tuple[Any, ...]) -> str:
    verwijzing = next((m for m in merken if isinstance(m, Verwijzing)), None)
    if verwijzing:
        return BESTAAND[verwijzing.soort]
    if any(getattr(m, "pattern", None) == JAARDAG_PATROON for m in merken):
        return "31 december"
    return "XX-9" if any(isinstance(m, Spreekcode) for m in merken) else "2026-01-15"


def _kern(annotatie: Any, merken: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    """Return what is inside Annotated and Optional, with all its markers."""
    while True:
        if get_origin(annotatie) is Annotated:
            annotatie, merken = get_args(annotatie)[0], (*get_args(annotatie)[1:], *merken)
        elif get_origin(annotatie) in (Union, types.UnionType):
            annotatie = next(a for a in get_args(annotatie) if a is not type(None))
        else:
            return annotatie, tuple(d for m in merken for d in (m.metadata if isinstance(m, FieldInfo) else (m,)))


def _heeft_tekst(annotatie: Any, merken: tuple[Any, ...]) -> bool:
    annotatie, merken = _kern(annotatie, merken)
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        return any(_heeft_tekst(v.annotation, tuple(v.metadata)) for v in annotatie.model_fields.values())
    if get_origin(annotatie) in (tuple, dict):
        return _heeft_tekst(get_args(annotatie)[0 if get_origin(annotatie) is tuple else 1], merken)
    return any(isinstance(m, Opmaak | Regel | Webadres) for m in merken)


def vul(bron: Path, doel: Path, tekst: Tekst) -> None:
    """Write every data file of `bron` into `doel` with its texts filled; lists of the example get no new items."""
    vuller = Vuller(tekst)
    for soort in SOORTEN:
        for plek, waarde in _bestanden(bron, soort):
            pad = (plek,)
            if soort.vorm in (Vorm.PER_ITEM, Vorm.ENKEL):
                nieuw: Any = vuller.model(soort.model, waarde, pad)
            else:
                nieuw = {id: vuller.model(soort.model, item, (*pad, id)) for id, item in waarde.items()}
            (doel / "data" / plek).parent.mkdir(parents=True, exist_ok=True)
            (doel / "data" / plek).write_text(
                yaml.safe_dump(nieuw, allow_unicode=True, sort_keys=False, default_style='"', width=100_000),
                encoding="utf-8",
            )


def _bestanden(bron: Path, soort: Soort) -> Iterator[tuple[str, dict[str, Any]]]:
    plek = bron / "data" / soort.plek
    for pad in sorted(plek.glob("*.yaml")) if plek.is_dir() else [plek]:
        waarde = yaml.load(pad.read_text(encoding="utf-8"), yaml.BaseLoader) if pad.exists() else {}
        if soort.lijst == "paginas":
            waarde = {naam: {} for naam in OVERZICHTEN if naam != "programma"}
        yield pad.relative_to(bron / "data").as_posix(), waarde or ZONDER_REGISTER[soort.lijst]
