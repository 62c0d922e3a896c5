"""The structure of every page: language, title, headings, landmarks, links that say where they lead."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from tests.soorten import documenten, volle_paginas

pytestmark = pytest.mark.bouw

NIETSZEGGEND = re.compile(
    r"(klik )?(hier|deze( (link|pagina))?|(lees|meer)( (meer|hier|verder))?|link|pagina|website)\W*", re.I
)
ENGELS = re.compile(r"\b(skip to|search|home page|next|previous|loading|close|not found|permanent link)\b", re.I)
KOPPEN = ("h1", "h2", "h3", "h4", "h5", "h6")

Paginas = list[tuple[str, html.HtmlElement]]


@pytest.fixture(scope="module")
def paginas(gebouwde_site: Path) -> Paginas:
    """Every page in our own frame."""
    alle = list(volle_paginas(gebouwde_site))
    assert len(alle) > 100
    return alle


@pytest.fixture(scope="module")
def alles(gebouwde_site: Path) -> Paginas:
    """Every page with content, the papers of a session included."""
    return list(documenten(gebouwde_site))


def naam(element: html.HtmlElement) -> str:
    """Return the name a screen reader gives to a link or button."""
    return " ".join((element.get("aria-label") or element.text_content()).split())


def test_taal_en_titel(alles: Paginas) -> None:
    titels: dict[str, str] = {}
    for pad, boom in alles:
        assert boom.get("lang") == "nl", pad
        titel = boom.findtext(".//title")
        assert titel and titel not in titels, f"{pad} heeft dezelfde titel als {titels.get(titel)}"
        titels[titel] = pad


def test_omschrijving(alles: Paginas) -> None:
    for pad, boom in alles:
        (tekst,) = boom.xpath('//head/meta[@name="description"]/@content')
        assert 25 <= len(tekst) <= 400, f"{pad}: {tekst}"


def test_een_kop_van_niveau_een_en_geen_niveau_overgeslagen(alles: Paginas) -> None:
    for pad, boom in alles:
        niveaus = [int(kop.tag[1]) for kop in boom.iter(*KOPPEN)]
        assert niveaus.count(1) == 1, f"{pad}: {niveaus.count(1)} keer een h1"
        for vorige, deze in zip([0, *niveaus], niveaus, strict=False):
            assert deze <= vorige + 1, f"{pad}: een h{deze} na een h{vorige}"
        assert all(kop.text_content().strip() for kop in boom.iter(*KOPPEN)), f"{pad}: lege kop"


ZONDER_WEG_TERUG = {"index.html", "404.html", "zoeken/index.html", "scherm/index.html"}


def test_elke_pagina_zegt_waar_zij_staat(paginas: Paginas) -> None:
    for pad, boom in paginas:
        kruimels = [li.text_content().strip() for li in boom.xpath("//nav[@class='kruimels']//li")]
        assert (not kruimels) == (pad in ZONDER_WEG_TERUG), pad
        assert not kruimels or (kruimels[0] == "Start" and kruimels[-1]), pad
    plek = dict(paginas)
    assert len(plek["over/zekerheid/index.html"].xpath("//nav[@class='kruimels']//li")) == 3


def test_een_pagina_heet_overal_hetzelfde(paginas: Paginas) -> None:
    """In the menu, at the foot, and as its own heading; and no other page goes by that name."""
    plek = dict(paginas)
    namen = plek["agenda/index.html"].xpath("//a[@aria-current='page']/text()")
    assert namen == ["Termijnen", "Termijnen"] == plek["agenda/index.html"].xpath("(//h1/text())[1]") * 2
    assert not plek["beheer/index.html"].xpath("//h1[contains(., 'Agenda') or contains(., 'Termijnen')]")


def test_de_belmodus_staat_in_het_menu_en_op_de_startpagina(paginas: Paginas) -> None:
    """A coach on the phone has no time to scroll to the foot."""
    for pad, boom in paginas:
        menu = boom.xpath("//nav[@aria-label='Hoofdmenu']//a[.='Belmodus']/@href")
        assert len(menu) == 1, pad
    (link,) = dict(paginas)["index.html"].xpath("//main//a[contains(@href, 'bellen/')]")
    assert "belmodus" in link.text_content()


def test_vaste_plekken(paginas: Paginas) -> None:
    for pad, boom in paginas:
        assert len(boom.xpath("//main[@id='inhoud'][@tabindex='-1']")) == 1, pad
        eerste = boom.xpath("//body//*[self::a or self::button or self::input]")[0]
        assert eerste.get("href") == "#inhoud", f"{pad}: de eerste link springt niet naar de inhoud"
        for tag in ("nav", "form"):
            for deel in boom.xpath(f"//nav | //{tag}[@role='search']"):
                assert deel.get("aria-label") or deel.xpath(".//label"), f"{pad}: <{deel.tag}> zonder naam"
        namen = [nav.get("aria-label") for nav in boom.iter("nav")]
        assert len(namen) == len(set(namen)), f"{pad}: twee keer dezelfde naam {namen}"


def test_een_link_zegt_waar_hij_heen_leidt(alles: Paginas) -> None:
    for pad, boom in alles:
        for link in boom.iter("a"):
            tekst = naam(link)
            assert tekst, f"{pad}: link zonder naam naar {link.get('href')}"
            assert not NIETSZEGGEND.fullmatch(tekst), f'{pad}: "{tekst}" zegt niets'
            assert link.get("target") is None, f"{pad}: {tekst} opent een ander venster"


def test_gelijke_links_leiden_naar_gelijke_plekken(paginas: Paginas) -> None:
    fout = []
    for pad, boom in paginas:
        doelen: dict[str, set[str]] = defaultdict(set)
        for link in boom.xpath("//a[not(contains(@class, 'vakwoord'))]"):  # such a link explains its word
            doelen[naam(link).lower()].add(urljoin(f"/{pad.removesuffix('index.html')}", link.get("href")))
        fout += [f"{pad}: {tekst}: {' en '.join(sorted(naar))}" for tekst, naar in doelen.items() if len(naar) > 1]
    assert not fout, "\n".join(fout)


def test_velden_en_knoppen_hebben_een_naam(alles: Paginas) -> None:
    for pad, boom in alles:
        labels = {label.get("for") for label in boom.iter("label")}
        for veld in boom.iter("input", "select", "textarea"):
            binnen_label = veld.xpath("ancestor::label")
            assert veld.get("id") in labels or binnen_label or veld.get("aria-label"), f"{pad}: {html.tostring(veld)!r}"
        for knop in boom.iter("button"):
            assert naam(knop), f"{pad}: knop zonder naam"
            assert knop.get("type"), f"{pad}: {naam(knop)} heeft geen type"


def test_tabellen_hebben_koppen_en_een_vak_dat_je_kunt_bereiken(paginas: Paginas) -> None:
    for pad, boom in paginas:
        for tabel in boom.iter("table"):
            assert tabel.xpath(".//th"), f"{pad}: tabel zonder koppen"
            assert all(kop.get("scope") or not kop.text_content().strip() or kop.xpath("ancestor::thead")
                       for kop in tabel.iter("th")), pad  # fmt: skip
            vak = tabel.getparent()
            if "tabelvak" in (vak.get("class") or ""):
                assert vak.get("tabindex") == "0" and vak.get("role") == "region" and vak.get("aria-label"), pad


def test_geen_engels_in_het_kader(paginas: Paginas) -> None:
    for pad, boom in paginas:
        for deel in boom.xpath("//header[contains(@class,'kop')][1] | //footer[contains(@class,'voet')][1]"):
            woorden = " ".join([deel.text_content(), *deel.xpath(".//@aria-label | .//@title | .//@placeholder")])
            assert not ENGELS.search(woorden), f"{pad}: {ENGELS.search(woorden)}"


def test_geen_tabvolgorde_met_de_hand(alles: Paginas) -> None:
    for pad, boom in alles:
        assert set(boom.xpath("//@tabindex")) <= {"0", "-1"}, pad
        assert not boom.xpath("//@accesskey"), pad
        assert not boom.xpath("//*[@autofocus]"), pad


def test_een_zin_eindigt_met_een_punt(paginas: Paginas) -> None:
    """A title that ends in one gets no second from its template."""
    for pad, boom in paginas:
        dubbel = boom.xpath("//li[contains(., '..') and not(contains(., '...'))]")
        assert not dubbel, f"{pad}: {dubbel[0].text_content()[:80]}"
