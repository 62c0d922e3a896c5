"""There is always a whole site: before, during and after the swap."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.bouw import Bouwfout
from macros.bouw import wissel as module
from macros.bouw.wissel import herstel, ruim_achtergebleven, weiger_andermans_map, wissel
from macros.zoeken.bestanden import MAP, NU


def maak(pad: Path, tekst: str) -> Path:
    pad.mkdir()
    (pad / "index.html").write_text(tekst)
    return pad


def maak_site(pad: Path, tekst: str) -> None:
    """Make what a build left."""
    nu = maak(pad, tekst) / MAP / NU
    nu.parent.mkdir(parents=True)
    nu.touch()


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


def test_als_wisselen_niet_lukt_staat_de_oude_er_nog(tmp_path: Path) -> None:
    maak(tmp_path / "site", "oud")
    with pytest.raises(OSError, match="weg"):
        wissel(tmp_path / "weg", tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "oud"
    assert [pad.name for pad in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize("waar", ["kostbaar", "bestand", "link"])
def test_wat_geen_bouw_maakte_wordt_niet_vervangen(tmp_path: Path, waar: str) -> None:
    maak(tmp_path / "kostbaar", "scriptie")
    (tmp_path / "bestand").write_text("scriptie")
    (tmp_path / "link").symlink_to(tmp_path / "weg")
    with pytest.raises(Bouwfout, match=f"{waar} bestaat al en is geen site"):
        weiger_andermans_map(tmp_path / waar)
    assert (tmp_path / "kostbaar/index.html").read_text() == "scriptie"


def test_een_lege_map_en_een_eerdere_site_mogen_vervangen_worden(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    maak_site(tmp_path / "site", "oud")
    for naam in ("nieuw", "leeg", "site"):
        weiger_andermans_map(tmp_path / naam)


def test_op_windows_wordt_zonder_de_kernel_gewisseld_en_geen_proces_geraakt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.sys, "platform", "win32")
    monkeypatch.setattr(module.ctypes, "CDLL", lambda *_, **__: pytest.fail("er is daar geen renameat2"))
    monkeypatch.setattr(module.os, "kill", lambda *_: pytest.fail("daar stopt dit het proces"))
    maak(tmp_path / "site", "oud")
    wissel(maak(tmp_path / "nieuw", "nieuw"), tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "nieuw"
    maak(tmp_path / "bezig-999999-x", "van een ander")
    ruim_achtergebleven(tmp_path, "bezig-")
    assert (tmp_path / "bezig-999999-x").is_dir()


def test_na_een_gestopte_wissel_komt_de_oude_terug(tmp_path: Path) -> None:
    maak_site(tmp_path / ".site-oud", "oud")
    herstel(tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "oud"


def test_een_achtergebleven_oude_wordt_opgeruimd(tmp_path: Path) -> None:
    maak_site(tmp_path / ".site-oud", "oud")
    maak(tmp_path / "site", "nieuw")
    herstel(tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "nieuw"
    assert not (tmp_path / ".site-oud").exists()


@pytest.mark.parametrize("er_is_een_site", [True, False])
def test_een_map_van_een_ander_naast_de_site_blijft(tmp_path: Path, er_is_een_site: bool) -> None:
    maak(tmp_path / ".site-oud", "scriptie")
    if er_is_een_site:
        maak_site(tmp_path / "site", "nu")
    herstel(tmp_path / "site")
    assert (tmp_path / ".site-oud/index.html").read_text() == "scriptie"
    assert (tmp_path / "site").exists() == er_is_een_site


def test_zonder_de_kernel_wacht_de_oude_site_niet_in_de_map_van_een_ander(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_ruil", lambda een, ander: False)
    maak(tmp_path / ".site-oud", "scriptie")
    maak_site(tmp_path / "site", "nu")
    with pytest.raises(Bouwfout, match="site-oud bestaat al en is geen site"):
        wissel(maak(tmp_path / "nieuw", "nieuw"), tmp_path / "site")
    assert (tmp_path / ".site-oud/index.html").read_text() == "scriptie"
    assert (tmp_path / "site/index.html").read_text() == "nu"
