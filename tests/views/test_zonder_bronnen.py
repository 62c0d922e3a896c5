"""A page whose claims name no source has no list of sources, and nothing on it leads there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from lxml import html

from macros.controle import controleer_alles
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import ENKELVOUD
from macros.views import toon_item, toon_overzicht
from macros.views.weergave import ITEMS
from tests.voorbeelden.tabel import GOED, VANDAAG

BRONNEN = re.compile(r"^( +)bronnen: \[.*\]\n|, bronnen: \[[^\]]*\]", re.MULTILINE)
EIST_BRON = re.compile(r"zekerheid: (?:bevestigd|waarschijnlijk)")


@pytest.fixture(scope="module")
def zonder(tmp_path_factory: pytest.TempPathFactory) -> Kennisbank:
    """The small good knowledge base without any source, of which the check finds nothing wrong."""
    wortel = tmp_path_factory.mktemp("zonder") / "kennisbank"
    shutil.copytree(GOED, wortel)
    for pad in wortel.glob("data/**/*.yaml"):
        tekst = EIST_BRON.sub("zekerheid: afgeleid", BRONNEN.sub("", pad.read_text(encoding="utf-8")))
        pad.write_text("" if pad.name == "bronnen.yaml" else tekst, encoding="utf-8")
    gewoon = controleer_alles(GOED, VANDAAG).problemen
    uitkomst = controleer_alles(wortel, VANDAAG)
    assert [p for p in uitkomst.problemen if p not in gewoon] == []
    assert not uitkomst.kennisbank.bronnen
    return uitkomst.kennisbank


def paginas(kb: Kennisbank) -> Iterator[tuple[str, html.HtmlElement]]:
    for soort in ITEMS:
        for id in kb.lijst(ENKELVOUD[soort].lijst):
            yield f"{soort}:{id}", html.fromstring(toon_item(kb, soort, id).html)
    yield "programma", html.fromstring(toon_overzicht(kb, "programma").html)


def test_elke_link_op_een_pagina_zonder_bronnen_komt_uit(zonder: Kennisbank) -> None:
    for naam, pagina in paginas(zonder):
        ankers = set(pagina.xpath("//@id"))
        dood = [adres for adres in pagina.xpath("//a/@href") if adres[:1] == "#" and adres[1:] not in ankers]
        assert (naam, dood) == (naam, [])
        assert "bronnen" not in ankers


def test_met_bronnen_staan_ze_onderaan_de_inhoudsopgave() -> None:
    met = set()
    for naam, pagina in paginas(controleer_alles(GOED, VANDAAG).kennisbank):
        if laatste := pagina.xpath("//*[@id='opgave']/li[last()]/a/@href"):
            assert (naam, laatste == ["#bronnen"]) == (naam, bool(pagina.xpath("//*[@id='bronnen']")))
            met |= {naam} if laatste == ["#bronnen"] else set()
    assert "bouwsteen:brp" in met
