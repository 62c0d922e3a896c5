"""Read the finished pages: the main part, its blocks and headings, and the facts in data attributes."""

from __future__ import annotations

from pathlib import Path

from lxml.etree import _Element as Element

from macros.model.paginaboom import lees_html
from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.elementen import facetten_van, feiten_van, kop_van, koptekst, overslaan, tekst_van

EIGEN_DOCUMENT = ("begrip", "bron", "praktijk")
EIGEN_FACET = {"rol": "rollen", "knelpunt": "knelpunten", "afspraak": "afspraken"}
KAARTFEITEN = {"oogopslag", "stap__feiten"}
MERK = b'id="inhoud"'
REGELS = {"p", "li", "td", "th", "dd", "tr", "figcaption", "h2", "h3", "h4"}
RUIMTE = {"div", "section", "br", "summary", "header"}


def lees_site(site: Path) -> list[Document]:
    """Return every document of the built site, ordered by address.

    Raises:
        FileNotFoundError: when `site` does not exist.
    """
    if not site.is_dir():
        raise FileNotFoundError(site)
    documenten: list[Document] = []
    for bestand in sorted(site.rglob("index.html")):
        adres = "/" + bestand.relative_to(site).as_posix().removesuffix("index.html")
        documenten.extend(lees_pagina(bestand.read_bytes(), adres))
    return sorted(documenten, key=lambda d: d.adres)


def lees_pagina(bron: bytes, adres: str) -> list[Document]:
    """Return the page and the items in it that are documents of their own; nothing without a main part and title."""
    if MERK not in bron:  # a page that only sends on: not worth parsing
        return []
    return lees_boom(lees_html(bron), adres)


def lees_boom(boom: Element, adres: str) -> list[Document]:
    """Return what `lees_pagina` does, of a page that was parsed already; the tree stays as it is.

    Args:
        boom: the tree, made by `paginaboom.lees_html`.
        adres: address of the page on the site: "/bouwstenen/brp/".
    """
    hoofd = next((e for e in boom.iter("main") if e.get("id") == "inhoud"), None)
    titel = None if hoofd is None or overslaan(hoofd) else next(hoofd.iter("h1"), None)
    if hoofd is None or titel is None:
        return []
    artikel = next((e for e in hoofd.iter("article") if e.get("data-soort") is not None), hoofd)
    return _Lezer(_document(artikel, adres, koptekst(titel)), titel).lees(hoofd)


def _document(element: Element, adres: str, titel: str, soort: str = "") -> Document:
    soort = soort or element.get("data-soort") or "tekst"
    soort = "lijst" if soort == "overzicht" else soort
    document = Document(adres, titel, soort, element.get("data-status", ""), element.get("data-zekerheid", ""))
    document.facetten = facetten_van(element)
    if soort in EIGEN_FACET:
        document.facetten.setdefault(EIGEN_FACET[soort], (element.get("data-id", ""),))
    document.secties.append(Sectie("", titel))
    return document


class _Lezer:
    """Walks one page and hands every piece of text to the section it stands in."""

    def __init__(self, pagina: Document, titel: Element) -> None:
        self._documenten = [pagina]
        self._document = pagina
        self._koppen = {titel}
        self._stukken: list[tuple[Sectie, list[str]]] = []
        self._begin(pagina.secties[0])

    def lees(self, hoofd: Element) -> list[Document]:
        """Return the documents with their text."""
        self._loop(hoofd)
        for sectie, tekst in self._stukken:
            sectie.tekst = " ".join("".join(tekst).split())
        return self._documenten

    def _begin(self, sectie: Sectie) -> None:
        """Hand the text that follows to `sectie`."""
        self._sectie, self._tekst = sectie, list[str]()
        self._stukken.append((sectie, self._tekst))

    def _loop(self, element: Element) -> None:
        if overslaan(element):
            return
        bewaard = self._document, self._sectie, self._tekst
        opent = element.get("id") is not None and self._open(element)
        klasse = element.get("class")
        if klasse is not None:
            self._voor_de_kaart(element, klasse.split())
        if element not in self._koppen:
            if element.text:
                self._tekst.append(element.text)
            for kind in element:
                self._loop(kind)
                if kind.tail:
                    self._tekst.append(kind.tail)
            self._sluit_af(element.tag)
        if opent:
            self._document, self._sectie, self._tekst = bewaard

    def _open(self, element: Element) -> bool:
        """Start a document or section when this element is one; tell whether it ends with the element."""
        soort = (element.get("data-blok") or "").partition(":")[0]
        anker = element.get("id") or ""
        if not anker or element.tag in ("article", "main", "h1"):
            return False
        if soort in EIGEN_DOCUMENT:
            kop = self._met_kop(element)
            self._documenten.append(_document(element, f"{self._documenten[0].adres}#{anker}", koptekst(kop), soort))
            self._document = self._documenten[-1]
            self._begin(self._document.secties[0])
            return True
        if soort or element.tag == "section":
            kop = self._met_kop(element)
            self._nieuwe_sectie(Sectie(anker, koptekst(kop), soort, "", facetten_van(element)))
            return True
        if element.tag in ("h2", "h3") and element not in self._koppen:
            self._koppen.add(element)
            self._nieuwe_sectie(Sectie(anker, koptekst(element)))
        return False

    def _met_kop(self, element: Element) -> Element | None:
        kop = kop_van(element)
        if kop is not None:
            self._koppen.add(kop)
        return kop

    def _nieuwe_sectie(self, sectie: Sectie) -> None:
        self._document.secties.append(sectie)
        self._begin(sectie)

    def _voor_de_kaart(self, element: Element, klassen: list[str]) -> None:
        if "samenvatting" in klassen and not self._sectie.samenvatting:
            self._sectie.samenvatting = tekst_van(element)
        if not KAARTFEITEN.isdisjoint(klassen) and not self._sectie.feiten:
            self._sectie.feiten = feiten_van(element)

    def _sluit_af(self, tag: str) -> None:
        """Close a line with a full stop when it has none, so that a piece of text reads well."""
        if tag in REGELS:
            einde = "".join(self._tekst[-3:]).rstrip()[-1:]
            self._tekst.append(". " if einde.isalnum() or (einde and einde in "”)") else " ")
        elif tag == "dt":
            self._tekst.append(": ")
        elif tag in RUIMTE:
            self._tekst.append(" ")
