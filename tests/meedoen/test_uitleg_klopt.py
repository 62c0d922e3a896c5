"""The guide tells the truth where people copy from it: what it shows can be typed, and works."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import yaml

from macros.controle import controleer_alles
from macros.model.verhuizing import Verhuizing
from tests.voorbeelden.tabel import GOED, VANDAAG

KLAAR = "eerst-zet-het-klaar"


def voorbeeld(project: Path) -> str:
    tekst = (project / "docs/meedoen/nieuwe-bouwsteen.md").read_text(encoding="utf-8")
    gevonden = re.search(r"```yaml\n(stap:.*?)```", tekst, re.DOTALL)
    assert gevonden
    return gevonden[1]


def test_het_voorbeeld_van_een_vervallen_stap_heeft_alle_velden(project: Path) -> None:
    (velden,) = yaml.safe_load(voorbeeld(project)).values()
    assert set(velden) == set(Verhuizing.model_fields)


def test_het_voorbeeld_van_een_vervallen_stap_mag_zo_in_het_bestand(project: Path, tmp_path: Path) -> None:
    shutil.copytree(GOED, tmp_path / "k")
    tekst = voorbeeld(project).replace("brp/vergelijken-en-schonen", "brp/terugmelden")
    (tmp_path / "k/data/verhuisd.yaml").write_text(tekst, encoding="utf-8")
    gewoon = controleer_alles(GOED, VANDAAG).problemen
    assert controleer_alles(tmp_path / "k", VANDAAG).problemen == gewoon


def test_wie_een_opdracht_leest_vindt_hoe_hij_werkt(project: Path) -> None:
    assert f"## {KLAAR.capitalize().replace('-', ' ').replace('Eerst', 'Eerst:')}" in (
        project / "docs/meedoen/opdrachten.md"
    ).read_text(encoding="utf-8")
    for naam in ("CONTRIBUTING.md", "docs/meedoen/gegevens-wijzigen.md", "docs/meedoen/nieuwe-bouwsteen.md"):
        assert f"opdrachten.md#{KLAAR}" in (project / naam).read_text(encoding="utf-8"), naam
