"""The commands from the command line: exit codes, and Dutch on the right channel."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.cli import main
from tests.voorbeelden.tabel import GOED


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
    "opdracht", [["nieuw", "iets", "x"], ["verhuis", "rol:nee", "x"], ["wijzigingen", "--sinds", "gisteren"]]
)
def test_wat_niet_kan_is_code_2(wortel: Path, capsys: pytest.CaptureFixture[str], opdracht: list[str]) -> None:
    assert main(["--wortel", str(wortel), *opdracht]) == 2
    fout = capsys.readouterr()
    assert fout.out == ""
    assert "Traceback" not in fout.err
    assert fout.err.strip()
