"""Style sheets and scripts that stand together become one file with a name after its content."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.bouw.bundel import Bundelaar

THEMA = "t;\n"
SAMEN = "x;\n\ny;\n"
EEN_STIJL = '<link rel="stylesheet" href="{}">'
KOP = (
    "<html><head>\n"
    '<script src="{w}assets/js/thema.js"></script>\n'
    '<link rel="stylesheet" href="{w}assets/css/a.css">\n<link rel="stylesheet" href="{w}assets/css/b.css">\n'
    '<script src="{w}assets/js/x.js" defer></script>\n<script src="{w}assets/js/deel/y.js" defer></script>\n'
    "</head><body>{lijf}</body></html>"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    stijlen, scripts = {"css/a.css": "a{}", "css/b.css": "b{}"}, {"js/x.js": "x;", "js/deel/y.js": "y;"}
    for naam, inhoud in {**stijlen, **scripts, "js/thema.js": "t;"}.items():
        pad = tmp_path / "assets" / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(inhoud, encoding="utf-8")
    return tmp_path


def gebundeld(site: Path, html: str, map_: str) -> str:
    kop, einde, lijf = html.encode().partition(b"</head>")
    nieuwe_kop, nieuw_lijf = Bundelaar(site).pagina(kop, lijf, map_)
    return (nieuwe_kop + einde + nieuw_lijf).decode()


@pytest.mark.parametrize(
    ("wortel", "map_"), [("", ""), ("./", ""), ("../../", "bouwstenen/brp"), ("/", ""), ("/", "a"), (".././../", "a/b")]
)
def test_wat_samen_staat_wordt_een_bestand(site: Path, wortel: str, map_: str) -> None:
    html = gebundeld(site, KOP.format(w=wortel, lijf=""), map_)
    (stijl,) = (site / "assets/css").glob("bundel-*.css")
    scripts = {pad.read_text(encoding="utf-8"): pad.name for pad in (site / "assets/js").glob("bundel-*.js")}
    assert stijl.read_text(encoding="utf-8") == "a{}\nb{}"
    assert set(scripts) == {SAMEN, THEMA}
    assert html.count("<link") == 1 and f'href="{wortel}assets/css/{stijl.name}"' in html
    assert html.count("<script") == 2 and f'src="{wortel}assets/js/{scripts[SAMEN]}" defer' in html
    assert f'src="{wortel}assets/js/{scripts[THEMA]}"></script>' in html


def test_scripts_in_het_lijf_gaan_ook_samen_en_zeggen_wat_erin_zit(site: Path) -> None:
    lijf = (
        '<p>x</p><script src="../assets/js/deel/y.js" defer></script>\n<script src="../assets/js/x.js" defer></script>'
    )
    html = gebundeld(site, KOP.format(w="../", lijf=lijf), "brp")
    assert html.count("<script") == 3 and 'data-heeft="assets/js/deel/y.js assets/js/x.js" defer' in html
    assert {pad.read_text(encoding="utf-8") for pad in (site / "assets/js").glob("bundel-*.js")} == {
        SAMEN,
        "y;\n\nx;\n",
        "t;\n",
    }


def test_met_nabeeld_wacht_elk_ander_script(site: Path) -> None:
    (site / "assets/js/nabeeld.js").write_text("n;", encoding="utf-8")
    meteen = '<script src="../assets/js/thema.js"></script>\n'
    kop = KOP.format(w="../", lijf='<script src="../assets/js/x.js" defer></script>')
    html = gebundeld(site, kop.replace(meteen, f"{meteen}{meteen.replace('thema', 'nabeeld')}"), "brp")
    wacht = re.findall(r'<link rel="preload" media="not all" as="script" href="../(\S+?)"( data-heeft="\S+")?>', html)
    meteen = re.findall(r'<script src="(\S+?)"( defer)?></script>', html)
    assert html.count("<script") == 2 and [uitgesteld for _, uitgesteld in meteen] == ["", " defer"]
    assert meteen[0][0] == meteen[1][0], "één bestand, dat één keer wordt gehaald"
    assert [(site / pad).read_text(encoding="utf-8") for pad, _ in wacht] == [SAMEN, "x;\n"]
    assert [heeft for _, heeft in wacht] == ["", ' data-heeft="assets/js/x.js"']


def test_stijlen_van_de_pagina_zelf_komen_in_de_kop(site: Path) -> None:
    (site / "assets/css/c.css").write_text("/* weg */ c { color: red; }", encoding="utf-8")
    html = gebundeld(site, KOP.format(w="./", lijf=f"<p>{EEN_STIJL.format('assets/css/c.css')}</p>"), "")
    kop, _, lijf = html.partition("</head>")
    stijlen = [(site / adres).read_text(encoding="utf-8") for adres in re.findall(r'"stylesheet" href="([^"]+)"', kop)]
    assert stijlen[0] == "a{}\nb{}" and stijlen[1:] == ["c{color:red}"] and lijf == "<body><p></p></body></html>"


def test_een_stijl_die_samen_gaat_kost_geen_verzoek(site: Path) -> None:
    (site / "assets/css/c.css").write_text("c{}", encoding="utf-8")
    lijf = '<link rel="stylesheet" href="assets/css/c.css" data-samen>'
    html = gebundeld(site, KOP.format(w="./", lijf=lijf), "")
    (adres,) = re.findall(r'"stylesheet" href="([^"]+)"', html)
    assert (site / adres).read_text(encoding="utf-8") == "a{}\nb{}\nc{}" and "data-samen" not in html


def test_een_ander_bestand_geeft_een_andere_naam(site: Path) -> None:
    eerste = gebundeld(site, KOP.format(w="./", lijf=""), "")
    (site / "assets/css/b.css").write_text("b{color:red}", encoding="utf-8")
    assert gebundeld(site, KOP.format(w="./", lijf=""), "") != eerste
