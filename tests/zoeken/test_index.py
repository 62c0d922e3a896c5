"""Reading pages, writing the index: what is taken, what is left, and that it stays small, fast and the same."""

from __future__ import annotations

import gzip
import json
import re
import time
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from statistics import median

import pytest

from macros.model.kennisbank import Kennisbank
from macros.zoeken import Zoeker
from macros.zoeken.bestanden import schrijf
from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.index import Index
from macros.zoeken.inpakken import gemerkt, pak_getallen
from macros.zoeken.lezen import lees_pagina
from macros.zoeken.links import adres_van
from macros.zoeken.maak import lees_woordgroepen
from macros.zoeken.opbouw import bouw_index
from macros.zoeken.scripts import zonder_commentaar
from macros.zoeken.stam import stam
from macros.zoeken.toets import lees_vragen
from macros.zoeken.woorden import stukken

PAGINA = """<html><body><header>kop</header><main id="inhoud"><article class="pagina" data-soort="bouwsteen"
 data-id="x" data-status="geldig" data-zekerheid="bevestigd" data-groep="g"><header><h1>Naam (NM)</h1>
<div class="samenvatting"><p>Kort verteld.</p></div></header>
<dl class="oogopslag"><div><dt>Moet ik?</dt><dd>Ja</dd></div></dl>
<nav data-niet-zoeken>weg hiermee</nav>
<section id="wat"><h2>Wat het is</h2><p>Uitleg <span class="onderbouwing">bevestigd 1</span> hier</p>
<section id="stap-a" data-blok="stap:x/a"><h3>Doe iets</h3> <span class="code">X-1</span>
<p>Eerst <a href="../../rollen/wethouder/">dit</a></p><p>Dan dat</p>
<dl><div><dt>Wie</dt><dd><a href="../../rollen/ciso/"><b>C</b></a>, <a href="../../rollen/inkoper/">I</a></dd></div>
<div><dt>Meer</dt><dd><p><a href="../../rollen/webredacteur/">W</a></p></dd></div></dl></section> en verder</section>
<h2 id="los">Losse kop</h2><p>Daaronder.</p><script>geheim()</script></article></main></body></html>"""
LIJST = """<main id="inhoud"><article data-soort="overzicht"><h1>Begrippen</h1><p>Inleiding</p><dl>
<div id="begrip-a" data-blok="begrip:a"><dt>AA <span class="voluit">(Alfa)</span></dt><dd>Eerste uitleg.</dd></div>
</dl></article></main>"""


def test_pagina_lezen() -> None:
    (document,) = lees_pagina(PAGINA.encode(), "/x/")
    assert (document.titel, document.soort, document.status, document.zekerheid) == (
        "Naam (NM)",
        "bouwsteen",
        "geldig",
        "bevestigd",
    )
    assert document.facetten == {"groep": ("g",)}
    gelezen = {s.anker: (s.kop, s.tekst) for s in document.secties}
    assert gelezen == {
        "": ("Naam (NM)", "Kort verteld. Moet ik? Ja."),
        "wat": ("Wat het is", "Uitleg hier. en verder"),
        "stap-a": ("Doe iets", "Eerst dit. Dan dat. Wie: C, I. Meer: W."),
        "los": ("Losse kop", "Daaronder."),
    }
    assert document.secties[2].facetten == {"rollen": ("ciso", "inkoper")}
    assert document.secties[0].samenvatting == "Kort verteld."
    assert document.secties[0].feiten == [("Moet ik?", "Ja")]


@pytest.mark.bouw
def test_elke_stap_is_zo_zeker_als_zij_zelf_zegt(echte_index: Index, kb: Kennisbank) -> None:
    """Not as sure as it is that her bouwsteen belongs to the 23."""
    secties = [(adres_van(echte_index, n), sectie) for n, (_, sectie) in enumerate(echte_index.secties)]
    gevonden = {adres: sectie.kaart.zekerheid for adres, sectie in secties if sectie.soort == "stap"}
    assert gevonden == {stap.adres: stap.zekerheid.value for stap in kb.stappen.values()}


