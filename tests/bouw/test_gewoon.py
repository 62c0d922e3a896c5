"""A page in plain form is read without a parser; a parser is the judge of what was read, and nothing slips through."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.bouw.adresvelden import ADRESVELDEN, TEKENVELDEN
from macros.bouw.gewoon import lees_gewoon
from macros.bouw.keurlezer import Keurlezer

LIJF = '<main id="a"><h1>Kop</h1><p class="b">tekst <a href="../x/#y">link</a></p></main><script src="z.js"></script>'
PAGINA = f'<!doctype html>\n<html lang="nl">\n<head>\n<title>t</title>\n</head>\n<body>{LIJF}</body>\n</html>\n'
VIJANDIG = (
    "<script>raak()</script>",
    '<script src="https://a.nl/x.js"></script>',
    '<script src="//a.nl/x.js"></script>',
    '<script type="application/json" src="https://a.nl/x.js"></script>',
    '<script type="module">raak()</script>',
    '<p onclick="raak()">x</p>',
    "<p onclick=raak()>x</p>",
    "<p ONCLICK='raak()'>x</p>",
    '<p\tonclick="raak()">x</p>',
    '<p title="x"onclick="raak()">x</p>',
    "<p/onclick=raak()>x</p>",
    '<p title=" id="onclick="raak()">x</p>',
    '<p title="x href=" class="javascript:raak()">x</p>',
    '<p style="color:red">x</p>',
    "<style>p{}</style>",
    '<base href="https://a.nl/">',
    '<iframe src="x"></iframe>',
    '<object data="x"></object>',
    '<embed src="x">',
    '<template><p id="q"></template>',
    "<plaintext>",
    "<xmp><p></xmp>",
    "<noembed><p></noembed>",
    '<textarea><p id="q"></textarea>',
    '<img src="https://a.nl/p.png" alt="">',
    '<img src="/\\a.nl/p.png" alt="">',
    '<form action="javascript:raak()"></form>',
    '<form action="https://a.nl/"></form>',
    '<button formaction="javascript:raak()">x</button>',
    '<link href="//a.nl/x.css" rel="stylesheet">',
    '<meta http-equiv="refresh" content="0; url=https://a.nl/">',
    '<svg><a xlink:href="javascript:raak()">x</a></svg>',
    '<a href="&#106;avascript:raak()">x</a>',
    '<a href="java&Tab;script:raak()">x</a>',
    '<a href="x&y">x</a>',
    '<a href="java\nscript:raak()">x</a>',
    "<!-- x -->",
    "<![CDATA[<p>]]>",
    "<?x ?>",
    "<p id='q'>",
    '<P ID="q">',
    '<p id="q" id="r">',
    '<p id="q',
    '<p id="q<">',
    "<a href>",
    "<a href />",
    '<p src title="x">',
    'tekst ="x" tekst',
    "<",
    "</body>",
    "<body>",
    '<body onload="raak()">',
    "</html>",
    '<html lang="en">',
    "<head>",
    "\x00",
    '{{ bouwsteen("brp") }}',
    '<script type="application/json">{{</script>',
)


def test_onze_vorm_heeft_geen_parser_nodig() -> None:
    assert lees_gewoon(PAGINA.encode()) == (["a"], ["../x/#y", "z.js"])


@pytest.mark.parametrize("stuk", VIJANDIG)
@pytest.mark.parametrize("waar", ["<main", "Kop", "tekst", "</main>", "</body>", "<title>", "</head>"])
def test_al_het_andere_gaat_naar_de_parser(stuk: str, waar: str) -> None:
    assert lees_gewoon(PAGINA.replace(waar, f"{stuk}{waar}", 1).encode()) is None


@pytest.mark.parametrize("tag", ["p", "img", "link", "use", "abbr"])
@pytest.mark.parametrize("naam", sorted(ADRESVELDEN | TEKENVELDEN))
def test_een_adres_elders_gaat_naar_de_parser(tag: str, naam: str) -> None:
    assert lees_gewoon(PAGINA.replace("Kop", f'<{tag} {naam}="https://a.nl/x">').encode()) is None


def test_een_link_en_het_eigen_adres_mogen_elders_zijn() -> None:
    eigen = '<link rel="canonical" href="https://a.nl/x/"></head>'
    pagina = PAGINA.replace("</head>", eigen).replace("../x/#y", "https://b.nl/")
    assert lees_gewoon(pagina.encode()) == (["a"], ["https://a.nl/x/", "https://b.nl/", "z.js"])


@pytest.mark.parametrize("wat", ["</html>\n<p>x</p>", "</html><script src='x.js'></script>", "<p>", "\xff"])
def test_niets_achter_het_einde(wat: str) -> None:
    assert lees_gewoon(PAGINA.encode() + wat.encode("latin-1")) is None


@pytest.mark.parametrize("wat", [b"<p>x", b"\xef\xbb\xbf", b"<html>"])
def test_niets_voor_het_begin(wat: bytes) -> None:
    assert lees_gewoon(wat + PAGINA.encode()) is None


def test_wat_geen_utf8_is_gaat_naar_de_parser() -> None:
    assert lees_gewoon(PAGINA.encode().replace(b"../x/", b"../\xff/")) is None


@given(st.integers(0, len(PAGINA)), st.sampled_from('<>"=/&\x00 {'), st.integers(0, 3))
def test_een_teken_anders_en_toch_gewoon_is_wat_een_parser_ziet(plek: int, teken: str, weg: int) -> None:
    _zelfde((PAGINA[:plek] + teken + PAGINA[plek + weg :]).encode())


STUKKEN = (
    *("<p>", "</p>", "<p", ">", "/>", "<b>x</b>", '<a href="', '<a href="../b/#c">', "</a>", '<p id="d">', '<p id="'),
    *(' id="e"', ' href="f"', ' src="g"', ' title="h"', ' title=" href=', " id=", " on", '"', "=", "'", " ", "/", "<"),
    *("é", "&amp;", "&lt;", "&", "&copy;", "<title>", "</title>", "<textarea>", "</textarea>", "<noscript>", "<svg>"),
    *('<script src="i.js">', '<script type="application/json">', "</script>", '<img src="j.png">', '<link href="k">'),
    *('<form action="l">', "</form>", "</body>", "</html>", "<!--", "-->", "<table>", "<td>", "<select>", "<option>"),
)


@given(st.lists(st.sampled_from(STUKKEN), max_size=10).map("".join))
def test_wat_gewoon_is_ziet_een_parser_net_zo(lijf: str) -> None:
    _zelfde(PAGINA.replace("Kop", lijf).encode())


@pytest.mark.bouw
def test_elke_pagina_van_de_site_is_zoals_een_parser_haar_ziet(gebouwde_site: Path) -> None:
    paginas = [pad.read_bytes() for pad in sorted(gebouwde_site.rglob("index.html"))]
    gewoon = [pagina for pagina in paginas if b"data-doorverwijzing" not in pagina[:80] and _zelfde(pagina)]
    assert len(gewoon) > 100, "nearly every page goes without a parser, or the gate takes twice as long"


class _Onafhankelijk(HTMLParser):
    """The elements of a page as the standard library reads them: it shares nothing with our readers."""

    def __init__(self, pagina: bytes) -> None:
        super().__init__()
        self.kenmerken: list[tuple[str, str, str | None]] = []
        self.tags: set[str] = set()
        self.feed(pagina.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.kenmerken += [(tag, naam, waarde) for naam, waarde in attrs]
        if tag in ("title", "textarea"):
            self.set_cdata_mode(tag)


VERBODEN = {"base", "iframe", "frame", "object", "embed", "style", "set", "animate", "template", "plaintext", "xmp"}


def _zelfde(pagina: bytes) -> bool:
    """Assert that two other readers see what was read without a parser, and nothing that may not be; whether it was."""
    gelezen, gezien = lees_gewoon(pagina), Keurlezer()._met_parser(pagina)
    if gelezen is None:
        return False
    ids, adressen = gelezen
    dubbel = len(ids) != len(set(ids))
    assert bool(gezien.fouten) is dubbel, gezien.fouten
    assert gezien.ankers == {*ids} - {""}
    assert gezien.links.keys() == {*adressen}
    anders = _Onafhankelijk(pagina)
    assert ids == [waarde for _, naam, waarde in anders.kenmerken if naam == "id"]
    assert adressen == [waarde for _, naam, waarde in anders.kenmerken if naam in ("href", "src")]
    assert not anders.tags & VERBODEN
    assert [kenmerk for kenmerk in anders.kenmerken if _mag_niet(*kenmerk)] == []
    return True


def _mag_niet(tag: str, naam: str, waarde: str | None) -> bool:
    """Whether an attribute runs, colours, or fetches from elsewhere; written out here, apart from the gate."""
    if naam.startswith("on") or naam in ("style", "srcset", "poster", "ping", "formaction", "data", "xlink:href"):
        return True
    return tag != "a" and naam in ("src", "href", "action") and (waarde is None or ":" in waarde or "//" in waarde)
