"""Which passage of a page answers, on a small site where the right answer is plain."""

from __future__ import annotations

from collections import Counter

import pytest

from macros.model.kennisbank import Kennisbank
from macros.zoeken import Zoeker
from macros.zoeken.documenten import Naamkaart, Sectie
from macros.zoeken.gewichten import MAXIMUM, PASSAGE, SECTIEWOORDEN, SOORTWOORDEN, ZEKER_SOORT, ZOEKWOORD
from macros.zoeken.index import Index
from macros.zoeken.links import adres_van, links
from macros.zoeken.opbouw import bouw_index
from macros.zoeken.passages import Passage, eigenaar, ernaast
from macros.zoeken.taal import STOPWOORDEN
from tests.zoeken.conftest import document

STAPPEN = [
    Sectie("plichten", "Wat je moet", tekst="De wet vraagt dit sinds 2011."),
    Sectie("baten", "Wat het oplevert", tekst="Minder wachtwoorden."),
    Sectie("kosten", "Wat het kost", tekst="Per inwoner een klein bedrag."),
    Sectie("stappen", "Stappen"),
    Sectie("stap-certificaat", "Regel het certificaat", "stap", "Bestel het bij een leverancier en bewaar de sleutel."),
    Sectie(
        "stap-vernieuwen",
        "Vernieuw op tijd",
        "stap",
        "Zet de einddatum van elk certificaat in een agenda.",
        kaart=Naamkaart(vragen=("de koppeling stopte ineens",)),
    ),
    Sectie("hobbels", "Wat vaak vastloopt"),
    Sectie("hobbel-sleutel-kwijt", "De sleutel van het certificaat is kwijt", "hobbel", "Dan begint alles opnieuw."),
]


@pytest.fixture(scope="module")
def zoeker() -> Zoeker:
    """A searcher on a page with steps, and on another page that says little of the same."""
    inlog = document(
        "/bouwstenen/inlog/",
        "Inlogdienst",
        "Inwoners loggen in. Je hebt er een certificaat voor nodig.",
        zoekwoorden=["inlogsleutel certificaat"],
        vragen=["hoe komen inwoners veilig binnen"],
        secties=[*STAPPEN],
    )
    ander = document("/bouwstenen/kaart/", "Kaartdienst", "Een kaart van Nederland.")
    return Zoeker(bouw_index([inlog, ander], frozenset({"inlog", "dienst", "kaart"})))


def eerste_link(zoeker: Zoeker, tekst: str) -> str:
    """Return the address that the first result points to, without its page."""
    rang = zoeker.zoek(tekst).rangen[0]
    return adres_van(zoeker.index, eigenaar(zoeker.index, rang.sectie)).removeprefix("/bouwstenen/inlog/")


@pytest.mark.parametrize(
    ("vraag", "plek"),
    [
        ("inlogdienst", ""),
        ("inlogdinst", ""),
        ("inlogdie", ""),
        ("inlogdienst certificaat regelen", "#stap-certificaat"),
        ("certificaat bestellen bij de inlogdienst", "#stap-certificaat"),
        ("inlogdienst agenda", "#stap-vernieuwen"),
        ("de koppeling van de inlogdienst stopte", "#stap-vernieuwen"),
        ("sleutel kwijt", "#hobbel-sleutel-kwijt"),
        ("hoe komen inwoners veilig binnen", ""),
        ("wat kost de inlogdienst", "#kosten"),
        ("prijs inlogdienst", "#kosten"),
        ("wat kost een certificaat van de inlogdienst", "#kosten"),
        ("is de inlogdienst verplicht", "#plichten"),
        ("deadline inlogdienst certificaat", "#plichten"),
        ("wanneer moet het certificaat van de inlogdienst er zijn", "#plichten"),
        ("waarom de inlogdienst", "#baten"),
        ("eerste stap inlogdienst", "#stappen"),
        ("wat gaat er mis bij de inlogdienst", "#hobbels"),
    ],
)
def test_de_eerste_link_wijst_naar_de_plek(zoeker: Zoeker, vraag: str, plek: str) -> None:
    assert eerste_link(zoeker, vraag) == plek


@pytest.mark.bouw
def test_elke_naam_voor_een_plek_hoort_bij_een_plek_die_veel_paginas_hebben(echte_index: Index) -> None:
    koppen = [sectie for _, sectie in echte_index.secties if not sectie.soort or sectie.soort in ZOEKWOORD]
    anker_van_kop = Counter(sectie.anker for sectie in koppen if sectie.anker)
    assert {anker: anker_van_kop[anker] for anker in SECTIEWOORDEN if anker_van_kop[anker] < 10} == {}
    soorten = {sectie.soort for _, sectie in echte_index.secties}
    assert PASSAGE.keys() - soorten == {"blok", "pagina", "kop"}


