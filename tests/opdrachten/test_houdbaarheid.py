"""`kennisbank houdbaarheid`: what is due, what lacks a source, dead links; overdue never fails anything."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.model.adressen import externe_adressen
from macros.model.kennisbank import Kennisbank
from macros.model.onderhoud import onderhoud
from macros.opdrachten.houdbaarheid import adressenlijst, houdbaarheid
from macros.opdrachten.linkrapport import kapotte_links
from macros.opdrachten.nietmogelijk import NietMogelijk

GOED = Path(__file__).resolve().parent.parent / "voorbeelden" / "goed"


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOED, tmp_path / "kennisbank"))


def delen(eigen: Path, vandaag: date, **meer: Any) -> dict[str, list[dict[str, str]]]:
    return {d["kop"]: d["regels"] for d in json.loads(houdbaarheid(eigen, vandaag, "json", **meer))}


def bewerk(pad: Path, **velden: Any) -> None:
    inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    inhoud.update(velden)
    pad.write_text(yaml.safe_dump(inhoud, allow_unicode=True), encoding="utf-8")


def zet_controle(eigen: Path, dag: str, maanden: int) -> None:
    pad = eigen / "data/bouwstenen/brp.yaml"
    houdbaarheid = yaml.safe_load(pad.read_text(encoding="utf-8"))["houdbaarheid"]
    bewerk(pad, houdbaarheid={**houdbaarheid, "gecontroleerd_op": dag, "controleer_over": maanden})


@pytest.mark.parametrize(
    ("vandaag", "kop"),
    [
        (date(2026, 9, 30), None),
        (date(2026, 10, 15), "Binnenkort controleren"),
        (date(2026, 11, 30), "Binnenkort controleren"),
        (date(2026, 12, 1), "Had al gecontroleerd moeten zijn"),
    ],
)
def test_een_controle_komt_eraan_en_is_dan_te_laat(eigen: Path, vandaag: date, kop: str | None) -> None:
    zet_controle(eigen, "2026-08-30", 3)
    gevonden = {
        k
        for k, regels in delen(eigen, vandaag).items()
        if any("Personen: vóór 30 november" in r["tekst"] for r in regels)
    }
    assert gevonden == ({kop} if kop else set())


def test_maandeinde_wordt_de_laatste_dag(eigen: Path) -> None:
    zet_controle(eigen, "2026-08-31", 6)
    regels = [r for rs in delen(eigen, date(2027, 3, 1)).values() for r in rs]
    assert any("vóór 28 februari 2027" in r["tekst"] for r in regels)


def test_beweringen_zonder_bron_en_te_verifieren_staan_op_hun_plek(eigen: Path) -> None:
    bewerk(
        eigen / "data/bouwstenen/brp.yaml",
        kosten=[{"tekst": "Niemand weet wat het kost.", "zekerheid": "te verifiëren"}],
        baten=[{"tekst": "Dit leiden wij af.", "zekerheid": "afgeleid"}],
    )
    agenda = delen(eigen, date(2026, 12, 1))
    assert {
        "tekst": "Basisregistratie Personen: Niemand weet wat het kost.",
        "pad": "/bouwstenen/brp/#kosten",
    } in agenda["Te verifiëren"]
    assert any(r["pad"] == "/bouwstenen/brp/#baten" for r in agenda["Zonder bron"])


def test_elke_plek_bestaat(kb: Kennisbank) -> None:
    adressen = {b.adres for b in kb.blokken.values()}
    paginas = {adres.partition("#")[0] for adres in adressen}
    werk = onderhoud(kb)
    for bewering in (*werk.te_verifieren, *werk.zonder_bron):
        assert bewering.adres.partition("#")[0] in paginas
        assert bewering.tekst


def test_kapotte_links_staan_bij_hun_bron_met_de_bewaarde_kopie(eigen: Path, tmp_path: Path) -> None:
    pad = eigen / "data/bronnen.yaml"
    bronnen = yaml.safe_load(pad.read_text(encoding="utf-8"))
    id = next(iter(bronnen))
    bronnen[id].update(adres="https://voorbeeld.nl", archief="https://archief.voorbeeld.nl/1")
    pad.write_text(yaml.safe_dump(bronnen, allow_unicode=True), encoding="utf-8")
    rapport = tmp_path / "links.json"
    fout = {"url": "https://voorbeeld.nl/", "status": {"text": "404 Not Found", "code": 404}}
    vreemd = {"url": "https://elders.nl/", "status": {"text": "Timeout"}}
    rapport.write_text(
        json.dumps({"error_map": {"l.txt": [fout]}, "timeout_map": {"l.txt": [vreemd]}}), encoding="utf-8"
    )
    (regel,) = delen(eigen, date(2026, 12, 1), links=rapport)["Links die niet meer werken"]
    assert regel["pad"] == f"/bronnen/#bron-{id}"
    assert "404 Not Found" in regel["tekst"]
    assert "https://archief.voorbeeld.nl/1" in regel["tekst"]
    assert "https://voorbeeld.nl" in adressenlijst(eigen).splitlines()


def test_een_rapport_dat_geen_json_is_geeft_een_fout(kb: Kennisbank) -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        kapotte_links(kb, "geen json")


@pytest.mark.parametrize("anders", ["[]", "{}", '{"name": "iets"}', '{"error_map": 3}', '{"error_map": {"a": [1]}}'])
def test_wat_geen_rapport_van_links_is_wordt_geweigerd(eigen: Path, tmp_path: Path, anders: str) -> None:
    (tmp_path / "anders.json").write_text(anders, encoding="utf-8")
    with pytest.raises(NietMogelijk, match="geen leesbaar rapport van de linkcontrole"):
        houdbaarheid(eigen, date(2026, 12, 1), links=tmp_path / "anders.json")


def test_elk_adres_in_de_inhoud_wordt_nagekeken(kb: Kennisbank, project: Path) -> None:
    gevonden = set(externe_adressen(kb))
    assert {b.adres for b in kb.bronnen.values() if b.adres} <= gevonden
    assert {link.adres for b in kb.bouwstenen.values() for link in b.verder} <= gevonden


def test_voor_een_issue_is_de_inhoud_gewone_tekst(eigen: Path) -> None:
    gevaar = [
        {"tekst": "Vraag het @iemand of zie 1 < 2 voor meer, ~~of~~ op https://kwaad.nl.", "zekerheid": "te verifiëren"}
    ]
    bewerk(eigen / "data/bouwstenen/brp.yaml", kosten=gevaar)
    tekst = houdbaarheid(eigen, date(2026, 12, 1), "markdown")
    assert "@iemand" not in tekst
    assert "1 \\< 2 voor meer, \\~\\~of\\~\\~ op https\\://kwaad.nl" in tekst
    assert len(tekst) < 65_000


def test_tekst_noemt_elk_deel(eigen: Path) -> None:
    tekst = houdbaarheid(eigen, date(2026, 12, 1))
    for kop in ("Had al gecontroleerd moeten zijn", "Te verifiëren", "Zonder bron", "Bronnen zonder adres"):
        assert kop in tekst
