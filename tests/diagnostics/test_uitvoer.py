"""The three forms in which problems are shown."""

from __future__ import annotations

import json

from macros.diagnostics import Niveau, Plek, Probleem, bedoelde_je
from macros.diagnostics.uitvoer import als_github, als_json, als_tekst, samenvatting

FOUT = Probleem(
    Plek("data/a.yaml", 8, 12), Niveau.FOUT, "verwijzing-bestaat", 'Rol "x, y" bestaat niet.', "Kies er een."
)
OP = Probleem(Plek("data/a.yaml", 9, 1), Niveau.LET_OP, "zin-kort", "Lang: 100%\nveel.", "Korter.")


def test_tekst_heeft_plek_niveau_regel_melding_en_tip() -> None:
    assert als_tekst([FOUT]) == (
        'data/a.yaml:8:12: fout [verwijzing-bestaat] Rol "x, y" bestaat niet.\n    tip: Kies er een.'
    )


def test_een_voorbeeld_houdt_zijn_regels_en_niemand_maakt_er_een_bij() -> None:
    gemaakt = Probleem(
        Plek("data/a.yaml"),
        Niveau.LET_OP,
        "x",
        "Zo\n::error::",
        "Plak:\n::error::",
        voorbeeld="  - a\u202e\r\n    b: 1",
    )
    assert als_tekst([gemaakt]) == (
        "data/a.yaml:1:1: let op [x] Zo ::error::\n    tip: Plak: ::error::\n  - a<U+202E> \n    b: 1"
    )
    assert als_github([gemaakt]).endswith("::Zo ::error:: Tip: Plak: ::error::%0A  - a<U+202E> %0A    b: 1")
    assert json.loads(als_json([gemaakt]))[0]["tip"] == "Plak:\n::error::\n  - a\u202e\r\n    b: 1"


def test_github_annotatie_ontsnapt_tekens_met_betekenis() -> None:
    regels = als_github([FOUT, OP]).splitlines()
    assert regels[0].startswith("::error file=data/a.yaml,line=8,col=12,title=fout [verwijzing-bestaat]::")
    assert (
        regels[1] == "::warning file=data/a.yaml,line=9,col=1,title=let op [zin-kort]::Lang: 100%25 veel. Tip: Korter."
    )


def test_json_is_terug_te_lezen() -> None:
    (een,) = json.loads(als_json([FOUT]))
    assert een == {
        "bestand": "data/a.yaml",
        "regel": 8,
        "kolom": 12,
        "niveau": "fout",
        "id": "verwijzing-bestaat",
        "melding": 'Rol "x, y" bestaat niet.',
        "tip": "Kies er een.",
    }


def test_samenvatting_telt() -> None:
    assert samenvatting([]) == "Alles klopt: geen fouten en geen opmerkingen."
    assert samenvatting([FOUT, OP]) == "1 fout, 1 keer let op."


def test_bedoelde_je_kiest_de_naaste_en_anders_niets() -> None:
    assert bedoelde_je("informatiemanger", ["informatiemanager", "ciso"]) == "informatiemanager"
    assert bedoelde_je("xyz", ["informatiemanager", "ciso"]) is None