def test_lijst_geeft_elk_begrip_een_eigen_document() -> None:
    lijst, begrip = lees_pagina(LIJST.encode(), "/begrippen/")
    assert (lijst.soort, lijst.secties[0].tekst) == ("lijst", "Inleiding.")
    assert (begrip.adres, begrip.titel, begrip.secties[0].tekst) == ("/begrippen/#begrip-a", "AA", "Eerste uitleg.")


@pytest.mark.parametrize(
    "bron",
    [
        "<p>geen hoofddeel</p>",
        '<main id="inhoud">geen titel</main>',
        '<main id="inhoud" data-niet-zoeken><h1>X</h1></main>',
    ],
)
def test_wat_geen_pagina_is_geeft_niets(bron: str) -> None:
    assert lees_pagina(bron.encode(), "/x/") == []


def test_inpakken() -> None:
    assert pak_getallen([0, 31, 32, 1000]) == "AfgBof"
    assert gemerkt("gezondheidszorg", ("gezondheid", "zorg")) == "gezondheid~s|zorg"


def test_commentaar_gaat_eraf_code_blijft() -> None:
    bron = '/** uitleg\n * meer */\n  /** @param {x} y */ const a = "/* geen */";\n// weg\n\nb(); // blijft\n'
    assert zonder_commentaar(bron) == 'const a = "/* geen */";\nb(); // blijft\n'


def test_woordgroepen_zijn_netjes() -> None:
    groepen = lees_woordgroepen()
    for groep in groepen:
        assert len({" ".join(stam(w) for stuk in stukken(lid) for w in stuk) for lid in groep}) == len(groep), groep
        assert len(groep) > 1, groep
        assert all(lid == lid.lower().strip() for lid in groep), groep


@pytest.mark.bouw
def test_elke_woordgroep_raakt_de_site(echte_zoeker: Zoeker) -> None:
    termen = echte_zoeker.index.termnummer
    loos = [
        g for g in lees_woordgroepen() if not any(all(stam(w) in termen for s in stukken(lid) for w in s) for lid in g)
    ]
    assert loos == []


