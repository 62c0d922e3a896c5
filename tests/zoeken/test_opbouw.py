"""From pages to numbers: what the walk over a page takes, what the stream of words counts, what is written of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.zoeken import Zoeker
from macros.zoeken.bestanden import NU, _grenzen, schrijf
from macros.zoeken.documenten import ZONDER_NAMEN, Document, Naamkaart, Naamsoort, Sectie
from macros.zoeken.index import KOP, NAAM, Index, Synoniemgroep
from macros.zoeken.lezen import lees_pagina
from macros.zoeken.opbouw import bouw_index
from macros.zoeken.stam import stam
from macros.zoeken.stroom import Woordstroom
from macros.zoeken.synoniemen import _uit_tekst
from tests.zoeken.conftest import document


def secties(inhoud: str) -> dict[str, tuple[str, str]]:
    """Return (heading, text) of each section of a page with this content, by anchor."""
    pagina = f'<main id="inhoud"><article><h1>Titel</h1>{inhoud}</article></main> Hierna'
    (gelezen,) = lees_pagina(pagina.encode(), "/x/")
    return {s.anker: (s.kop, s.tekst) for s in gelezen.secties}


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ('<section id="a"><p>Tekst</p></section>', {"a": ("", "Tekst.")}),
        ('<section id="a"></section><h2>Gewoon</h2>', {"": ("Titel", "Gewoon."), "a": ("", "")}),
        (
            '<section id="a"><section id="b"><h3>Kop</h3>Binnen</section>Buiten</section>',
            {"a": ("Kop", "Buiten"), "b": ("Kop", "Binnen")},
        ),
        (
            '<section id="a"><h2>Kop</h2>Een<nav><h3>Weg</h3></nav> twee</section>Drie',
            {"": ("Titel", "Drie"), "a": ("Kop", "Een twee")},
        ),
        ('<section id="a"><button>Knop</button> na</section><p class="noot">Weg</p>', {"a": ("", "na")}),
        ('<div id="d"><h2 id="los">Los</h2>Een</div>Twee', {"los": ("Los", "Een Twee")}),
    ],
)
def test_tekst_en_kop_van_secties(inhoud: str, verwacht: dict[str, tuple[str, str]]) -> None:
    assert {"": ("Titel", "")} | verwacht == secties(inhoud)


def stroom(*rijen: str) -> Woordstroom:
    uit = Woordstroom()
    for rij in rijen:
        uit.voeg_toe(rij)
    return uit


def test_stroom_telt_woorden_delen_en_verbindingen() -> None:
    aantallen = stroom("een back-up van een back-up", "", "wcag 2.1").aantallen
    assert aantallen == {"een": 2, "back": 2, "up": 2, "backup": 2, "van": 1, "wcag": 1, "2.1": 1}


@pytest.mark.parametrize(
    ("tekst", "samen"),
    [
        ("open source", ["opensource"]),
        ("open-source open source", ["opensource"]),
        ("heel open source", ["opensource"]),
        ("source open", []),
        ("14 netnummer", []),
        ("in op", []),
    ],
)
def test_buren_die_elders_een_woord_zijn(tekst: str, samen: list[str]) -> None:
    alle = stroom("opensource 14netnummer inop open", "source", tekst)
    assert list(alle.verbindingen(list(alle.rijen())[2])) == samen
    assert [list(alle.verbindingen(rij)) for rij in list(alle.rijen())[:2]] == [[], []]


def posten(index: Index, woord: str) -> list[tuple[int, int, int]]:
    return list(index.posten[index.termnummer[stam(woord)]])


def test_posten_zeggen_waar_en_hoe_vaak() -> None:
    kaart = [(Naamsoort.AFKORTING, "BU")]
    index = bouw_index(
        [
            document("/a/", "Back-up", "Back-up en nog een back-up; een reserve."),
            document("/b/", "Iets", "reserve " * 9, namen=kaart),
        ],
        frozenset(),
    )
    assert posten(index, "backup") == [(0, KOP, 2)]
    assert posten(index, "back") == [(0, KOP, 2)]
    assert posten(index, "reserve") == [(0, 0, 1), (1, 0, 7)]
    assert posten(index, "bu") == [(1, NAAM, 0)]
    assert index.lengten == [7, 9]
    assert index.kopwoorden == {"back", "up", "backup", "iets", "bu"}


def test_gedeelde_lege_kaart_blijft_leeg() -> None:
    bouw_index([Document("/a/", "Titel", "rol", secties=[Sectie("", "Titel")])], frozenset())
    assert Naamkaart() == ZONDER_NAMEN


@pytest.mark.parametrize(
    ("tekst", "paren"),
    [
        ("De Basisregistratie Personen (BRP) is er.", {("BRP", "Basisregistratie Personen")}),
        ("Met BRP (Basisregistratie Personen) erbij.", {("BRP", "Basisregistratie Personen")}),
        (
            "De Basis Wet (BW) en de Grote Wet (GW).",
            {("BW", "Basis Wet"), ("GW", "Grote Wet")},
        ),
        ("Zie (ook) de Grote Wet (GW), of niet (GW", {("GW", "Grote Wet")}),
        ("Alle Betrokken Gemeenten, en (ABG)", set()),
        ("Een lijst zonder haakjes BW", set()),
    ],
)
def test_afkortingen_uit_de_tekst(tekst: str, paren: set[tuple[str, str]]) -> None:
    assert set(_uit_tekst([document("/a/", "A", tekst)])) == {Synoniemgroep("afkorting", paar) for paar in paren}


def test_versie_volgt_de_inhoud(klein: Zoeker, project: Path, tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/js").symlink_to(project / "docs/assets/js")
    melden = {"mail": "", "repository": ""}
    versies = []
    for mail in ("", "a@b.nl", ""):
        schrijf(klein.index, {}, melden | {"mail": mail}, tmp_path)
        (map_,) = (pad for pad in (tmp_path / "assets/zoeken").iterdir() if pad.is_dir())
        assert f'"{map_.name}"' in (tmp_path / "assets/zoeken" / NU).read_text(encoding="utf-8")
        kern = (map_ / "kern.js").read_text(encoding="utf-8")
        assert json.loads(kern.partition(",")[2].removesuffix(");\n"))["versie"] == map_.name
        versies.append(map_.name)
    assert versies[0] == versies[2] != versies[1]


@pytest.mark.parametrize(("regels", "per_stuk"), [(0, 0), (7, 7), (1_000, 20), (90_000, 60)])
def test_stukken_groeien_met_de_wortel_van_wat_er_is(regels: int, per_stuk: int) -> None:
    grenzen = _grenzen([100] * regels, 2_000, 2.0)
    assert sum(grenzen) == regels
    assert max(grenzen, default=0) == per_stuk
