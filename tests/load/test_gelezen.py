"""A text that was read before is not parsed again, and gives the same items."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.load import eerder_gelezen, laad, yamlbestand
from macros.load.lader import vergeet_teksten
from macros.load.lading import Lading


def laad_met(project: Path, eerder: Path, straks: Path) -> Lading:
    with eerder_gelezen(eerder, straks) as gelezen:
        lading = laad(project, gelezen)
    vergeet_teksten(lading)  # or the next one would know the files by themselves
    return lading


def alles(lading: Lading) -> list[tuple[str, str, Any]]:
    return [(item.bestand, item.id, item) for item in lading.kennisbank.items()]


def test_wat_gelezen_is_wordt_niet_nog_eens_ontleed(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerst = laad_met(project, tmp_path / "niets", tmp_path / "een")

    def ontleed(tekst: str) -> object:
        raise AssertionError(tekst)

    monkeypatch.setattr(yamlbestand, "gewone_waarde", ontleed)
    tweede = laad_met(project, tmp_path / "een", tmp_path / "twee")
    assert alles(tweede) == alles(eerst) and not tweede.problemen
    assert (tmp_path / "twee").read_bytes() == (tmp_path / "een").read_bytes()


@pytest.mark.parametrize("over", [0, 1, 5_000])
def test_een_half_geschreven_lijst_telt_niet(project: Path, tmp_path: Path, over: int) -> None:
    eerst = laad_met(project, tmp_path / "niets", tmp_path / "een")
    (tmp_path / "half").write_bytes((tmp_path / "een").read_bytes()[:over])
    assert alles(laad_met(project, tmp_path / "half", tmp_path / "twee")) == alles(eerst)


def test_een_bestand_met_een_fout_wordt_elke_keer_gelezen(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/groepen.yaml").write_text("goed:\n  naam: Goed\n  uitleg: Een groep.\n  fout: ja\n")
    problemen = [
        laad_met(tmp_path, tmp_path / eerder, tmp_path / straks).problemen
        for eerder, straks in (("niets", "een"), ("een", "twee"))
    ]
    assert problemen[0] == problemen[1] != []
    assert (tmp_path / "een").read_text() == "{\n\n}\n"


def test_een_leeg_bestand_is_ook_een_antwoord(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/verhuisd.yaml").write_text("# nog niets\n")
    for eerder, straks in (("niets", "een"), ("een", "twee")):
        assert not laad_met(tmp_path, tmp_path / eerder, tmp_path / straks).problemen
