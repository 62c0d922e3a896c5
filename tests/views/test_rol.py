"""The page of a role: its own steps come first, what it takes part in is folded in."""

from __future__ import annotations

import pytest
from lxml import html

from macros.model.kennisbank import Kennisbank
from macros.views import toon_item

pytestmark = pytest.mark.bouw


def stapadressen(deel: html.HtmlElement) -> list[str]:
    return [a.get("href").removeprefix("../..") for a in deel.xpath(".//li/a")]


def test_eigen_stappen_staan_los_van_waar_de_rol_aan_meedoet(kb: Kennisbank) -> None:
    for id in kb.rollen:
        (deel,) = html.fromstring(toon_item(kb, "rol", id).html).xpath("//section[@id='stappen']")
        stappen = kb.stappen_per_rol.get(id, ())
        eigen = [a for lijst in deel.xpath("./ol") for a in stapadressen(lijst)]
        mee = [a for lijst in deel.xpath("./details") for a in stapadressen(lijst)]
        assert sorted(eigen) == sorted(s.adres for s in stappen if s.verantwoordelijk == id)
        assert sorted(mee) == sorted(s.adres for s in stappen if s.verantwoordelijk != id)


def test_de_kop_telt_wat_van_de_rol_is_en_brengt_erheen(kb: Kennisbank) -> None:
    pagina = html.fromstring(toon_item(kb, "rol", "ciso").html)
    eigen = sum(stap.verantwoordelijk == "ciso" for stap in kb.stappen_per_rol["ciso"])
    plichten = sum("ciso" in plicht.wie for b in kb.bouwstenen.values() for plicht in b.verplichtingen.values())
    regels = [(a.get("href"), a.text) for a in pagina.find_class("rol__kort")[0].iter("a")]
    assert regels == [("#stappen", f"{eigen} stappen van jou"), ("#plichten", f"{plichten} verplichtingen")]
    assert pagina.xpath("//section[h2]/@id")[0] == "stappen"
