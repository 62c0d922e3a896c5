"""Forms, the four lines of a proposal, and who is asked to look: complete, in Dutch, and up to date."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.load import laad
from macros.opdrachten.schema import schema
from macros.schema.eigenaren import BESTAND, eigenaren
from macros.validate.zinnen import zinnen
from tests.voorbeelden.tabel import GOED

PROJECT = Path(__file__).resolve().parent.parent.parent
MAP = PROJECT / ".github"
FORMULIEREN = sorted(pad for pad in (MAP / "ISSUE_TEMPLATE").glob("*.yml") if pad.name != "config.yml")
SOORTEN = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def gelezen(pad: Path) -> dict[str, Any]:
    return yaml.safe_load(pad.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.mark.parametrize("pad", FORMULIEREN, ids=lambda pad: pad.stem)
def test_een_formulier_heeft_wat_het_platform_vraagt(pad: Path) -> None:
    formulier = gelezen(pad)
    assert set(formulier) <= {"name", "description", "title", "body"}
    assert formulier["name"] and formulier["description"] and formulier["title"].endswith(": ")
    vragen = [deel for deel in formulier["body"] if deel["type"] != "markdown"]
    assert {deel["type"] for deel in formulier["body"]} <= SOORTEN
    assert len({vraag["id"] for vraag in vragen}) == len(vragen)
    assert len({vraag["attributes"]["label"] for vraag in vragen}) == len(vragen)
    assert any(vraag.get("validations", {}).get("required") for vraag in vragen)
    for vraag in vragen:
        assert set(vraag) <= {"type", "id", "attributes", "validations"}
        assert re.fullmatch(r"[a-z][a-z-]*", vraag["id"])
        assert vraag["attributes"]["label"].endswith("?")
        assert vraag["type"] != "dropdown" or len(vraag["attributes"]["options"]) > 1


@pytest.mark.parametrize("pad", FORMULIEREN, ids=lambda pad: pad.stem)
def test_zinnen_zijn_kort(pad: Path) -> None:
    for deel in gelezen(pad)["body"]:
        for tekst in (waarde for waarde in deel["attributes"].values() if isinstance(waarde, str)):
            assert all(len(zin.tekst.split()) <= 25 for zin in zinnen(tekst))


def test_wie_geen_formulier_wil_hoeft_niet() -> None:
    assert gelezen(MAP / "ISSUE_TEMPLATE/config.yml") == {"blank_issues_enabled": True}


def test_een_voorstel_vraagt_vier_regels() -> None:
    regels = (MAP / "pull_request_template.md").read_text(encoding="utf-8").strip().split("\n")
    assert len(regels) == 4
    assert "kennisbank controleer" in regels[2]


def test_codeowners_is_bij() -> None:
    assert (PROJECT / BESTAND).read_text(encoding="utf-8") == eigenaren(laad(PROJECT).kennisbank), (
        "draai: kennisbank schema"
    )


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A copy of the good example, on a platform."""
    map_ = Path(shutil.copytree(GOED, tmp_path / "k"))
    (map_ / ".github").mkdir()
    return map_


def regels_van(map_: Path) -> list[str]:
    schema(map_)
    return [r for r in (map_ / BESTAND).read_text(encoding="utf-8").split("\n")[2:] if r]


def test_zonder_account_blijft_het_een_opmerking(eigen: Path) -> None:
    regels = regels_van(eigen)
    assert len(regels) > 5
    assert all(regel.startswith("# /data/") and "nog geen account bekend" in regel for regel in regels)


def test_met_een_account_wordt_wie_het_bijhoudt_gevraagd(eigen: Path) -> None:
    beheerder = next(iter(laad(eigen).kennisbank.bouwstenen.values())).houdbaarheid.beheerder
    with (eigen / "data/instellingen.yaml").open("a", encoding="utf-8") as bestand:
        bestand.write(f'eigenaren:\n  - beheerder: {beheerder}\n    account: "@voorbeeld/redactie"\n')
    assert "/data/stappen/ @voorbeeld/redactie" in regels_van(eigen)


def test_een_bestand_van_een_ander_staat_apart(eigen: Path) -> None:
    pad = eigen / "data/bouwstenen/brp.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(re.sub(r"beheerder: .*", "beheerder: team burgerzaken", tekst), encoding="utf-8")
    regels = regels_van(eigen)
    for plek in ("bouwstenen", "stappen"):
        assert f"# /data/{plek}/brp.yaml  team burgerzaken (nog geen account bekend)" in regels
        assert not any(regel.startswith(f"# /data/{plek}/ ") for regel in regels)


def test_een_naam_wordt_nooit_een_regel(eigen: Path) -> None:
    pad = eigen / "data/bouwstenen/brp.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(re.sub(r"beheerder: .*", 'beheerder: "x\\\\n* @ander"', tekst), encoding="utf-8")
    regels = regels_van(eigen)
    assert regels and not any("@ander" in regel for regel in regels)
    assert all(regel.startswith("# /data/") for regel in regels)
