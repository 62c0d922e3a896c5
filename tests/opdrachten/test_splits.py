"""`kennisbank verhuis` with more than one new id: the old block goes, its address and code lead to all of them."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from macros.load import laad
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.splits import splits, verhuis_of_splits
from tests.voorbeelden.tabel import GOED, problemen

VANDAAG = date(2026, 11, 22)
STAP = """
# Deze regel hoort bij {id}.
{id}:
  code: BRP-{nummer}
  titel: Meld terug deel {nummer}
  wat: Sluit afdelingen aan.
  verantwoordelijk: informatiemanager
  klaar_als:
    - Er is een werkinstructie.
  eerst: [bag/adressen-gebruiken]
  vervult: [brp-gebruiken]
  verlaagt: [capaciteit]
  zekerheid: praktijkadvies
"""


def inhoud(wortel: Path) -> dict[str, str]:
    return {str(pad): pad.read_text(encoding="utf-8") for pad in sorted(wortel.rglob("*")) if pad.is_file()}


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """A copy of the small good knowledge base, with two steps that together say what one said."""
    shutil.copytree(GOED, tmp_path / "k")
    stappen = tmp_path / "k/data/stappen/brp.yaml"
    tekst = "# Hoort bij terugmelden.\n" + stappen.read_text(encoding="utf-8").rstrip() + "\n"
    nieuwe = (STAP.format(id=id, nummer=nummer) for nummer, id in enumerate(("melden", "uitzoeken"), start=2))
    stappen.write_text(tekst + "".join(nieuwe), encoding="utf-8")
    assert problemen(tmp_path / "k") == []
    return tmp_path / "k"


def test_een_stap_wordt_twee_stappen(wortel: Path) -> None:
    gezegd = splits(wortel, "stap:brp/terugmelden", ["melden", "stap:brp/uitzoeken"], VANDAAG)
    assert "stap:brp/terugmelden is opgegaan in stap:brp/melden en stap:brp/uitzoeken" in gezegd
    assert problemen(wortel) == []
    kb = laad(wortel).kennisbank
    assert list(kb.stappen) == ["bag/adressen-gebruiken", "brp/melden", "brp/uitzoeken"]
    weg = kb.verhuisd["stap:brp/terugmelden"]
    assert (weg.naar, weg.code) == (("stap:brp/melden", "stap:brp/uitzoeken"), "BRP-1")
    assert weg.reden == "Dit staat nu bij: Meld terug deel 2 en Meld terug deel 3."
    assert kb.playbooks["terugmelden"].delen["beginnen"].deel_dit == ("stap:brp/melden",)


def test_alleen_de_opmerking_bij_het_blok_gaat_mee_weg(wortel: Path) -> None:
    splits(wortel, "stap:brp/terugmelden", ["melden", "uitzoeken"], VANDAAG)
    tekst = (wortel / "data/stappen/brp.yaml").read_text(encoding="utf-8")
    assert "Hoort bij terugmelden" not in tekst
    assert "# Deze regel hoort bij melden.\nmelden:" in tekst


def test_het_laatste_blok_van_een_bestand_laat_geen_lege_regels_na(wortel: Path) -> None:
    splits(wortel, "stap:brp/uitzoeken", ["melden", "terugmelden"], VANDAAG)
    tekst = (wortel / "data/stappen/brp.yaml").read_text(encoding="utf-8")
    assert tekst.endswith("  zekerheid: praktijkadvies\n")
    assert "hoort bij uitzoeken" not in tekst
    assert problemen(wortel) == []


def test_een_deel_van_een_bouwsteen_kan_opgaan_in_stappen(wortel: Path) -> None:
    splits(wortel, "hobbel:brp/geen-tijd", ["stap:brp/melden", "stap:brp/uitzoeken"], VANDAAG)
    kb = laad(wortel).kennisbank
    assert "hobbel:brp/geen-tijd" not in kb.blokken
    assert kb.verhuisd["hobbel:brp/geen-tijd"].naar == ("stap:brp/melden", "stap:brp/uitzoeken")


def test_van_een_item_uit_een_register_gaat_ook_de_pagina_weg(wortel: Path) -> None:
    register = wortel / "data/knelpunten.yaml"
    tekst = register.read_text(encoding="utf-8")
    nieuwe = [
        re.sub("^capaciteit:", f"{id}:", tekst).replace("KP-1", f"KP-{nummer}").replace("Te weinig mensen", naam)
        for nummer, (id, naam) in enumerate({"geen-mensen": "Geen mensen", "geen-tijd": "Geen tijd"}.items(), start=2)
    ]
    register.write_text(tekst + "".join(nieuwe), encoding="utf-8")
    for id in ("geen-mensen", "geen-tijd"):
        (wortel / f"docs/knelpunten/{id}.md").write_text(f'{{{{ knelpunt("{id}") }}}}\n', encoding="utf-8")
    splits(wortel, "knelpunt:capaciteit", ["geen-mensen", "geen-tijd"], VANDAAG)
    assert not (wortel / "docs/knelpunten/capaciteit.md").exists()
    assert problemen(wortel) == []
    weg = laad(wortel).kennisbank.verhuisd["knelpunt:capaciteit"]
    assert weg.naar == ("knelpunt:geen-mensen", "knelpunt:geen-tijd")


@pytest.mark.parametrize(
    ("oud", "nieuwe", "melding"),
    [
        ("stap:brp/terugmelden", ["melden", "bestaat-niet"], 'stap:brp/bestaat-niet" bestaat nog niet'),
        ("stap:brp/terugmelden", ["melden", "terugmelden"], "is het blok zelf"),
        ("stap:brp/onzin", ["melden", "uitzoeken"], '"stap:brp/onzin" bestaat niet'),
        ("bouwsteen:brp", ["stap:brp/melden", "bag"], "Na de verhuizing klopt dit niet"),
    ],
)
def test_wat_niet_kan_verandert_niets(wortel: Path, oud: str, nieuwe: list[str], melding: str) -> None:
    eerst = inhoud(wortel)
    with pytest.raises(NietMogelijk, match=melding):
        splits(wortel, oud, nieuwe, VANDAAG)
    assert inhoud(wortel) == eerst


def test_op_proef_verandert_niets(wortel: Path) -> None:
    eerst = inhoud(wortel)
    verschil = verhuis_of_splits(wortel, "stap:brp/terugmelden", ["melden", "uitzoeken"], VANDAAG, proef=True)
    assert "-terugmelden:" in verschil and '+  naar: ["stap:brp/melden", "stap:brp/uitzoeken"]' in verschil
    assert inhoud(wortel) == eerst


def test_een_nieuw_id_is_een_andere_naam(wortel: Path) -> None:
    verhuis_of_splits(wortel, "stap:brp/terugmelden", ["twijfel-melden"], VANDAAG)
    assert "stap:brp/twijfel-melden" in laad(wortel).kennisbank.blokken
