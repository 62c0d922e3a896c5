"""There is always a whole site: before, during and after the swap."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.bouw import wissel as module
from macros.bouw.wissel import herstel, wissel


def maak(pad: Path, tekst: str) -> Path:
    pad.mkdir()
    (pad / "index.html").write_text(tekst)
    return pad


def test_eerste_keer_komt_de_site_op_zijn_plek(tmp_path: Path) -> None:
    wissel(maak(tmp_path / "nieuw", "nieuw"), tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "nieuw"


@pytest.mark.parametrize("met_kernel", [True, False])
def test_de_nieuwe_vervangt_de_oude(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, met_kernel: bool) -> None:
    if not met_kernel:
        monkeypatch.setattr(module, "_ruil", lambda een, ander: False)
    maak(tmp_path / "site", "oud")
    wissel(maak(tmp_path / "nieuw", "nieuw"), tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "nieuw"
    assert not (tmp_path / ".site-oud").exists()


def test_na_een_gestopte_wissel_komt_de_oude_terug(tmp_path: Path) -> None:
    maak(tmp_path / ".site-oud", "oud")
    herstel(tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "oud"


def test_een_achtergebleven_oude_wordt_opgeruimd(tmp_path: Path) -> None:
    maak(tmp_path / ".site-oud", "oud")
    maak(tmp_path / "site", "nieuw")
    herstel(tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "nieuw"
    assert not (tmp_path / ".site-oud").exists()
