"""While somebody writes, the rest of the site follows: quickly after a word, wholly after a mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.serveer.werkplaats import Werkplaats
from tests.bouw.test_bijwerken import ZIN, wijzig_een_stap
from tests.bouw.test_bouw import kopie, neem_mee
from tests.soorten import SOORTEN

pytestmark = pytest.mark.bouw


@pytest.fixture
def plaats(project: Path, gebouwde_site: Path, tmp_path: Path) -> Iterator[Werkplaats]:
    """A place of work on a copy of the project, with the site it would build; test_serveer starts without one."""
    werkplaats = Werkplaats(kopie(project, tmp_path), lambda _: None)
    neem_mee(gebouwde_site, werkplaats.site)
    yield werkplaats
    werkplaats.ruim_op()


def test_een_adres_leidt_niet_uit_de_site(plaats: Werkplaats) -> None:
    (plaats.map / "geheim").mkdir()
    (plaats.map / "geheim/index.html").write_text("geheim")
    diepte = len(plaats.site.relative_to(plaats.map).parts)
    omhoog = "../" * diepte
    assert (plaats.site / omhoog / "geheim/index.html").is_file()
    for adres in (f"/{omhoog}geheim/", f"/bouwstenen/../{omhoog}geheim/"):
        assert plaats.pagina(adres) is None


def test_een_verse_pagina_heeft_elk_icoon_dat_zij_toont(plaats: Werkplaats) -> None:
    adressen = [adres for adres in SOORTEN if adres.endswith("/")]
    paginas = {adres: plaats.pagina(adres) or "" for adres in adressen}
    mist = {
        adres: weg
        for adres, html in paginas.items()
        if (
            weg := set(re.findall(r'<use href="#i-([a-z]+)"', html)) - set(re.findall(r'<symbol id="i-([a-z]+)"', html))
        )
    }
    assert mist == {} and all("</article>" in html for html in paginas.values()) and len(adressen) > 30


def zoekindex(werkplaats: Werkplaats) -> str:
    return (werkplaats.site / "assets/zoeken/nu.js").read_text(encoding="utf-8")


def test_na_een_woord_volgt_alleen_wat_het_toont_en_na_een_fout_alles(plaats: Werkplaats) -> None:
    map_, index = plaats.site.stat().st_ino, zoekindex(plaats)
    wijzig_een_stap(plaats.wortel, "brp")
    assert plaats.bouw()
    assert plaats.site.stat().st_ino == map_ and zoekindex(plaats) != index
    assert ZIN in (plaats.site / "bouwstenen/brp/index.html").read_text(encoding="utf-8")
    (plaats.wortel / "data/bouwstenen/brp.yaml").write_text("naam: [kapot", encoding="utf-8")
    assert plaats.bouw()
    assert plaats.site.stat().st_ino != map_
    assert "kan nog niet getoond worden" in (plaats.pagina("/bouwstenen/brp/") or "")
