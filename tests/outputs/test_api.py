"""The API: complete, one envelope, every file true to its schema, the examples in the manual too."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import BaseModel

from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN
from macros.outputs.api import schrijf_api
from macros.outputs.api.lijsten import AFGELEID, NIET_IN_API, soorten
from macros.outputs.api.projectie import als_json, projecteer
from tests.outputs.conftest import op_adres

EIGEN = {"id", "verwijzing", "pad", "url", "controleer_voor", "relaties"}


def lees(pad: Path) -> Any:
    return json.loads(pad.read_text(encoding="utf-8"))


def keurder(pad: Path) -> Draft202012Validator:
    schema = lees(pad)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


@pytest.fixture(scope="session")
def api(kb: Kennisbank, tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("api")
    schrijf_api(kb, site)
    return site / "api/v1"


def test_elk_begrip_van_het_model_heeft_een_lijst(kb: Kennisbank, api: Path) -> None:
    lijsten = {regel["lijst"]: regel for regel in lees(api / "index.json")["resultaat"]}
    assert set(lijsten) == {s.lijst for s in SOORTEN} - set(NIET_IN_API) | {"wijzigingen", "agenda", "blokken"}
    for naam, regel in lijsten.items():
        index = lees(api / regel["adres"])
        assert index["totaal"] == len(index["resultaat"]) == regel["totaal"]
        if naam in {s.lijst for s in soorten()}:
            assert [r["id"] for r in index["resultaat"]] == list(kb.lijst(naam))


def test_elk_bestand_klopt_met_het_schema_ernaast(api: Path) -> None:
    keurders: dict[Path, Draft202012Validator] = {}
    gekeurd = 0
    for pad in sorted(api.rglob("*.json")):
        if pad.stem.startswith("schema"):
            continue
        inhoud = lees(pad)
        schema = (pad.parent / inhoud["schema"]).resolve()
        if schema not in keurders:
            keurders[schema] = keurder(schema)
        fouten = keurders[schema].iter_errors(inhoud)
        assert [f"{pad}: {f.json_path} {f.message}" for f in fouten] == []
        gekeurd += 1
    assert gekeurd > 100


def test_elk_item_heeft_een_bestand_met_hetzelfde_als_in_de_lijst(api: Path) -> None:
    for regel in lees(api / "index.json")["resultaat"]:
        if regel["een_per_bestand"]:
            for item in lees(api / regel["adres"])["resultaat"]:
                assert lees(api / regel["lijst"] / f"{item['id']}.json")["resultaat"] == item


@pytest.mark.parametrize(
    ("breek", "waar"),
    [
        (lambda i: i.pop("samenvatting"), "samenvatting"),
        (lambda i: i.update(nieuw="x"), "nieuw"),
        (lambda i: i.update(wat=None), "wat"),
        (lambda i: i["houdbaarheid"].update(gecontroleerd_op="22-11-2026"), "gecontroleerd_op"),
        (lambda i: i["opname"].update(zekerheid="misschien"), "zekerheid"),
        (lambda i: i.update(verplichtingen={}), "verplichtingen"),
    ],
)
def test_het_schema_ziet_het_als_er_iets_niet_klopt(api: Path, breek: Any, waar: str) -> None:
    inhoud = lees(api / "bouwstenen/brp.json")
    breek(inhoud["resultaat"])
    fouten = list(keurder(api / "bouwstenen/schema-item.json").iter_errors(inhoud))
    assert any(waar in f"{f.json_path} {f.message}" for f in fouten)


def test_sleutels_zijn_er_altijd_en_lijsten_zijn_lijsten(api: Path) -> None:
    for regel in lees(api / "index.json")["resultaat"]:
        resultaat = lees(api / regel["adres"])["resultaat"]
        assert len({tuple(item) for item in resultaat}) <= 1
        for sleutel in {s for item in resultaat for s in item}:
            soorten_waarde = {type(item[sleutel]) for item in resultaat if item[sleutel] is not None}
            assert len(soorten_waarde) <= 1, (regel["lijst"], sleutel)


def test_eigen_sleutels_verdringen_geen_veld() -> None:
    for soort in soorten():
        assert EIGEN.isdisjoint(soort.model.model_fields), soort.lijst
    assert len({a.lijst for a in AFGELEID} & {s.lijst for s in SOORTEN}) == 0


def test_geen_item_heet_als_een_vast_bestand(kb: Kennisbank) -> None:
    for soort in soorten():
        assert {"index", "schema", "schema-item"}.isdisjoint(kb.lijst(soort.lijst))


def test_relaties_wijzen_naar_items_die_er_zijn(kb: Kennisbank, api: Path) -> None:
    lijst_van = {"nodig_voor": "bouwstenen"}
    for regel in lees(api / "index.json")["resultaat"]:
        for item in lees(api / regel["adres"])["resultaat"]:
            for naam, ids in item.get("relaties", {}).items():
                assert set(ids) <= set(kb.lijst(lijst_van.get(naam, naam)))


class Deel(BaseModel):
    b: int


class Geheel(BaseModel):
    woorden: dict[str, str]
    delen: dict[str, Deel]
    lijst: tuple[str, ...] = ()
    dag: date | None = None


def test_een_tabel_van_het_model_wordt_een_lijst_met_ids() -> None:
    geheel = Geheel(woorden={"a": "é"}, delen={"c": Deel(b=1)}, dag=date(2026, 1, 2))
    assert als_json(projecteer(geheel)).decode() == (
        '{"woorden":[{"id":"a","tekst":"é"}],"delen":[{"id":"c","b":1}],"lijst":[],"dag":"2026-01-02"}'
    )


def test_met_een_site_adres_zijn_er_volledige_adressen(klein: Kennisbank, tmp_path: Path) -> None:
    schrijf_api(op_adres(klein, "https://voorbeeld.nl/wijzer/"), tmp_path)
    item = lees(tmp_path / "api/v1/bouwstenen/brp.json")["resultaat"]
    assert (item["pad"], item["url"]) == ("/bouwstenen/brp/", "https://voorbeeld.nl/wijzer/bouwstenen/brp/")


def test_de_voorbeelden_in_de_uitleg_kloppen(api: Path, project: Path) -> None:
    voorbeelden = re.findall(
        r"```json\n(.*?)```", (project / "docs/api/index.md").read_text(encoding="utf-8"), re.DOTALL
    )
    assert len(voorbeelden) >= 2
    for voorbeeld in map(json.loads, voorbeelden):
        lijst = "" if voorbeeld["lijst"] == "lijsten" else voorbeeld["lijst"]
        keurder(api / lijst / voorbeeld["schema"]).validate(voorbeeld)


def test_twee_keer_schrijven_geeft_dezelfde_bytes(kb: Kennisbank, api: Path, tmp_path: Path) -> None:
    schrijf_api(kb, tmp_path)
    for pad in api.rglob("*.json"):
        assert pad.read_bytes() == (tmp_path / "api/v1" / pad.relative_to(api)).read_bytes()
