"""Text of contributors becomes safe HTML."""

from __future__ import annotations

import pytest
from lxml import html

from macros.model.blokken import Blok
from macros.views.tekst import Tekstmaker, platte_tekst

MAKER = Tekstmaker(
    {"stap:brp/terugmelden": Blok("stap", "brp/terugmelden", "Terugmelden", "/bouwstenen/brp/#stap-terugmelden")}
)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Gewone tekst.\nTweede zin.", "<p>Gewone tekst. Tweede zin.</p>"),
        ("**Vet** en *schuin* en `code`.", "<p><strong>Vet</strong> en <em>schuin</em> en <code>code</code>.</p>"),
        ("Zie [de stap](stap:brp/terugmelden).", '<p>Zie <a href="/bouwstenen/brp/#stap-terugmelden">de stap</a>.</p>'),
        ("Zie [VNG](https://vng.nl/).", '<p>Zie <a href="https://vng.nl/">VNG</a>.</p>'),
        ("Drie:\n\n- een\n- twee", "<p>Drie:</p>\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("R&D kost 5 < 6.", "<p>R&amp;D kost 5 &lt; 6.</p>"),
        ("Dat kost € 3.", "<p>Dat kost €\N{NO-BREAK SPACE}3.</p>"),
        ("Of **€ 4**.", "<p>Of <strong>€&nbsp;4</strong>.</p>"),
        ("Gebruik {{ config }} niet.", "<p>Gebruik {{ config }} niet.</p>"),
    ],
)
def test_alinea(tekst: str, verwacht: str) -> None:
    assert str(MAKER.alinea(tekst)) == verwacht


@pytest.mark.parametrize(
    "aanval",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "<svg onload=alert(1)>",
        "<javascript:alert(1)>",
        "![p](https://elders.nl/p.png)",
        '[x](https://a.nl "titel" onclick="alert(1)")',
        "[x]: javascript:alert(1)\n\n[x]",
        "**<b onclick=alert(1)>x</b>**",
    ],
)
def test_een_aanval_wordt_onschuldige_tekst(aanval: str) -> None:
    boom = html.fragment_fromstring(str(MAKER.alinea(aanval)), create_parent="div")
    assert {element.tag for element in boom.iter()} <= {"div", "p", "strong", "em", "code", "a"}
    for element in boom.iter():
        assert set(element.keys()) <= {"href", "title"}
        assert not element.get("href") or element.get("href").startswith("https://")


def test_zin_haalt_de_alinea_weg() -> None:
    assert str(MAKER.zin("Een **zin**.")) == "Een <strong>zin</strong>."


def test_platte_tekst_houdt_alleen_woorden_over() -> None:
    assert platte_tekst("**Vet** en [link](https://vng.nl/).") == "Vet en link."
