"""A frame that is made once for a list says, letter for letter, what the theme says of each page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation

from macros.diagnostics.tekens import ONZICHTBAAR
from macros.kader import ID, INHOUD, OMSCHRIJVING, TITEL, Kader
from macros.model.soorten import SOORTEN

LIJSTEN = [soort.lijst for soort in SOORTEN if soort.eigen_pagina]


def geval(project: Path, adres: str, kanaal: str, site_url: str | None) -> tuple[Kader, Any, Any]:
    """Return the frame, what the engine gives a template, and a page at `adres`."""
    config = load_config(config_file=str(project / "mkdocs.yml"), site_url=site_url)
    bestand = File(f"{adres}.md", config.docs_dir, config.site_dir, use_directory_urls=True)
    bestanden = Files([bestand])
    nav = get_navigation(bestanden, config)
    pagina: Any = bestand.page
    pagina.markdown = ""
    pagina.meta = {"title": "A & <b>", "description": 'Zegt "iets" & meer.', "kanaal": kanaal}
    pagina.content = '<article class="pagina pagina--x">Tekst.</article>'
    return (
        Kader(config.theme.get_env().get_template("main.html").render),
        get_context(nav, bestanden, config, pagina),
        pagina,
    )


@pytest.mark.parametrize("site_url", [None, "https://voorbeeld.nl/wijzer/"])
@pytest.mark.parametrize("lijst", LIJSTEN)
def test_het_kader_is_dat_van_het_thema(project: Path, lijst: str, site_url: str | None) -> None:
    kader, context, pagina = geval(project, f"{lijst}/een-id", f"{lijst}/een-id", site_url)
    for _ in range(2):
        html = kader.om(context, pagina)
        assert html == kader._maak(context)
    assert "A &amp; &lt;b&gt;" in html and "een-id" in html
    assert list(kader.van_lijst) == [lijst]


@pytest.mark.parametrize(("adres", "kanaal"), [("agenda", "alles"), ("bouwstenen/stuk", "alles")])
def test_een_ander_soort_pagina_krijgt_een_eigen_kader(project: Path, adres: str, kanaal: str) -> None:
    kader, context, pagina = geval(project, adres, kanaal, None)
    assert kader.om(context, pagina) == kader._maak(context)
    assert kader.van_lijst == {}


def test_de_merken_komen_in_geen_tekst_voor() -> None:
    assert all(ONZICHTBAAR.search(merk) for merk in (ID, TITEL, OMSCHRIJVING, INHOUD))
