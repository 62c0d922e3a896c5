"""The PDF files: tagged, Dutch, nothing over the edge, everything there."""

from __future__ import annotations

import io
import itertools
from datetime import date

import pypdfium2
import pytest
import typst
from pypdf import PdfReader

from macros.model.kennisbank import Kennisbank
from macros.pakket.adressen import vanaf
from macros.pakket.dias import dias
from macros.pakket.draaiboek import draaiboek
from macros.pakket.gegevens import momenten, stappen_van
from macros.pakket.handout import handout
from macros.pakket.naar_pdf import naar_pdf
from macros.pakket.stuk import Alinea, Deel, Document, Drukvorm, Kaart, Kenmerk, Kop, Tabel, regel
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


def over_de_rand(inhoud: bytes) -> list[str]:
    """Return what goes over the edge of a sheet, and sheets without text."""
    fout = []
    for nummer, blad in enumerate(pypdfium2.PdfDocument(inhoud), start=1):
        tekst, (breed, hoog) = blad.get_textpage(), blad.get_size()
        vakken = [tekst.get_rect(n) for n in range(tekst.count_rects())]
        if not vakken:
            fout.append(f"blad {nummer} is leeg")
        elif min(v[0] for v in vakken) < RAND or max(v[2] for v in vakken) > breed - RAND:
            fout.append(f"blad {nummer} is te breed")
        elif min(v[1] for v in vakken) < RAND or max(v[3] for v in vakken) > hoog - RAND:
            fout.append(f"blad {nummer} is te hoog")
    return fout


@pytest.mark.parametrize("naam", PDFS)
def test_niets_loopt_over_de_rand(pakketten: Bestanden, naam: str) -> None:
    for bestanden in pakketten.values():
        assert over_de_rand(bestanden[naam]) == []
        for blad in pypdfium2.PdfDocument(bestanden[naam]):
            assert SITE.rstrip("/") in los(blad.get_textpage().get_text_bounded())


def stuk_met(*delen: Deel, kaarten: tuple[Kaart, ...] = ()) -> Document:
    """Return a document of our own."""
    return Document(
        "Proef", "Om te zien of het opvalt", Kenmerk("Proef", "/proef/", date(2026, 11, 22)), delen, kaarten
    )


def test_wat_wel_over_de_rand_loopt_valt_op() -> None:
    breed = stuk_met(Tabel("Te breed", ("Woord",), ((regel("onafbreekbaar" * 20),),), (1,)))
    assert over_de_rand(naar_pdf(breed, "document", vanaf(SITE))) == ["blad 1 is te breed"]
    past = stuk_met(Tabel("Past", ("Woord",), ((regel("gewoon"),),), (1,)))
    assert over_de_rand(naar_pdf(past, "document", vanaf(SITE))) == []


@pytest.mark.parametrize(("vorm", "melding"), [("dias", "deze dia past niet"), ("kaarten", "deze kaart past niet")])
def test_een_kaart_die_niet_past_wordt_geen_half_blad(vorm: Drukvorm, melding: str) -> None:
    vol = Kaart("Veel te vol", "X-1 · Proef", tuple(Alinea(regel("Een zin die ruimte kost. " * 8)) for _ in range(20)))
    voorblad = Kaart("Proef", "Voorblad", ())
    with pytest.raises(typst.TypstError, match=melding):
        naar_pdf(stuk_met(kaarten=(voorblad, vol)), vorm, vanaf(SITE))


def kale_koppen(inhoud: bytes, koppen: set[str]) -> list[str]:
    """Return the headings that stand alone at the end of a sheet."""
    uit = []
    for blad in PdfReader(io.BytesIO(inhoud)).pages:
        regels = [r.strip() for r in blad.extract_text().splitlines() if r.strip() and "versie" not in r]
        uit += [r for r in regels[-2:] if r in koppen]
    return uit


def test_geen_kop_alleen_onderaan_een_blad(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        for naam, maak in (("hand-out.pdf", handout), ("draaiboek.pdf", draaiboek)):
            koppen = {d.tekst for d in maak(kb_met_adres, sessie).delen if isinstance(d, Kop)}
            assert kale_koppen(pakketten[sessie.id][naam], koppen) == []


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
