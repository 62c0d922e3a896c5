"""The register of passages: complete, and what it says is what the page says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from macros.model.kennisbank import Kennisbank
from macros.model.paginabron import inhoud_van as tekst_van
from macros.model.passage import KOP, passages
from macros.outputs.blokinhoud import paginatitel
from macros.outputs.passagelezer import Passagelezer
from tests.delen.passageboom import code_van, inhoud_van, titel_van
from tests.paginaboom import lees_html

PASSAGE = """<section id="stap-x" class="stap" data-blok="stap:brp/x">
<header class="stap__kop"><h3>Meld <em>terug</em></h3><span class="code">BRP-9</span><button>Kopieer</button></header>
<div class="bewering"><p>Doe dit  <strong>nu</strong>.</p>
<span class="onderbouwing"><span class="zekerheid">bevestigd</span><a class="noot" href="#noot-1">1</a></span></div>
<p><a href="../bag/#stap-y">Eerst dit</a> en <a href="https://voorbeeld.nl/">dat</a>.</p>
<section data-blok="stap:brp/binnen"><p>Een ander blok.</p></section><p data-niet-zoeken>Knoppen.</p>
</section>"""


def script(pad: Path) -> Any:
    """Return the data of a classic script of the form x = data;"""
    tekst = pad.read_text(encoding="utf-8")
    return json.loads(tekst[tekst.index("= {") + 2 : tekst.rindex(";")])


def woorden(knopen: list[Any]) -> str:
    """Return the text of nodes."""
    return " ".join(k if isinstance(k, str) else woorden(k[2:] if k[0] == "a" else k[1:]) for k in knopen)


def test_een_passage_wordt_een_boom_van_gewone_elementen() -> None:
    uit = [
        ["p", "Doe dit ", ["strong", "nu"], "."],
        " ",
        ["small", "(bevestigd)"],
        " ",
        ["p", ["a", "bouwstenen/bag/#stap-y", "Eerst dit"], " en ", ["a", "https://voorbeeld.nl/", "dat"], "."],
    ]
    pagina = f'<main id="inhoud"><h1>De <em>BRP</em><span class="voluit"> (lang)</span></h1>{PASSAGE}</main>'
    hoofd = tekst_van(pagina.encode())
    gelezen = Passagelezer(hoofd, "bouwstenen/brp", ("stap-x",)).lees()["stap-x"]
    assert (gelezen.titel, gelezen.code, gelezen.inhoud) == ("Meld terug", "BRP-9", uit)
    assert paginatitel(hoofd) == "De BRP"
    deel = html.fromstring(PASSAGE)
    assert (titel_van(deel), code_van(deel), inhoud_van(deel, "bouwstenen/brp")) == ("Meld terug", "BRP-9", uit)


@pytest.mark.bouw
def test_elke_passage_leest_uit_de_bron_als_uit_de_boom(kb: Kennisbank, gebouwde_site: Path) -> None:
    op_id = etree.XPath("//*[@id=$id]")
    for pagina, ankers in passages(kb).items():
        bron = (gebouwde_site / pagina / "index.html").read_bytes()
        hoofd, boom = tekst_van(bron), lees_html(bron)
        gelezen = Passagelezer(hoofd, pagina, ankers).lees()
        assert paginatitel(hoofd) == titel_van(boom.find(".//h1")), pagina
        assert gelezen.keys() == ankers.keys(), pagina
        for anker, deel in gelezen.items():
            element = op_id(boom, id=anker)[0] if anker != KOP else boom.find(".//header[@class='pagina__kop']")
            verwacht = titel_van(element), code_van(element), inhoud_van(element, pagina)
            assert (deel.titel, deel.code, deel.inhoud) == verwacht, f"{pagina}#{anker}"


@pytest.mark.bouw
def test_elke_passage_staat_in_het_register(kb: Kennisbank, gebouwde_site: Path) -> None:
    paginas = script(gebouwde_site / "assets/blokken.js")["paginas"]
    for pagina, ankers in passages(kb).items():
        _, rijen = paginas[f"{pagina}/"]
        for anker, passage in ankers.items():
            titel, _, hash = rijen["" if anker == KOP else anker]
            assert titel and hash == passage.hash, passage.adres


@pytest.mark.bouw
def test_de_inhoud_van_elke_stap_en_elk_begrip_is_compleet(kb: Kennisbank, gebouwde_site: Path) -> None:
    for stap in kb.stappen.values():
        inhoud = script(gebouwde_site / f"assets/blokken/bouwstenen/{stap.bouwsteen}.js")[stap.anker]
        tekst = "".join(woorden(inhoud).split())
        for zin in stap.klaar_als:
            assert "".join(zin.split()) in tekst, stap.id
    begrippen = script(gebouwde_site / "assets/blokken/begrippen.js")
    assert len(begrippen) == len(kb.begrippen)


@pytest.mark.bouw
def test_codes_in_het_register_zijn_die_van_de_inhoud(kb: Kennisbank, gebouwde_site: Path) -> None:
    paginas = script(gebouwde_site / "assets/blokken.js")["paginas"]
    in_register = {rij[1] for _, rijen in paginas.values() for rij in rijen.values()} - {""}
    assert in_register == set(kb.codes)
