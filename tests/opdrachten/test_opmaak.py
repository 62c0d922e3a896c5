"""`kennisbank opmaak`: the project's form, the same content, every remark; a second time changes nothing."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from macros.diagnostics.uitvoer import als_tekst
from macros.load.yamlbestand import ontleed
from macros.model.soorten import LIJST, Soort
from macros.opdrachten.maakbaar import MAAKBAAR
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.nieuw import nieuw
from macros.opdrachten.opmaak import KanNietOpmaken, opgemaakte_tekst, opmaak, schemaregel
from tests.voorbeelden.tabel import GOED, problemen

PROJECT = Path(__file__).resolve().parent.parent.parent
STAPPEN = LIJST["stappen"]
VANDAAG = date(2026, 11, 22)
ROMMELIG = """\
# Boven het item

terugmelden:

    # Over de code
    code:   BRP-1
    titel: 'Richt "terugmelden" in'
    wat: |
        Sluit afdelingen aan.

        - een
        - twee
    klaar_als:
    - Er is een werkinstructie.
    -   Er is een eigenaar.
    betrokken: [ ciso,leverancier ]
    wijzigingen:
    -   datum: 2026-01-15
        soort: inhoud
        tekst: no
    zekerheid:   algemeen bekend

# Onderaan
"""
NETJES = """\
# yaml-language-server: $schema=../schema/stappen.json
# Boven het item

terugmelden:

    # Over de code
  code: BRP-1
  titel: 'Richt "terugmelden" in'
  wat: |-
    Sluit afdelingen aan.

    - een
    - twee
  klaar_als:
    - Er is een werkinstructie.
    - Er is een eigenaar.
  betrokken: [ciso, leverancier]
  wijzigingen:
    - datum: "2026-01-15"
      soort: inhoud
      tekst: no
  zekerheid: algemeen bekend

