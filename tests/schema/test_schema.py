"""The schema for editors: up to date, complete, in Dutch, true to the data, and of one mind with the check."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from macros.load import laad
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN, Soort
from macros.opdrachten.schema import VAN_INHOUD, schema, verouderd
from macros.schema import schemabestanden
from macros.schema.modellen import modellen_in
from macros.schema.uitleg import KEUZE, SOORT
from tests.voorbeelden.tabel import GOED, Geval, gevallen, maak, nagekeken

PROJECT = Path(__file__).resolve().parent.parent.parent
WEET_EEN_SCHEMA = {"vorm", "id-vorm", "verwijzing-bestaat", "geen-dubbel", "adres-toegestaan", "bron-genoemd"}
ANDERS = {
    "vorm: een datum die niet bestaat": "een patroon weet niet hoeveel dagen een maand heeft",
    "verwijzing: verhuizingen die rondgaan": "de controle meldt alleen de kring, een editor ook wie ernaar verwijst",
}


def soort_van(bestand: str) -> Soort | None:
    """Return the kind of content in a file, or None when it is no data file."""
    delen = bestand.removeprefix("data/").split("/")
    plek = delen[0]
    return next((soort for soort in SOORTEN if soort.plek == plek and bestand.endswith(".yaml")), None)


@cache
def keurder(lijst: str, wortel: Path) -> Draft202012Validator:
    """Return a validator of one kind with the ids that exist under `wortel`."""
    bestanden = schemabestanden(laad(wortel).kennisbank)
    ids = Resource.from_contents(json.loads(bestanden["data/schema/ids.json"]), DRAFT202012)
    return Draft202012Validator(
        json.loads(bestanden[f"data/schema/{lijst}.json"]), registry=Registry().with_resource("ids.json", ids)
    )


def gelezen_als_in_een_editor(tekst: str) -> Any:
    """Return the values in a text as YAML 1.2 reads them."""
    return YAML(typ="safe", pure=True).load(tekst)


def test_de_schemas_in_het_project_zijn_bij() -> None:
    """Those of the models; what follows the content is brought up to date when it is published."""
    assert set(verouderd(PROJECT)) <= VAN_INHOUD, "draai: kennisbank schema"


@pytest.mark.parametrize("soort", SOORTEN, ids=lambda soort: soort.lijst)
def test_elk_schema_is_geldig_en_in_het_nederlands(soort: Soort, kb: Kennisbank) -> None:
    inhoud = json.loads(schemabestanden(kb)[f"data/schema/{soort.lijst}.json"])
    Draft202012Validator.check_schema(inhoud)
    assert inhoud["description"] == SOORT[soort.lijst]
    for velden in _alle(inhoud, "properties"):
        for naam, veld in velden.items():
            if "description" in veld or naam not in ("zekerheid", "bronnen"):
                assert veld["title"] or veld["description"], naam
    assert '"x-' not in json.dumps(inhoud)
    assert "null" not in [keuze.get("type") for keuzes in _alle(inhoud, "anyOf") for keuze in keuzes]


def _alle(deel: Any, sleutel: str) -> list[Any]:
    if isinstance(deel, list):
        return [vondst for kind in deel for vondst in _alle(kind, sleutel)]
    if not isinstance(deel, dict):
        return []
    eigen = [deel[sleutel]] if sleutel in deel and "if" not in deel else []
    verder = [kind for naam, kind in deel.items() if naam not in ("if", "then")]
    return eigen + [vondst for kind in verder for vondst in _alle(kind, sleutel)]


def test_elke_soort_en_elke_keuze_is_uitgelegd() -> None:
    assert SOORT.keys() == {soort.lijst for soort in SOORTEN}
    keuzes = {
        type(waarde)
        for soort in SOORTEN
        for model in modellen_in(soort.model)
        for veld in model.model_fields.values()
        for waarde in _keuzes(veld.annotation)
    }
    assert keuzes == set(KEUZE)
    for keuze, uitleg in KEUZE.items():
        assert list(uitleg) == list(keuze)


def _keuzes(annotatie: Any) -> list[Any]:
    from enum import StrEnum
    from typing import get_args

    if isinstance(annotatie, type) and issubclass(annotatie, StrEnum):
        return list(annotatie)
    return [keuze for deel in get_args(annotatie) for keuze in _keuzes(deel)]


@pytest.mark.parametrize("pad", sorted((PROJECT / "data").rglob("*.yaml")), ids=lambda pad: pad.stem)
def test_elk_gegevensbestand_wijst_naar_zijn_schema_en_voldoet(pad: Path) -> None:
    naam = pad.relative_to(PROJECT).as_posix()
    soort = soort_van(naam)
    assert soort
    tekst = pad.read_text(encoding="utf-8")
    gevonden = re.match(r"# yaml-language-server: \$schema=(\S+)\n", tekst)
    assert gevonden, "the first line must name the schema"
    assert (pad.parent / gevonden[1]).resolve() == PROJECT / f"data/schema/{soort.lijst}.json"
    assert [fout.message for fout in keurder(soort.lijst, PROJECT).iter_errors(gelezen_als_in_een_editor(tekst))] == []


@pytest.mark.parametrize("geval", gevallen(), ids=lambda geval: f"{geval.hoofdstuk}-{geval.naam}".replace(" ", "-"))
def test_schema_en_controle_zijn_het_eens(geval: Geval, tmp_path: Path) -> None:
    wortel = maak(geval, tmp_path)
    problemen, _ = nagekeken(geval)
    verschillen = []
    for naam in sorted({wijziging["bestand"] for wijziging in geval.wijzigingen}):
        soort, pad = soort_van(naam), wortel / naam
        if soort is None or not pad.is_file() or pad.is_symlink():
            continue
        eigen = {probleem.regel for probleem in problemen if probleem.plek.bestand == naam}
        try:
            waarde = gelezen_als_in_een_editor(pad.read_bytes().decode("utf-8-sig"))
        except (YAMLError, UnicodeDecodeError, ValueError):
            continue
        if eigen - WEET_EEN_SCHEMA and not eigen & WEET_EEN_SCHEMA:
            continue
        fouten = [fout.message for fout in keurder(soort.lijst, GOED).iter_errors(waarde)]
        if bool(fouten) != bool(eigen & WEET_EEN_SCHEMA):
            verschillen.append((naam, eigen, fouten))
    assert bool(verschillen) is (geval.titel.removeprefix("## ") in ANDERS), verschillen


def test_elk_verschil_met_een_reden_bestaat_nog() -> None:
    assert set(ANDERS) <= {geval.titel.removeprefix("## ") for geval in gevallen()}


def test_de_opdracht_schrijft_alleen_wat_anders_is(tmp_path: Path) -> None:
    wortel = maak(next(g for g in gevallen() if g.aantal == 0), tmp_path)
    assert "Zou bijwerken: data/schema/rollen.json" in schema(wortel, proef=True)
    assert not (wortel / "data/schema").exists()
    assert "Bijgewerkt: data/schema/ids.json" in schema(wortel)
    assert schema(wortel) == "De schema's zijn bij."
