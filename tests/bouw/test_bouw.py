"""A build gives a whole site or leaves the old one as it was."""

from __future__ import annotations

import gc
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from macros.bouw import Bouwfout, bouw
from macros.bouw import bouw as module_bouw
from macros.bouw.fout import Inhoudsfout
from macros.bouw.slot import alleen
from macros.bouw.stand import plek_van
from macros.bouw.wissel import ruim_achtergebleven
from macros.controle import controleer_alles
from macros.outputs.pakketten import VOORRAAD
from macros.zoeken.bestanden import MAP, NU
from macros.zoeken.opdracht import VRAGEN

MEE = ("mkdocs.yml", "docs", "overrides", "data", VRAGEN)


def stil(_: str) -> None:
    """Say nothing."""


def kopie(project: Path, doel: Path) -> Path:
    """Copy what a build needs; code is not changed there, and kits that are in store here need not be made again."""
    for naam in MEE:
        if (project / naam).is_dir():
            shutil.copytree(project / naam, doel / naam, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(project / naam, doel / naam)
    (project / VOORRAAD).mkdir(parents=True, exist_ok=True)
    (doel / VOORRAAD.parent).symlink_to(project / VOORRAAD.parent)
    (doel / "macros").symlink_to(project / "macros")
    oud = doel / "site"
    oud.mkdir()
    (oud / "index.html").write_text("de oude site")
    (oud / MAP).mkdir(parents=True)
    (oud / MAP / NU).touch()
    return doel


def neem_mee(site: Path, doel: Path) -> None:
    """Give a site a second place, with what its build kept: a build of the same content has nothing to do there.

    A file has one text in both places; a build writes a file beside it and puts that in its place.
    """
    shutil.copytree(site, doel, copy_function=_leg)
    shutil.copytree(plek_van(site), plek_van(doel), copy_function=_leg)


def _leg(bron: str, doel: str) -> None:
    try:
        os.link(bron, doel)
    except OSError:  # on another disk
        shutil.copy2(bron, doel)


def afdruk(map_: Path) -> dict[str, str]:
    """Return a hash per file."""
    bestanden = (pad for pad in map_.rglob("*") if pad.is_file())
    return {pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest() for pad in bestanden}


@pytest.fixture
def werk(project: Path, tmp_path: Path) -> Path:
    return kopie(project, tmp_path)


def nog_oud(werk: Path) -> bool:
    rest = [pad.name for pad in werk.glob(".site*")]
    return (werk / "site/index.html").read_text() == "de oude site" and rest == []


def test_onderweg_wordt_afval_opgeruimd_en_daarna_is_alles_als_tevoren(werk: Path) -> None:
    tevoren = gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()
    gezien: list[tuple[bool, bool]] = []
    (werk / "mkdocs.yml").unlink()  # so that it stops right after it started on the pages
    with pytest.raises(Bouwfout):
        bouw(werk, werk / "site", lambda _: gezien.append((gc.isenabled(), gc.get_freeze_count() > 0)))
    assert gezien == [(False, False), (True, True)]
    assert (gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()) == tevoren


def test_een_fout_in_de_inhoud_houdt_de_bouw_tegen(werk: Path) -> None:
    pad = werk / "data/bouwstenen/digid.yaml"
    pad.write_text(
        pad.read_text(encoding="utf-8").replace("groep: e-authenticatie", "groep: e-autenticatie"), encoding="utf-8"
    )
    with pytest.raises(Inhoudsfout, match=r"data/bouwstenen/digid.yaml:\d+:\d+: fout \[verwijzing-bestaat\]"):
        bouw(werk, werk / "site", stil)
    assert nog_oud(werk)


def test_zonder_mkdocs_yml_zegt_de_bouw_wat_ontbreekt(werk: Path) -> None:
    (werk / "mkdocs.yml").unlink()
    with pytest.raises(Bouwfout, match=r"^Het bestand mkdocs\.yml ontbreekt\.") as fout:
        bouw(werk, werk / "site", stil)
    assert fout.value.code == 2
    assert nog_oud(werk)


def test_zonder_paginakader_kan_er_niets(werk: Path) -> None:
    shutil.rmtree(werk / "overrides")
    with pytest.raises(Bouwfout, match="overrides") as fout:
        bouw(werk, werk / "site", stil)
    assert fout.value.code == 2
    assert nog_oud(werk)


def test_een_klok_die_achterloopt_geeft_een_melding(project: Path) -> None:
    (melding,) = controleer_alles(project, date(2000, 1, 1)).problemen
    assert melding.melding == "De klok van deze computer staat op 2000-01-01; alle datums liggen later."
    assert controleer_alles(project, date(2060, 1, 1)).mag_door


@pytest.mark.bouw
def test_een_fout_in_de_motor_houdt_de_bouw_tegen(werk: Path) -> None:
    (werk / "docs/over/index.md").write_text("# Over\n\n[weg](bestaat-niet.md)\n", encoding="utf-8")
    with pytest.raises(Inhoudsfout, match=r"bestaat-niet\.md"):
        bouw(werk, werk / "site", stil)
    assert nog_oud(werk)


@pytest.mark.bouw
def test_een_afgekeurd_resultaat_houdt_de_bouw_tegen(werk: Path) -> None:
    (werk / "docs/over/index.md").write_text('# Over\n\n<p onclick="x()">klik</p>\n', encoding="utf-8")
    with pytest.raises(Inhoudsfout, match="onclick"):
        bouw(werk, werk / "site", stil)
    assert nog_oud(werk)


@pytest.mark.bouw
def test_een_gedode_bouw_laat_de_oude_site_staan(werk: Path) -> None:
    opdracht = [sys.executable, "-m", "macros.cli", "bouw"]
    with subprocess.Popen(opdracht, cwd=werk, stdout=subprocess.PIPE, text=True, start_new_session=True) as proces:
        assert proces.stdout is not None
        for regel in proces.stdout:
            if regel.startswith("3/5"):
                os.killpg(proces.pid, signal.SIGKILL)
                break
    assert (werk / "site/index.html").read_text() == "de oude site"
    time.sleep(0.1)
    with alleen(werk / "site"):
        ruim_achtergebleven(werk, module_bouw.__globals__["NAAM_ERNAAST"])
    assert nog_oud(werk)


@pytest.mark.parametrize(
    ("nummer", "melding"),
    [(28, "De schijf is vol"), (13, "mag niet gelezen of geschreven worden"), (30, "alleen-lezen"), (5, "lukte niet")],
)
def test_een_probleem_met_de_schijf_geeft_een_duidelijke_melding(
    werk: Path, monkeypatch: pytest.MonkeyPatch, nummer: int, melding: str
) -> None:
    def stuk(_wortel: Path, doel: Path, _strikt: bool) -> None:
        raise OSError(nummer, "kapot", str(doel))

    monkeypatch.setitem(module_bouw.__globals__, "maak_paginas", stuk)
    with pytest.raises(Bouwfout, match=melding):
        bouw(werk, werk / "site", stil)
    assert nog_oud(werk)


def test_een_schijf_die_vol_raakt_terwijl_de_paginas_komen(werk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("macros.bouw.motor._draai", vol)
    with pytest.raises(Bouwfout, match=r"^De schijf is vol\. .* De oude site staat er nog\.$"):
        bouw(werk, werk / "site", stil)
    assert nog_oud(werk)


@pytest.fixture
def snel(werk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a build makes a site of one page and does not look at it: for what comes before and after that."""

    def maak(_opdracht: object, _lading: object, doel: Path, _vorige: Path) -> None:
        (doel / MAP).mkdir(parents=True)
        (doel / MAP / NU).touch()
        (doel / "index.html").write_text("de nieuwe site")

    monkeypatch.setitem(module_bouw.__globals__, "_maak_site", maak)
    monkeypatch.setitem(module_bouw.__globals__, "keur", lambda _: 1)
    return werk


@pytest.mark.parametrize("wat", ["bewaar_afdruk", "gezicht_van"])
def test_wat_na_de_wissel_mislukt_is_geen_mislukte_bouw(snel: Path, monkeypatch: pytest.MonkeyPatch, wat: str) -> None:
    echt, gezegd = module_bouw.__globals__[wat], list[str]()

    def vol(*argumenten: object) -> object:
        if (snel / "site/index.html").read_text() == "de oude site":
            return echt(*argumenten)
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(module_bouw.__globals__, wat, vol)
    assert bouw(snel, snel / "site", gezegd.append) == 1
    assert (snel / "site/index.html").read_text() == "de nieuwe site"
    assert gezegd[-1] == (
        "De schijf is vol. Maak ruimte en probeer het opnieuw. "
        "De nieuwe site is wel klaar. De volgende bouw maakt alles opnieuw."
    )
    assert list(snel.glob(".site*")) == []


def test_een_geweigerde_map_blijft_met_wat_ernaast_staat(snel: Path) -> None:
    shutil.rmtree(snel / "site")
    (snel / "site").write_text("een bestand van een ander")
    kopie_van = snel / ".site-oud"
    (kopie_van / MAP).mkdir(parents=True)
    (kopie_van / MAP / NU).touch()
    with pytest.raises(Bouwfout, match="bestaat al en is geen site"):
        bouw(snel, snel / "site", stil)
    assert (snel / "site").is_file() and (kopie_van / MAP / NU).is_file()


def test_wat_van_een_ander_is_naast_de_site_blijft(snel: Path) -> None:
    van_een_ander = [snel / ".site-oud/scriptie.odt", snel / ".site-vorige/scriptie.odt"]
    for pad in van_een_ander:
        pad.parent.mkdir()
        pad.touch()
    assert bouw(snel, snel / "site", stil) == bouw(snel, snel / "nieuw", stil) == 1
    assert all(pad.exists() for pad in van_een_ander)


@pytest.mark.bouw
def test_twee_keer_bouwen_geeft_dezelfde_bytes(
    project: Path, gebouwde_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever one stands, and wherever it goes: what a build reads and keeps is in the project."""
    monkeypatch.chdir(tmp_path)
    bouw(project, tmp_path / "nog" / "niet" / "site", stil)
    eerste, tweede = afdruk(gebouwde_site), afdruk(tmp_path / "nog/niet/site")
    assert eerste.keys() == tweede.keys()
    assert [naam for naam in eerste if eerste[naam] != tweede[naam]] == []
    assert [pad.name for pad in tmp_path.iterdir()] == ["nog"]


def test_zonder_data_stopt_de_opdracht_met_code_2(tmp_path: Path) -> None:
    klaar = subprocess.run(
        [sys.executable, "-m", "macros.cli", "controleer"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert klaar.returncode == 2
    assert "Er is geen map data" in klaar.stderr
