"""A closing quote that was forgotten is found where it was opened, however many lines above the trouble."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.diagnostics import Probleem
from macros.load.yamlbestand import ontleed

HEEL = re.compile(r'^ *(?:- +)?(?:[\w-]+: +)?("[^"\n]+")$', re.MULTILINE)


def eerste_probleem(tekst: str) -> Probleem:
    return ontleed(tekst, "x.yaml").problemen[0]


@pytest.mark.parametrize("regels", [1, 39, 40, 400])
def test_het_begin_staat_ver_boven_de_fout(regels: int) -> None:
    tussen = "".join(f"veld-{nummer}: tekst\n" for nummer in range(regels))
    probleem = eerste_probleem(f'naam: a\ndatum: "2014-01-06\n{tussen}einde: "2015"\n')
    assert (probleem.plek.regel, probleem.plek.kolom) == (2, 8)
    assert "niet wordt gesloten" in probleem.melding


def test_een_apostrof_ertussen_leidt_niet_af() -> None:
    tekst = 'datum: "2014\nsoort: \'s ochtends\nmeer: foto\'s\neinde: "2015"\n'
    assert eerste_probleem(tekst).plek.regel == 1


def test_een_gesloten_tekst_over_meer_regels_krijgt_de_schuld_niet() -> None:
    probleem = eerste_probleem('wat: "Een zin\n  over twee regels."\nnaam: a\ndoel: b: c\n')
    assert (probleem.plek.regel, probleem.plek.kolom) == (4, 8)


def test_elk_bestand_met_een_vergeten_teken(project: Path) -> None:
    for pad in sorted((project / "data/bouwstenen").glob("*.yaml")):
        tekst = pad.read_text(encoding="utf-8")
        for vondst in list(HEEL.finditer(tekst))[:2]:
            regel = tekst.count("\n", 0, vondst.start(1)) + 1
            probleem = eerste_probleem(tekst[: vondst.end() - 1] + tekst[vondst.end() :])
            assert probleem.plek.regel == regel, f"{pad.name}:{regel}: {probleem}"
