"""Words, stems, compounds and slips of the finger."""

from __future__ import annotations

import pytest

from macros.zoeken.afstand import afstand, kan_binnen
from macros.zoeken.gewichten import GEWICHT, SOORT, VARIANT, als_gegevens
from macros.zoeken.samenstelling import Splitser
from macros.zoeken.stam import stam, wortel
from macros.zoeken.taal import STAMREGELS, WORTELREGELS
from macros.zoeken.woorden import aaneen, met_verbindingen, stukken, vouw


@pytest.mark.parametrize(
    ("tekst", "gevouwen"),
    [
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("DigiD’s", "digids"),
        ("e\u2011formulier", "e-formulier"),
        ("CRÈME ﬁn", "creme fin"),
    ],
)
def test_vouwen(tekst: str, gevouwen: str) -> None:
    assert vouw(tekst) == gevouwen


def test_woorden_met_streepjes_en_getallen() -> None:
    assert stukken("Back-up van 14+netnummer, WCAG 2.1!") == [
        ["back", "up"],
        ["van"],
        ["14", "netnummer"],
        ["wcag"],
        ["2.1"],
    ]
    assert met_verbindingen(["hoog", "risico", "ai"]) == [
        "hoog",
        "risico",
        "ai",
        "hoogrisico",
        "risicoai",
        "hoogrisicoai",
    ]
    assert aaneen("BRP-12") == aaneen("brp 12") == "brp12"


@pytest.mark.parametrize(
    "vormen",
    [
        "aanvraag aanvragen",
        "gemeente gemeenten",
        "bedrijf bedrijven",
        "huis huizen",
        "aansluiting aansluitingen aansluiten",
        "adres adressen",
        "registratie registraties",
        "gegeven gegevens",
        "kadastraal kadastrale",
        "certificaat certificaten",
        "terugmelding terugmelden",
        "foto foto's",
    ],
)
def test_vormen_van_een_woord_delen_hun_stam(vormen: str) -> None:
    assert len({stam(vouw(vorm)) for vorm in vormen.split()}) == 1


@pytest.mark.parametrize(
    "familie",
    [
        "registratie registreren",
        "teruggemeld terugmelden",
        "gemachtigde machtiging",
        "beheerder beheer",
        "gemeente gemeentelijk",
        "aangesloten aansluiting",
        "topografie topografische",
        "financieel financiering",
        "toegankelijk toegankelijkheid",
        "verlopen verliep verloopt",
        "ingetrokken intrekken introk",
        "onderzoeken onderzocht",
        "verwijzen verwees verwezen",
        "bijhouden bijhield bijgehouden",
        "ontbreken ontbrak",
        "verzenden verzonden",
        "kiezen gekozen",
        "verliezen verloren verloor",
        "toelaten toeliet",
    ],
)
def test_familie_deelt_haar_wortel(familie: str) -> None:
    assert len({wortel(stam(woord)) for woord in familie.split()}) == 1


@pytest.mark.parametrize(
    "paar", ["basis bazin", "meld melk", "wet web", "gemeente gemeen", "proces proef", "bron brood"]
)
def test_andere_woorden_blijven_anders(paar: str) -> None:
    een, ander = paar.split()
    assert stam(een) != stam(ander)


@pytest.mark.parametrize("paar", ["gezond zenden", "vroeg vragen", "verzonnen verzonden", "glas lezen", "namen nemen"])
def test_andere_families_blijven_anders(paar: str) -> None:
    een, ander = paar.split()
    assert wortel(stam(een)) != wortel(stam(ander))


@pytest.mark.parametrize(
    ("woord", "delen"),
    [
        ("basisregistratie", ("basis", "registratie")),
        ("gezondheidszorg", ("gezondheid", "zorg")),
        ("klantenkaart", ("klant", "kaart")),
        ("registratie", ()),
        ("kort", ()),
        ("abc1234567", ()),
    ],
)
def test_samenstellingen(woord: str, delen: tuple[str, ...]) -> None:
    kent = {"basis", "registratie", "gezondheid", "zorg", "klant", "klanten", "kaart", "regis", "tratie"}
    assert Splitser(lambda w: w in kent - {"klanten", "regis", "tratie"}).splits(woord) == delen


@pytest.mark.parametrize(
    ("een", "ander", "ver"),
    [
        ("digid", "digid", 0),
        ("digdi", "digid", 1),
        ("digi", "digid", 1),
        ("wethoudre", "wethouder", 1),
        ("abcdefgh", "abxdefyh", 2),
        ("a", "abcd", 3),
    ],
)
def test_afstand(een: str, ander: str, ver: int) -> None:
    assert afstand(een, ander, 2) == ver == afstand(ander, een, 2)
    assert ver > 2 or kan_binnen(een, ander, ver)


def test_tabellen_kloppen() -> None:
    for regels in (STAMREGELS, WORTELREGELS):
        for nummer, (einde, _, blijft) in enumerate(regels):
            gemaskeerd = [e for e, _, b in regels[:nummer] if einde.endswith(e) and b <= blijft]
            assert not gemaskeerd, f"{einde} komt nooit aan de beurt: {gemaskeerd} gaat voor"
    assert all(0 < gewicht <= 1 for gewicht in (*VARIANT.values(), *SOORT.values()))
    assert set(als_gegevens()["gewicht"]) == set(GEWICHT)
