"""Where one may not write, a command says so in one sentence, and nothing is half done."""

from __future__ import annotations

import shutil
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


def test_een_volle_schijf_krijgt_ook_een_zin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", vol)
    with pytest.raises(NietMogelijk, match=r"a\.txt kan niet worden geschreven"):
        schrijf_bestanden(tmp_path, {"a.txt": "a"})
