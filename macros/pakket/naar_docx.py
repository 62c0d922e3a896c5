"""A document as DOCX: real headings and lists, header rows that repeat, Dutch as its language."""

from __future__ import annotations

import io
from functools import singledispatchmethod

import docx
from docx.document import Document as Docx
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.inpakken import herpak
from macros.pakket.stuk import Alinea, Deel, Document, Kop, Lijst, NieuwBlad, Regel, Stukje, Tabel

LETTER = "Arial"
BLAUW = RGBColor(0x0A, 0x44, 0x82)
KOPVLAK = "E9F1F9"
RUIMTE_CM = 17
TAAL = "nl-NL"
VAAK = ("Intense Quote", "List Number", "List Bullet", "Caption")
"""Styles that many paragraphs have."""


def naar_docx(document: Document, adres: Adresmaker) -> bytes:
    """Return the DOCX file of a document; `adres` tells where links lead."""
    return herpak(_Schrijver(document, adres).schrijf(), document.kenmerk.versie)


class _Schrijver:
    def __init__(self, document: Document, adres: Adresmaker) -> None:
        self.document = document
        self.adres = adres
        self.docx: Docx = docx.Document()
        self.stijlnummers = {naam: self.docx.styles[naam].style_id for naam in VAAK}

    def schrijf(self) -> bytes:
        """Return the file before its dates are fixed."""
        self._stijlen()
        self._blad()
        self._eigenschappen()
        self.docx.add_paragraph(self.document.titel, style="Title")
        self.docx.add_paragraph(self.document.ondertitel, style="Subtitle")
        for deel in self.document.delen:
            self._deel(deel)
        uit = io.BytesIO()
        self.docx.save(uit)
        return uit.getvalue()

    def _stijlen(self) -> None:
        for naam, punt in (("Normal", 10.5), ("Title", 22), ("Subtitle", 12), ("Heading 1", 16), ("Heading 2", 13)):
            stijl = self.docx.styles[naam]
            stijl.font.name, stijl.font.size = LETTER, Pt(punt)
            stijl.font.color.rgb = BLAUW if naam in ("Title", "Heading 1", "Heading 2") else None
            stijl.font.italic = False
            letters = stijl.element.get_or_add_rPr().get_or_add_rFonts()
            for soort in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                letters.attrib.pop(qn(f"w:{soort}"), None)
        for taal in self.docx.styles.element.iter(qn("w:lang")):
            taal.set(qn("w:val"), TAAL)

    def _blad(self) -> None:
        blad = self.docx.sections[0]
        blad.page_width, blad.page_height = Cm(21), Cm(29.7)
        blad.left_margin = blad.right_margin = blad.top_margin = blad.bottom_margin = Cm(2)
        voet = blad.footer.paragraphs[0]
        voet.text = voetregel(self.document.kenmerk, self.adres)
        for woord, veld in ((" · blad ", "PAGE"), (" van ", "NUMPAGES")):
            voet.add_run(woord)
            getal = OxmlElement("w:fldSimple")
            getal.set(qn("w:instr"), veld)
            voet._p.append(getal)
        for stuk in voet.runs:
            stuk.font.size = Pt(8)

    def _eigenschappen(self) -> None:
        eigen = self.docx.core_properties
        eigen.title, eigen.subject = self.document.titel, self.document.ondertitel
        eigen.author = eigen.last_modified_by = "Bouwstenenwijzer"
        eigen.language, eigen.version = TAAL, self.document.kenmerk.versie.isoformat()
        eigen.comments = voetregel(self.document.kenmerk, self.adres)

    @singledispatchmethod
    def _deel(self, deel: Deel) -> None:
        raise TypeError(deel)

    @_deel.register
    def _(self, deel: Kop) -> None:
        self.docx.add_heading(deel.tekst, level=deel.niveau)

    @_deel.register
    def _(self, deel: Alinea) -> None:
        self._regel(self._alinea("Intense Quote") if deel.accent else self.docx.add_paragraph(), deel.regel)

    @_deel.register
    def _(self, deel: Lijst) -> None:
        for punt in deel.punten:
            self._regel(self._alinea("List Number" if deel.vanaf else "List Bullet"), punt)

    @_deel.register
    def _(self, deel: NieuwBlad) -> None:  # noqa: ARG002 - told apart by its type
        self.docx.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    @_deel.register
    def _(self, deel: Tabel) -> None:
        bijschrift = self._alinea("Caption")
        bijschrift.add_run(deel.bijschrift)
        bijschrift.paragraph_format.keep_with_next = True
        tabel = self.docx.add_table(rows=1 + len(deel.rijen), cols=len(deel.koppen), style="Table Grid")
        tabel.autofit = False
        _beschrijf(tabel._tbl.tblPr, deel.bijschrift)
        herhaal = OxmlElement("w:tblHeader")
        tabel.rows[0]._tr.get_or_add_trPr().append(herhaal)
        alle = (tuple((Stukje(kop, vet=True),) for kop in deel.koppen), *deel.rijen)
        for rij, regels in zip(tabel.rows, alle, strict=True):
            rij._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
            for cel, regel, breedte in zip(rij.cells, regels, deel.breedtes, strict=True):
                cel.width = Cm(RUIMTE_CM * breedte / sum(deel.breedtes))
                alinea = cel.paragraphs[0]
                alinea.paragraph_format.space_after = alinea.paragraph_format.space_before = Pt(3)
                self._regel(alinea, regel)
        for cel in tabel.rows[0].cells:
            _kleur(cel._tc.get_or_add_tcPr(), KOPVLAK)
        for kolom, breedte in zip(tabel.columns, deel.breedtes, strict=True):
            kolom.width = Cm(RUIMTE_CM * breedte / sum(deel.breedtes))
        self.docx.add_paragraph()

    def _alinea(self, stijl: str) -> Paragraph:
        """Add a paragraph; by its name python-docx would go through all styles for each."""
        alinea = self.docx.add_paragraph()
        alinea._p.style = self.stijlnummers[stijl]
        return alinea

    def _regel(self, alinea: Paragraph, regel: Regel) -> None:
        for stukje in regel:
            doel = self.adres(stukje.doel) if stukje.doel else ""
            loop = alinea.add_run(stukje.tekst)
            loop.bold, loop.italic = stukje.vet or None, stukje.schuin or None
            if doel:
                loop.font.underline, loop.font.color.rgb = True, BLAUW
                link = OxmlElement("w:hyperlink")
                link.set(qn("r:id"), alinea.part.relate_to(doel, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
                alinea._p.append(link)
                link.append(loop._r)


def _beschrijf(eigenschappen: object, tekst: str) -> None:
    """Give a table the title that screen readers tell."""
    titel = OxmlElement("w:tblCaption")
    titel.set(qn("w:val"), tekst)
    eigenschappen.append(titel)  # type: ignore[attr-defined]


def _kleur(eigenschappen: object, kleur: str) -> None:
    """Give a cell a background."""
    vlak = OxmlElement("w:shd")
    vlak.set(qn("w:val"), "clear")
    vlak.set(qn("w:fill"), kleur)
    eigenschappen.append(vlak)  # type: ignore[attr-defined]
