"""`controleer --sinds`: a code keeps leading to its block, and a number never comes back."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from macros.opdrachten.sinds import controleer_sinds
from macros.opdrachten.verhuis import verhuis
from tests.opdrachten.depot import Verander, git, leg_aan, verander_in
from tests.voorbeelden.tabel import GOED

VANDAAG = date(2026, 12, 5)
STAPPEN = "stappen/brp.yaml"
VERHUISD = '"stap:brp/{}":\n  naar: [{}]\n  datum: "2026-12-05"\n  reden: Niet meer nodig.\n'


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A repository in which the bouwsteen has two steps, BRP-1 and BRP-2."""
    map_ = Path(shutil.copytree(GOED, tmp_path / "kennisbank"))
    pad = map_ / "data" / STAPPEN
    tekst = pad.read_text(encoding="utf-8")
    tweede = tekst.replace("terugmelden:", "melden:").replace("BRP-1", "BRP-2").replace("Richt terugmelden", "Meld")
    pad.write_text(tekst + tweede, encoding="utf-8")
    return leg_aan(map_)


@pytest.fixture
def verander(eigen: Path) -> Verander:
    return verander_in(eigen / "data")


def codes(eigen: Path, ref: str = "HEAD") -> list[tuple[str, bool, str, str]]:
    gevonden = controleer_sinds(eigen, ref, VANDAAG)
    return [(str(p.plek), p.blokkeert, p.melding, p.tip) for p in gevonden if p.regel == "code-blijft"]


def regel_met(eigen: Path, tekst: str, bestand: str = STAPPEN) -> int:
    regels = (eigen / "data" / bestand).read_text(encoding="utf-8").split("\n")
    return next(nummer for nummer, regel in enumerate(regels, 1) if tekst in regel)


def test_wie_twee_codes_ruilt_hoort_bij_beide_wat_er_stond(eigen: Path, verander: Verander) -> None:
    for oud, nieuw in (("BRP-1", "BRP-x"), ("BRP-2", "BRP-1"), ("BRP-x", "BRP-2")):
        verander(STAPPEN, oud, nieuw)
    eerste, tweede = regel_met(eigen, "BRP-2"), regel_met(eigen, "BRP-1")
    assert codes(eigen) == [
        (
            f"data/stappen/brp.yaml:{eerste}:9",
            True,
            'De code BRP-2 is van stap "brp/melden". Stap "brp/terugmelden" kan hem niet krijgen.',
            "Schrijf weer BRP-1.",
        ),
        (
            f"data/stappen/brp.yaml:{tweede}:9",
            True,
            'De code BRP-1 is van stap "brp/terugmelden". Stap "brp/melden" kan hem niet krijgen.',
            "Schrijf weer BRP-2.",
        ),
    ]


def test_een_stap_houdt_zijn_code(eigen: Path, verander: Verander) -> None:
    verander(STAPPEN, "BRP-2", "BRP-11")
    ((plek, fout, melding, tip),) = codes(eigen)
    assert (plek, fout) == (f"data/stappen/brp.yaml:{regel_met(eigen, 'BRP-11')}:9", True)
    assert melding.startswith('Stap "brp/melden" had de code BRP-2.')
    assert tip == "Schrijf weer BRP-2."


def test_een_code_van_een_deel_blijft_ook(eigen: Path, verander: Verander) -> None:
    verander("knelpunten.yaml", "code: KP-1", "code: KP-8")
    ((plek, fout, melding, _),) = codes(eigen)
    assert plek.startswith(f"data/knelpunten.yaml:{regel_met(eigen, 'KP-8', 'knelpunten.yaml')}:")
    assert fout and melding.startswith("Advies ")


def test_een_code_van_wat_weg_is_gaat_niet_naar_een_ander(eigen: Path, verander: Verander) -> None:
    verander(STAPPEN, "melden:\n  code: BRP-2", "iets-anders:\n  code: BRP-2")
    (eigen / "data/verhuisd.yaml").write_text(VERHUISD.format("melden", ""), encoding="utf-8")
    ((_, fout, melding, tip),) = codes(eigen)
    assert fout and melding == 'De code BRP-2 is van stap "brp/melden". Stap "brp/iets-anders" kan hem niet krijgen.'
    assert tip == "Schrijf BRP-3."
    opvolger = VERHUISD.format("melden", '"stap:brp/iets-anders"')
    (eigen / "data/verhuisd.yaml").write_text(opvolger, encoding="utf-8")
    assert codes(eigen) == []


def test_een_code_die_al_was_ingetrokken_komt_niet_terug(eigen: Path, verander: Verander) -> None:
    tekst = (eigen / "data" / STAPPEN).read_text(encoding="utf-8")
    (eigen / "data" / STAPPEN).write_text(tekst.partition("\nmelden:")[0] + "\n", encoding="utf-8")
    (eigen / "data/verhuisd.yaml").write_text(VERHUISD.format("melden", "") + "  code: BRP-2\n", encoding="utf-8")
    assert codes(eigen) == []
    git(eigen, "add", ".")
    git(eigen, "commit", "-qm", "ingetrokken")
    (eigen / "data" / STAPPEN).write_text(tekst.replace("\nmelden:", "\nnieuwe-stap:"), encoding="utf-8")
    ((_, fout, melding, tip),) = codes(eigen)
    assert fout and melding.startswith('De code BRP-2 is van stap "brp/melden".')
    assert tip == "Schrijf BRP-3."


def test_wie_een_stap_een_ander_id_geeft_houdt_de_code(eigen: Path) -> None:
    verhuis(eigen, "stap:brp/melden", "doorgeven", VANDAAG)
    assert codes(eigen) == []
    verhuis(eigen, "bouwsteen:brp", "personen", VANDAAG)
    assert codes(eigen) == []


def test_een_nieuwe_code_mag_altijd_en_wat_kapot_is_telt_niet_als_weg(eigen: Path, verander: Verander) -> None:
    tekst = (eigen / "data" / STAPPEN).read_text(encoding="utf-8")
    nog_een = tekst.partition("\nmelden:")[0].replace("terugmelden:", "nog-een:").replace("BRP-1", "BRP-3")
    (eigen / "data" / STAPPEN).write_text(f"{tekst}{nog_een}\n", encoding="utf-8")
    assert codes(eigen) == []
    verander(STAPPEN, "titel: Meld", "title: Meld")
    assert codes(eigen) == []
