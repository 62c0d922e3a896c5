"""`kennisbank verhuis`: the new id everywhere, the old one remembered, nothing else touched."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from macros.load import laad
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.verhuis import verhuis
from tests.voorbeelden.tabel import GOED, problemen

VANDAAG = date(2026, 11, 22)
KAN = sorted(
    blok for blok in laad(GOED).kennisbank.blokken if not blok.startswith(("programma:", "paginatekst:", "instelling:"))
)


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """A copy of the small good knowledge base."""
    shutil.copytree(GOED, tmp_path / "k")
    return tmp_path / "k"


@pytest.mark.parametrize("blok", KAN)
def test_alles_wat_een_id_heeft_kan_verhuizen(wortel: Path, blok: str) -> None:
    soort, _, oud = blok.partition(":")
    nieuw = "/".join([*oud.split("/")[:-1], "heel-anders"])
    assert "het oude adres blijft werken" in verhuis(wortel, blok, nieuw, VANDAAG)
    assert problemen(wortel) == []
    kb = laad(wortel).kennisbank
    assert f"{soort}:{nieuw}" in kb.blokken
    assert blok not in kb.blokken
    assert kb.verhuisd[blok].naar == (f"{soort}:{nieuw}",)


@pytest.mark.parametrize("blok", KAN)
def test_heen_met_een_andere_naam_verandert_alleen_het_id(wortel: Path, blok: str) -> None:
    soort, _, oud = blok.partition(":")
    laatste = oud.rpartition("/")[2]
    eerst = sum(len(pad.read_text(encoding="utf-8").split("\n")) for pad in (wortel / "data").rglob("*.yaml"))
    verhuis(wortel, blok, f"{laatste}-x", VANDAAG)
    (wortel / "data/verhuisd.yaml").unlink()
    assert sum(len(pad.read_text(encoding="utf-8").split("\n")) for pad in (wortel / "data").rglob("*.yaml")) == eerst
    assert soort


def test_een_bouwsteen_neemt_zijn_stappen_pagina_en_blokken_mee(wortel: Path) -> None:
    verhuis(wortel, "bouwsteen:brp", "personen", VANDAAG, reden='De BRP heet "personen".')
    assert not (wortel / "data/bouwstenen/brp.yaml").exists()
    assert not (wortel / "docs/bouwstenen/brp.md").exists()
    assert (wortel / "docs/bouwstenen/personen.md").read_text(encoding="utf-8") == '{{ bouwsteen("personen") }}\n'
    kb = laad(wortel).kennisbank
    assert set(kb.verhuisd) == {
        "bouwsteen:brp",
        "stap:brp/terugmelden",
        "verplichting:brp/terugmelden",
        "hobbel:brp/geen-tijd",
    }
    assert kb.verhuisd["bouwsteen:brp"].reden == 'De BRP heet "personen".'
    assert kb.playbooks["terugmelden"].delen["beginnen"].deel_dit == ("stap:personen/terugmelden",)


def test_een_tweede_verhuizing_neemt_de_eerste_mee(wortel: Path) -> None:
    verhuis(wortel, "stap:brp/terugmelden", "melden", VANDAAG)
    verhuis(wortel, "stap:brp/melden", "twijfel-melden", VANDAAG)
    assert laad(wortel).kennisbank.verhuisd["stap:brp/terugmelden"].naar == ("stap:brp/twijfel-melden",)


def test_links_in_teksten_gaan_mee_en_andere_woorden_niet(wortel: Path) -> None:
    pad = wortel / "data/bouwstenen/brp.yaml"
    tekst = pad.read_text(encoding="utf-8").replace("Zie ook [de BAG](bouwsteen:bag).", "De bag: [BAG](bouwsteen:bag).")
    pad.write_text(tekst, encoding="utf-8")
    verhuis(wortel, "bouwsteen:bag", "adressen", VANDAAG)
    nu = pad.read_text(encoding="utf-8")
    assert "De bag: [BAG](bouwsteen:adressen)." in nu
    assert "- bouwsteen: adressen" in nu


def test_proef_laat_het_verschil_zien_en_schrijft_niets(wortel: Path) -> None:
    eerst = {pad: pad.read_bytes() for pad in wortel.rglob("*") if pad.is_file()}
    verschil = verhuis(wortel, "rol:informatiemanager", "adviseur", VANDAAG, proef=True)
    assert "-informatiemanager:\n+adviseur:" in verschil
    assert "+++ docs/rollen/adviseur.md" in verschil
    assert {pad: pad.read_bytes() for pad in wortel.rglob("*") if pad.is_file()} == eerst


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("brp", "x", "geen verwijzing"),
        ("bouwsteen:bpr", "x", 'Bedoelde je "bouwsteen:brp"'),
        ("bouwsteen:brp", "bag", "bestaat al"),
        ("bouwsteen:brp", "B R P", "geen goed id"),
        ("bouwsteen:brp", "../x", "geen goed id"),
        ("stap:brp/terugmelden", "bag/melden", "binnen brp .* stap:bag/melden daar nieuw"),
        ("stap:brp/terugmelden", "x" * 101, "is te lang: 101 tekens"),
        ("programma:programma", "x", "er is er maar één"),
    ],
)
def test_wat_niet_kan_zegt_waarom(wortel: Path, oud: str, nieuw: str, melding: str) -> None:
    with pytest.raises(NietMogelijk, match=melding):
        verhuis(wortel, oud, nieuw, VANDAAG)


def test_een_kapot_bestand_blijft_staan_waar_het_staat(wortel: Path) -> None:
    """A file that cannot be read may hold references we do not see: then nothing is changed."""
    (wortel / "data/knelpunten.yaml").write_text("capaciteit: [brp/terugmelden\n", encoding="utf-8")
    with pytest.raises(NietMogelijk, match="knelpunten"):
        verhuis(wortel, "stap:brp/terugmelden", "melden", VANDAAG)
