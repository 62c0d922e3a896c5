"""The walker meets every marked text; relations are computed once and point both ways; every block is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load import laad
from macros.model.bladen import bladen
from macros.model.kennisbank import Kennisbank
from macros.model.velden import Opmaak, Regel, Spreekcode, Verwijzing, Webadres
from tests.voorbeelden.tabel import GOED


@pytest.fixture(scope="module")
def goed() -> Kennisbank:
    return laad(GOED).kennisbank


def test_de_wandelaar_noemt_het_hele_pad(goed: Kennisbank) -> None:
    gevonden = {blad.pad: blad for blad in bladen(goed.bouwstenen["brp"])}
    assert gevonden["naam",].waarde == "Basisregistratie Personen"
    assert gevonden["naam",].merk(Regel)
    assert gevonden["wat", 0, "tekst"].merk(Opmaak)
    assert gevonden["wat", 0, "bronnen", 0].merk(Verwijzing) == Verwijzing("bronnen")
    assert gevonden["hobbels", "geen-tijd", "stappen", 0].waarde == "brp/terugmelden"
    assert gevonden["nodig", 0, "bouwsteen"].merk(Verwijzing) == Verwijzing("bouwstenen")
    assert ("nup",) not in gevonden
    assert ("status",) not in gevonden


def test_de_wandelaar_slaat_over_wat_er_niet_is(goed: Kennisbank) -> None:
    paden = {blad.pad for blad in bladen(goed.stappen["bag/adressen-gebruiken"])}
    assert ("doorlooptijd", "tekst") not in paden
    assert not any(pad[0] == "eerst" for pad in paden)


def test_de_wandelaar_komt_in_tabellen_en_codes(goed: Kennisbank) -> None:
    instrument = {blad.pad: blad for blad in bladen(goed.instrumenten["i-spiegel"])}
    assert instrument["tabellen", "vergelijkingen", "rijen", 1, 1].waarde == "Geboorte"
    assert instrument["verder", 0, "adres"].merk(Webadres)
    assert {blad.waarde for blad in bladen(goed.sessies["terugmelden"]) if blad.merk(Spreekcode)} == {"IV-1", "IV-2"}


@pytest.mark.parametrize(
    ("verband", "van", "naar"),
    [
        ("stappen_per_bouwsteen", "brp", ["brp/terugmelden"]),
        ("stappen_per_rol", "informatiemanager", ["bag/adressen-gebruiken", "brp/terugmelden"]),
        ("stappen_per_afspraak", "brp-gebruiken", ["brp/terugmelden"]),
        ("stappen_per_knelpunt", "capaciteit", ["brp/terugmelden"]),
        ("bouwstenen_per_groep", "basisregistraties", ["bag", "brp"]),
        ("afspraken_per_bouwsteen", "brp", ["brp-gebruiken"]),
        ("afspraken_per_rol", "informatiemanager", ["brp-gebruiken"]),
        ("bouwt_voort_op", "bag", ["brp"]),
        ("instrumenten_per_knelpunt", "capaciteit", ["i-spiegel"]),
        ("sessies_per_knelpunt", "capaciteit", ["terugmelden"]),
        ("sessies_per_bouwsteen", "brp", ["terugmelden"]),
        ("playbooks_per_knelpunt", "capaciteit", ["terugmelden"]),
        ("praktijk_per_bouwsteen", "brp", ["eerste-melding"]),
    ],
)
def test_verbanden_wijzen_terug(goed: Kennisbank, verband: str, van: str, naar: list[str]) -> None:
    assert [item.id for item in getattr(goed, verband)[van]] == naar
    assert getattr(goed, verband) is getattr(goed, verband), "computed more than once"


def test_elk_blok_heeft_een_verwijzing_en_een_adres(goed: Kennisbank) -> None:
    verwacht = {
        "bouwsteen:brp": "/bouwstenen/brp/",
        "verplichting:brp/terugmelden": "/bouwstenen/brp/#verplichting-terugmelden",
        "onderdeel:bag/adressen": "/bouwstenen/bag/#onderdeel-adressen",
        "hobbel:brp/geen-tijd": "/bouwstenen/brp/#hobbel-geen-tijd",
        "stap:brp/terugmelden": "/bouwstenen/brp/#stap-terugmelden",
        "advies:capaciteit/samen-doen": "/knelpunten/capaciteit/#advies-samen-doen",
        "sessieblok:terugmelden/openen": "/i-versnellers/terugmelden/#blok-openen",
        "playbookdeel:terugmelden/beginnen": "/playbooks/terugmelden/#deel-beginnen",
        "tabel:i-spiegel/vergelijkingen": "/instrumenten/i-spiegel/#tabel-vergelijkingen",
        "hoofdstuk:programma/begin": "/programma/#begin",
        "bron:logius-handleiding": "/bronnen/#bron-logius-handleiding",
    }
    assert {verwijzing: goed.blokken[verwijzing].adres for verwijzing in verwacht} == verwacht
    assert goed.codes["BRP-1"].verwijzing == "stap:brp/terugmelden"


def test_laden_verandert_niets_aan_bestanden() -> None:
    eerst = {pad: (pad.stat().st_mtime_ns, pad.stat().st_size) for pad in Path(GOED).rglob("*") if pad.is_file()}
    laad(GOED)
    assert {
        pad: (pad.stat().st_mtime_ns, pad.stat().st_size) for pad in Path(GOED).rglob("*") if pad.is_file()
    } == eerst
