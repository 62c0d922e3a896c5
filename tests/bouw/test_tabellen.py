"""Tables in running text stand in a box that scrolls from the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from macros.bouw.tabellen import PROZA, zet_tabellen_in_vak

TABEL = b"<table><thead><tr><th>a</th></tr></thead></table>"


def test_elke_tabel_heet_naar_de_kop_erboven() -> None:
    kop = b'<h2 id="x">Wie <em>"wat"</em> &amp; hoe</h2><p>x</p>'
    tekst = PROZA + TABEL + kop + TABEL + b"</article>" + TABEL
    boom = html.fromstring(b"<main>" + zet_tabellen_in_vak(tekst) + b"</main>")
    vakken = boom.find_class("tabelvak")
    assert [vak.get("aria-label") for vak in vakken] == ["Tabel 1", 'Tabel 2: Wie "wat" & hoe']
    assert all(vak.get("tabindex") == "0" and vak.get("role") == "region" and len(vak) == 1 for vak in vakken)
    assert len(boom.findall(".//table")) == 3, "buiten de tekst blijft een tabel zoals hij is"


@pytest.mark.parametrize("heel", [b"<article>" + TABEL + b"</article>", PROZA + b"<p>x</p></article>"])
def test_wat_geen_tekst_met_een_tabel_is_blijft_gelijk(heel: bytes) -> None:
    assert zet_tabellen_in_vak(heel) == heel


@pytest.mark.bouw
def test_geen_tabel_in_tekst_staat_los(gebouwde_site: Path) -> None:
    gezien = 0
    for pad in gebouwde_site.rglob("*.html"):
        if PROZA in (tekst := pad.read_bytes()) and b"<table" in tekst:
            for tabel in html.fromstring(tekst).xpath('//article[@class="pagina proza"]//table'):
                assert tabel.getparent().get("class") == "tabelvak", pad
                gezien += 1
    assert gezien > 20