@pytest.mark.bouw
@pytest.mark.parametrize("vraag", ["wat kost {}", "wie betaalt {}", "is {} gratis"])
def test_wie_vraagt_wat_een_bouwsteen_kost_komt_bij_de_kosten(kb: Kennisbank, echte_index: Index, vraag: str) -> None:
    zoeker = Zoeker(echte_index)
    verkeerd = {}
    for bouwsteen in kb.bouwstenen.values():
        tekst = vraag.format((bouwsteen.afkorting or bouwsteen.naam).lower())
        if bouwsteen.kosten and (plek := eerste_link(zoeker, tekst)) != f"/bouwstenen/{bouwsteen.id}/#kosten":
            verkeerd[tekst] = plek
    assert verkeerd == {}


@pytest.mark.bouw
@pytest.mark.parametrize(
    ("vraag", "anker"),
    [
        ("waarom {}", "baten"),
        ("voordeel {}", "baten"),
        ("deadline {}", "plichten"),
        ("wetgeving {}", "plichten"),
        ("stappenplan {}", "stappen"),
        ("eerste stap {}", "stappen"),
        ("valkuilen {}", "hobbels"),
        ("voorwaarden {}", "nodig"),
        ("helpdesk {}", "techniek"),
        ("geschiedenis {}", "toen-en-nu"),
    ],
)
def test_wie_een_deel_noemt_komt_bijna_altijd_bij_dat_deel(
    kb: Kennisbank, echte_index: Index, vraag: str, anker: str
) -> None:
    """A few bouwstenen have a step or a duty that says it with the same word, and that is right too."""
    zoeker = Zoeker(echte_index)
    bekend = {adres_van(echte_index, sectie) for sectie in range(len(echte_index.secties))}
    plekken = {
        (bouwsteen.afkorting or bouwsteen.naam).lower(): f"/bouwstenen/{id}/#{anker}"
        for id, bouwsteen in kb.bouwstenen.items()
        if f"/bouwstenen/{id}/#{anker}" in bekend
    }
    verkeerd = {naam: p for naam, plek in plekken.items() if (p := eerste_link(zoeker, vraag.format(naam))) != plek}
    assert len(verkeerd) <= len(plekken) // 5, verkeerd


def test_geen_naam_voor_een_plek_of_soort_valt_weg_uit_de_vraag() -> None:
    woorden = " ".join([*SECTIEWOORDEN.values(), *SOORTWOORDEN.values(), *ZEKER_SOORT.values()]).split()
    assert STOPWOORDEN.intersection(woorden) == set()


def test_een_voorbeeldvraag_staat_voor_haar_stap_en_die_staat_er_een_keer(zoeker: Zoeker) -> None:
    rang = zoeker.zoek("inlogdienst koppeling einddatum").rangen[0]
    secties = [passage.sectie for passage in rang.passages]
    assert sorted(set(secties)) == secties
    soorten = [
        (zoeker.index.secties[passage.sectie][1].soort, zoeker.index.secties[passage.gevonden][1].soort)
        for passage in rang.passages
    ]
    assert ("stap", "vraag") in soorten
    assert all(soort != "vraag" for soort, _ in soorten)


def test_onder_de_eerste_resultaten_staat_wat_bijna_even_goed_past(zoeker: Zoeker) -> None:
    rangen = zoeker.zoek("certificaat sleutel").rangen
    (eerste, *verder), *_ = ([adres_van(zoeker.index, s) for s in secties] for secties in links(zoeker.index, rangen))
    assert verder
    assert eerste not in verder
    assert "/bouwstenen/inlog/" not in verder


def test_wie_alleen_de_naam_typt_krijgt_geen_andere_plekken(zoeker: Zoeker) -> None:
    assert next(links(zoeker.index, zoeker.zoek("inlogdienst").rangen)) == [0]


def test_alleen_de_eerste_resultaten_tonen_andere_plekken() -> None:
    paginas = [
        document(f"/p{n}/", f"Blad {'abcdef'[n]}", "", secties=[Sectie("x", "Een sleutel"), Sectie("y", "Een sleutel")])
        for n in range(6)
    ]
    zoeker = Zoeker(bouw_index(paginas, frozenset()))
    aantallen = [len(secties) for secties in links(zoeker.index, zoeker.zoek("sleutel").rangen)]
    assert aantallen == [2] * MAXIMUM["met_ernaast"] + [1] * (6 - MAXIMUM["met_ernaast"])


def test_ernaast_geeft_de_beste_eerst_en_niet_wat_er_al_staat() -> None:
    gevonden = [Passage(n, n, score) for n, score in enumerate([9.0, 4.0, 10.0, 6.0, 3.9, 4.0])]
    assert [p.sectie for p in ernaast(gevonden, (2, 0))] == [3, 1]
    assert [p.sectie for p in ernaast(gevonden[3:], (3,))] == [5, 4]
    assert ernaast([], ()) == []
    assert ernaast([Passage(0, 0, 0.0), Passage(1, 1, 0.0)], (0,)) == []
