"""Where one may not write, a command says so in one sentence, and nothing is half done."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.nieuw import nieuw
from macros.opdrachten.opmaak import opmaak
from macros.opdrachten.schrijven import schrijf_bestanden
from macros.opdrachten.verhuis import verhuis
from tests.voorbeelden.tabel import GOED

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def dicht(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the good example in which docs/ and the data may not be written."""
    wortel = tmp_path / "kennisbank"
    shutil.copytree(GOED, wortel)
    echt = Path.write_bytes

    def weiger(pad: Path, inhoud: bytes) -> int:
        if pad.is_relative_to(wortel) and "mag-wel" not in pad.name:
            raise PermissionError(13, "Permission denied", str(pad))
        return echt(pad, inhoud)

    monkeypatch.setattr(Path, "write_bytes", weiger)
    return wortel


def stand(wortel: Path) -> dict[str, bytes]:
    return {pad.relative_to(wortel).as_posix(): pad.read_bytes() for pad in wortel.rglob("*") if pad.is_file()}


@pytest.mark.parametrize(
    ("soort", "id", "bestand"),
    [("bron", "nieuwe-bron", "data/bronnen.yaml"), ("bouwsteen", "wallet", "data/bouwstenen/wallet.yaml")],
)
def test_nieuw_zegt_waar_het_niet_mag(dicht: Path, soort: str, id: str, bestand: str) -> None:
    eerst = stand(dicht)
    with pytest.raises(NietMogelijk, match=rf"In {bestand} mag je niet schrijven\. Geef jezelf schrijfrechten"):
        nieuw(dicht, soort, id, VANDAAG)
    assert stand(dicht) == eerst


def test_verhuis_zegt_waar_het_niet_mag(dicht: Path) -> None:
    eerst = stand(dicht)
    with pytest.raises(NietMogelijk, match="mag je niet schrijven"):
        verhuis(dicht, "stap:brp/terugmelden", "fouten-melden", VANDAAG)
    assert stand(dicht) == eerst


def test_opmaak_zegt_waar_het_niet_mag(dicht: Path) -> None:
    with pytest.raises(NietMogelijk, match="mag je niet schrijven"):
        opmaak(dicht)


def test_wat_al_geschreven_was_gaat_terug(dicht: Path) -> None:
    (dicht / "mag-wel-oud.txt").touch()
    with pytest.raises(NietMogelijk):
        schrijf_bestanden(dicht, {"mag-wel-oud.txt": "anders", "mag-wel-nieuw.txt": "nieuw", "data/x.yaml": "x"})
    assert (dicht / "mag-wel-oud.txt").read_bytes() == b""
    assert not (dicht / "mag-wel-nieuw.txt").exists()


@pytest.fixture
def volle_schijf() -> Iterator[None]:
    """A disk that takes no more than a few bytes of a file."""
    resource = pytest.importorskip("resource")
    eerst = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, eerst[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, eerst)


def test_een_volle_schijf_laat_elk_bestand_heel(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    for naam in ("a.yaml", "b.yaml"):
        (tmp_path / naam).write_text("werk van gisteren\n", encoding="utf-8")
    eerst = stand(tmp_path)
    request.getfixturevalue("volle_schijf")
    with pytest.raises(NietMogelijk, match=r"b\.yaml kan niet worden geschreven\. Kijk of de schijf vol is"):
        schrijf_bestanden(tmp_path, {"a.yaml": "kort\n", "b.yaml": "werk van vandaag\n"})
    assert stand(tmp_path) == eerst


def test_wat_niet_op_zijn_plek_kan_zet_de_rest_terug(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").mkdir()
    (tmp_path / "a.yaml").write_text("oud\n", encoding="utf-8")
    (tmp_path / "weg.yaml").write_text("blijft\n", encoding="utf-8")
    eerst = stand(tmp_path)
    with pytest.raises(NietMogelijk, match=r"map\.yaml kan niet worden geschreven"):
        schrijf_bestanden(tmp_path, {"a.yaml": "nieuw\n", "weg.yaml": None, "map.yaml": "x"})
    assert stand(tmp_path) == eerst


def test_een_bestand_houdt_zijn_rechten_en_zijn_link(tmp_path: Path) -> None:
    echt, link = tmp_path / "echt.yaml", tmp_path / "link.yaml"
    echt.write_text("oud\n", encoding="utf-8")
    echt.chmod(0o640)
    link.symlink_to(echt)
    schrijf_bestanden(tmp_path, {"link.yaml": "nieuw\n"})
    assert link.is_symlink() and echt.read_text(encoding="utf-8") == "nieuw\n"
    assert echt.stat().st_mode & 0o777 == 0o640
