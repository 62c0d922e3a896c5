"""JSON Schema of what the API gives, read from the models: one declaration, so the two cannot differ."""

from __future__ import annotations

import types
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model.velden import DEELDATUM_PATROON, DeelDatum, Verwijzing
from macros.outputs.api.projectie import Json

DRAFT = "https://json-schema.org/draft/2020-12/schema"
DEELDATUM = get_args(DeelDatum)[1]
SCALAIR: dict[type, Json] = {str: {"type": "string"}, bool: {"type": "boolean"}, int: {"type": "integer"}}
OPTIONELE_TEKST: Json = {"type": ["string", "null"]}


def itemschema(model: type[BaseModel], relaties: list[str], definities: dict[str, Json]) -> Json:
    """Return the schema of an item of `model` as the API gives it; models within it go to `definities`."""
    eigen = _object(model, definities)
    eigenschappen = {
        "id": {"type": "string", "description": "Id binnen deze lijst. Verandert nooit van betekenis."},
        "verwijzing": {**OPTIONELE_TEKST, "description": "Hoe andere items hiernaar verwijzen, als soort:id."},
        "pad": {**OPTIONELE_TEKST, "description": "Plaats op de site, vanaf de wortel."},
        "url": {**OPTIONELE_TEKST, "description": "Volledig adres; null zolang het adres van de site niet bekend is."},
        **eigen["properties"],
        "controleer_voor": {**OPTIONELE_TEKST, "format": "date", "description": "Dag van de volgende controle."},
        "relaties": _gesloten({naam: {"type": "array", "items": {"type": "string"}} for naam in relaties}),
    }
    return _gesloten(eigenschappen)


def rijschema(model: type[BaseModel], definities: dict[str, Json]) -> Json:
    """Return the schema of a row of a derived list, such as the changes."""
    return _object(model, definities)


def _object(model: type[BaseModel], definities: dict[str, Json]) -> Json:
    return _gesloten({naam: _veld(veld, definities) for naam, veld in model.model_fields.items()})


def _gesloten(eigenschappen: Json) -> Json:
    return {
        "type": "object",
        "properties": eigenschappen,
        "required": list(eigenschappen),
        "additionalProperties": False,
    }


def _veld(veld: FieldInfo, definities: dict[str, Json]) -> Json:
    woorden = {"title": veld.title, "description": veld.description}
    return {**_type(veld.annotation, tuple(veld.metadata), definities), **{k: v for k, v in woorden.items() if v}}


def _type(soort: Any, merken: tuple[Any, ...], definities: dict[str, Json]) -> Json:
    oorsprong, delen = get_origin(soort), get_args(soort)
    if oorsprong is Annotated:
        return _type(delen[0], (*delen[1:], *merken), definities)
    if oorsprong in (Union, types.UnionType):
        return _of_null(_type(next(d for d in delen if d is not type(None)), merken, definities))
    if oorsprong is tuple:
        return {"type": "array", "items": _type(delen[0], merken, definities)}
    if isinstance(oorsprong, type) and issubclass(oorsprong, Mapping):
        return {"type": "array", "items": _met_id(_type(delen[1], merken, definities), definities)}
    return _enkel(soort, merken, definities)


def _enkel(soort: type, merken: tuple[Any, ...], definities: dict[str, Json]) -> Json:
    if issubclass(soort, BaseModel):
        if soort.__name__ not in definities:
            definities[soort.__name__] = _object(soort, definities)
        return {"$ref": f"#/$defs/{soort.__name__}"}
    if issubclass(soort, Enum):
        return {"type": "string", "enum": [lid.value for lid in soort]}
    if soort is date:
        return {"type": "string", "format": "date"}
    if DEELDATUM in merken:
        return {"type": "string", "pattern": DEELDATUM_PATROON}
    verwijst = next((m for m in merken if isinstance(m, Verwijzing)), None)
    return {**SCALAIR[soort], **({"x-verwijst-naar": verwijst.soort} if verwijst else {})}


def _of_null(schema: Json) -> Json:
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def _met_id(schema: Json, definities: dict[str, Json]) -> Json:
    """Return the schema of what stands under a key, with that key as `id`."""
    id = {"id": {"type": "string", "description": "Id binnen dit item."}}
    if "$ref" not in schema:
        return _gesloten({**id, "tekst": schema})
    model = definities[schema["$ref"].rpartition("/")[2]]
    return _gesloten({**id, **model["properties"]})
