"""`kennisbank verwerk`: a proposal goes in whole or not at all, and what comes from outside is never trusted."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from macros.cli import main
from macros.opdrachten.verwerk import verwerk
from macros.voorstel.lezen import Wijziging
from macros.voorstel.toepassen import LuktNietError, pas_toe

VOORBEELD = Path(__file__).resolve().parent.parent / "voorbeelden/goed"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project of one's own."""
    shutil.copytree(VOORBEELD, tmp_path / "p")
    return tmp_path / "p"


def voorstel(project: Path, **anders: Any) -> Path:
    """Write a proposal for the first step of the small project."""
    blok, bestand, id, titel = _stap(project)
    wijziging = {"pad": [id, "titel"], "oud": titel, "nieuw": "Doe iets: nu"}
    inhoud = {"versie": 1, "blok": blok, "bestand": bestand, "stand": "x", "toelichting": "Zo heet het."}
    pad = project.parent / "voorstel.json"
    pad.write_text(json.dumps({**inhoud, "wijzigingen": [wijziging], **anders}), encoding="utf-8")
    return pad


def _stap(project: Path) -> tuple[str, str, str, str]:
    bestand = sorted((project / "data/stappen").glob("*.yaml"))[0]
    regels = bestand.read_text(encoding="utf-8").split("\n")
    id = next(r for r in regels if r and r[0] not in "# ").rstrip(":")
    titel = next(r for r in regels if r.startswith("  titel: "))[9:]
    return f"stap:{bestand.stem}/{id}", f"data/stappen/{bestand.name}", id, titel


def test_zet_alleen_het_voorstel_erin(project: Path) -> None:
    _, bestand, _, titel = _stap(project)
    eerst = (project / bestand).read_text(encoding="utf-8")
    tekst, goed = verwerk(project, voorstel(project))
    assert goed, tekst
    verwacht = eerst.replace(f"titel: {titel}", 'titel: "Doe iets: nu"', 1)
    assert (project / bestand).read_text(encoding="utf-8") == verwacht
    for deel in ("Toelichting: Zo heet het.", titel, "Doe iets: nu", f"Gewijzigd: {bestand}."):
        assert deel in tekst
    tekst, goed = verwerk(project, voorstel(project))
    assert (goed, tekst) == (True, f"Alles uit dit voorstel staat al in {bestand}.")


