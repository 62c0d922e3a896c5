"""publiccode.yml follows the standard (publiccode.yml 0.4, schema core): mandatory keys, lengths, fixed values."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": [
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    ],
    "properties": {
        "publiccodeYmlVersion": {"const": "0.4"},
        "url": {"type": "string", "pattern": "^https?://"},
        "releaseDate": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "platforms": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "developmentStatus": {"enum": ["concept", "development", "beta", "stable", "obsolete"]},
        "softwareType": {
            "pattern": "^(standalone/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$"
        },
        "description": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "required": ["shortDescription", "longDescription", "features"],
                "properties": {
                    "shortDescription": {"type": "string", "maxLength": 150},
                    "longDescription": {"type": "string", "minLength": 150, "maxLength": 10000},
                    "features": {"type": "array", "minItems": 1},
                },
            },
        },
        "legal": {"required": ["license"], "properties": {"license": {"const": "EUPL-1.2"}}},
        "maintenance": {
            "required": ["type", "contacts"],
            "properties": {"type": {"enum": ["internal", "contract", "community", "none"]}},
        },
        "localisation": {
            "required": ["localisationReady", "availableLanguages"],
            "properties": {"localisationReady": {"type": "boolean"}},
        },
    },
}


@pytest.fixture
def publiccode(project: Path) -> dict[str, Any]:
    inhoud: dict[str, Any] = yaml.safe_load((project / "publiccode.yml").read_text(encoding="utf-8"))
    return inhoud


def test_publiccode_klopt(publiccode: dict[str, Any]) -> None:
    assert [fout.message for fout in Draft202012Validator(SCHEMA).iter_errors(publiccode)] == []


def test_een_onbekende_status_valt_op(publiccode: dict[str, Any]) -> None:
    fout = copy.deepcopy(publiccode) | {"developmentStatus": "klaar"}
    assert list(Draft202012Validator(SCHEMA).iter_errors(fout))
