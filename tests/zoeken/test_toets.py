"""The golden set: well made, answered as well as before, and counted honestly."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from macros.model.kennisbank import Kennisbank
from macros.zoeken import Zoeker
from macros.zoeken.links import adres_van
from macros.zoeken.opdracht import toets_opdracht, zoek_opdracht, zoekverslag
from macros.zoeken.toets import (
    AFSTEL,
    BLIND,
    CONTROLE,
    DELEN,
    PASSAGES,
    Antwoord,
    Toetsvraag,
    beantwoord,
    lees_vragen,
    score,
    van_deel,
)
from macros.zoeken.zo_goed import KLASSEN, van_antwoorden

DREMPELS = Path(__file__).with_name("drempels.yaml")
MINSTENS_PER_KLASSE = 25
MINSTENS_PER_DEEL = 100
EIGEN_DREMPELS = {"adviezen": (AFSTEL, CONTROLE), "vrij": (AFSTEL, BLIND)}
"""Classes with bounds of their own, and their parts: what asks for an advice, and what people asked as they pleased."""


def antwoord(plaats: int, gevonden: tuple[str, ...] = ("/a/",)) -> Antwoord:
    return Antwoord(Toetsvraag("exact", "a", ("/a/",), CONTROLE), plaats, gevonden)


def test_score_telt_eerlijk() -> None:
    uit = score([antwoord(1), antwoord(2), antwoord(4), antwoord(0, ())])
    assert (uit.aantal, uit.eerste, uit.eerste_drie, uit.leeg, uit.gevonden) == (4, 0.25, 0.5, 0.25, 0.75)
    assert uit.mrr == pytest.approx((1 + 1 / 2 + 1 / 4) / 4)


def test_beantwoord_zoekt_de_eerste_goede_binnen_tien() -> None:
    vraag = Toetsvraag("exact", "a", ("/k/", "/c/"), CONTROLE)
    assert beantwoord([vraag], lambda _: ["/a/", "/b/", "/c/", "/k/"])[0].plaats == 3
    assert beantwoord([vraag], lambda _: [f"/{n}/" for n in range(10)] + ["/c/"])[0].plaats == 0


def test_vragen_zijn_goed_verdeeld(project: Path) -> None:
    vragen = [v for v in lees_vragen(project / "tests/zoekvragen") if v.deel != BLIND]
    per_klasse = Counter(v.klasse for v in vragen)
    controle = Counter(v.klasse for v in vragen if v.deel == CONTROLE)
    assert set(per_klasse) == set(KLASSEN)
    assert all(aantal >= MINSTENS_PER_KLASSE for aantal in per_klasse.values())
    assert all(controle[klasse] == aantal // 3 for klasse, aantal in per_klasse.items())


def test_vragen_naar_een_plek_zijn_goed_verdeeld(project: Path) -> None:
    aantallen = Counter(v.deel for v in lees_vragen(project / "tests/zoekvragen" / PASSAGES))
    assert min(aantallen[deel] for deel in DELEN) >= MINSTENS_PER_DEEL


@pytest.mark.parametrize("map_", ["tests/zoekvragen", f"tests/zoekvragen/{PASSAGES}"])
def test_geen_vraag_staat_er_dubbel(project: Path, map_: str) -> None:
    vragen = Counter(v.vraag for v in lees_vragen(project / map_) if v.deel != BLIND)
    assert [vraag for vraag, keer in vragen.items() if keer > 1] == []


@pytest.mark.bouw
def test_elk_verwacht_adres_bestaat(project: Path, echte_zoeker: Zoeker) -> None:
    adressen = {document.adres for document in echte_zoeker.index.documenten}
    zonder = [v.vraag for v in lees_vragen(project / "tests/zoekvragen") if adressen.isdisjoint(v.verwacht)]
    assert zonder == []


@pytest.mark.bouw
def test_elke_verwachte_plek_bestaat(project: Path, echte_zoeker: Zoeker) -> None:
    index = echte_zoeker.index
    adressen = {adres_van(index, sectie) for sectie in range(len(index.secties))}
    vragen = lees_vragen(project / "tests/zoekvragen" / PASSAGES)
    assert [v.vraag for v in vragen if not adressen.issuperset(v.verwacht)] == []


@pytest.mark.bouw
@pytest.mark.parametrize(
    ("plek", "deel"),
    [("plekken", deel) for deel in DELEN]
    + [(klasse, deel) for klasse, delen in EIGEN_DREMPELS.items() for deel in delen],
)
def test_de_precieze_plek_niet_slechter_dan_bereikt(plek: str, deel: str, echte_plekken: list[Antwoord]) -> None:
    drempel = yaml.safe_load(DREMPELS.read_text(encoding="utf-8"))[plek][deel]
    klassen = {plek} if plek in EIGEN_DREMPELS else {a.vraag.klasse for a in echte_plekken} - EIGEN_DREMPELS.keys()
    uit = score(van_deel([a for a in echte_plekken if a.vraag.klasse in klassen], deel))
    assert uit.eerste >= drempel["eerste"]
    assert uit.gevonden >= drempel["gevonden"]


@pytest.mark.bouw
@pytest.mark.parametrize("deel", DELEN)
def test_niet_slechter_dan_bereikt(deel: str, echte_antwoorden: list[Antwoord]) -> None:
    drempel = yaml.safe_load(DREMPELS.read_text(encoding="utf-8"))[deel]
    uit = score(van_deel(echte_antwoorden, deel))
    assert uit.eerste >= drempel["eerste"]
    assert uit.eerste_drie >= drempel["eerste_drie"]
    assert uit.mrr >= drempel["mrr"]
    assert uit.leeg <= drempel["leeg"]


@pytest.mark.bouw
def test_zo_goed_telt_wat_de_toets_telt(echte_antwoorden: list[Antwoord], echte_plekken: list[Antwoord]) -> None:
    uit = van_antwoorden(echte_antwoorden, echte_plekken)
    assert uit.plekken == tuple(score(van_deel(echte_plekken, deel)) for deel in DELEN)
    assert uit.controle == score(van_deel(echte_antwoorden, CONTROLE))
    assert sum(klasse.afstel.aantal for klasse in uit.klassen) == uit.afstel.aantal
    assert all(a.vraag.deel not in (CONTROLE, BLIND) for klasse in uit.klassen for a in klasse.vragen)


@pytest.mark.bouw
def test_zoekverslag_legt_uit(echte_zoeker: Zoeker) -> None:
    kort = zoekverslag(echte_zoeker, "digimeldign")
    assert kort.startswith(" 1. Digimelding")
    assert "typefout" not in kort
    assert "digimeldign: digimeld (typefout 0.75)" in zoekverslag(echte_zoeker, "digimeldign", waarom=True)
    assert zoekverslag(echte_zoeker, "qqqqzzz").endswith("Niets gevonden.")


@pytest.fixture
def kleine_wortel(tmp_path: Path) -> Path:
    """A project with a site of one page and one question."""
    pagina = tmp_path / "site/bouwstenen/digid/index.html"
    pagina.parent.mkdir(parents=True)
    kern = '<article data-soort="bouwsteen" data-id="digid"><h1>DigiD</h1><p>Inloggen.</p></article>'
    pagina.write_text(f'<main id="inhoud">{kern}</main>', encoding="utf-8")
    (tmp_path / "tests/zoekvragen").mkdir(parents=True)
    verwacht(tmp_path, "/bouwstenen/digid/")
    return tmp_path


def verwacht(wortel: Path, adres: str) -> None:
    """Let the only question expect this address."""
    vraag = f"- {{vraag: digid, verwacht: [{adres}]}}\n"
    (wortel / "tests/zoekvragen/exact.yaml").write_text(vraag, encoding="utf-8")


def test_opdracht_zoek_leest_de_site(kb: Kennisbank, kleine_wortel: Path) -> None:
    assert zoek_opdracht(kb, kleine_wortel / "site", "digid").startswith(
        " 1. DigiD (bouwsteen)\n    /bouwstenen/digid/"
    )


def test_opdracht_toets_vertelt_wat_verschoof(kb: Kennisbank, kleine_wortel: Path) -> None:
    site = kleine_wortel / "site"
    assert "nog geen vorige keer" in toets_opdracht(kb, kleine_wortel, site)
    assert toets_opdracht(kb, kleine_wortel, site).endswith("niets")
    verwacht(kleine_wortel, "/bouwstenen/bag/")
    verschil = toets_opdracht(kb, kleine_wortel, site).partition("Verschoven sinds de vorige keer:\n")[2]
    assert verschil.startswith(" 1 → ")
    assert "digid (exact)" in verschil
