"""Walk over one page: which document and which section each piece of its text belongs to."""

from __future__ import annotations

from sys import intern
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from macros.zoeken.documenten import ZONDER_FACETTEN, Document, Sectie
from macros.zoeken.elementen import (
    KOPPEN,
    NIET_LEZEN,
    facetten_van,
    facetten_van_blok,
    feiten_van,
    klassen_van,
    koptekst,
    tekst_van,
)

EIGEN_DOCUMENT = ("begrip", "bron", "praktijk")
MET_FACETTEN = ("stap", "verplichting", "hobbel")
GEEN_BLOK = ("article", "main", "h1")
EIGEN_FACET = {"rol": "rollen", "knelpunt": "knelpunten", "afspraak": "afspraken"}
PUNT = ". "
SLUIT = {
    **dict.fromkeys(("p", "li", "td", "th", "dd", "tr", "figcaption", "h2", "h3", "h4"), PUNT),
    **dict.fromkeys(("div", "section", "br", "summary", "header", "label"), " "),
    "dt": ": ",
}
"""What ends the text of an element: a line gets a full stop when it has none."""


def document_van(element: Element, adres: str, titel: str, soort: str = "") -> Document:
    """Return the document that an element is, with one section, still without text; its own kind unless given."""
    soort = soort or element.get("data-soort") or "tekst"
    soort = "lijst" if soort == "overzicht" else soort
    document = Document(adres, titel, soort, element.get("data-status", ""), element.get("data-zekerheid", ""))
    document.facetten = facetten_van(element)
    if soort in EIGEN_FACET:
        document.facetten.setdefault(EIGEN_FACET[soort], (element.get("data-id", ""),))
    document.secties.append(Sectie("", titel))
    return document


class _Blok(NamedTuple):
    """An element that is a section, and perhaps a document, of its own; and where the text after it goes."""

    element: Element
    sectie: Sectie
    hierna: tuple[Document, Sectie, list[str]]


class Paginalezer:
    """Walks one page and hands every piece of text to the section it stands in."""

    def __init__(self, pagina: Document, titel: Element) -> None:
        self._documenten = [pagina]
        self._document = pagina
        self._titel = titel
        self._stukken: list[tuple[Sectie, list[str]]] = []
        self._blokken: list[_Blok] = []
        self._zonder_kop: list[Sectie] = []
        self._begin(pagina.secties[0])

    def lees(self, hoofd: Element) -> list[Document]:
        """Return the documents with their text."""
        loper = etree.iterwalk(hoofd, events=("start", "end"))
        gelezen = True
        for gebeurtenis, element in loper:
            if gebeurtenis == "start":
                gelezen = self._begint(element)
                if not gelezen:
                    loper.skip_subtree()
                continue
            self._eindigt(element, gelezen)
            gelezen = True
            if (staart := element.tail) and element is not hoofd:
                self._tekst.append(staart)
        for sectie, tekst in self._stukken:
            sectie.tekst = " ".join("".join(tekst).split())
        for document in self._documenten[1:]:
            document.titel = document.secties[0].kop
        return self._documenten

    def _begin(self, sectie: Sectie) -> None:
        """Hand the text that follows to `sectie`."""
        self._sectie, self._tekst = sectie, list[str]()
        self._stukken.append((sectie, self._tekst))

    def _begint(self, element: Element) -> bool:
        """Take what an element says at its start; tell whether what is in it is text."""
        tag = element.tag
        if tag in NIET_LEZEN or (element.keys() and not self._met_kenmerken(element)):
            return False
        if tag in KOPPEN and self._is_kop(element):
            return False
        if tekst := element.text:
            self._tekst.append(tekst)
        return True

    def _met_kenmerken(self, element: Element) -> bool:
        """Take what the attributes of an element say; tell whether it is to be read."""
        klassen = klassen_van(element.get("class", ""))
        if klassen.overslaan or element.get("data-niet-zoeken") is not None:
            return False
        if element.get("id"):
            self._opent(element)
        if klassen.samenvatting and not self._sectie.samenvatting:
            self._sectie.samenvatting = tekst_van(element)
        if klassen.feiten and not self._sectie.feiten:
            self._sectie.feiten = feiten_van(element)
        return True

    def _eindigt(self, element: Element, gelezen: bool) -> None:
        """Close the line of an element that was read, and the block that it was."""
        slot = SLUIT.get(element.tag)
        if slot and gelezen:
            self._tekst.append(" " if slot is PUNT and self._is_af() else slot)
        if self._blokken and self._blokken[-1].element is element:
            blok = self._blokken.pop()
            self._document, self._sectie, self._tekst = blok.hierna
            if self._zonder_kop and self._zonder_kop[-1] is blok.sectie:
                self._zonder_kop.pop()

    def _is_af(self) -> bool:
        """Whether the line needs no full stop: it has one, or there is nothing in it."""
        einde = "".join(self._tekst[-3:]).rstrip()[-1:]
        return not einde or not (einde.isalnum() or einde in "”)")

    def _opent(self, element: Element) -> None:
        """Start a section, or a document, when this element is one; its heading is the first that comes."""
        anker, soort = element.get("id", ""), intern(element.get("data-blok", "").partition(":")[0])
        if element.tag in GEEN_BLOK or not (soort or element.tag == "section"):
            return
        hierna = self._document, self._sectie, self._tekst
        if soort in EIGEN_DOCUMENT:
            self._document = document_van(element, f"{self._documenten[0].adres}#{anker}", "", soort)
            self._documenten.append(self._document)
            self._begin(self._document.secties[0])
        else:
            facetten = facetten_van_blok(element) if soort in MET_FACETTEN else ZONDER_FACETTEN
            self._nieuwe_sectie(Sectie(anker, "", soort, "", facetten))
        self._blokken.append(_Blok(element, self._sectie, hierna))
        self._zonder_kop.append(self._sectie)

    def _is_kop(self, element: Element) -> bool:
        """Take a heading that names something; tell whether it does, and so is no text."""
        if self._zonder_kop:
            kop = koptekst(element)
            for sectie in self._zonder_kop:
                sectie.kop = kop
            self._zonder_kop.clear()
            return True
        if element.tag in ("h2", "h3") and (anker := element.get("id")):
            self._nieuwe_sectie(Sectie(anker, koptekst(element)))
            return True
        return element is self._titel

    def _nieuwe_sectie(self, sectie: Sectie) -> None:
        self._document.secties.append(sectie)
        self._begin(sectie)
