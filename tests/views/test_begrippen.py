"""The first mention of a term is a definition: once per page, in the right places, for the right words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html

from macros.model.begrip import Begrip
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import LIJST
from macros.views import toon_item, toon_overzicht
from macros.views.begrippen import LIJSTPAGINAS, Begripmarkering


def begrip(id: str, term: str, voluit: str | None = None, in_tekst: bool = True) -> Begrip:
    gegeven = {"code": "BG-1", "term": term, "voluit": voluit, "uitleg": "Uitleg.", "zekerheid": "algemeen bekend"}
    return Begrip.model_validate(gegeven | {"in_tekst": in_tekst}).geplaatst(id, "data/begrippen.yaml", (id,))


MARKERING = Begripmarkering(
    [
        begrip("bag", "BAG", "Basisregistratie Adressen en Gebouwen"),
        begrip("basisregistratie", "Basisregistratie"),
        begrip("berichtenbox", "Berichtenbox"),
        begrip("bvb", "Berichtenbox voor bedrijven"),
        begrip("i-a", "I&A"),
        begrip("uitval", "Uitval", in_tekst=False),
        begrip("api", "API"),
        begrip("kcc", "KCC", "klantcontactcentrum"),
    ]
)


def gemerkt(tekst: str) -> list[tuple[str, str]]:
    """Return (words, target) of every definition in the text."""
    boom = html.fragment_fromstring(str(MARKERING.markeer(f"<p>{tekst}</p>")))
    return [(link.text, link.get("href").partition("#begrip-")[2]) for link in boom.iter("a") if link.get("class")]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("De BAG en nog eens de BAG.", [("BAG", "bag")]),
        ("Een bag of een Bag.", []),
        ("Het KCC; het klantcontactcentrum neemt op.", [("KCC", "kcc")]),
        ("Klantcontactcentrum neemt op.", [("Klantcontactcentrum", "kcc")]),
        ("Een basisregistratie is van ons.", [("basisregistratie", "basisregistratie")]),
        ("Basisregistraties zijn van ons.", [("Basisregistraties", "basisregistratie")]),
        ("De Basisregistratie Adressen en Gebouwen.", [("Basisregistratie Adressen en Gebouwen", "bag")]),
        ("De Berichtenbox voor bedrijven.", [("Berichtenbox voor bedrijven", "bvb")]),
        ("Kies API’s.", [("API’s", "api")]),
        ("Afdeling I&amp;A helpt.", [("I&A", "i-a")]),
        ("Stap BAG-12 en BAG12, SubBAG, BAG-gegevens.", []),
        ("Je voorkomt uitval.", []),
        ("Een <code>BAG</code> en <strong>BAG</strong>.", [("BAG", "bag")]),
    ],
)
def test_welke_woorden(tekst: str, verwacht: list[tuple[str, str]]) -> None:
    assert gemerkt(tekst) == verwacht


@pytest.mark.parametrize(
    "stuk",
    [
        "<h2>De BAG</h2>",
        "<button>BAG</button>",
        "<nav data-niet-zoeken><ul><li>BAG</li></ul></nav>",
        "<section data-niet-zoeken><section><p>BAG</p></section><p>BAG</p></section>",
        '<span class="code">BAG</span>',
        "<dl><dt>BAG</dt></dl>",
        '<p title="BAG" data-x="de BAG">Niets.</p>',
        '<p>Zie <a href="/x/">de BAG</a> en de BAG.</p>',
    ],
)
def test_waar_niet(stuk: str) -> None:
    assert str(MARKERING.markeer(stuk)) == stuk


def test_na_een_stuk_dat_dicht_is_gaat_het_verder() -> None:
    assert 'class="vakwoord"' in MARKERING.markeer("<h2>De <span>BAG</span></h2><p>De BAG.</p>")


def test_ook_tekst_voor_het_eerste_element() -> None:
    assert MARKERING.markeer("De BAG. <p>De BAG.</p>").startswith('De <a class="vakwoord"')


def test_waar_de_pagina_over_gaat_heeft_geen_uitleg_nodig() -> None:
    assert str(MARKERING.markeer("<p>De BAG.</p>", ["bag"])) == "<p>De BAG.</p>"


def test_gelijke_woorden_leiden_naar_gelijke_plekken() -> None:
    uit = MARKERING.markeer('<p>De BAG telt.</p><p><a href="/bouwstenen/bag/">BAG</a></p>')
    assert '<a class="vakwoord" href="/bouwstenen/bag/" data-begrip="bag">BAG</a> telt' in uit


def test_een_woord_uit_het_menu_leidt_naar_het_menu() -> None:
    markering = Begripmarkering([begrip("i-versneller", "i-Versneller")])
    assert 'href="/i-versnellers/" data-begrip="i-versneller"' in markering.markeer("<p>De i-Versnellers.</p>")


@pytest.mark.parametrize("lijst", sorted(LIJST.keys() - LIJSTPAGINAS.keys()))
def test_een_woord_dat_alleen_bij_ons_een_lijst_is_leidt_naar_zijn_uitleg(lijst: str) -> None:
    markering = Begripmarkering([begrip("woord", lijst.capitalize())])
    assert 'href="/begrippen/#begrip-woord"' in markering.markeer(f"<p>Twee {lijst}.</p>")


@pytest.mark.bouw
def test_elke_lijst_uit_het_menu_heeft_een_pagina(gebouwde_site: Path) -> None:
    assert len(LIJSTPAGINAS) > 8
    assert [pad for pad in LIJSTPAGINAS.values() if not (gebouwde_site / pad.strip("/") / "index.html").is_file()] == []


def test_de_tekst_blijft_letter_voor_letter_gelijk(kb: Kennisbank) -> None:
    """What is copied, searched and hashed does not change."""
    from macros.views.begrippen import met_begrippen
    from macros.views.weergave import ITEMS

    for soort, id in (("bouwsteen", "mijnoverheid"), ("knelpunt", "capaciteit"), ("instrument", "i-spiegel")):
        voor = str(ITEMS[soort](kb, id).html)
        na = str(met_begrippen(kb, voor))
        assert na != voor
        assert re.sub(r"<[^>]*>", "", na) == re.sub(r"<[^>]*>", "", voor)


@pytest.mark.parametrize(("soort", "id"), [("bouwsteen", "woz"), ("rol", "ciso"), ("afspraak", "klaar-voor-de-bgt")])
def test_een_echte_pagina(kb: Kennisbank, soort: str, id: str) -> None:
    boom = html.fragment_fromstring(toon_item(kb, soort, id).html)
    links = boom.xpath('//a[@class="vakwoord"]')
    ids = [link.get("data-begrip") or link.get("href").partition("#begrip-")[2] for link in links]
    assert ids and len(ids) == len(set(ids))
    assert set(ids) <= set(kb.begrippen)
    assert id not in ids
    verboden = " | ".join(f"//{tag}//a[@class='vakwoord']" for tag in ("a", "h1", "h2", "h3", "button", "nav", "code"))
    assert boom.xpath(verboden) == []


def test_het_verhaal_krijgt_uitleg_en_de_begrippenlijst_niet(kb: Kennisbank) -> None:
    assert 'class="vakwoord"' in toon_overzicht(kb, "programma").html
    assert 'class="vakwoord"' not in toon_overzicht(kb, "begrippen").html
