"""What searching must do, on a small site where the right answer is plain."""

from __future__ import annotations

import re

import pytest

from macros.model.kennisbank import Kennisbank
from macros.zoeken import Zoeker
from macros.zoeken.documenten import Naamsoort, Sectie
from macros.zoeken.index import Synoniemgroep
from macros.zoeken.opbouw import bouw_index
from tests.zoeken.conftest import document, kleine_documenten


def adressen(zoeker: Zoeker, tekst: str) -> list[str]:
    return [zoeker.index.documenten[r.document].adres for r in zoeker.zoek(tekst).rangen]


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("brp", "/bouwstenen/brp/"),
        ("Basisregistratie Personen", "/bouwstenen/brp/"),
        ("gba", "/bouwstenen/brp/"),
        ("brp-12", "/bouwstenen/brp/"),
        ("BRP 12", "/bouwstenen/brp/"),
        ("mijn overheid", "/bouwstenen/mijnoverheid/"),
        ("mijnov", "/bouwstenen/mijnoverheid/"),
        ("basisregistratiepersonen", "/bouwstenen/brp/"),
        ("certificaat", "/bouwstenen/certificaat/"),
        ("verlopen certificaten", "/bouwstenen/certificaat/"),
        ("certifcaat", "/bouwstenen/certificaat/"),
        ("overheidscertificaten", "/bouwstenen/certificaat/"),
        ("wie woont hier op dit adres", "/bouwstenen/brp/"),
        ("hoe meld ik een fout terug", "/bouwstenen/brp/"),
        ("beheerder van gegevens", "/rollen/beheerder/"),
        ("gebouwen", "/bouwstenen/bag/"),
    ],
)
def test_eerste_resultaat(klein: Zoeker, vraag: str, eerste: str) -> None:
    assert adressen(klein, vraag)[0] == eerste


def test_code_wijst_naar_de_stap(klein: Zoeker) -> None:
    eerste = klein.zoek("brp-12").rangen[0]
    assert klein.index.secties[eerste.sectie][1].anker == "stap-terugmelden"


def test_beste_sectie_wordt_gewezen(klein: Zoeker) -> None:
    eerste = klein.zoek("brp terugmelden inrichten").rangen[0]
    assert klein.index.secties[eerste.sectie][1].anker == "stap-terugmelden"


def test_deel_van_samenstelling(klein: Zoeker) -> None:
    assert set(adressen(klein, "registratie")[:3]) == {"/bouwstenen/brp/", "/bouwstenen/bag/", "/begrippen/#begrip-gba"}
    assert klein.zoek("box berichten").rangen[0].document == klein.zoek("berichtenbox").rangen[0].document


def test_onbekend_woord_wordt_gezegd_en_weggelaten(klein: Zoeker) -> None:
    uitslag = klein.zoek("certificaat qqqqqq")
    assert uitslag.weggelaten == ["qqqqqq"]
    assert adressen(klein, "certificaat qqqqqq")[0] == "/bouwstenen/certificaat/"


def test_niets_is_niets(klein: Zoeker) -> None:
    assert klein.zoek("").rangen == klein.zoek("   ").rangen == klein.zoek("qqqqqqqq").rangen == []


def test_vraagwoorden_vallen_weg_maar_niet_als_er_niets_anders_is(klein: Zoeker) -> None:
    assert [d.tekst for d in klein.zoek("hoe kan ik een certificaat krijgen").vraag.delen] == ["certificaat"]
    assert klein.zoek("wie").vraag.delen


def test_gescheiden_werkwoord(klein: Zoeker) -> None:
    assert [d.tekst for d in klein.zoek("hoe meld ik dat terug").vraag.delen] == ["terugmeld"]


def test_vervallen_is_verborgen_tenzij_gevraagd(klein: Zoeker) -> None:
    assert "/instrumenten/oud/" not in adressen(klein, "gegevens")
    assert klein.zoek("gegevens").verborgen == 1
    assert adressen(klein, "oude spiegel")[0] == "/instrumenten/oud/"
    alles = klein.zoek("gegevens", ook_vervallen=True)
    assert "/instrumenten/oud/" in [klein.index.documenten[r.document].adres for r in alles.rangen]


def test_vervallen_dat_als_enige_past_wordt_getoond(klein: Zoeker) -> None:
    assert adressen(klein, "hulpmiddel") == ["/instrumenten/oud/"]


def test_synoniem_vindt(klein: Zoeker) -> None:
    assert adressen(klein, "post") == ["/bouwstenen/mijnoverheid/"]
    assert klein.zoek("post").varianten[0][0].reden == "synoniem"


def test_synoniem_gaat_nooit_voor_het_woord_zelf() -> None:
    documenten = [
        document("/a/", "Post", "Hier gaat het over post."),
        document("/b/", "Bericht bericht bericht", "Bericht " * 40, zoekwoorden=["bericht"], vragen=["welk bericht"]),
    ]
    zoeker = Zoeker(bouw_index(documenten, frozenset(), [Synoniemgroep("synoniem", ("post", "bericht"))]))
    assert adressen(zoeker, "post") == ["/a/", "/b/"]
    assert adressen(zoeker, "bericht") == ["/b/", "/a/"]


