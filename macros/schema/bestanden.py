"""One JSON Schema (2020-12) per kind, as text, for editors and for anybody who writes data with a program."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

from macros.model.basis import Onderbouwd
from macros.model.kennisbank import Kennisbank
from macros.model.opmaak import BLOKSOORTEN
from macros.model.soorten import LIJST, SOORTEN, Soort, Vorm
from macros.model.velden import ID_PATROON, Zekerheid
from macros.schema.ids import BLOKKEN, keuzelijst
from macros.schema.modellen import modellen_in
from macros.schema.opschonen import IDS, Schema, opgeschoond, voor_editors
from macros.schema.uitleg import KEUZE, SOORT

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MAP = "data/schema"


def schemabestanden(kb: Kennisbank) -> dict[str, str]:
    """Return the text of every schema file, by its path within the project.

    The ids that exist stand in a file of their own: the others only change when a model does.
    """
    schemas = {f"{MAP}/{soort.lijst}.json": _tekst(voor_editors(schema_van(soort))) for soort in SOORTEN}
    genoemd = [
        lijst for lijst in (*LIJST, BLOKKEN) if any(f'"{IDS}#/$defs/{lijst}"' in tekst for tekst in schemas.values())
    ]
    ids = {"$schema": DIALECT, "$defs": {lijst: keuzelijst(kb, lijst) for lijst in genoemd}}
    return {**schemas, f"{MAP}/{IDS}": _tekst(ids)}


def schema_van(soort: Soort) -> Schema:
    """Return the schema of the files of one kind, with the marks that our form reads."""
    ruw = soort.model.model_json_schema()
    eigen = {naam: _deel(naam, deel) for naam, deel in ruw.pop("$defs", {}).items()}
    item = opgeschoond(_zonder_kop(ruw))
    for model in modellen_in(soort.model):
        doel = item if model.__name__ == soort.model.__name__ else eigen[model.__name__]
        for naam, veld in model.model_fields.items():
            doel["properties"][naam] = {"title": veld.title, **doel["properties"][naam]}
        if issubclass(model, Onderbouwd):
            doel.update(_bron_bij_feit())
    kop: Schema = {"$schema": DIALECT, "title": soort.model.__name__, "description": SOORT[soort.lijst]}
    return {**kop, **_vorm(soort, item, eigen)}


def _vorm(soort: Soort, item: Schema, defs: Schema) -> Schema:
    if soort.vorm in (Vorm.PER_ITEM, Vorm.ENKEL):
        return {**item, "$defs": defs}
    patroon = ID_PATROON
    if soort.lijst == "verhuisd":
        patroon = f"^({'|'.join(sorted(BLOKSOORTEN))}):[a-z0-9]+([-/][a-z0-9]+)*$"
    naam = soort.model.__name__
    groep: Schema = {"patternProperties": {patroon: {"$ref": f"#/$defs/{naam}"}}, "additionalProperties": False}
    leeg = ["object", "null"] if soort.vorm is Vorm.REGISTER else "object"
    return {"type": leeg, **groep, "$defs": {naam: item, **defs}}


def _deel(naam: str, deel: Schema) -> Schema:
    keuze = next((soort for soort in KEUZE if soort.__name__ == naam), None)
    return _keuze(keuze) if keuze else opgeschoond(_zonder_kop(deel))


def _keuze(soort: type[StrEnum]) -> Schema:
    return {"enum": [str(k) for k in soort], "enumDescriptions": [KEUZE[soort][k] for k in soort]}


def _zonder_kop(deel: Schema) -> Schema:
    """Return a model without its English title and docstring: the field that holds it has its own, in Dutch."""
    return {sleutel: waarde for sleutel, waarde in deel.items() if sleutel not in ("title", "description")}


def _bron_bij_feit() -> Schema:
    """Return what the rule bron-genoemd asks, in the words of a schema."""
    zeker = [str(zekerheid) for zekerheid in Zekerheid if zekerheid.eist_bron]
    als = {"properties": {"zekerheid": {"enum": zeker}}, "required": ["zekerheid"]}
    return {"if": als, "then": {"properties": {"bronnen": {"minItems": 1}}, "required": ["bronnen"]}}


def _tekst(schema: Any) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
