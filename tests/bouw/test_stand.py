"""What a build keeps says nothing of a site or of content that is not the one it was made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.bouw import stand
from macros.bouw.stand import AFDRUK, Afdruk, bewaar_afdruk, gezicht_van, lees_afdruk, na_wijziging, vergeet
from macros.load import Lading
from macros.model.kennisbank import Kennisbank

ZELFDE = Afdruk("a", {"data/stappen/brp.yaml": "b"})


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site/s").mkdir(parents=True)
    (tmp_path / "site/index.html").write_text("voor", encoding="utf-8")
    (tmp_path / "site/s/index.html").write_text("code", encoding="utf-8")
    (tmp_path / "vorige").mkdir()
    (tmp_path / "vorige/documenten.jsonl").write_text("{}", encoding="utf-8")
    bewaar_afdruk(tmp_path / "vorige", ZELFDE, gezicht_van(tmp_path / "site"))
    return tmp_path


def gelezen(map_: Path) -> Afdruk | None:
    return lees_afdruk(map_ / "vorige", gezicht_van(map_ / "site"))


def test_van_een_site_die_niemand_aanraakte(site: Path) -> None:
    assert gelezen(site) == ZELFDE


@pytest.mark.parametrize(
    "raak_aan",
    [
        lambda map_: (map_ / "site/s/index.html").write_text("anders", encoding="utf-8"),
        lambda map_: (map_ / "site/erbij.html").touch(),
        lambda map_: (map_ / "site/s/index.html").unlink(),
        lambda map_: (map_ / "site").rename(map_ / "elders"),
        lambda map_: (map_ / "vorige/documenten.jsonl").write_text("{", encoding="utf-8"),
        lambda map_: (map_ / "vorige" / AFDRUK).unlink(),
        lambda map_: (map_ / "vorige" / AFDRUK).write_text('["a", {}', encoding="utf-8"),
        lambda map_: (map_ / "vorige" / AFDRUK).write_text('["a"]', encoding="utf-8"),
    ],
    ids=["anders", "erbij", "weg", "verplaatst", "ander deel", "geen afdruk", "half geschreven", "iets anders"],
)
def test_van_een_ander_zegt_hij_niets(site: Path, raak_aan: Callable[[Path], object]) -> None:
    raak_aan(site)
    assert gelezen(site) is None


def test_vergeten_laat_de_map_van_een_ander_staan(site: Path) -> None:
    (site / "vorige/scriptie.odt").touch()
    vergeet(site / "vorige")
    assert (site / "vorige/scriptie.odt").exists()
    (site / "vorige/scriptie.odt").unlink()
    vergeet(site / "vorige")
    assert not (site / "vorige").exists()
    vergeet(site / "vorige")


def test_wie_weet_wat_hij_wijzigde_hoeft_niet_alles_te_bekijken(site: Path) -> None:
    eerst = gezicht_van(site / "site")
    (site / "site/index.html").write_text("heel anders", encoding="utf-8")
    (site / "site/s/index.html").unlink()
    (site / "site/nieuw.html").touch()
    namen = ["index.html", "s/index.html", "nieuw.html"]
    assert na_wijziging(eerst, site / "site", namen) == gezicht_van(site / "site") != eerst


def test_waar_men_staat_maakt_geen_andere_bouw(monkeypatch: pytest.MonkeyPatch, project: Path, tmp_path: Path) -> None:
    eerst = stand.afdruk_van(project, Lading(Kennisbank()))
    monkeypatch.chdir(tmp_path)
    assert stand.afdruk_van(project, Lading(Kennisbank())) == eerst


def test_een_ander_pakket_is_een_andere_bouw(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    eerst = stand.afdruk_van(project, Lading(Kennisbank()))
    assert stand.afdruk_van(project, Lading(Kennisbank())) == eerst
    monkeypatch.setattr(stand, "_pakketten", lambda: 1)
    assert stand.afdruk_van(project, Lading(Kennisbank())) != eerst