def test_proef_schrijft_niets(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, bestand, _, _ = _stap(project)
    eerst = (project / bestand).read_bytes()
    assert main(["--wortel", str(project), "verwerk", str(voorstel(project)), "--proef"]) == 0
    assert "er is niets geschreven" in capsys.readouterr().out
    assert (project / bestand).read_bytes() == eerst


def test_wat_intussen_anders_is_wordt_niet_overschreven(project: Path) -> None:
    _, bestand, id, titel = _stap(project)
    pad = voorstel(project, wijzigingen=[{"pad": [id, "titel"], "oud": "Heel anders", "nieuw": "Nieuw"}])
    eerst = (project / bestand).read_bytes()
    tekst, goed = verwerk(project, pad)
    assert not goed
    assert "Heel anders" in tekst
    assert titel in tekst
    assert (project / bestand).read_bytes() == eerst


def test_een_voorstel_dat_de_controle_niet_haalt_gaat_er_niet_in(project: Path) -> None:
    _, bestand, id, titel = _stap(project)
    pad = voorstel(project, wijzigingen=[{"pad": [id, "titel"], "oud": titel, "nieuw": "x" * 91}])
    eerst = (project / bestand).read_bytes()
    tekst, goed = verwerk(project, pad)
    assert not goed
    assert '"titel" is 91 tekens lang; hoogstens 90 is goed.' in tekst
    assert (project / bestand).read_bytes() == eerst


DIEP: Any = "x"
for _ in range(20):
    DIEP = [DIEP]


@pytest.mark.parametrize(
    ("anders", "zegt"),
    [
        ({"versie": 2}, "geen voorstel dat wij kennen"),
        ({"blok": "stap:../../x/y"}, "geen blok"),
        ({"blok": "bouwsteen:../../x", "bestand": "data/bouwstenen/../../x.yaml"}, "geen blok"),
        ({"blok": "hobbel:../../x/y", "bestand": "data/bouwstenen/../../x.yaml"}, "geen blok"),
        ({"blok": "hobbel:brp/../y"}, "geen blok"),
        ({"blok": "onzin:brp"}, "geen blok"),
        ({"blok": 7}, "geen blok"),
        ({"bestand": "../../etc/passwd"}, "ander bestand"),
        ({"bestand": "/etc/passwd"}, "ander bestand"),
        ({"wijzigingen": []}, "wijzigt niets"),
        ({"wijzigingen": "alles"}, "wijzigt niets"),
        ({"wijzigingen": [{"oud": "a", "nieuw": "b"}]}, "welk veld"),
        ({"wijzigingen": [{"pad": ["een-andere", "titel"], "oud": None, "nieuw": "b"}]}, "valt buiten het blok"),
        ({"wijzigingen": [{"pad": [], "oud": None, "nieuw": "b"}]}, "valt buiten het blok"),
        ({"wijzigingen": [{"pad": ["ID", "titel"], "oud": 1, "nieuw": 2}]}, "iets anders dan tekst"),
        ({"wijzigingen": [{"pad": ["ID", "titel"], "oud": None, "nieuw": DIEP}]}, "iets anders dan tekst"),
        ({"wijzigingen": [{"pad": ["ID"], "oud": None, "nieuw": None}]}, "valt buiten het blok"),
    ],
)
def test_wat_van_buiten_komt_wordt_niet_vertrouwd(project: Path, anders: dict[str, Any], zegt: str) -> None:
    _, _, id, _ = _stap(project)
    for wijziging in anders.get("wijzigingen", []):
        if isinstance(wijziging, dict) and wijziging.get("pad"):
            wijziging["pad"] = [id if deel == "ID" else deel for deel in wijziging["pad"]]
    tekst, goed = verwerk(project, voorstel(project, **anders))
    assert not goed
    assert zegt in tekst
    assert "Traceback" not in tekst


@pytest.mark.parametrize("inhoud", [b"", b"{", b"\xff\xfe", b"[" * 200_000, b"x" * 1_000_001])
def test_een_kapot_bestand_krijgt_een_gewone_melding(
    project: Path, capsys: pytest.CaptureFixture[str], inhoud: bytes
) -> None:
    pad = project.parent / "kapot.json"
    pad.write_bytes(inhoud)
    assert main(["--wortel", str(project), "verwerk", str(pad)]) == 2
    assert capsys.readouterr().err.endswith(("formulier.\n", "voorstel.\n"))


def test_wat_geen_voorstel_is_is_een_fout_in_de_inhoud(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = project.parent / "anders.json"
    pad.write_bytes(b"[]")
    assert main(["--wortel", str(project), "verwerk", str(pad)]) == 1
    assert "geen voorstel dat wij kennen" in capsys.readouterr().out


def test_een_bestand_dat_er_niet_is(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--wortel", str(project), "verwerk", str(project / "weg.json")]) == 2
    assert "niet te lezen" in capsys.readouterr().err
    assert main(["--wortel", str(project), "verwerk", str(project / "data")]) == 2
    assert "niet te lezen" in capsys.readouterr().err


@pytest.mark.parametrize("tussen", [["weg"], ["titel"], ["klaar_als"], ["klaar_als", "0"], ["weg", "nog", "dieper"]])
def test_een_groep_die_er_niet_is_geeft_een_uitleg(project: Path, tussen: list[str]) -> None:
    _, bestand, id, _ = _stap(project)
    pad = voorstel(project, wijzigingen=[{"pad": [id, *tussen, "veld"], "oud": None, "nieuw": "x"}])
    eerst = (project / bestand).read_bytes()
    tekst, goed = verwerk(project, pad)
    assert not goed and "die staat niet (meer) in" in tekst and "Vraag een nieuw voorstel" in tekst
    assert (project / bestand).read_bytes() == eerst


@pytest.mark.parametrize("pad", [("2015", "titel"), ("a", "titel", "x"), ("a", "b", "c")])
def test_een_plek_die_de_schrijver_niet_vindt_geeft_een_uitleg(pad: tuple[str, ...]) -> None:
    with pytest.raises(LuktNietError, match="Doe deze wijziging zelf"):
        pas_toe("2015:\n  titel: x\na:\n  titel: x\n", [Wijziging(pad, None, "y")])


@pytest.mark.parametrize("waar", ["toelichting", "nieuw", "oud", "pad", "blok"])
def test_niets_uit_een_voorstel_stuurt_de_terminal(project: Path, waar: str) -> None:
    _, _, id, titel = _stap(project)
    boos = "x\x1b[2J\x1b]0;raak\x07\r\u202ey"
    wijziging = {"pad": [id, "titel"], "oud": titel, "nieuw": "Nieuw"}
    anders = {"nieuw": boos, "oud": boos, "pad": [id, boos]}
    eigen = {waar: boos} if waar in ("toelichting", "blok") else {}
    pad = voorstel(project, wijzigingen=[{**wijziging, **({waar: anders[waar]} if waar in anders else {})}], **eigen)
    tekst, _ = verwerk(project, pad, proef=True)
    assert not set(tekst) & set("\x1b\x07\r\u202e"), tekst
