"""The guide is complete and true: no field, rule or command without a word, no example that fails."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from pathspec import PathSpec

from macros.define_env import define_env
from macros.model.soorten import SOORTEN
from macros.opdrachten.schema import verouderde_uitleg
from macros.opdrachtlijst import lezer
from macros.schema.modellen import modellen_in
from macros.schema.uitleg import LADERREGEL
from macros.validate import alle_regels
from macros.validate.zinnen import zinnen

PROJECT = Path(__file__).resolve().parent.parent.parent
GIDS = PROJECT / "docs" / "meedoen"
PAGINAS = sorted(GIDS.glob("*.md"))
GEMAAKT = ("velden.md", "regels.md")
CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.DOTALL | re.MULTILINE)


def tekst(naam: str) -> str:
    return (GIDS / naam).read_text(encoding="utf-8")


def opdrachten() -> dict[str, argparse.ArgumentParser]:
    """Return every command of the command line by its name."""
    acties = [actie for actie in lezer()._actions if isinstance(actie, argparse._SubParsersAction)]
    return dict(acties[0].choices)


def test_de_gemaakte_paginas_zijn_bij() -> None:
    assert list(verouderde_uitleg(PROJECT)) == [], "draai: kennisbank schema --uitleg"


def test_elk_veld_staat_erin() -> None:
    for soort in SOORTEN:
        for model in modellen_in(soort.model):
            for naam, veld in model.model_fields.items():
                assert f"| `{naam}`{' *' if veld.is_required() else ''} | **{veld.title}**" in tekst("velden.md")


def test_elke_regel_staat_erin_met_een_goed_en_een_fout_voorbeeld() -> None:
    for regel in alle_regels():
        deel = tekst("regels.md").partition(f"\n## {regel.ID}\n")[2].partition("\n## ")[0]
        assert re.search(r"Goed:\n\n```yaml\n.+\n```\n\nFout:\n\n```yaml\n.+\n```", deel, re.DOTALL), regel.ID


def test_elke_melding_die_de_code_geeft_is_uitgelegd() -> None:
    genoemd = {regel.ID for regel in alle_regels()} | LADERREGEL.keys()
    bron = "\n".join(pad.read_text(encoding="utf-8") for pad in (PROJECT / "macros").rglob("*.py"))
    gebruikt = set(re.findall(r'Niveau\.(?:FOUT|LET_OP), "([a-z-]+)"', bron))
    gebruikt |= set(re.findall(r'^(?:REGEL|ID) = "([a-z-]+)"', bron, re.MULTILINE))
    assert gebruikt <= genoemd, gebruikt - genoemd


@pytest.mark.parametrize("naam", opdrachten())
def test_elke_opdracht_staat_erin(naam: str) -> None:
    assert f"| `kennisbank {naam}` |" in tekst("opdrachten.md")
    assert f"\n.venv/bin/kennisbank {naam} " in (PROJECT / "README.md").read_text(encoding="utf-8")


class Opvang:
    """Stands in for the engine: remembers what may be called, and by which name."""

    def __init__(self) -> None:
        self.conf = {"docs_dir": str(PROJECT / "docs")}
        self.macros: dict[str, Callable[[str], str]] = {}

    def macro(self, functie: Callable[[str], str], naam: str) -> None:
        self.macros[naam] = functie


@pytest.fixture(scope="module")
def macros() -> dict[str, Callable[[str], str]]:
    """Everything that a page may call."""
    opvang = Opvang()
    define_env(opvang)
    return opvang.macros


def test_elke_macro_staat_erin_met_een_voorbeeld_dat_werkt(macros: dict[str, Callable[[str], str]]) -> None:
    voorbeelden = dict(re.findall(r'^\| `\{\{ (\w+)\("([^"]+)"\) \}\}` \| \S', tekst("paginas.md"), re.MULTILINE))
    assert voorbeelden.keys() == macros.keys()
    for naam, id in voorbeelden.items():
        assert "<h1" in macros[naam](id), naam


def test_elke_mogelijkheid_is_in_het_nederlands_uitgelegd() -> None:
    for naam, opdracht in {"": lezer(), **opdrachten()}.items():
        for actie in opdracht._actions:
            if not isinstance(actie, argparse._SubParsersAction):
                assert actie.help and actie.help[0].islower(), (naam, actie.dest)
        assert opdracht.format_help().startswith("gebruik: kennisbank")
        assert not re.search(r"\b(usage|options|positional|show this|arguments)\b", opdracht.format_help())


@pytest.mark.parametrize("pad", PAGINAS, ids=lambda pad: pad.name)
def test_elke_genoemde_opdracht_en_optie_bestaat(pad: Path) -> None:
    bekend = opdrachten()
    for naam, rest in re.findall(
        r"(?:^|`)kennisbank ([a-z-]+)([^`\n]*)", pad.read_text(encoding="utf-8"), re.MULTILINE
    ):
        assert naam in bekend, naam
        for optie in re.findall(r"--[a-z]+", rest):
            assert optie in bekend[naam]._option_string_actions, (naam, optie)


@pytest.mark.parametrize("pad", PAGINAS, ids=lambda pad: pad.name)
def test_elke_link_komt_ergens_uit(pad: Path) -> None:
    for doel in re.findall(r"\]\(([^)\s]+)\)", CODE.sub("", pad.read_text(encoding="utf-8"))):
        bestand, _, anker = doel.partition("#")
        waar = pad.parent / bestand if bestand else pad
        assert waar.exists(), doel
        koppen = re.findall(r"^#+ (.+)$", waar.read_text(encoding="utf-8"), re.MULTILINE)
        assert not anker or anker in {re.sub(r"[^\w-]+", "-", kop.lower()).strip("-") for kop in koppen}, doel


@pytest.mark.parametrize("pad", [p for p in PAGINAS if p.name not in GEMAAKT], ids=lambda pad: pad.name)
def test_de_gids_houdt_zich_aan_zijn_eigen_regels(pad: Path) -> None:
    gewoon = CODE.sub("code", pad.read_text(encoding="utf-8"))
    for regel in gewoon.split("\n"):
        for cel in regel.split("|"):
            assert all(len(zin.tekst.split()) <= 25 for zin in zinnen(cel)), cel


@pytest.mark.parametrize("pad", PAGINAS, ids=lambda pad: pad.name)
def test_voorbeelden_zijn_te_lezen(pad: Path) -> None:
    for blok in re.findall(r"^```yaml\n(.*?)^```", pad.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        if pad.name not in GEMAAKT:
            assert yaml.safe_load(blok)


def test_niemand_voert_de_gids_uit() -> None:
    """The check lets braces stand in code here: then the engine must not run these pages."""
    mkdocs = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "render_by_default: false" in mkdocs
    patronen = re.search(r"force_render_paths: \|\n((?: {8}.+\n)+)", mkdocs)
    assert patronen
    uitgevoerd = PathSpec.from_lines("gitignore", map(str.strip, patronen[1].split("\n")))
    assert [pad.name for pad in PAGINAS if uitgevoerd.match_file(f"meedoen/{pad.name}")] == ["index.md"]
    assert "{{" not in tekst("index.md")
