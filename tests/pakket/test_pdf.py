"""The PDF files: tagged, Dutch, nothing over the edge, everything there."""

from __future__ import annotations

import io
import itertools

import pypdfium2
import pytest
from pypdf import PdfReader

from macros.model.kennisbank import Kennisbank
from macros.pakket.dias import dias
from macros.pakket.gegevens import momenten, stappen_van
from tests.pakket.conftest import SITE

Bestanden = dict[str, dict[str, bytes]]
RAND = 20
PDFS = ("hand-out.pdf", "draaiboek.pdf", "dias.pdf", "kaarten.pdf")


def lees(pakketten: Bestanden, sessie: str, naam: str) -> PdfReader:
    """Return one of our PDF files, opened by a reader that did not make it."""
    return PdfReader(io.BytesIO(pakketten[sessie][naam]))


def woorden(pdf: PdfReader) -> str:
    """Return the text of all pages without any white space, for words that are broken over lines."""
    return "".join("".join(blad.extract_text() for blad in pdf.pages).split())


def los(tekst: str) -> str:
    """Return text as `woorden` gives it."""
    return "".join(tekst.split())


@pytest.mark.parametrize("naam", PDFS)
def test_gemerkt_nederlands_en_met_titel(pakketten: Bestanden, naam: str) -> None:
    for sessie in pakketten:
        pdf = lees(pakketten, sessie, naam)
        wortel = pdf.trailer["/Root"]
        assert wortel["/MarkInfo"]["/Marked"] is True or wortel["/MarkInfo"]["/Marked"].value is True
        assert str(wortel["/Lang"]).startswith("nl")
        assert pdf.metadata is not None and pdf.metadata.title
        assert wortel["/ViewerPreferences"]["/DisplayDocTitle"]
        assert b"pdfuaid" in wortel["/Metadata"].get_data()


@pytest.mark.parametrize("naam", PDFS)
def test_niets_loopt_over_de_rand(pakketten: Bestanden, naam: str) -> None:
    for bestanden in pakketten.values():
        pdf = pypdfium2.PdfDocument(bestanden[naam])
        for blad in pdf:
            tekst, (breed, hoog) = blad.get_textpage(), blad.get_size()
            vakken = [tekst.get_rect(n) for n in range(tekst.count_rects())]
            assert vakken, "een leeg blad"
            assert min(v[0] for v in vakken) >= RAND and max(v[2] for v in vakken) <= breed - RAND
            assert min(v[1] for v in vakken) >= RAND and max(v[3] for v in vakken) <= hoog - RAND
            assert SITE.rstrip("/") in los(tekst.get_text_bounded())


def test_elke_dia_en_elke_vier_kaarten_een_blad(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        assert len(lees(pakketten, sessie.id, "dias.pdf").pages) == len(dias(kb_met_adres, sessie).kaarten)
        kaarten = len(stappen_van(kb_met_adres, sessie))
        assert len(lees(pakketten, sessie.id, "kaarten.pdf").pages) == -(-kaarten // 4)


def test_het_draaiboek_zegt_alles(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        tekst = woorden(lees(pakketten, sessie.id, "draaiboek.pdf"))
        zinnen = [b.doel for b in sessie.agenda.values()] + [v.tekst for v in sessie.voorbereiding.values()]
        zinnen += [r for b in sessie.agenda.values() for r in b.instructie.splitlines() if not set(r) & set("*[`")]
        assert not [zin for zin in zinnen if los(zin) not in tekst]


def test_kloktijden_alleen_in_het_draaiboek(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        tijden = [m.begin for m in itertools.islice(momenten(sessie), 1, 3)]
        draaiboek = woorden(lees(pakketten, sessie.id, "draaiboek.pdf"))
        assert all(f"{9 + m // 60}.{m % 60:02d}" in draaiboek for m in tijden)
        uit = woorden(lees(pakketten, sessie.id, "hand-out.pdf"))
        assert not any(f"{9 + m // 60}.{m % 60:02d}" in uit or f"{13 + m // 60}.{m % 60:02d}" in uit for m in tijden)
