"""A published address never breaks: it answers, or leads on."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.model.kennisbank import Kennisbank
from tests.adressen import adressen_van, antwoordt, lees

UITLEG = (
    "Deze adressen zijn gepubliceerd en antwoorden niet meer.\n"
    "Hernoem met `kennisbank verhuis <oud> <nieuw>`, of zet het oude id in data/verhuisd.yaml:\n"
)


@pytest.mark.bouw
def test_elk_gepubliceerd_adres_antwoordt(gebouwde_site: Path) -> None:
    stil = [adres for adres in lees() if not antwoordt(gebouwde_site, adres)]
    assert not stil, UITLEG + "\n".join(stil)


def test_het_register_is_gesorteerd_en_zonder_dubbele() -> None:
    adressen = lees()
    assert adressen == sorted(set(adressen))
    assert all(adres.startswith("/") for adres in adressen)


def test_het_register_kent_elke_soort(kb: Kennisbank) -> None:
    adressen = set(lees())
    assert {"/", "/s/", "/zoeken/", "/feeds/alles.xml", "/api/v1/index.json"} <= adressen
    stappen = {stap.adres for stap in kb.stappen.values()} & adressen
    assert len(stappen) > 200
    assert len({f"/s/{code.lower()}/" for code in kb.codes} & adressen) > 500


@pytest.mark.bouw
def test_wat_weg_is_valt_op(tmp_path: Path) -> None:
    pagina = tmp_path / "bouwstenen/brp/index.html"
    pagina.parent.mkdir(parents=True)
    pagina.write_text(
        '<html><body><main><section id="stap-een" data-blok="stap:brp/een"></section></main></body></html>'
    )
    assert sorted(adressen_van(tmp_path)) == ["/bouwstenen/brp/", "/bouwstenen/brp/#stap-een"]
    assert antwoordt(tmp_path, "/bouwstenen/brp/#stap-een")
    assert not antwoordt(tmp_path, "/bouwstenen/brp/#stap-twee")
    assert not antwoordt(tmp_path, "/bouwstenen/bag/")
    weg = tmp_path / "bouwstenen/gba/index.html"
    weg.parent.mkdir()
    weg.write_text("<html data-doorverwijzing><body><main></main></body></html>")
    assert antwoordt(tmp_path, "/bouwstenen/gba/#stap-een")
