"""The commands from the command line: exit codes, and Dutch on the right channel."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.cli import OPDRACHTEN, main
from macros.opdrachtlezer import melding as melding_van
from tests.voorbeelden.tabel import GOED

OMGEVING = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """A copy of the small good knowledge base."""
    shutil.copytree(GOED, tmp_path / "k")
    return tmp_path / "k"


@pytest.mark.parametrize(
    ("opdracht", "code", "uit"),
    [
        (["nieuw", "rol", "ciso"], 0, "Geschreven: data/rollen.yaml"),
        (["nieuw", "rol", "ciso", "--proef"], 0, "Zou schrijven in data/rollen.yaml"),
        (["verhuis", "rol:informatiemanager", "adviseur"], 0, "rol:informatiemanager heet nu rol:adviseur"),
        (["opmaak", "--proef"], 1, "+++ data/rollen.yaml"),
        (["opmaak"], 0, "Opgemaakt: data/rollen.yaml"),
        (["schema"], 0, "Bijgewerkt: data/schema/ids.json"),
        (["wijzigingen"], 0, 'Bouwsteen "brp": Voor het eerst beschreven.'),
    ],
)
def test_goed(wortel: Path, capsys: pytest.CaptureFixture[str], opdracht: list[str], code: int, uit: str) -> None:
    assert main(["--wortel", str(wortel), *opdracht]) == code
    assert uit in capsys.readouterr().out


@pytest.mark.parametrize(
    "opdracht",
    [
        ["nieuw", "iets", "x"],
        ["verhuis", "rol:nee", "x"],
        ["wijzigingen", "--sinds", "gisteren"],
        ["houdbaarheid", "--links", "is-er-niet.json"],
        ["zoek", "--toets", "--site", "."],
        ["zoek", "", "--site", "."],
        ["zoek", "   ", "--site", "."],
        ["bouw", "--doel", "data"],
        ["bouw", "--doel", "/"],
    ],
)
def test_wat_niet_kan_is_code_2(wortel: Path, capsys: pytest.CaptureFixture[str], opdracht: list[str]) -> None:
    assert main(["--wortel", str(wortel), *opdracht]) == 2
    fout = capsys.readouterr()
    assert fout.out.removeprefix("1/5 Inhoud nakijken\n") == ""
    assert "Traceback" not in fout.err
    assert fout.err.strip()


def test_een_schijf_die_niet_wil_krijgt_een_zin(
    wortel: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def dicht(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "data/rollen.yaml")

    monkeypatch.setattr("macros.opdrachten.nieuw.nieuw", dicht)
    assert main(["--wortel", str(wortel), "nieuw", "rol", "ciso"]) == 2
    assert capsys.readouterr().err.endswith("Kijk naar de rechten van de map. Het gaat om data/rollen.yaml.\n")


def test_wie_het_afbreekt_krijgt_geen_spoor_van_de_code(
    wortel: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("macros.cli.controleer_alles", stop)
    assert main(["--wortel", str(wortel), "controleer"]) == 130
    assert capsys.readouterr().err == "Gestopt.\n"


@pytest.mark.parametrize(
    ("getypt", "melding"),
    [
        ([], "Hier ontbreekt nog: opdracht."),
        (["nieuw", "rol"], "Hier ontbreekt nog: id."),
        (["controler"], '"controler" is geen opdracht. Bedoelde je "controleer"? Kies uit: controleer, bouw, '),
        (["controleer", "--formaat", "xml"], '"xml" kan niet bij --formaat. Kies uit: github, json, tekst.'),
        (["controleer", "--onzin"], "Dit hoort niet bij deze opdracht: --onzin."),
        (["nieuw", "rol", "x", "--pro"], "Dit hoort niet bij deze opdracht: --pro."),
        (["start", "--poort", "acht"], 'Bij --poort hoort een heel getal; "acht" niet.'),
        (["start", "--poort"], "Achter --poort hoort een waarde."),
        (["schema", "--proef=ja"], "Achter --proef hoort geen waarde."),
        (["controleer", "--\u202e"], "Dit hoort niet bij deze opdracht: --<U+202E>."),
    ],
)
def test_wat_niet_te_begrijpen_is_krijgt_antwoord_in_het_nederlands(
    capsys: pytest.CaptureFixture[str], getypt: list[str], melding: str
) -> None:
    with pytest.raises(SystemExit) as einde:
        main(getypt)
    fout = capsys.readouterr()
    assert einde.value.code == 2
    assert fout.out == ""
    assert fout.err.startswith(melding)
    assert re.search(r"\nTyp `kennisbank( [a-z]+)? --help` voor uitleg\.\n$", fout.err)


def test_wat_de_lezer_nieuw_meldt_blijft_een_hele_zin() -> None:
    assert melding_van("something new") == "Deze opdracht is niet te begrijpen (something new)."


def test_wie_genoeg_heeft_gelezen_krijgt_geen_fout(wortel: Path) -> None:
    opdracht = [sys.executable, "-m", "macros.cli", "controleer"]
    with subprocess.Popen(opdracht, cwd=wortel, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=OMGEVING) as loopt:
        assert loopt.stdout and loopt.stderr
        loopt.stdout.close()
        assert loopt.stderr.read() == b""
    assert loopt.returncode == 2


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_elke_opdracht_zegt_zelf_wat_ze_doet(capsys: pytest.CaptureFixture[str], opdracht: str) -> None:
    with pytest.raises(SystemExit) as einde:
        main(["--help"])
    lijst = " ".join(capsys.readouterr().out.split())
    with pytest.raises(SystemExit) as einde:
        main([opdracht, "--help"])
    eerste = " ".join(capsys.readouterr().out.split("\n\n")[1].split())
    assert einde.value.code == 0
    assert eerste.endswith(".") and eerste[0].isupper()
    assert f"{opdracht} {eerste[0].lower()}{eerste[1:-1]}" in lijst
