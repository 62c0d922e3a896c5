"""From what pydantic says about a model to what helps in an editor.

An editor reads YAML by its own rules: 2014 is a number there and true is no text. We take every scalar as text,
so a schema that only allows text would complain about what is fine.
"""

from __future__ import annotations

from typing import Any

from macros.model.velden import EEN_REGEL, GEVULD

Schema = dict[str, Any]
ELKE_TEKST = ["string", "number", "boolean"]
VERWIJZING = "x-verwijzing"
SOORT_TEKST = "x-tekst"
PATROON = {"regel": EEN_REGEL.replace("$", r"\n*$"), "opmaak": GEVULD}
"""By kind of text; to an editor, text below a bar ends in an end of a line."""
IDS = "ids.json"


def voor_editors(deel: Any) -> Any:
    """Return a schema without what only our own form reads; what an editor can check of it is a pattern."""
    if isinstance(deel, list):
        return [voor_editors(kind) for kind in deel]
    if not isinstance(deel, dict):
        return deel
    schoon = {sleutel: voor_editors(kind) for sleutel, kind in deel.items() if sleutel != SOORT_TEKST}
    return {**schoon, "pattern": PATROON[deel[SOORT_TEKST]]} if deel.get(SOORT_TEKST) in PATROON else schoon


def opgeschoond(deel: Any) -> Any:
    """Return a part of a schema as pydantic made it, cleaned."""
    if isinstance(deel, list):
        return [opgeschoond(kind) for kind in deel]
    if not isinstance(deel, dict):
        return deel
    schoon = {
        sleutel: _velden(kind) if sleutel in ("properties", "patternProperties") else opgeschoond(kind)
        for sleutel, kind in _zonder_null(deel).items()
        if sleutel != "default"
    }
    return _verwijzing(_groep(_tekst(schoon)))


def _velden(velden: Schema) -> Schema:
    """Clean every field; the names of fields are no keywords."""
    return {naam: opgeschoond(veld) for naam, veld in velden.items()}


def _zonder_null(deel: Schema) -> Schema:
    """Return an optional value as the value: what is not there is left out, not filled with nothing."""
    keuzes = [keuze for keuze in deel.get("anyOf", []) if keuze != {"type": "null"}]
    if len(keuzes) != 1:
        return deel
    return {**keuzes[0], **{sleutel: waarde for sleutel, waarde in deel.items() if sleutel != "anyOf"}}


def _tekst(deel: Schema) -> Schema:
    vrij = deel.get("type") == "string" and not {"pattern", "enum", VERWIJZING} & deel.keys()
    return {**deel, "type": ELKE_TEKST} if vrij else deel


def _groep(deel: Schema) -> Schema:
    """Close a group under ids: an id that is no id is an unknown key."""
    return {**deel, "additionalProperties": False} if "patternProperties" in deel else deel


def _verwijzing(deel: Schema) -> Schema:
    if deel.get("items", {}).get("$ref", "").startswith(IDS):
        return {**deel, "uniqueItems": True}
    if VERWIJZING not in deel:
        return deel
    rest = {sleutel: waarde for sleutel, waarde in deel.items() if sleutel not in (VERWIJZING, "type")}
    return {"$ref": f"{IDS}#/$defs/{deel[VERWIJZING]}", **rest}
