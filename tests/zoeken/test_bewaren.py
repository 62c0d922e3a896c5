"""What is kept of the pages for the search comes back as it was."""

from __future__ import annotations

from pathlib import Path
from sys import getsizeof

import pytest

from macros.zoeken.bewaren import als_regels, uit_regels
from macros.zoeken.documenten import ZONDER_FACETTEN, ZONDER_NAMEN, Document, Sectie
from macros.zoeken.lezen import lees_site


@pytest.mark.bouw
def test_alles_van_de_echte_site_komt_terug(gebouwde_site: Path) -> None:
    documenten = {"/": lees_site(gebouwde_site)}
    terug = uit_regels(als_regels(documenten))
    assert terug == documenten and len(terug["/"]) > 500
    sectie = terug["/"][0].secties[0]
    assert sectie.kaart is ZONDER_NAMEN and all(s.facetten for s in terug["/"][0].secties if s.facetten)


def test_wat_leeg_is_blijft_gedeeld() -> None:
    leeg = {"/a/": [Document("/a/", "A", "pagina", secties=[Sectie("", "", feiten=[("wat", "dit")])])], "/b/": []}
    terug = uit_regels(als_regels(leeg))
    assert terug["/a/"][0].secties[0].facetten is ZONDER_FACETTEN
    assert list(als_regels(terug)) == list(als_regels(leeg))


def test_bewaren_laat_geen_tweede_tekst_in_het_geheugen() -> None:
    tekst = "Eén gemeente betaalt € 5."
    voor = getsizeof(tekst)
    regels = list(als_regels({"/a/": [Document("/a/", tekst, "pagina", secties=[Sectie("", tekst, tekst=tekst)])]}))
    assert tekst.encode() in regels[1] and getsizeof(tekst) == voor


@pytest.mark.parametrize("regels", [[], [b'{"/a/": ['], [b"2\n", b'["/a/",[]]\n']])
def test_iets_anders_is_een_fout(regels: list[bytes]) -> None:
    with pytest.raises(ValueError):
        uit_regels(regels)
