"""`kennisbank wijzigingen`: newest first, for a role, of a bouwsteen, since a day."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.wijzigingen import wijzigingen
from tests.voorbeelden.tabel import GOED

BAG = '2026-01-15  inhoud  Bouwsteen "bag": Voor het eerst beschreven. (voor informatiemanager)'
BRP = '2026-01-15  inhoud  Bouwsteen "brp": Voor het eerst beschreven. (voor informatiemanager)'
STAP = '2026-03-01  datum  Stap "brp/terugmelden": Nieuwe termijn.'


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """A copy of the small good knowledge base with a change at a step."""
    shutil.copytree(GOED, tmp_path / "k")
    stappen = tmp_path / "k/data/stappen/brp.yaml"
    erbij = '  wijzigingen:\n    - datum: "2026-03-01"\n      soort: datum\n      tekst: Nieuwe termijn.\n'
    stappen.write_text(stappen.read_text(encoding="utf-8") + erbij, encoding="utf-8")
    return tmp_path / "k"


@pytest.mark.parametrize(
    ("filter", "regels"),
    [
        ({}, [STAP, BAG, BRP]),
        ({"sinds": "2026-03-01"}, [STAP]),
        ({"sinds": "2027-01-01"}, ["Er zijn geen wijzigingen gevonden."]),
        ({"bouwsteen": "brp"}, [STAP, BRP]),
        ({"bouwsteen": "bag"}, [BAG]),
        ({"rol": "informatiemanager"}, [STAP, BAG, BRP]),
    ],
)
def test_lijst(wortel: Path, filter: dict[str, str], regels: list[str]) -> None:
    assert wijzigingen(wortel, **filter).split("\n") == regels


@pytest.mark.parametrize(
    ("filter", "melding"),
    [
        ({"sinds": "gisteren"}, "is geen datum"),
        ({"sinds": "2026-02-30"}, "is geen datum"),
        ({"rol": "informatiemanger"}, 'Bedoelde je "informatiemanager"'),
        ({"bouwsteen": "xyz"}, "bestaat niet"),
    ],
)
def test_wat_niet_kan_zegt_waarom(wortel: Path, filter: dict[str, str], melding: str) -> None:
    with pytest.raises(NietMogelijk, match=melding):
        wijzigingen(wortel, **filter)
