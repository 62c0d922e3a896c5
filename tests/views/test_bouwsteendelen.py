"""The blocks of a bouwsteen: what they escape, what they leave out, and in which order sources get their numbers."""

from __future__ import annotations

import pytest
from lxml import html
from markupsafe import Markup, escape

from macros.model.kennisbank import Kennisbank
from macros.views.bouwsteendelen import Bouwsteendelen
from macros.views.noten import Noten
from macros.views.stap import stapweergave


@pytest.fixture
def delen(kb: Kennisbank) -> Bouwsteendelen:
    """The blocks of a page of which nothing has a number yet."""
    return Bouwsteendelen(kb.bouwstenen["brp"], escape, Noten(kb.bronnen))


def test_wat_getypt_is_wordt_geen_html(kb: Kennisbank, delen: Bouwsteendelen) -> None:
    raar = '<i title="x">'
    b = delen.b
    rol = next(iter(kb.rollen.values())).model_copy(update={"naam": raar})
    plicht = next(iter(b.verplichtingen.values())).model_copy(update={"titel": raar, "tekst": raar})
    hobbel = next(iter(b.hobbels.values())).model_copy(update={"probleem": raar, "helpt": raar})
    eerste = kb.stappen_per_bouwsteen["brp"][0]
    stap = eerste.model_copy(update={"titel": raar, "wat": raar, "klaar_als": (raar,)})
    blokken = (
        delen.plicht('a"b', plicht, [rol]),
        delen.hobbel('a"b', hobbel, [stap], []),
        delen.stappen([stapweergave(kb, stap)]),
    )
    for blok in blokken:
        assert isinstance(blok, Markup)
        assert html.fragment_fromstring(blok).xpath("count(//i)") == 0
        assert blok.count("&lt;i") >= 3


def test_zonder_feiten_geen_lege_lijst(delen: Bouwsteendelen) -> None:
    plicht = next(iter(delen.b.verplichtingen.values())).model_copy(update={"termijn": None})
    hobbel = next(iter(delen.b.hobbels.values()))
    assert "<dl" not in delen.plicht("x", plicht, [])
    assert "<dl" not in delen.hobbel("x", hobbel, [], [])


def test_bronnen_krijgen_hun_nummer_van_boven_naar_onder(kb: Kennisbank, delen: Bouwsteendelen) -> None:
    een, twee = list(kb.bronnen)[:2]
    plicht = next(p for b in kb.bouwstenen.values() for p in b.verplichtingen.values() if p.termijn)
    assert plicht.termijn
    termijn = plicht.termijn.model_copy(update={"bronnen": (een,)})
    blok = delen.plicht("x", plicht.model_copy(update={"bronnen": (twee,), "termijn": termijn}), [])
    assert [noot.bron.id for noot in delen.noten.lijst] == [twee, een]
    assert blok.index("#noot-1") < blok.index("#noot-2")
