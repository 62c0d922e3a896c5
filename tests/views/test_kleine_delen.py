"""The small parts: their tags, what they escape, and that sources get their numbers in the order of the page."""

from __future__ import annotations

from markupsafe import Markup, escape

from macros.model.basis import Bewering
from macros.model.kennisbank import Kennisbank
from macros.views import kleine_delen
from macros.views.noten import Noten


def gezegd(tekst: str, *bronnen: str, zekerheid: str = "bevestigd") -> Bewering:
    return Bewering.model_validate({"tekst": tekst, "zekerheid": zekerheid, "bronnen": bronnen})


def test_een_bewering_zegt_hoe_zeker_en_volgens_wie(kb: Kennisbank) -> None:
    een, twee = list(kb.bronnen)[:2]
    noten = Noten(kb.bronnen)
    html = kleine_delen.beweringen([gezegd("A <b>", twee), gezegd("B", een, twee)], escape, noten)
    eerste, tweede = html.splitlines()
    assert eerste == (
        '<div class="bewering">A &lt;b&gt; <span class="onderbouwing"><span class="zekerheid zekerheid--bevestigd">'
        'bevestigd</span><a class="noot" href="#noot-1" aria-label="bron 1">1</a></span></div>'
    )
    assert [f"#noot-{n}" in tweede for n in (1, 2)] == [True, True]
    assert [noot.bron.id for noot in noten.lijst] == [twee, een]


def test_een_bron_die_er_niet_is_krijgt_geen_nummer(kb: Kennisbank) -> None:
    assert kleine_delen.nootlinks(Noten(kb.bronnen), ["bestaat-niet"]) == ""


def test_de_klasse_van_een_zekerheid_is_een_woord() -> None:
    assert 'zekerheid--te-verifieren">te verifiëren<' in kleine_delen.zekerheid("te verifiëren")


def test_namen_en_titels_zijn_geen_html(kb: Kennisbank) -> None:
    rol = next(iter(kb.rollen.values())).model_copy(update={"naam": "<i>"})
    stap = next(iter(kb.stappen.values())).model_copy(update={"titel": "<i>"})
    html = kleine_delen.links([rol, rol]) + kleine_delen.staplijst([stap])
    assert isinstance(html, Markup)
    assert "<i>" not in html and html.count("&lt;i&gt;") == 3
    assert html.count(", ") == 1


def test_een_code_staat_los_van_de_naam_en_niet_in_de_streep_eronder(kb: Kennisbank) -> None:
    stap = next(iter(kb.stappen.values()))
    assert f'{escape(stap.titel)}<span class="code"> {stap.code}</span></a>' in kleine_delen.staplink(stap)