def test_typefout_alleen_als_niets_sterks_gevonden_is(klein: Zoeker) -> None:
    assert {v.reden for v in klein.zoek("bericht").varianten[0]}.isdisjoint({"typefout", "klank"})
    assert klein.zoek("brricht").varianten[0][0].reden == "typefout"


def test_bijna_goed_woord_geeft_het_dichtstbijzijnde(klein: Zoeker) -> None:
    assert klein.zoek("sertificaat").varianten[0][0].reden == "klank"
    assert adressen(klein, "sertificaten")[0] == "/bouwstenen/certificaat/"


def test_zelfde_invoer_zelfde_uitvoer() -> None:
    een, ander = (Zoeker(bouw_index(kleine_documenten(), frozenset())) for _ in range(2))
    for vraag in ("brp", "gegevens van inwoners", "certificaat"):
        assert [r.score for r in een.zoek(vraag).rangen] == [r.score for r in ander.zoek(vraag).rangen]


def test_onbekende_samenstelling_vindt_ook_wie_maar_een_deel_heeft(klein: Zoeker) -> None:
    assert {"/bouwstenen/bag/", "/bouwstenen/certificaat/"} <= set(adressen(klein, "adrescertificaat"))


def test_toevallige_splitsing_verbergt_de_typefout_niet() -> None:
    woorden = [document("/a/", "Eherkening", "tekst"), document("/b/", "Eherk", "x"), document("/c/", "Kenning", "y")]
    zoeker = Zoeker(bouw_index([*woorden, document("/d/", "Eherken", "z")], frozenset({"eherk", "enning"})))
    assert adressen(zoeker, "eherkenning")[:1] == ["/a/"]


def met_toeval(kop: str) -> Zoeker:
    """Return a search of a page on the BRP, and one that writes the BRP and a word as one."""
    brp = document(
        "/bouwstenen/brp/",
        "Basisregistratie Personen (BRP)",
        "Gegevens van inwoners.",
        namen=[(Naamsoort.AFKORTING, "BRP")],
        secties=[Sectie("stap-terugmelden", "Richt terugmelden in", "stap", "Wijs iemand aan.")],
    )
    toeval = document("/regels/", kop, "Schrijf een link als brp/terugmelden, of anders.", soort="tekst")
    return Zoeker(bouw_index([brp, toeval], frozenset()))


@pytest.mark.parametrize("vraag", ["brp terugmelden", "brp terugm", "terugmelden brp"])
def test_een_naam_naast_een_woord_blijft_een_naam(vraag: str) -> None:
    """A text that writes them as one does not hide the page of that name."""
    zoeker = met_toeval("Regels")
    assert adressen(zoeker, vraag)[0] == "/bouwstenen/brp/"
    assert len(zoeker.zoek(vraag).vraag.delen) == 2


def test_een_kop_die_ze_aaneen_schrijft_maakt_er_een_woord_van() -> None:
    zoeker = met_toeval("BRP-terugmelden")
    assert [deel.tekst for deel in zoeker.zoek("brp terugmelden").vraag.delen] == ["brpterugmelden"]


def test_wie_een_soort_noemt_krijgt_die_soort_eerst() -> None:
    """Otherwise a page that is looked for more often comes first, with the same words."""
    tekst = "Een leidraad of playbook over geld, en elke resultaatafspraak over geld."
    soorten = ("bouwsteen", "playbook", "afspraak")
    zoeker = Zoeker(bouw_index([document(f"/{s}/", "Te weinig geld", tekst, s) for s in soorten], frozenset()))
    eerste = {vraag: adressen(zoeker, vraag)[0] for vraag in ("geld", "playbook geld", "resultaatafspraak geld")}
    assert list(eerste.values()) == ["/bouwsteen/", "/playbook/", "/afspraak/"]


@pytest.mark.bouw
@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("brp terugmelden", "/bouwstenen/brp/"),
        ("brp terugm", "/bouwstenen/brp/"),
        ("digid aansluiten", "/bouwstenen/digid/"),
        ("digid aans", "/bouwstenen/digid/"),
        ("pkioverheid certif", "/bouwstenen/pkioverheid/"),
        ("brp 8", "/bouwstenen/brp/"),
        ("bron houder", "/begrippen/#begrip-bronhouder"),
    ],
)
def test_op_de_echte_site_ook_terwijl_je_typt(echte_zoeker: Zoeker, vraag: str, eerste: str) -> None:
    assert adressen(echte_zoeker, vraag)[0] == eerste


@pytest.mark.bouw
def test_elke_stap_vind_je_met_de_naam_van_zijn_bouwsteen_en_een_woord(echte_zoeker: Zoeker, kb: Kennisbank) -> None:
    """Half a word is enough too: the page of the bouwsteen is then among the first three."""
    mis: dict[str, list[str]] = {"heel": [], "half": []}
    for stap in kb.stappen.values():
        naam, woord = kb.bouwstenen[stap.bouwsteen].roepnaam, max(re.findall(r"\w+", stap.titel), key=len)
        for hoe, deel in (("heel", woord), ("half", woord[: max(4, len(woord) // 2)])):
            if f"/bouwstenen/{stap.bouwsteen}/" not in adressen(echte_zoeker, f"{naam} {deel}")[:3]:
                mis[hoe].append(f"{naam} {deel}")
    assert mis["heel"] == [] and len(mis["half"]) <= 2, mis
