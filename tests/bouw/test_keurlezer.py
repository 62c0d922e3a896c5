"""A page that only leads on is recognised without a parser; what is seen of it is what a parser would see."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from macros.bouw import keurlezer
from macros.bouw.keurlezer import Gezien, Keurlezer
from macros.views.doorverwijzing import BEGIN, _doorverwijzing, toon_doorverwijzing, waarheen

TEKENS = st.text("ab é\"'<>&{};#/=\n\x00" + "\u2028", max_size=12)
ADRES = "/bouwstenen/brp/#stap-x"
HEEL = toon_doorverwijzing("/s/brp-1/", ADRES, 'Meld <b>terug</b> & "nu"').encode()


def bekijk(pagina: bytes) -> Gezien:
    return Keurlezer().bekijk(pagina)


def test_onze_eigen_pagina_heeft_geen_parser_nodig() -> None:
    assert HEEL.startswith(BEGIN) and waarheen(HEEL) == "../../bouwstenen/brp/#stap-x"


@given(TEKENS, TEKENS, st.sampled_from(("", "Andere naam.")))
def test_gezien_is_wat_een_parser_ziet(titel: str, anker: str, reden: str) -> None:
    pagina = toon_doorverwijzing("/s/brp-1/", f"{ADRES}{anker}", titel, reden).encode()
    with pytest.MonkeyPatch.context() as omweg:
        omweg.setattr(keurlezer, "waarheen", lambda _: None)
        met_parser = bekijk(pagina)
    assert bekijk(pagina) == met_parser


@given(TEKENS, TEKENS, TEKENS, st.sampled_from(("", "#", "#{TITEL}")))
def test_een_ingevulde_pagina_is_wat_het_sjabloon_zegt(titel: str, reden: str, pad: str, anker: str) -> None:
    doel = f"x/{pad}{anker}"
    assert toon_doorverwijzing("/s/brp-1/", f"/{doel}", titel, reden) == _doorverwijzing(
        f"../../{doel}", "../../", titel, reden
    )


@given(st.integers(0, len(HEEL) - 1), st.sampled_from((b"<", b">", b'"', b"&", b"{", b" onx=", b"<script>", b"\x00")))
def test_een_teken_te_veel_gaat_naar_de_parser(plek: int, teken: bytes) -> None:
    assert waarheen(HEEL[:plek] + teken + HEEL[plek:]) is None


@pytest.mark.parametrize("naar", ["/bouwstenen/brp/", "/x/#a%20b", "/x/?y=1#a", "/x/#a&b", "/x/#javascript:x"])
def test_een_ander_adres_gaat_naar_de_parser(naar: str) -> None:
    assert waarheen(toon_doorverwijzing("/s/brp-1/", naar, "Titel").encode()) is None


STUKKEN = (
    *(
        "<p",
        ">",
        "</p>",
        "<table>",
        "<td ",
        "<svg",
        "/>",
        "<script",
        "</script>",
        "<!--",
        "-->",
        "<?x",
        "<![CDATA[",
        "]]>",
    ),
    *(
        "<body>",
        "</body>",
        "</html>",
        "<form ",
        "<select>",
        "<title>",
        "</title>",
        "<textarea>",
        "<template>",
        "é",
        "\x00",
    ),
    *(
        " id=a",
        " id='b c'",
        ' href="x"',
        " src=y",
        " onclick=1",
        " STYLE=z",
        " href='&#106;s:'",
        "&lt;p id=d>",
        "\n",
        "'",
        '"',
    ),
)


@given(st.lists(st.sampled_from(STUKKEN), max_size=14).map("".join))
def test_niets_ontgaat_de_poort_wat_in_de_boom_staat(lijf: str) -> None:
    """A tree of the same text is the judge: what it holds, the gate has seen."""
    pagina = f"<!doctype html><html><head></head><body>{lijf}".encode()
    boom, gezien = etree.fromstring(pagina, etree.HTMLParser(encoding="utf-8")), bekijk(pagina)
    assert gezien.ankers >= set(boom.xpath("//@id"))
    for adres in boom.xpath("//@href | //@src"):
        assert adres in gezien.links or (adres and any(adres in fout for fout in gezien.fouten))
    for element in boom.xpath("//*[@onclick or @style]"):
        naam = "onclick" if "onclick" in element.keys() else "style"  # noqa: SIM118
        assert f'het attribuut "{naam}" bij <{element.tag}> mag niet' in gezien.fouten


@pytest.mark.parametrize(
    "begin", ["x<html onclick=raak()>", "<p>x<body onload=raak()>", "<head><p><BODY/onload=raak()>"]
)
def test_een_omlijsting_op_de_verkeerde_plek_valt_op(begin: str) -> None:
    assert any("niet op zijn plek" in fout for fout in bekijk(f"{begin}<p>tekst".encode()).fouten)


@pytest.mark.parametrize(
    "pagina", ["<p>tekst", "<html><body ><p>tekst", '<html lang="nl"><body class="x">', "<!-- {{ -->", " "]
)
def test_een_gewone_omlijsting_mag(pagina: str) -> None:
    assert bekijk(pagina.encode()).fouten == []


def test_een_lezer_laat_elke_pagina_los() -> None:
    """During a build the garbage collector is off: what is seen of a page goes when nobody holds it."""
    lezer = Keurlezer()
    gc.collect()
    gc.disable()
    try:
        for nummer in range(50):
            assert lezer.bekijk(f"<p id=a{nummer}><a href=b>".encode()).ankers == {f"a{nummer}"}
        assert sum(isinstance(ding, Gezien) for ding in gc.get_objects()) <= 1
    finally:
        gc.enable()


ELDERS = """
<video src="{}">
<video poster="{}">
<audio src="{}">
<track src="{}">
<input type="image" src="{}">
<svg><image href="{}"/></svg>
<svg><image xlink:href="{}"/></svg>
<svg><use href="{}"/></svg>
<img src="{}">
<img srcset="a.png, {} 2x">
<img lowsrc="{}">
<img attributionsrc="{}">
<source src="{}">
<source srcset="{}">
<a ping="b {}">
<area href="{}">
<button formaction="{}">
<form action="{}">
<link imagesrcset="{}">
<link rel="stylesheet" href="{}">
<link rel="canonical x" href="{}">
<script src="{}"></script>
<body background="{}">
<td background="{}">
<x data="{}">
""".split("\n")[1:-1]


@pytest.mark.parametrize("vorm", ELDERS)
@pytest.mark.parametrize("adres", ["https://a.nl/x", "//a.nl/x", "https:a.nl/x", "/\\a.nl/x", " HTTPS://a.nl/x"])
def test_niets_wordt_van_een_andere_site_gehaald(vorm: str, adres: str) -> None:
    assert any("laadt iets van een andere site" in fout for fout in bekijk(_heel(vorm.format(adres))).fouten)
    assert not any("andere site" in fout for fout in bekijk(_heel(vorm.format("../b/c.png"))).fouten)


@pytest.mark.parametrize(
    "lijf", ['<a href="https://a.nl/">x</a>', '<link rel="canonical" href="https://a.nl/">', '<q cite="https://a.nl/">']
)
def test_een_link_een_citaat_en_het_eigen_adres_mogen_elders_zijn(lijf: str) -> None:
    gezien = bekijk(_heel(lijf))
    assert (gezien.fouten, list(gezien.links)) == ([], ["https://a.nl/"])


@pytest.mark.parametrize(
    "lijf",
    [
        '<p filter="url(https://a.nl/#f)">',
        '<svg><path fill="URL(//a.nl/#g)"/></svg>',
        '<svg><image><set attributeName="href" to="https://a.nl/p.png"/></image></svg>',
        '<svg><image><animate attributeName="href" values="https://a.nl/p.png"/></image></svg>',
    ],
)
def test_een_tekening_haalt_niets_langs_een_omweg(lijf: str) -> None:
    assert any("mag niet" in fout for fout in bekijk(_heel(lijf)).fouten)
    assert bekijk(_heel('<svg><path fill="none" stroke="currentColor"/></svg>')).fouten == []


def _heel(lijf: str) -> bytes:
    return f"<!-- x --><!doctype html><html><head></head>{lijf}".encode()
