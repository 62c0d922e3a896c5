"""The content is complete: what has to be there is there, under the ids that others rely on."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from macros.model.bladen import bladen
from macros.model.kennisbank import Kennisbank
from macros.model.velden import Verwijzing

BEVESTIGD = {
    "14-netnummer", "antwoord-voor-bedrijven", "mijnoverheid", "webrichtlijnen", "e-formulieren",
    "eherkenning", "brp", "handelsregister", "digilevering", "digimelding",
}  # fmt: skip
WAARSCHIJNLIJK = {
    "samenwerkende-catalogi", "digid", "digid-machtigen", "bag", "woz",
    "brk", "brt", "bgt", "digikoppeling", "stelselcatalogus",
}  # fmt: skip
AFGELEID = {"bsn", "brv", "bri"}
BUREN = {"pkioverheid", "eidas", "klantcontactcentrum", "oin", "diginetwerk", "bro", "blau"}
AFSPRAKEN = {
    "bereikbaar-via-14-netnummer": ("bevestigd", "2015-01-01"),
    "website-voldoet-aan-minimumeisen": ("bevestigd", "2012-12-31"),
    "website-voldoet-volledig": ("bevestigd", "2015-01-01"),
    "lopende-zaken-in-mijnoverheid": ("bevestigd", None),
    "berichten-via-de-berichtenbox": ("bevestigd", None),
    "aansluiten-op-digilevering": ("bevestigd", None),
    "terugmelden-via-digimelding": ("bevestigd", None),
    "bag-en-woz-gekoppeld": ("waarschijnlijk", None),
    "handelsregister-gebruiken": ("waarschijnlijk", None),
    "inloggen-met-eherkenning": ("waarschijnlijk", None),
    "aangesloten-op-antwoord-voor-bedrijven": ("waarschijnlijk", None),
    "brp-binnengemeentelijk-gebruiken": ("te verifiëren", None),
    "bag-binnengemeentelijk-gebruiken": ("te verifiëren", None),
    "klaar-voor-de-bgt": ("te verifiëren", None),
    "digikoppeling-als-aansluiting": ("te verifiëren", None),
    "producten-in-samenwerkende-catalogi": ("te verifiëren", None),
    "inloggen-met-digid": ("te verifiëren", None),
    "machtigen-mogelijk": ("te verifiëren", None),
    "overige-basisregistraties-gebruiken": ("te verifiëren", None),
}
ROLLEN = set(
    "wethouder gemeentesecretaris directeur-bedrijfsvoering kcc-manager informatiemanager applicatiebeheerder "
    "gegevensbeheerder hoofd-burgerzaken hoofd-sociale-dienst hoofd-belastingen geo-specialist webredacteur inkoper "
    "ciso functionaris-gegevensbescherming leverancier".split()
)
KNELPUNTEN = set(
    "capaciteit financiering leverancier-levert-niet koppeling-werkt-niet afhankelijk-van-een-persoon "
    "geen-bestuurlijke-steun aanbesteding samenwerking-of-herindeling extra-werk alleen-ict queries-maken "
    "gegevens-elders kleine-gemeente landelijke-partij-luistert-niet webrichtlijnen-te-zwaar informatie-onvindbaar "
    "landelijke-voorziening-niet-op-tijd iedere-gemeente-werkt-anders privacy-bij-uitwisseling gedeeld-netnummer "
    "nummer-onbekend".split()
)
INSTRUMENTEN = set(
    "i-spiegel i-versneller i-coach i-nup-academy impactanalyse leveranciersmanagement gemma stuf nup-monitor "
    "waarstaatjegemeente gegevensvergelijker gibit common-ground haal-centraal ensia".split()
)
ONDERDELEN = {
    "mijnoverheid": {"berichtenbox", "lopende-zaken", "persoonlijke-gegevens"},
    "antwoord-voor-bedrijven": {"berichtenbox-voor-bedrijven"},
}
MINSTENS_STAPPEN = 5
OVERAL = ("opname", "samenvatting", "wat", "moet_ik", "baten", "beheer", "toen_en_nu", "hobbels", "verder")
ZONDER = {
    "grondslag": {"stelselcatalogus"},
    "kosten": {"bsn"},
    "standaarden": {"14-netnummer"},
    "verplichtingen": {"14-netnummer", "stelselcatalogus", "blau"},
    "nodig": {"webrichtlijnen", "bsn", "bag", "brt", "stelselcatalogus", "oin", "diginetwerk"},
}
VAKWOORDEN = Path(__file__).with_name("vakwoorden.txt").read_text(encoding="utf-8").split("\n")


def test_de_lijst_van_23_met_haar_zekerheid(kb: Kennisbank) -> None:
    gevonden = {b.id: b.opname.zekerheid.value for b in kb.bouwstenen.values() if b.nup}
    verwacht = dict.fromkeys(BEVESTIGD, "bevestigd") | dict.fromkeys(WAARSCHIJNLIJK, "waarschijnlijk")
    assert gevonden == verwacht | dict.fromkeys(AFGELEID, "afgeleid")
    assert Counter(gevonden.values()) == {"bevestigd": 10, "waarschijnlijk": 10, "afgeleid": 3}


def test_de_buren_die_niet_meetellen_zijn_er(kb: Kennisbank) -> None:
    """There may be more of them."""
    assert {b.id for b in kb.bouwstenen.values() if not b.nup} >= BUREN


def test_de_19_afspraken_met_hun_zekerheid_en_datum(kb: Kennisbank) -> None:
    gevonden = {a.id: (a.bestaan.zekerheid.value, a.termijn.datum) for a in kb.resultaatafspraken.values()}
    assert gevonden == AFSPRAKEN


def test_een_afspraak_zonder_datum_zegt_dat_eerlijk(kb: Kennisbank) -> None:
    zonder = [a for a in kb.resultaatafspraken.values() if not a.termijn.datum]
    assert {(a.termijn.tekst, a.termijn.zekerheid.value) for a in zonder} == {("Datum niet gevonden", "te verifiëren")}


@pytest.mark.parametrize(
    ("lijst", "ids"), [("rollen", ROLLEN), ("knelpunten", KNELPUNTEN), ("instrumenten", INSTRUMENTEN)]
)
def test_de_ids_waarop_anderen_rekenen(kb: Kennisbank, lijst: str, ids: set[str]) -> None:
    assert ids - set(kb.lijst(lijst)) == set()


def test_elke_bouwsteen_heeft_genoeg_stappen(kb: Kennisbank) -> None:
    aantal = {id: len(kb.stappen_per_bouwsteen.get(id, ())) for id in kb.bouwstenen}
    assert {id: n for id, n in aantal.items() if n < MINSTENS_STAPPEN} == {}


def test_onderdelen_hebben_eigen_stappen(kb: Kennisbank) -> None:
    for id, delen in ONDERDELEN.items():
        assert set(kb.bouwstenen[id].onderdelen) == delen
        aantal = Counter(stap.onderdeel for stap in kb.stappen_per_bouwsteen[id])
        assert {deel: aantal[deel] for deel in delen if aantal[deel] < MINSTENS_STAPPEN} == {}


@pytest.mark.parametrize("veld", OVERAL)
def test_elk_deel_is_overal_gevuld(kb: Kennisbank, veld: str) -> None:
    assert [id for id, bouwsteen in kb.bouwstenen.items() if not getattr(bouwsteen, veld)] == []


@pytest.mark.parametrize(("veld", "uitgezonderd"), ZONDER.items())
def test_waar_een_deel_ontbreekt_is_bekend(kb: Kennisbank, veld: str, uitgezonderd: set[str]) -> None:
    assert {id for id, bouwsteen in kb.bouwstenen.items() if not getattr(bouwsteen, veld)} == uitgezonderd


def test_elke_bouwsteen_is_in_gewone_woorden_te_vinden(kb: Kennisbank) -> None:
    assert [id for id, b in kb.bouwstenen.items() if len(b.zoekwoorden) < 5 or not b.voorbeeldvragen] == []


def test_elke_bron_wordt_gebruikt(kb: Kennisbank) -> None:
    gebruikt = {
        blad.waarde
        for item in kb.items()
        for blad in bladen(item)
        if (merk := blad.merk(Verwijzing)) and merk.soort == "bronnen"
    }
    assert set(kb.bronnen) - gebruikt == set()


def test_de_i_spiegel_met_vijftien_vergelijkingen(kb: Kennisbank) -> None:
    tabellen = kb.instrumenten["i-spiegel"].tabellen
    nummers = [rij[0] for rij in tabellen["vergelijkingen"].rijen]
    assert nummers == ["1.1", "2", "3", "4", "5.1", "6", "7.1", "8.1", *"ABCDEFG"]
    velden = " ".join(cel for rij in tabellen["velden"].rijen for cel in rij)
    assert all(veld in velden for veld in ("BSN", "A-nummer", "geboortedatum", "nummeraanduiding", "huisletter"))


def test_ervaringen_uit_de_bronnen(kb: Kennisbank) -> None:
    gemeenten = " ".join(p.gemeente for p in kb.praktijk.values())
    assert all(naam in gemeenten for naam in ("Amsterdam", "Zoetermeer", "Ede", "Middelsee", "Súdwest-Fryslân"))


def test_wie_beslist_krijgt_een_blad(kb: Kennisbank) -> None:
    assert kb.rollen["wethouder"].bestuursblad
    assert kb.rollen["gemeentesecretaris"].bestuursblad


def test_het_verhaal_van_het_programma(kb: Kennisbank) -> None:
    (programma,) = kb.programma.values()
    tekst = " ".join(b.tekst for deel in programma.delen.values() for b in deel.beweringen)
    namen = ("GDI", "Digitale Agenda 2020", "Samen Organiseren", "Common Ground", "Wet digitale overheid", "MIDO")
    assert [naam for naam in namen if naam not in tekst] == []


@pytest.mark.parametrize("term", [term for term in VAKWOORDEN if term])
def test_elk_vakwoord_is_uitgelegd(kb: Kennisbank, term: str) -> None:
    vormen = {v.casefold() for b in kb.begrippen.values() for v in (b.term, b.voluit or "", *b.ook)}
    assert term.casefold() in vormen
