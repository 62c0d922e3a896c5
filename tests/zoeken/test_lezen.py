"""Reading pages with expressions: the same as a walk through the tree, and never a crash or a long wait."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from macros.model.paginabron import DIEPST, paginas_in
from macros.zoeken.lezen import lees_pagina
from tests.paginaboom import lees_html
from tests.zoeken.boomlezer import Gelezen, lees

KOPPEN = ["h2", "h3", "dt", "summary", "cite"]
TAGS = ["p", "div", "section", "li", "dd", "span", "strong", "nav", "svg", "header"]
KENMERKEN = (
    "",
    ' id="a"',
    ' data-blok="stap:x/a"',
    ' id="b" data-blok="stap:x/b"',
    ' class="begrip ruim" id="c" data-blok="begrip:c"',
    ' data-niet-zoeken=""',
    ' class="noot"',
    ' class="noot-rond"',
    ' title="noot" class="a code"',
    ' class="voluit"',
)
TEKSTEN = ("", " ", "Een woord", "af.", " (ja)", "twee\n", "1 &lt; 2 &amp; 3", "é”", "_")


def secties(bron: bytes, adres: str = "/x/") -> Gelezen:
    """Return what `boomlezer.lees` does, as the search reads it."""
    return sorted((d.adres, s.anker, s.kop, s.tekst) for d in lees_pagina(bron, adres) for s in d.secties)


def element(tags: list[str], inhoud: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    delen = st.lists(TEKST | inhoud, max_size=4).map("".join)
    return st.builds("<{0}{1}>{2}</{0}>".format, st.sampled_from(tags), st.sampled_from(KENMERKEN), delen)


TEKST = st.sampled_from(TEKSTEN)
KOP = element(KOPPEN, element(["span"], TEKST))
ELEMENT = st.recursive(TEKST | KOP | st.just("<br/>"), lambda inhoud: element(TAGS, inhoud), max_leaves=25)
PAGINAS = st.lists(ELEMENT, max_size=5).map("".join)


@settings(max_examples=300)
@given(PAGINAS, PAGINAS)
def test_elke_pagina_leest_als_uit_de_boom(voor: str, na: str) -> None:
    bron = f'<main id="inhoud"><article>{voor}<h1>De titel</h1>{na}</article></main>'
    assert secties(bron.encode()) == lees(etree.fromstring(bron), "/x/")


def zonder_metingen(bron: bytes) -> bytes:
    """Return a page without what a measurement wrote between its two comments."""
    voor, merk, rest = bron.partition(b"<!-- meting -->")
    return voor + rest.partition(b"<!-- einde meting -->")[2] if merk else bron


@pytest.mark.bouw
def test_de_site_leest_als_uit_de_boom(gebouwde_site: Path) -> None:
    gelezen = 0
    for adres, bron in paginas_in(gebouwde_site):
        hoofd = lees_html(zonder_metingen(bron)).find(".//main[@id='inhoud']")
        if secties(bron, adres):
            assert hoofd is not None
            gelezen += 1
            assert secties(bron, adres) == lees(hoofd, adres)
    assert gelezen > 150


def test_waar_de_feiten_van_een_blok_beginnen() -> None:
    lijst = '<dl class="feiten"><div><dt>Wie</dt><dd>De CISO</dd></div></dl>'
    blok = f'<section id="a" data-blok="stap:x/a"><h2>Kop</h2><p>Doe dit</p>{lijst}</section>'
    zonder = '<section id="b" data-blok="stap:x/b"><h2>Kop</h2><p>Doe dat.</p></section>'
    alleen = f'<section id="c" data-blok="stap:x/c"><h2>Kop</h2>{lijst}</section>'
    bron = f'<main id="inhoud"><h1>Titel</h1>{blok}{zonder}{alleen}</main>'.encode()
    gelezen = [(s.tekst, s.tekst[: s.verhaal]) for s in lees_pagina(bron, "/x/")[0].secties[1:]]
    assert gelezen == [("Doe dit. Wie: De CISO.", "Doe dit."), ("Doe dat.", ""), ("Wie: De CISO.", "")]


LOS = [*(f"<{tag}{kenmerk}>" for tag in TAGS + KOPPEN for kenmerk in KENMERKEN), "</div>", "</p>", "<", ">", "\0x"]


@given(st.lists(st.sampled_from(LOS)))
def test_een_vreemde_pagina_breekt_niets(tekens: list[str]) -> None:
    bron = f'<main id="inhoud"><h1>Titel</h1>{"".join(tekens)}</main>'.encode()
    assert lees_pagina(bron, "/x/")[0].titel == "Titel"


@pytest.mark.parametrize("begin", ['<span class="noot">', "<section id='a'>", "<nav>", '<p class="samenvatting">'])
def test_nooit_gesloten_kost_geen_tijd(begin: str) -> None:
    bron = b'<main id="inhoud"><h1>Titel</h1>' + f"{begin}tekst ".encode() * 5_000 + b"</main>"
    gestart = time.process_time()
    assert lees_pagina(bron, "/x/")
    assert time.process_time() - gestart < 1


def test_diep_genest_is_niet_gelezen() -> None:
    diep = "<div>" * DIEPST + "weg" + "</div>" * DIEPST
    assert secties(f'<main id="inhoud"><h1>T</h1>a <div data-niet-zoeken>{diep}</div>b</main>'.encode())[0][3] == "a b"