@pytest.mark.bouw
def test_zelfde_site_zelfde_bestanden(echte_index: Index, gebouwde_site: Path, tmp_path: Path) -> None:
    """The build wrote its index in another process, from the pages before they were finished."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/js").symlink_to(gebouwde_site / "assets/js")
    eerste = {p.name: p.read_bytes() for p in (gebouwde_site / "assets/zoeken").rglob("*.js")}
    etiketten = json.loads(re.sub(r"^[^{]*|\);\s*$", "", eerste["kern.js"].decode()))
    schrijf(echte_index, etiketten["etiketten"], etiketten["melden"], tmp_path)
    assert {p.name: p.read_bytes() for p in (tmp_path / "assets/zoeken").rglob("*.js")} == eerste


@pytest.mark.bouw
def test_eerste_resultaat_weegt_weinig(echte_zoeker: Zoeker, gebouwde_site: Path, project: Path) -> None:
    gewichten = gewicht_per_vraag(
        echte_zoeker, gebouwde_site, [v.vraag for v in lees_vragen(project / "tests/zoekvragen")]
    )
    assert median(gewichten) <= 100_000
    assert sorted(gewichten)[int(len(gewichten) * 0.9)] <= 120_000


def gewicht_per_vraag(zoeker: Zoeker, site: Path, vragen: list[str]) -> list[int]:
    """Return the compressed bytes that a fresh visitor fetches for each question, with the texts of ten results."""
    map_ = site / "assets/zoeken"
    maten = {p.stem: len(gzip.compress(p.read_bytes(), 9)) for p in map_.rglob("*.js")}
    vast = maten["kern"] + maten["pagina"] + len(gzip.compress((site / "assets/css/zoeken.css").read_bytes(), 9))
    plaatsen, termgrenzen, sectiegrenzen = grenzen(zoeker)
    uit = []
    for vraag in vragen:
        uitslag = zoeker.zoek(vraag)
        termen = {t for varianten in uitslag.varianten for v in varianten for t in v.termen}
        stukken_ = {f"p{bisect_right(termgrenzen, plaatsen[t]) - 1}" for t in termen}
        stukken_ |= {f"t{bisect_right(sectiegrenzen, r.sectie) - 1}" for r in uitslag.rangen[:10]}
        uit.append(vast + sum(maten[stuk] for stuk in stukken_))
    return uit


def grenzen(zoeker: Zoeker) -> tuple[dict[int, int], list[int], list[int]]:
    """Return the place of each term, and the first term and first section of each piece."""
    from macros.zoeken.bestanden import _postenstukken, stukvolgorde, tekstgrenzen

    plaatsen = {term: plaats for plaats, term in enumerate(stukvolgorde(zoeker.index))}
    termen = [0, *accumulate(_postenstukken(zoeker.index)[1])]
    secties = [0, *accumulate(tekstgrenzen(zoeker.index))]
    return plaatsen, termen, secties


def vermenigvuldigd(documenten: list[Document], keer: int) -> list[Document]:
    """Return the documents so many times, with words of their own in every copy, as a bigger site would have."""
    uit = []
    for n in range(keer):
        for d in documenten:
            secties = [replace(s, tekst=f"{s.tekst} {eigen_woord(s.kop, n)}") for s in d.secties if s.soort != "vraag"]
            uit.append(Document(f"/{n}{d.adres}", d.titel, d.soort, d.status, d.zekerheid, d.facetten, secties=secties))
    return uit


def eigen_woord(kop: str, n: int) -> str:
    letters = "abcdefghij"
    return "".join(letters[int(c)] for c in str(n)) + "".join(w for s in stukken(kop)[:2] for w in s)


def gebouwd(echt: Index, keer: int) -> tuple[Index, float]:
    """Return the index of the real site so many times over, and the seconds it took."""
    documenten = vermenigvuldigd([d for d in echt.documenten if d.soort != "bron"], keer)
    begin = time.process_time()
    return bouw_index(documenten, frozenset(), echt.groepen), time.process_time() - begin


@pytest.fixture(scope="session")
def groot(echte_index: Index) -> tuple[Index, float, int]:
    """An index of ten thousand sections, the seconds it took, and how many times the real site it is."""
    keer = 10_000 // sum(s.soort != "vraag" for d in echte_index.documenten if d.soort != "bron" for s in d.secties) + 1
    return *gebouwd(echte_index, keer), keer


@pytest.mark.bouw
def test_bouwen_groeit_mee_en_niet_sneller(echte_index: Index, groot: tuple[Index, float, int]) -> None:
    _, enkel = gebouwd(echte_index, 1)
    _, veelvoud, keer = groot
    assert enkel < 5
    assert veelvoud < keer * enkel * 1.6 + 0.5


@pytest.mark.bouw
def test_tienduizend_secties_blijven_licht(
    groot: tuple[Index, float, int], gebouwde_site: Path, tmp_path: Path, project: Path
) -> None:
    index = groot[0]
    assert len(index.lengten) >= 10_000
    (tmp_path / "assets").mkdir()
    for naam in ("js", "css"):
        (tmp_path / "assets" / naam).symlink_to(gebouwde_site / "assets" / naam)
    schrijf(index, {}, {}, tmp_path)
    vragen = [v.vraag for v in lees_vragen(project / "tests/zoekvragen")][::12]
    gewichten = gewicht_per_vraag(Zoeker(index), tmp_path, vragen)
    assert max(gewichten) <= 300_000


def test_lege_site() -> None:
    zoeker = Zoeker(bouw_index([], frozenset()))
    assert zoeker.zoek("digid").rangen == []


def test_document_zonder_tekst() -> None:
    zoeker = Zoeker(bouw_index([Document("/a/", "Titel", "tekst", secties=[Sectie("", "Titel")])], frozenset()))
    assert [r.document for r in zoeker.zoek("titel").rangen] == [0]
