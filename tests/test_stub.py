"""A page whose command cannot be carried out says so in Dutch, in a site that somebody is still writing."""

from __future__ import annotations

import pytest

from macros.load import laad
from macros.model.overzichten import OVERZICHTEN, overzicht_van
from macros.stub import toon
from macros.views.overzichten import OVERZICHTEN as GEMAAKT
from tests.voorbeelden.tabel import GOED


@pytest.mark.parametrize("macro, argument", [("overzicht", "onzin"), ("onzin", "brp"), ("stap", "brp"), ("bron", "x")])
def test_een_onbekende_naam_geeft_een_pagina_met_uitleg(macro: str, argument: str) -> None:
    html = str(toon(laad(GOED), macro, argument).html)
    assert f"{macro}(&#34;{argument}&#34;)" in html and "Haal hem weg" in html


@pytest.mark.parametrize(
    "macro, argument, bestand",
    [("overzicht", "rollen", "paginas.yaml"), ("bouwsteen", "gba", "bouwstenen/gba.yaml"), ("rol", "x", "rollen.yaml")],
)
def test_wat_er_nog_niet_is_noemt_zijn_bestand(macro: str, argument: str, bestand: str) -> None:
    assert f"data/{bestand}" in toon(laad(GOED), macro, argument).html


def test_wat_er_is_wordt_getoond() -> None:
    assert "Bouwstenenwijzer" in toon(laad(GOED), "overzicht", "home").titel


def test_elk_overzicht_heeft_een_naam_die_de_controle_kent() -> None:
    assert GEMAAKT.keys() == OVERZICHTEN


@pytest.mark.parametrize(
    "pad, naam",
    [
        ("index", "home"),
        ("rollen/index", "rollen"),
        ("rollen", None),
        ("meedoen/voorstel/index", "voorstel"),
        ("voorstel", None),
        ("voorstel/index", None),
        ("begrippen", "begrippen"),
        ("begrippen/index", "begrippen"),
        ("over/index", None),
        ("home", None),
        ("home/index", None),
        ("over/rollen/index", None),
        ("bouwstenen/brp", None),
    ],
)
def test_elk_overzicht_heeft_zijn_eigen_plek(pad: str, naam: str | None) -> None:
    assert overzicht_van(tuple(pad.split("/"))) == naam
