"""Pages of the real content: links relative to the page, titles, what an address shows."""

from __future__ import annotations

import re

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank
from macros.views import toon_adres, toon_item, toon_overzicht


def adressen(weergave_html: str) -> list[str]:
    return [adres for _, attribuut, adres, _ in html.fromstring(weergave_html).iterlinks() if attribuut == "href"]


def test_links_zijn_betrekkelijk_tot_de_pagina(kb: Kennisbank) -> None:
    gevonden = adressen(toon_item(kb, "bouwsteen", "digid").html)
    assert "../../bouwstenen/pkioverheid/" in gevonden
    assert not [adres for adres in gevonden if adres.startswith("/") or '"' in adres]


def test_links_van_een_lijst_gaan_een_map_omhoog(kb: Kennisbank) -> None:
    assert "../bouwstenen/digid/" in adressen(toon_overzicht(kb, "bouwstenen").html)


def test_titel_en_omschrijving_komen_uit_de_inhoud(kb: Kennisbank) -> None:
    weergave = toon_item(kb, "bouwsteen", "brp")
    assert weergave.titel == "Basisregistratie Personen (BRP)"
    assert weergave.omschrijving == " ".join(kb.bouwstenen["brp"].samenvatting.split())


@pytest.mark.parametrize(
    ("adres", "titel"),
    [
        ("/bouwstenen/digid/", "DigiD"),
        ("/rollen/ciso/", None),
        ("/programma/", None),
        ("/", None),
        ("/meedoen/voorstel/", None),
    ],
)
def test_een_adres_toont_zijn_pagina(kb: Kennisbank, adres: str, titel: str | None) -> None:
    weergave = toon_adres(kb, adres)
    assert weergave is not None
    assert titel is None or weergave.titel == titel


@pytest.mark.parametrize(
    "adres", ["/bouwstenen/bestaat-niet/", "/over/", "/bouwstenen/digid/dieper/", "/bronnen/x/", "/voorstel/", "/home/"]
)
def test_een_adres_zonder_eigen_pagina_toont_niets(kb: Kennisbank, adres: str) -> None:
    assert toon_adres(kb, adres) is None


def test_elk_item_is_te_tonen(kb: Kennisbank) -> None:
    for soort, items in (("bouwsteen", kb.bouwstenen), ("afspraak", kb.resultaatafspraken), ("rol", kb.rollen)):
        for id, item in items.items():
            assert item.naam in html.fromstring(toon_item(kb, soort, id).html).text_content()


@pytest.mark.bouw
def test_een_dag_is_enkelvoud(kb: Kennisbank) -> None:
    teksten = [str(toon_item(kb, "sessie", id).html) for id in kb.sessies]
    assert any("1 dag vooraf" in tekst for tekst in teksten)
    assert not any(re.search(r"\b1 dagen", tekst) for tekst in teksten)


@pytest.mark.bouw
def test_wie_wijzigingen_kiest_ziet_alleen_soorten_die_er_zijn(kb: Kennisbank) -> None:
    pagina = html.fromstring(toon_overzicht(kb, "wijzigingen").html)
    gekozen = set(pagina.xpath("//select[@name='soort']/option/@value")) - {""}
    assert gekozen == set(pagina.xpath("//*[@data-soort-wijziging]/@data-soort-wijziging"))
