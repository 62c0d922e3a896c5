"""What people put around and into a question: a plural, a number in words, a date, a frame, a word as it sounds."""

from __future__ import annotations

import pytest

from macros.zoeken import Zoeker
from macros.zoeken.afstand import klank
from macros.zoeken.documenten import Naamsoort
from macros.zoeken.opbouw import bouw_index
from macros.zoeken.vraag import CIJFERS
from tests.zoeken.conftest import document


@pytest.fixture(scope="module")
def zoeker() -> Zoeker:
    """A site of pages that each answer one form of question."""
    documenten = [
        document("/boete/", "Sancties", "Er zijn geen boetes. Bellen mag."),
        document("/wet/", "De wet", "Dit geldt vanaf 1 januari 2027."),
        document("/nummer/", "Het 14-nummer", "Sinds 2027, in januari."),
        document("/termijn/", "Terugmelden", "Je hebt vijf werkdagen. Vraag het niveau aan. Een fout."),
        document("/leverancier/", "Leverancier", "Bel de leverancier. Een beeld."),
        document("/beeld/", "Vertekend belde", "Vertekend belde."),
        document("/bouwstenen/", "Bouwstenen", "De lijst.", soort="lijst"),
        document("/plan/", "Plan van aanpak", "Kies uit de 23 bouwstenen. Alle bouwstenen, lijst van bouwstenen."),
        document("/tpm/", "Derdenverklaring", "Een verklaring.", namen=[(Naamsoort.AFKORTING, "TPM")]),
        document("/oin/", "OIN", "Vraag een OIN aan."),
        document("/begrippen/#oin", "OIN", "Nummer van een organisatie.", soort="begrip"),
        document("/tekst/", "Wat het betekent", "Wat betekent dit, en wat betekent dat?"),
    ]
    return Zoeker(bouw_index(documenten, frozenset(), []))


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("krijg ik een boete", "/boete/"),
        ("01-01-2027", "/wet/"),
        ("1 januari 2027", "/wet/"),
        ("5 werkdagen", "/termijn/"),
        ("nivo", "/termijn/"),
        ("bel de leverancier", "/leverancier/"),
        ("drieëntwintig bouwstenen", "/bouwstenen/"),
        ("lijst met alle bouwstenen", "/bouwstenen/"),
        ("wat betekent TPM", "/tpm/"),
        ("TPM", "/tpm/"),
        ("wat betekent OIN", "/begrippen/#oin"),
        ("betekenis oin", "/begrippen/#oin"),
        ("OIN", "/oin/"),
        ("leveranciertje", "/leverancier/"),
        ("foutje", "/termijn/"),
        ("foutjes", "/termijn/"),
        ("leveranciertjes", "/leverancier/"),
        ("lokale leverancierslijst", "/leverancier/"),
    ],
)
def test_elke_vorm_vindt_zijn_pagina(zoeker: Zoeker, vraag: str, eerste: str) -> None:
    assert zoeker.index.documenten[zoeker.zoek(vraag).rangen[0].document].adres == eerste


def test_een_datum_is_een_geheel(zoeker: Zoeker) -> None:
    assert [zoeker.index.documenten[r.document].adres for r in zoeker.zoek("1 januari 2027").rangen] == ["/wet/"]


@pytest.mark.parametrize(("vraag", "delen"), [("zet in de brp", ["zet", "brp"]), ("zet brp in", ["inzet", "brp"])])
def test_voor_een_lidwoord_is_een_deeltje_geen_deel_van_het_werkwoord(vraag: str, delen: list[str]) -> None:
    woorden = document("/", "Inzet", "De inzet en de brp.")
    zoeker = Zoeker(bouw_index([woorden], frozenset(), []))
    assert [deel.tekst for deel in zoeker.zoek(vraag).vraag.delen] == delen


def test_wat_nergens_op_lijkt_geeft_niets(zoeker: Zoeker) -> None:
    assert not zoeker.zoek("outlook").rangen
    assert zoeker.zoek("outlook").weggelaten == ["outlook"]


@pytest.mark.parametrize(
    ("een", "ander"),
    [("niveau", "nivo"), ("privacy", "privasie"), ("queries", "kwerries"), ("eherkenning", "eherkening")],
)
def test_hoe_een_woord_klinkt(een: str, ander: str) -> None:
    assert klank(een) == klank(ander)
    assert klank(een) != klank(een[1:])


def test_getallen_in_woorden() -> None:
    assert [CIJFERS[w] for w in ("nul", "veertien", "twintig", "eenentwintig", "drieentwintig", "negenennegentig")] == [
        *("0", "14", "20", "21", "23", "99")
    ]
    assert len(CIJFERS) == 100