# Onderaan
"""


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """A copy of the small good knowledge base."""
    shutil.copytree(GOED, tmp_path / "k")
    return tmp_path / "k"


def test_rommelig_wordt_netjes() -> None:
    assert opgemaakte_tekst(ROMMELIG, STAPPEN) == NETJES


def test_nog_een_keer_verandert_niets() -> None:
    assert opgemaakte_tekst(NETJES, STAPPEN) == NETJES


@pytest.mark.parametrize(
    "regel",
    [
        "a: 0363",
        "a: 1.10",
        "a: no",
        "a: 1e3",
        "a: 2014-01",
        "a: 12:30",
        'a: "met: dubbele punt"',
        "a: 'it''s'",
        "a: >-\n  gevouwen\n  tekst",
        "a: |-\n  blok\n\n  met witregel",
        "a: x" + " lang" * 100,
        "a: [b, {c: d}]",
        "a: é “ ” – € ☺",
        "a: ~",
        "a:",
        'a: ""',
        "a: 0x1F",
        "a: .inf",
        "a: 1_000",
        "a: 2026-11-22",
        "a: 'no'",
    ],
)
def test_elke_waarde_blijft_wat_ze_is(regel: str) -> None:
    tekst = f"{regel}\n"
    nu = opgemaakte_tekst(tekst, STAPPEN)
    assert ontleed(nu, "x").waarde == ontleed(tekst, "x").waarde
    assert opgemaakte_tekst(nu, STAPPEN) == nu


@pytest.mark.parametrize("tekst", ["a: [", "a: b: c", "a: *b", "a: 1\na: 2", "a: !x y", "a:\n\tb: 1"])
def test_wat_niet_te_lezen_is_blijft_zoals_het_is(tekst: str) -> None:
    with pytest.raises(KanNietOpmaken, match="regel"):
        opgemaakte_tekst(tekst, STAPPEN)


def test_wat_anders_zou_worden_blijft_zoals_het_is() -> None:
    with pytest.raises(KanNietOpmaken, match="zou de inhoud veranderen"):
        opgemaakte_tekst("a: +1\n", STAPPEN)


def test_de_opdracht_maakt_op_en_meldt_wat(wortel: Path) -> None:
    rollen = wortel / "data/rollen.yaml"
    rollen.write_bytes(rollen.read_bytes().replace(b"\n", b"\r\n"))
    (wortel / "data/groepen.yaml").write_text("a: [\n", encoding="utf-8")
    tekst, goed = opmaak(wortel)
    assert "Opgemaakt: data/rollen.yaml" in tekst
    assert "data/groepen.yaml: eerst de fout op regel 1 oplossen." in tekst
    assert goed is False
    assert rollen.read_bytes().startswith(schemaregel(LIJST["rollen"]).encode())
    assert b"\r" not in rollen.read_bytes()
    assert (wortel / "data/groepen.yaml").read_text(encoding="utf-8") == "a: [\n"


def test_een_bestand_dat_geen_utf_8_is_krijgt_wat_controleer_zegt(wortel: Path) -> None:
    pad = wortel / "data/rollen.yaml"
    pad.write_bytes(pad.read_bytes() + "# één\n".encode("latin-1"))
    tekst, goed = opmaak(wortel, ["data/rollen.yaml"])
    assert not goed
    assert re.match(r"data/rollen\.yaml:[0-9]+:3: fout \[bestand-leesbaar\] .*bedoeld is waarschijnlijk é", tekst)
    assert tekst.endswith("tip: Kies in je editor: opslaan als UTF-8.")
    assert tekst in als_tekst(problemen(wortel))


def test_proef_laat_het_verschil_zien(wortel: Path) -> None:
    eerst = (wortel / "data/rollen.yaml").read_bytes()
    tekst, goed = opmaak(wortel, ["data/rollen.yaml"], proef=True)
    assert tekst.startswith("--- data/rollen.yaml\n+++ data/rollen.yaml\n")
    assert "+# yaml-language-server: $schema=schema/rollen.json" in tekst
    assert goed is False
    assert (wortel / "data/rollen.yaml").read_bytes() == eerst


def test_alleen_de_gevraagde_bestanden(wortel: Path) -> None:
    opmaak(wortel, ["data/rollen.yaml"])
    assert (wortel / "data/groepen.yaml").read_bytes() == (GOED / "data/groepen.yaml").read_bytes()
    assert opmaak(wortel, ["data/rollen.yaml"]) == ("Alle bestanden hebben de goede opmaak.", True)


@pytest.mark.parametrize("naam", ["data/rollen.yaml", "data/bouwstenen/brp.yaml", "data/stappen/brp.yaml"])
def test_de_echte_bestanden_zijn_al_netjes(naam: str) -> None:
    assert opmaak(PROJECT, [naam], proef=True) == ("Alle bestanden hebben de goede opmaak.", True)


@pytest.mark.parametrize("naam", ["data/stapen/brp.yaml", "data/stappen/brp", "docs/index.md", "nergens"])
def test_een_naam_die_geen_gegevens_is(tmp_path: Path, naam: str) -> None:
    shutil.copytree(GOED, tmp_path / "k")
    with pytest.raises(NietMogelijk, match=f'"{naam}" is geen bestand met gegevens'):
        opmaak(tmp_path / "k", [naam])


def test_een_tikfout_in_een_naam_krijgt_raad(tmp_path: Path) -> None:
    shutil.copytree(GOED, tmp_path / "k")
    with pytest.raises(NietMogelijk, match=r'Bedoelde je "data/stappen/brp\.yaml"'):
        opmaak(tmp_path / "k", ["data/stapen/brp.yaml"])


@pytest.mark.parametrize("map_", ["data/stappen", "data/stappen/", "./data/stappen"])
def test_een_map_betekent_haar_bestanden(tmp_path: Path, map_: str) -> None:
    shutil.copytree(GOED, tmp_path / "k")
    tekst, _ = opmaak(tmp_path / "k", [map_])
    assert tekst.split("\n") == ["Opgemaakt: data/stappen/bag.yaml", "Opgemaakt: data/stappen/brp.yaml"]


@pytest.mark.parametrize("soort", MAAKBAAR, ids=lambda soort: soort.enkelvoud)
def test_wat_nieuw_schrijft_heeft_al_de_goede_vorm(tmp_path: Path, soort: Soort) -> None:
    wortel = tmp_path / "k"
    shutil.copytree(GOED, wortel)
    opmaak(wortel)
    nieuw(wortel, soort.enkelvoud, "brp/iets-nieuws" if soort.lijst == "stappen" else "iets-nieuws", VANDAAG)
    assert opmaak(wortel, proef=True) == ("Alle bestanden hebben de goede opmaak.", True)
    assert not [pad for pad in (wortel / "data").rglob("*.yaml") if " \n" in pad.read_text(encoding="utf-8")]
