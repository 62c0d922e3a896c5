"""`kennisbank nieuw`: the skeleton stands in the right place, explains itself, and lacks only what one must fill in."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from macros.load import laad
from macros.load.yamlbestand import ontleed
from macros.opdrachten.maakbaar import MAAKBAAR
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.nieuw import codeletters, letters_van, nieuw
from macros.opdrachten.opmaak import opmaak
from tests.opdrachten.depot import git, leg_aan
from tests.voorbeelden.tabel import GOED, problemen

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """A copy of the small good knowledge base."""
    shutil.copytree(GOED, tmp_path / "k")
    return tmp_path / "k"


@pytest.mark.parametrize("soort", MAAKBAAR, ids=lambda soort: soort.enkelvoud)
def test_er_ontbreekt_alleen_wat_je_zelf_invult(wortel: Path, soort: object) -> None:
    enkelvoud, lijst = soort.enkelvoud, soort.lijst  # type: ignore[attr-defined]
    id = "brp/gebruik-bepalen" if enkelvoud == "stap" else "iets-nieuws"
    tekst = nieuw(wortel, enkelvoud, id, VANDAAG)
    bestand = soort.bestand_voor(id)  # type: ignore[attr-defined]
    assert f"Geschreven: {bestand}" in tekst
    gevonden = problemen(wortel)
    assert gevonden, "an empty skeleton is not finished"
    assert {probleem.plek.bestand for probleem in gevonden} == {bestand}
    assert all("is niets ingevuld" in probleem.melding for probleem in gevonden), [p.melding for p in gevonden]
    assert (wortel / f"docs/{lijst}/{id}.md").exists() is soort.eigen_pagina  # type: ignore[attr-defined]


def test_de_regels_erboven_leggen_elk_veld_uit(wortel: Path) -> None:
    nieuw(wortel, "stap", "brp/gebruik-bepalen", VANDAAG)
    regels = (wortel / "data/stappen/brp.yaml").read_text(encoding="utf-8").split("\n")
    plek = regels.index("  titel:")
    assert regels[plek - 1] == "  # Titel: Begin met een werkwoord. Bijvoorbeeld: Richt terugmelden in"
    assert any(regel.startswith("  # Eerst: Stappen die af moeten zijn") for regel in regels)


def test_de_code_is_de_eerste_na_de_hoogste(wortel: Path) -> None:
    stappen = wortel / "data/stappen/brp.yaml"
    stappen.write_text(stappen.read_text(encoding="utf-8").replace("BRP-1", "BRP-7"), encoding="utf-8")
    nieuw(wortel, "stap", "brp/gebruik-bepalen", VANDAAG)
    waarde = ontleed(stappen.read_text(encoding="utf-8"), "x").waarde
    assert isinstance(waarde, dict)
    assert waarde["gebruik-bepalen"]["code"] == "BRP-8"


def nieuwe_stap(wortel: Path) -> str:
    """Return the code of a step that is made, without writing it."""
    tekst = nieuw(wortel, "stap", "brp/gebruik-bepalen", VANDAAG, proef=True)
    return re.findall(r"^  code: (.*)", tekst, re.MULTILINE)[0]


VERHUISD = 'stap:brp/oud:\n  naar: []\n  datum: "2026-01-15"\n  reden: Niet meer nodig.\n'


def test_de_code_van_wat_weg_is_komt_niet_terug(wortel: Path) -> None:
    """What tells of a code that was: the register of moves, the published addresses, git."""
    assert nieuwe_stap(wortel) == "BRP-2"
    (wortel / "data/verhuisd.yaml").write_text(f"{VERHUISD}  code: BRP-5\n", encoding="utf-8")
    assert nieuwe_stap(wortel) == "BRP-6"
    (wortel / "tests").mkdir()
    (wortel / "tests/adressen.txt").write_text("/s/\n/s/bag-40/\n/s/brp-9/\n/s/brp-10/\n", encoding="utf-8")
    assert nieuwe_stap(wortel) == "BRP-11"
    stappen = wortel / "data/stappen/brp.yaml"
    eerst = stappen.read_text(encoding="utf-8")
    stappen.write_text(eerst + eerst.replace("terugmelden:", "weg:").replace("BRP-1", "BRP-12"), encoding="utf-8")
    leg_aan(wortel)
    stappen.write_text(eerst, encoding="utf-8")
    git(wortel, "commit", "-qam", "weg")
    assert nieuwe_stap(wortel) == "BRP-13"


def test_wat_niemand_kan_weten_staat_erbij(wortel: Path) -> None:
    (wortel / "data/verhuisd.yaml").write_text(VERHUISD, encoding="utf-8")
    assert 'Let op: welke code "stap:brp/oud" had' in nieuw(wortel, "stap", "brp/een", VANDAAG)
    assert "Let op" not in nieuw(wortel, "stap", "bag/een", VANDAAG)
    assert "Let op" not in nieuw(wortel, "rol", "ciso", VANDAAG)
    leg_aan(wortel)
    assert "Let op" not in nieuw(wortel, "stap", "brp/twee", VANDAAG)


def test_zonder_git_op_de_computer_kan_het_ook(wortel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert nieuwe_stap(wortel) == "BRP-2"


def test_wat_er_stond_blijft_precies_staan(wortel: Path) -> None:
    rollen = wortel / "data/rollen.yaml"
    rollen.write_text("# opmerking\n" + rollen.read_text(encoding="utf-8"), encoding="utf-8")
    eerst = rollen.read_text(encoding="utf-8")
    nieuw(wortel, "rol", "ciso", VANDAAG)
    assert rollen.read_text(encoding="utf-8").startswith(eerst)


def test_proef_schrijft_niets(wortel: Path) -> None:
    eerst = {pad: pad.read_bytes() for pad in wortel.rglob("*") if pad.is_file()}
    assert "Zou schrijven in docs/bouwstenen/oin.md" in nieuw(wortel, "bouwsteen", "oin", VANDAAG, proef=True)
    assert {pad: pad.read_bytes() for pad in wortel.rglob("*") if pad.is_file()} == eerst


def test_codeletters_zijn_nog_van_niemand(wortel: Path) -> None:
    bezet = letters_van(laad(wortel)).values()
    assert codeletters("oin", bezet) == "OIN"
    assert codeletters("brp-nieuw", bezet) == "BRPN"
    assert codeletters("kp", bezet) == "KP2"


def test_wat_nog_niet_is_ingevuld_telt_al_mee(wortel: Path) -> None:
    """Two bouwstenen and two steps in a row, nothing filled in yet: no letters and no code are given out twice."""
    nieuw(wortel, "bouwsteen", "wallet", VANDAAG)
    nieuw(wortel, "bouwsteen", "wal", VANDAAG)
    assert letters_van(laad(wortel)) == {"bag": "BAG", "brp": "BRP", "wallet": "WAL", "wal": "WAL2"}
    for stap in ("een", "twee"):
        nieuw(wortel, "stap", f"wallet/{stap}", VANDAAG)
    assert re.findall("code: (.*)", (wortel / "data/stappen/wallet.yaml").read_text("utf-8")) == ["WAL-1", "WAL-2"]
    (wortel / "data/bouwstenen/wal.yaml").write_text("naam:\n", encoding="utf-8")
    with pytest.raises(NietMogelijk, match=r"Vul eerst code: in data/bouwstenen/wal\.yaml in\."):
        nieuw(wortel, "stap", "wal/een", VANDAAG)


@pytest.mark.parametrize(
    ("soort", "id", "melding"),
    [
        ("bowsteen", "oin", 'Bedoelde je "bouwsteen"'),
        ("i-versneller", "x", 'Bedoelde je "i-versnellers"'),
        ("iets", "oin", "Kies uit: groep"),
        ("rol", "a" * 300, "is te lang: 300 tekens. Kies er een van hooguit 100"),
        ("stap", f"brp/{'a' * 101}", "is te lang: 101 tekens"),
        ("programma", "x", "kun je niet maken"),
        ("bouwsteen", "BRP 2", "geen goed id"),
        ("bouwsteen", "../../etc", "past niet bij"),
        ("bouwsteen", "..", "geen goed id"),
        ("bouwsteen", "brp", "bestaat al, in data/bouwstenen/brp.yaml"),
        ("stap", "terugmelden", "Schrijf bouwsteen/stap"),
        ("stap", "bpr/melden", 'Bedoelde je "brp"'),
        ("stap", "zzzzzz/melden", "kennisbank nieuw bouwsteen zzzzzz"),
        ("bouwsteen", "gba", "Een oud id komt nooit terug"),
    ],
)
def test_wat_niet_kan_zegt_waarom(wortel: Path, soort: str, id: str, melding: str) -> None:
    (wortel / "data/verhuisd.yaml").write_text(
        'bouwsteen:gba:\n  naar: ["bouwsteen:brp"]\n  datum: "2026-01-15"\n  reden: Heet nu BRP.\n', encoding="utf-8"
    )
    with pytest.raises(NietMogelijk, match=melding):
        nieuw(wortel, soort, id, VANDAAG)


INVULLING = {
    r"zekerheid:": "te verifiëren",
    r"(?:tekst|naam|samenvatting|beheerder|nagekeken|titel|wat):": "Niet gevonden",
    r"groep:": "basisregistraties",
    r"verantwoordelijk:": "informatiemanager",
}


def vul_in(pad: Path) -> None:
    """Write something behind every field that is still empty, as one does who follows the guide."""
    tekst = pad.read_text(encoding="utf-8")
    for veld, waarde in INVULLING.items():
        tekst = re.sub(rf"^( *(?:- )?{veld})$(?!(?:\n *#.*)*\n +- )", rf"\1 {waarde}", tekst, flags=re.MULTILINE)
    pad.write_text(re.sub(r"^( +-)$", r"\1 Er ligt een besluit.", tekst, flags=re.MULTILINE), encoding="utf-8")


def test_van_leeg_naar_goed(wortel: Path) -> None:
    """The guide from top to bottom: make a bouwsteen and its first step, fill them in, format, and nothing is wrong."""
    nieuw(wortel, "bouwsteen", "wallet", VANDAAG)
    nieuw(wortel, "stap", "wallet/aansluiting-voorbereiden", VANDAAG)
    namen = ["data/bouwstenen/wallet.yaml", "data/stappen/wallet.yaml"]
    for naam in namen:
        vul_in(wortel / naam)
    assert opmaak(wortel, namen)[1]
    assert problemen(wortel) == []
    for naam in namen:
        kaal = [regel for regel in (wortel / naam).read_text("utf-8").split("\n") if not regel.lstrip().startswith("#")]
        (wortel / naam).write_text("\n".join(kaal), encoding="utf-8")
    assert opmaak(wortel, namen)[1]
    assert problemen(wortel) == []


def test_een_pagina_met_de_aanroep_blijft_zoals_hij_is(wortel: Path) -> None:
    pagina = wortel / "docs/bouwstenen/oin.md"
    pagina.write_text('{{ bouwsteen("oin") }}\n\nMet de hand erbij.\n', encoding="utf-8")
    assert "docs/bouwstenen/oin.md" not in nieuw(wortel, "bouwsteen", "oin", VANDAAG)
    assert pagina.read_text(encoding="utf-8").endswith("Met de hand erbij.\n")
    assert (wortel / "data/bouwstenen/oin.yaml").is_file()


@pytest.mark.parametrize("inhoud", [b"# Een eigen verhaal\n", b'{{ bouwsteen("bag") }}\n', b"\xff\xfe"])
def test_een_eigen_pagina_wordt_niet_overschreven(wortel: Path, inhoud: bytes) -> None:
    pagina = wortel / "docs/bouwstenen/oin.md"
    pagina.write_bytes(inhoud)
    with pytest.raises(NietMogelijk, match=r"docs/bouwstenen/oin\.md bestaat al"):
        nieuw(wortel, "bouwsteen", "oin", VANDAAG)
    assert pagina.read_bytes() == inhoud
    assert not (wortel / "data/bouwstenen/oin.yaml").exists()
