"""The page of a bouwsteen: what stands at one glance is what its parts say."""

from __future__ import annotations

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank
from macros.views import toon_item


@pytest.mark.bouw
def test_wie_noemt_iedereen_met_een_stap_of_een_plicht(kb: Kennisbank) -> None:
    for b in kb.bouwstenen.values():
        oogopslag = html.fromstring(toon_item(kb, "bouwsteen", b.id).html).find_class("oogopslag")[0]
        genoemd = {adres.split("/")[-2] for _, _, adres, _ in oogopslag.iterlinks() if "/rollen/" in adres}
        stappen = {stap.verantwoordelijk for stap in kb.stappen_per_bouwsteen[b.id]}
        assert genoemd == stappen | {rol for plicht in b.verplichtingen.values() for rol in plicht.wie}


@pytest.mark.bouw
def test_een_agenda_staat_er_alleen_bij_als_er_datums_zijn(kb: Kennisbank) -> None:
    met, zonder = set(), set()
    for b in kb.bouwstenen.values():
        termijnen = [p.termijn for p in b.verplichtingen.values() if p.termijn]
        termijnen += [a.termijn for a in kb.afspraken_per_bouwsteen.get(b.id, ())]
        (met if any(t.in_agenda for t in termijnen) else zonder).add(b.id)
    assert met and zonder
    pagina = {id: str(toon_item(kb, "bouwsteen", id).html) for id in met | zonder}
    assert {id for id, tekst in pagina.items() if "Datums als agenda" in tekst} == met


@pytest.mark.bouw
def test_de_inhoudsopgave_noemt_elk_deel_en_elke_stap_daarbuiten_in_de_volgorde_van_de_pagina(kb: Kennisbank) -> None:
    for b in kb.bouwstenen.values():
        pagina = html.fromstring(toon_item(kb, "bouwsteen", b.id).html)
        genoemd = [adres.removeprefix("#") for adres in pagina.xpath("//*[@id='opgave']//ul//a/@href")]
        deel = "contains(@class, 'onderdeel')"
        assert genoemd == pagina.xpath(f"//section[{deel} or @data-stap][not(ancestor::section[{deel}])]/@id")
        losse = [stap for stap in kb.stappen_per_bouwsteen[b.id] if stap.onderdeel not in b.onderdelen]
        assert len(genoemd) == len(losse) + len(b.onderdelen)
