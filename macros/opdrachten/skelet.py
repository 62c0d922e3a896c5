"""An annotated skeleton of an item, made from its model: what to fill in, what each field means, what may be added."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model.soorten import LIJST
from macros.model.velden import Spreekcode, Verwijzing

KIES_ID = "kies-een-id"
INGEVULD = {"controleer_over": "12", "nup": "false", "status": "concept"}


def skelet(model: type[BaseModel], codes: Iterator[str], vandaag: str, vast: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a skeleton: required fields to fill in, each explained; optional ones as remarks.

    Args:
        model: the model of the item.
        codes: codes nobody used yet, taken one by one.
        vandaag: today, for dates that are about this moment.
        vast: what is known already, by the name of the field.
    """
    maker = _Maker(codes, {**INGEVULD, "gecontroleerd_op": f'"{vandaag}"', **vast})
    yield from maker.velden(model, diep=False)


def velden_op_volgorde(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model with its own first: people begin with what an item is."""
    namen = [naam for klasse in model.__mro__ for naam in vars(klasse).get("__annotations__", {})]
    return {naam: model.model_fields[naam] for naam in dict.fromkeys(namen) if naam in model.model_fields}


def uitleg(veld: FieldInfo) -> str:
    """Return what a field means on one line, with what may be chosen and an example."""
    kop = str(veld.title)
    delen = [f"{kop}{'' if kop.endswith('?') else ':'} {veld.description}"]
    keuzes, verwijzing = _keuzes(veld.annotation), _verwijzing(veld)
    if keuzes:
        delen.append(f"Kies uit: {', '.join(keuzes)}.")
    if verwijzing and verwijzing.soort in LIJST:
        delen.append(f"Ids staan in data/{LIJST[verwijzing.soort].plek}.")
    if veld.examples:
        delen.append(f"Bijvoorbeeld: {_als_yaml(veld.examples[0])}")
    return " ".join(delen)


class _Maker:
    def __init__(self, codes: Iterator[str], vast: Mapping[str, str]) -> None:
        self.codes, self.vast = codes, vast

    def velden(self, model: type[BaseModel], diep: bool) -> Iterator[str]:
        """Yield the fields of a model; within another model only the required ones."""
        for naam, veld in velden_op_volgorde(model).items():
            if veld.is_required():
                yield f"# {uitleg(veld)}"
                yield from self._verplicht(naam, veld)
            elif not diep:
                yield f"# {uitleg(veld)}"
                yield f"# {naam}: …"

    def _verplicht(self, naam: str, veld: FieldInfo) -> Iterator[str]:
        if any(isinstance(merk, Spreekcode) for merk in _merken(veld)):
            yield f"{naam}: {self.vast.get(naam) or next(self.codes)}"
            return
        soort, binnen = _ontleed(veld.annotation)
        if soort == "waarde":
            yield f"{naam}: {self.vast.get(naam, '')}".rstrip()
            return
        yield f"{naam}:"
        aantal = next((merk.min_length for merk in veld.metadata if isinstance(merk, MinLen)), 1)
        for nummer in range(1, aantal + 1):
            yield from _ingesprongen(self._onderdeel(soort, binnen, nummer))

    def _onderdeel(self, soort: str, binnen: Any, nummer: int) -> Iterator[str]:
        if soort == "lijst" and not _is_model(binnen):
            yield "-"
        elif soort == "lijst":
            yield from _met_streepje(self.velden(binnen, diep=True))
        elif soort == "groep":
            yield f"{KIES_ID}:" if nummer == 1 else f"{KIES_ID}-{nummer}:"
            yield from _ingesprongen(self.velden(binnen, diep=True))
        else:
            yield from self.velden(binnen, diep=True)


def _ontleed(annotatie: Any) -> tuple[str, Any]:
    """Return what a field holds (waarde, model, lijst, groep) and of what."""
    oorsprong, argumenten = get_origin(annotatie), get_args(annotatie)
    if oorsprong is Annotated:
        return _ontleed(argumenten[0])
    if oorsprong in (Union, types.UnionType):
        return _ontleed(next(a for a in argumenten if a is not type(None)))
    if oorsprong is tuple:
        return "lijst", argumenten[0]
    if oorsprong is dict:
        return "groep", argumenten[1]
    return ("model" if _is_model(annotatie) else "waarde"), annotatie


def _is_model(annotatie: Any) -> bool:
    return isinstance(annotatie, type) and issubclass(annotatie, BaseModel)


def _merken(veld: FieldInfo) -> tuple[Any, ...]:
    return (*veld.metadata, *_merken_in(veld.annotation))


def _merken_in(annotatie: Any) -> tuple[Any, ...]:
    eigen = get_args(annotatie)[1:] if get_origin(annotatie) is Annotated else ()
    return (*eigen, *(merk for deel in get_args(annotatie) for merk in _merken_in(deel)))


def _verwijzing(veld: FieldInfo) -> Verwijzing | None:
    return next((merk for merk in _merken(veld) if isinstance(merk, Verwijzing)), None)


def _keuzes(annotatie: Any) -> list[str]:
    if isinstance(annotatie, type) and issubclass(annotatie, StrEnum):
        return [str(keuze) for keuze in annotatie]
    return [keuze for deel in get_args(annotatie) for keuze in _keuzes(deel)]


def _als_yaml(voorbeeld: Any) -> str:
    return f"[{', '.join(map(str, voorbeeld))}]" if isinstance(voorbeeld, list) else str(voorbeeld)


def _ingesprongen(regels: Iterator[str]) -> Iterator[str]:
    return (f"  {regel}" for regel in regels)


def _met_streepje(regels: Iterator[str]) -> Iterator[str]:
    """Yield the lines of a group as one item of a list: remarks before the first field stay above the dash."""
    begonnen = False
    for regel in regels:
        if begonnen or regel.startswith("#"):
            yield f"  {regel}" if begonnen else regel
        else:
            begonnen = True
            yield f"- {regel}"
