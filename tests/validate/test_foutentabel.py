"""Every mistake of the table gives exactly the report in the golden file, and every message is fit to read."""

from __future__ import annotations

import re

import pytest

from macros.validate import alle_regels
from tests.voorbeelden.tabel import GOED, VERWACHT, Geval, alles, gevallen, nagekeken, problemen, verslag

NIET_VOOR_LEZERS = re.compile(
    r"\b(str|dict|list|tuple|none|null|nonetype|int|bool|traceback|exception|error|key|value|mapping|sequence|scalar|"
    r"token|stream|node|parser|pydantic|yamlerror|codec|unicode|input|loc|expected|found)\b|\\x|\\n",
    re.IGNORECASE,
)
GEVALLEN = gevallen()
LOADERREGELS = {"vorm", "yaml-vorm", "id-vorm", "sleutel-dubbel", "bestand-leesbaar", "bestand-bekend"}


def naam(geval: Geval) -> str:
    return f"{geval.hoofdstuk}-{geval.naam}".replace(" ", "-")


def test_het_goede_voorbeeld_is_goed() -> None:
    assert problemen(GOED) == []


def test_de_tabel_is_groot_genoeg_en_elke_naam_is_uniek() -> None:
    assert len(GEVALLEN) >= 80
    assert len({naam(geval) for geval in GEVALLEN}) == len(GEVALLEN)


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_verslag_is_zoals_verwacht(geval: Geval) -> None:
    hoofdstukken = re.split(r"^(?=## )", VERWACHT.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert verslag(geval).strip() in {hoofdstuk.strip() for hoofdstuk in hoofdstukken}


@pytest.mark.parametrize("geval", GEVALLEN, ids=naam)
def test_een_oorzaak_geeft_een_goede_melding(geval: Geval) -> None:
    gevonden, _ = nagekeken(geval)
    assert len(gevonden) == geval.aantal, [p.melding for p in gevonden]
    for probleem in gevonden:
        assert not NIET_VOOR_LEZERS.search(re.sub(r'"[^"]*"', "", probleem.melding)), probleem.melding
        assert not NIET_VOOR_LEZERS.search(re.sub(r'"[^"]*"', "", probleem.tip)), probleem.tip
        assert probleem.melding[0].isupper() or probleem.melding[0] == '"'
        assert probleem.melding[-1] == "."
        assert probleem.tip
        assert probleem.plek.regel >= 1 and probleem.plek.kolom >= 1


def test_elke_regel_komt_in_de_tabel_voor() -> None:
    genoemd = set(re.findall(r": (?:fout|let op) \[([a-z-]+)\] ", VERWACHT.read_text(encoding="utf-8")))
    assert genoemd == {regel.ID for regel in alle_regels()} | LOADERREGELS


def test_het_gouden_bestand_bevat_niets_anders() -> None:
    assert VERWACHT.read_text(encoding="utf-8") == alles()
