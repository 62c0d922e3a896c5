"""The gate refuses what must not be published, and lets the rest pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.bouw.fout import Bouwfout
from macros.bouw.poort import keur, keur_bijgewerkt
from macros.bouw.wegwijzer import bestanden_in

KOP = '<!doctype html><html lang="nl"><head><title>x</title></head><body>'


def site(tmp_path: Path, lijf: str, naam: str = "index.html") -> Path:
    pad = tmp_path / naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(f"{KOP}{lijf}</body></html>", encoding="utf-8")
    return tmp_path


def test_een_goede_site_mag_door(tmp_path: Path) -> None:
    site(tmp_path, '<h1 id="kop">a</h1><a href="b/">b</a><a href="b/#plek">b</a><a href="https://vng.nl/">v</a>')
    site(
        tmp_path,
        '<p id="plek">x</p><a href="../#kop">terug</a><code>{{ bouwsteen("brp") }}</code> {{ 7 * 7 }}',
        "b/index.html",
    )
    assert keur(tmp_path) == 2


@pytest.mark.parametrize(
    ("lijf", "melding"),
    [
        ('<a href="weg/">x</a>', "wijst naar een pagina die er niet is"),
        ('<a href="#weg">x</a>', "wijst naar een plek die er niet is"),
        ('<a href="../../etc/passwd">x</a>', "wijst naar een pagina die er niet is"),
        ('<p id="a"></p><p id="a"></p>', 'het id "a" staat er twee keer'),
        ('<p>{{ bouwsteen("brp") }}</p>', "niet is uitgevoerd"),
        ('<p><b>x</b> {{- overzicht("home") }}</p>', "niet is uitgevoerd"),
        ('<a href="javascript:x()">x</a>', "mag niet op een pagina"),
        ('<a href="JaVaScript:x()">x</a>', "mag niet op een pagina"),
        ('<a href="data:text/html,x">x</a>', "mag niet op een pagina"),
        ('<a href="http://[">x</a>', "mag niet op een pagina"),
        ('<!-- x --><p>y</p><a href="&#106;avascript:x()">x</a>', "mag niet op een pagina"),
        ("<script>alert(1)</script>", "script in de pagina zelf"),
        ('<p onclick="x()">x</p>', 'het attribuut "onclick"'),
        ('<p style="color:red">x</p>', 'het attribuut "style"'),
        ("<style>p{}</style>", "<style> mag niet"),
        ('<base href="https://a.nl/">', "<base> mag niet"),
        ('<iframe src="x"></iframe>', "<iframe> mag niet"),
        ('<img src="https://a.nl/p.png" alt="">', "laadt iets van een andere site"),
        ('<script src="//a.nl/x.js"></script>', "laadt iets van een andere site"),
        ('<meta http-equiv="refresh" content="0">', "meta refresh"),
        ('<a href="b">b</a></body></html><p>achteraan</p>', "na het einde van de pagina"),
        ("</html><script>raak()</script>", "script in de pagina zelf"),
        ('</html><p onclick="raak()">x</p>', 'het attribuut "onclick"'),
        ('<html onclick="raak()">', "<html> staat er twee keer"),
        ('<p>x</p><BODY onload="raak()">', "<body> staat er twee keer"),
        ("<body/onload=raak()>", "<body> staat er twee keer"),
    ],
)
def test_wat_niet_mag_houdt_de_bouw_tegen(tmp_path: Path, lijf: str, melding: str) -> None:
    with pytest.raises(Bouwfout, match=melding.replace("(", r"\(")):
        keur(site(tmp_path, lijf))


def test_elke_pagina_die_naar_een_plek_vraagt_wordt_genoemd(tmp_path: Path) -> None:
    for naam in ("een", "twee"):
        site(tmp_path, '<p id="hier">x</p><a href="../c/#weg">x</a><a href="../c/#er">x</a>', f"{naam}/index.html")
    site(tmp_path, '<p id="er">x</p>', "c/index.html")
    with pytest.raises(Bouwfout) as fout:
        keur(tmp_path)
    assert str(fout.value).splitlines()[1:] == [
        f'{naam}/index.html: de link "../c/#weg" wijst naar een plek die er niet is' for naam in ("een", "twee")
    ]


def bijgewerkt(tmp_path: Path, was: str, nu: str) -> int | None:
    """Return what the gate says of a page that changed, beside one that did not."""
    oud, nieuw = tmp_path / "oud", tmp_path / "nieuw"
    site(oud, '<p id="plek">x</p><a href="../#kop">terug</a>', "b/index.html")
    site(oud, was)
    site(nieuw, nu)
    return keur_bijgewerkt(nieuw, oud, bestanden_in(oud))


WAS = '<h1 id="kop">a</h1><a href="b/">b</a>'


@pytest.mark.parametrize(
    "nu", [WAS, f'{WAS}<a href="b/#plek">b</a>', f'{WAS}<p id="erbij">x</p><a href="#erbij">x</a>', '<p id="kop">a</p>']
)
def test_een_pagina_die_veranderde_mag_door(tmp_path: Path, nu: str) -> None:
    assert bijgewerkt(tmp_path, WAS, nu) == 2


@pytest.mark.parametrize(
    ("nu", "melding"),
    [
        (f'{WAS}<a href="b/#weg">x</a>', "wijst naar een plek die er niet is"),
        (f'{WAS}<a href="#weg">x</a>', "wijst naar een plek die er niet is"),
        (f'{WAS}<a href="c/">x</a>', "wijst naar een pagina die er niet is"),
        (f'{WAS}<p onclick="x()">x</p>', "onclick"),
    ],
)
def test_een_pagina_die_veranderde_wordt_geweigerd(tmp_path: Path, nu: str, melding: str) -> None:
    with pytest.raises(Bouwfout, match=f"index.html: .*{melding}"):
        bijgewerkt(tmp_path, WAS, nu)


def test_verdwijnt_er_een_plek_dan_moet_alles_nagekeken(tmp_path: Path) -> None:
    assert bijgewerkt(tmp_path, WAS, '<h1 id="top">a</h1>') is None
