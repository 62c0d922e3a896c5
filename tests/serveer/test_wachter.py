"""Every file that a page depends on is seen when it changes, and no other."""

from __future__ import annotations

import queue
import shutil
from pathlib import Path

import pytest

from macros.bewaard import bewaarde_lading
from macros.serveer import wachter as module
from macros.serveer.wachter import Wachter
from tests.voorbeelden.tabel import GOED


@pytest.fixture
def gemeld(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> queue.Queue[bool]:
    """What the watcher of a small project told: whether only data changed."""
    monkeypatch.setattr(module, "RUST", 0.2)
    (tmp_path / "data").mkdir()
    (tmp_path / "mkdocs.yml").touch()
    rij: queue.Queue[bool] = queue.Queue()
    Wachter(tmp_path, rij.put).start()
    return rij


def test_alleen_wat_telt_wordt_gemeld(tmp_path: Path, gemeld: queue.Queue[bool]) -> None:
    (tmp_path / "site.txt").touch()
    (tmp_path / "data/a.yaml").write_text("a", encoding="utf-8")
    assert gemeld.get(timeout=10) is True
    (tmp_path / "mkdocs.yml").write_text("site_name: a", encoding="utf-8")
    assert gemeld.get(timeout=10) is False
    (tmp_path / "mkdocs.yml~").write_text("site_name: b", encoding="utf-8")
    (tmp_path / "mkdocs.yml~").replace(tmp_path / "mkdocs.yml")
    assert gemeld.get(timeout=10) is False
    assert gemeld.empty()


def test_een_map_die_net_zo_begint_is_geen_data(tmp_path: Path) -> None:
    gezien: list[bool] = []
    wachter = Wachter(tmp_path, gezien.append)
    for paden in ({"data/a.yaml"}, {"data-oud/a.yaml"}, {"data/a.yaml", "docs/a.md"}):
        wachter._gewijzigd = {str(tmp_path / pad) for pad in paden}
        wachter._meld()
    assert gezien == [True, False, False]


def test_wat_eerder_stond_is_ook_vers(tmp_path: Path) -> None:
    shutil.copytree(GOED, tmp_path / "werk")
    eerst = bewaarde_lading(tmp_path / "werk")
    assert bewaarde_lading(tmp_path / "werk") is eerst
    geschiedenis = tmp_path / "werk/data/geschiedenis/bouwstenen/nieuw.json"
    geschiedenis.parent.mkdir(parents=True, exist_ok=True)
    geschiedenis.write_text("{}", encoding="utf-8")
    assert bewaarde_lading(tmp_path / "werk").kennisbank.geschiedenis.keys() > eerst.kennisbank.geschiedenis.keys()
