"""On paper: the sheet of who decides fits on one A4, the matrix of resultaatafspraken is whole."""

from __future__ import annotations

from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from macros.model.kennisbank import Kennisbank

pytestmark = pytest.mark.browser

BESLUITERS = ["wethouder", "gemeentesecretaris", "directeur-bedrijfsvoering"]


def bladen(pagina: Page) -> list[str]:
    """Print the page and return the words of every sheet, with single spaces."""
    druk = PdfReader(BytesIO(pagina.pdf(prefer_css_page_size=True)))
    return [" ".join(blad.extract_text().split()) for blad in druk.pages]


def woorden(blad: str) -> set[str]:
    """The words of a sheet, with and without the full stop that may have come loose from a button."""
    return {vorm for woord in blad.split() for vorm in (woord, f"{woord}.")}


def test_alle_rollen_met_een_bestuursblad_staan_in_deze_test(kb: Kennisbank) -> None:
    assert sorted(BESLUITERS) == sorted(rol.id for rol in kb.rollen.values() if rol.bestuursblad)


@pytest.mark.parametrize("rol", BESLUITERS)
def test_het_bestuursblad_past_op_een_a4(pagina: Page, adres: str, kb: Kennisbank, rol: str) -> None:
    pagina.goto(f"{adres}/rollen/{rol}/")
    eerste, tweede, *_ = bladen(pagina)
    for kop in ("Plicht", "Baten", "Kosten", "Risico", "Te besluiten"):
        assert kop in eerste
    blad = kb.rollen[rol].bestuursblad
    assert blad
    for bewering in [*blad.plicht, *blad.baten, *blad.kosten, *blad.risico, *blad.besluit]:
        # A term with its definition is a button: readers of the PDF give such words after the running text.
        assert set(bewering.tekst.split()[-3:]) <= woorden(eerste)
    assert "Jouw stappen" in tweede
    assert "Jouw stappen" not in eerste


def test_de_matrix_staat_in_een_keer_op_een_blad(pagina: Page, adres: str, kb: Kennisbank) -> None:
    pagina.goto(f"{adres}/resultaatafspraken/")
    laatste = bladen(pagina)[-1]
    assert "Welke bouwsteen hoort bij welke afspraak" in laatste
    for afspraak in kb.resultaatafspraken.values():
        assert afspraak.naam in laatste
    pagina.emulate_media(media="print")
    pagina.set_viewport_size({"width": 673, "height": 980})
    assert pagina.evaluate("document.querySelector('.matrix').getBoundingClientRect().right") <= 673


@pytest.mark.parametrize(("breedte", "matrix"), [(320, False), (1280, True)])
def test_de_matrix_is_op_een_telefoon_een_lijst(pagina: Page, adres: str, breedte: int, matrix: bool) -> None:
    """The same is never there twice, also not for who has it read aloud."""
    pagina.set_viewport_size({"width": breedte, "height": 640})
    pagina.goto(f"{adres}/resultaatafspraken/")
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte
    assert [pagina.locator(wat).is_visible() for wat in (".matrix", ".matrix-smal")] == [matrix, not matrix]
