"""The page "Zo goed vindt deze site": filled from the real index, and silent about what nobody may tune on."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from macros.outputs.zoeken import BEHEER, PAGINA, vul
from macros.zoeken.toets import AFSTEL, Antwoord, Score, Toetsvraag, lees_vragen
from macros.zoeken.zo_goed import Klasse, ZoGoed

HALF, NIETS = Score(2, 0.5, 0.5, 0.5, 0.0, 0.75), Score(0, 0, 0, 0, 0, 0)
VRAAG = Toetsvraag("exact", "wie & wat", ("/bouwstenen/brp/",), AFSTEL)
KLASSE = Klasse("exact", "De naam", HALF, NIETS, NIETS, (Antwoord(VRAAG, 1, ()), Antwoord(VRAAG, 0, ())))
UIT = ZoGoed(HALF, NIETS, NIETS, (KLASSE,), (HALF, NIETS, HALF))


def test_vul_zet_score_en_vragen_op_hun_plek() -> None:
    plek = (
        '<p>a</p><div data-zo-goed="score" data-niet-zoeken><p>later</p></div><div data-zo-goed="vragen"></div><p>b</p>'
    )
    boom = html.fragments_fromstring(vul(plek, UIT, {"/bouwstenen/brp/": "BRP"}))
    tabel, details = boom[1], boom[2]
    assert [td.text for td in tabel.xpath(".//tr[@data-klasse='exact']/td")] == ["50% · 50%", "–", "–"]
    regels = [li.text_content() for li in details.xpath(".//li")]
    assert regels == ["wie & wat: niet bij de eerste tien; goed is BRP", "wie & wat: plaats 1"]
    assert details.xpath(".//li/a/@href")[:2] == ["../zoeken/?q=wie%20%26%20wat", "../bouwstenen/brp/"]
    assert all(deel.get("data-niet-zoeken") is not None for deel in (tabel, details))


def test_vul_zet_hoe_vaak_de_precieze_plek_er_staat() -> None:
    (tabel,) = html.fragments_fromstring(vul('<div data-zo-goed="plekken"></div>', UIT, {}))
    rijen = [[td.text_content() for td in rij.xpath("./td")] for rij in tabel.xpath(".//tbody/tr")]
    assert rijen == [["50%", "–", "50%"], ["75%", "–", "75%"], ["2", "0", "2"]]
    assert tabel.get("data-niet-zoeken") is not None


def test_een_pagina_die_verhuisde_houdt_de_bouw_niet_tegen() -> None:
    (lijst,) = html.fragments_fromstring(vul('<div data-zo-goed="vragen"></div>', UIT, {}))
    assert lijst.xpath(".//li[1]/a[2]/@href") == ["../bouwstenen/brp/"]
    assert lijst.xpath("string(.//li[1]/a[2])") == "/bouwstenen/brp/"


def test_vul_noemt_wat_gemist_is_en_wat_niets_vond() -> None:
    laag = Antwoord(Toetsvraag("exact", "op vier", ("/bouwstenen/brp/",), AFSTEL), 4, ("/x/",))
    goed = Antwoord(Toetsvraag("exact", "op drie", ("/bouwstenen/brp/",), AFSTEL), 3, ("/x/",))
    klasse = Klasse("exact", "De naam", HALF, NIETS, NIETS, (goed, laag, *KLASSE.vragen))
    geheim = Score(40, 1, 1, 1, 0.025, 1)
    uit = ZoGoed(HALF, geheim, NIETS, (klasse,), ())
    (p, lijst) = html.fragments_fromstring(vul('<div data-zo-goed="gemist"></div>', uit, {"/bouwstenen/brp/": "BRP"}))
    assert "Bij 2 van de 2 vragen" in p.text_content()
    assert "Bij 2,5% van de 40 controlevragen" in p.text_content()
    regels = [li.text_content() for li in lijst.xpath(".//li")]
    assert regels == ["wie & wat: niets gevonden; goed is BRP", "op vier: plaats 4; goed is BRP"]


@pytest.mark.bouw
def test_beheer_toont_dezelfde_gemiste_vragen(gebouwde_site: Path) -> None:
    def plaatsen(pad: Path) -> set[tuple[str, str]]:
        boom = html.fromstring((gebouwde_site / pad).read_bytes())
        return {(li.get("data-plaats"), li.xpath("string(a[1])")) for li in boom.xpath("//li[@data-plaats]")}

    laag = {paar for paar in plaatsen(PAGINA) if not 1 <= int(paar[0]) <= 3}
    assert plaatsen(BEHEER) == laag
    assert "Bij " in html.fromstring((gebouwde_site / BEHEER).read_bytes()).xpath("string(//*[@id='zoekvragen'])")


@pytest.mark.bouw
def test_pagina_toont_elke_afstelvraag_en_geen_andere(gebouwde_site: Path, project: Path) -> None:
    boom = html.fromstring((gebouwde_site / PAGINA).read_bytes())
    getoond = [a.text for a in boom.xpath("//li[@data-plaats]/a[1]")]
    vragen = lees_vragen(project / "tests/zoekvragen")
    assert sorted(getoond) == sorted(v.vraag for v in vragen if v.deel == AFSTEL)
    assert boom.xpath("//*[@data-zo-goed]") == []
    assert len(boom.xpath("//tr[@data-klasse]")) == len({v.klasse for v in vragen}) + 2
