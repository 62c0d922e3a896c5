"""The golden set: well made, answered as well as before, and counted honestly."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from macros.model.kennisbank import Kennisbank
from macros.zoeken import Zoeker
from macros.zoeken.opdracht import toets, toets_opdracht, zoek_opdracht
from macros.zoeken.toets import BLIND, CONTROLE, DELEN, Antwoord, Toetsvraag, beantwoord, lees_vragen, score, van_deel
from macros.zoeken.zo_goed import KLASSEN, zo_goed

DREMPELS = Path(__file__).with_name("drempels.yaml")
MINSTENS_PER_KLASSE = 25


def antwoord(plaats: int, gevonden: tuple[str, ...] = ("/a/",)) -> Antwoord:
    return Antwoord(Toetsvraag("exact", "a", ("/a/",), CONTROLE), plaats, gevonden)


def test_score_telt_eerlijk() -> None:
    uit = score([antwoord(1), antwoord(2), antwoord(4), antwoord(0, ())])
    assert (uit.aantal, uit.eerste, uit.eerste_drie, uit.leeg) == (4, 0.25, 0.5, 0.25)
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


def test_geen_vraag_staat_er_dubbel(project: Path) -> None:
    vragen = Counter(v.vraag for v in lees_vragen(project / "tests/zoekvragen") if v.deel != BLIND)
    assert [vraag for vraag, keer in vragen.items() if keer > 1] == []


@pytest.mark.bouw
def test_elk_verwacht_adres_bestaat(project: Path, echte_zoeker: Zoeker) -> None:
    adressen = {document.adres for document in echte_zoeker.index.documenten}
    zonder = [v.vraag for v in lees_vragen(project / "tests/zoekvragen") if adressen.isdisjoint(v.verwacht)]
    assert zonder == []


@pytest.mark.bouw
@pytest.mark.parametrize("deel", DELEN)
def test_niet_slechter_dan_bereikt(deel: str, echte_zoeker: Zoeker, project: Path) -> None:
    drempel = yaml.safe_load(DREMPELS.read_text(encoding="utf-8"))[deel]
    uit = score(van_deel(toets(echte_zoeker, project), deel))
    assert uit.eerste >= drempel["eerste"]
    assert uit.eerste_drie >= drempel["eerste_drie"]
    assert uit.mrr >= drempel["mrr"]
    assert uit.leeg <= drempel["leeg"]


@pytest.mark.bouw
def test_zo_goed_telt_wat_de_toets_telt(echte_zoeker: Zoeker, project: Path) -> None:
    uit = zo_goed(echte_zoeker.index, project)
    assert uit.controle == score(van_deel(toets(echte_zoeker, project), CONTROLE))
    assert sum(klasse.afstel.aantal for klasse in uit.klassen) == uit.afstel.aantal
    assert all(a.vraag.deel not in (CONTROLE, BLIND) for klasse in uit.klassen for a in klasse.vragen)


@pytest.mark.bouw
def test_opdracht_zoek_legt_uit(kb: Kennisbank, gebouwde_site: Path) -> None:
    kort = zoek_opdracht(kb, gebouwde_site, "digimeldign")
    assert kort.startswith(" 1. Digimelding")
    assert "typefout" not in kort
    assert "digimeldign: digimeld (typefout 0.75)" in zoek_opdracht(kb, gebouwde_site, "digimeldign", waarom=True)
    assert zoek_opdracht(kb, gebouwde_site, "qqqqzzz").endswith("Niets gevonden.")


@pytest.mark.bouw
def test_opdracht_toets_vertelt_wat_verschoof(kb: Kennisbank, gebouwde_site: Path, tmp_path: Path) -> None:
    map_ = tmp_path / "tests/zoekvragen"
    map_.mkdir(parents=True)
    (map_ / "exact.yaml").write_text("- {vraag: digid, verwacht: [/bouwstenen/digid/]}\n", encoding="utf-8")
    assert "nog geen vorige keer" in toets_opdracht(kb, tmp_path, gebouwde_site)
    assert toets_opdracht(kb, tmp_path, gebouwde_site).endswith("niets")
    (map_ / "exact.yaml").write_text("- {vraag: digid, verwacht: [/bouwstenen/bag/]}\n", encoding="utf-8")
    verschil = toets_opdracht(kb, tmp_path, gebouwde_site).partition("Verschoven sinds de vorige keer:\n")[2]
    assert verschil.startswith(" 1 → ")
    assert "digid (exact)" in verschil
