"""Read the finished pages: the main part, its blocks and headings, and the facts in data attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

from macros.zoeken.documenten import Document, Sectie

EIGEN_DOCUMENT = ("begrip", "bron", "praktijk")
FACETTEN = ("groep", "rollen", "knelpunten", "afspraken")
NIET_LEZEN = {"script", "style", "template", "svg", "noscript", "button", "form", "nav", "footer"}
NIET_LEZEN_KLASSEN = {"onderbouwing", "zekerheid", "noot", "bronnenlijst"}
NIET_IN_KOP = {"code", "voluit", "afkorting"}
KOPPEN = {"h1", "h2", "h3", "h4"}
BLOKKEN = {"p", "li", "td", "th", "dd", "dt", "div", "section", "tr", "br", "summary", "figcaption", *KOPPEN}


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
        documenten.extend(lees_pagina(bestand.read_text(encoding="utf-8"), adres))
    return sorted(documenten, key=lambda d: d.adres)


def lees_pagina(bron: str, adres: str) -> Iterator[Document]:
    """Yield the page and the items in it that are documents of their own; a page without main part yields nothing."""
    hoofd = html.document_fromstring(bron).xpath('//main[@id="inhoud"]')
    titels = hoofd[0].xpath(".//h1") if hoofd else []
    if not titels or _overslaan(hoofd[0]):
        return
    artikel = next(iter(hoofd[0].xpath(".//article[@data-soort]")), hoofd[0])
    pagina = _document(artikel, adres, _tekst(titels[0]))
    yield from _Lezer(pagina).lees(hoofd[0])


def _document(element: HtmlElement, adres: str, titel: str) -> Document:
    soort = element.get("data-soort") or "tekst"
    soort = "lijst" if soort == "overzicht" else soort
    document = Document(adres, titel, soort, element.get("data-status", ""), element.get("data-zekerheid", ""))
    document.facetten = _facetten(element)
    document.secties.append(Sectie("", titel))
    return document


class _Lezer:
    """Walks one page and hands every piece of text to the section it stands in."""

    def __init__(self, pagina: Document) -> None:
        self._documenten = [pagina]
        self._sectie = pagina.secties[0]
        self._document = pagina
        self._stukken: dict[int, list[str]] = {}

    def lees(self, hoofd: HtmlElement) -> list[Document]:
        self._loop(hoofd)
        for document in self._documenten:
            for sectie in document.secties:
                sectie.tekst = re.sub(r"\s+", " ", "".join(self._stukken.get(id(sectie), ()))).strip()
        return self._documenten

    def _loop(self, element: HtmlElement) -> None:
        if _overslaan(element):
            return
        bewaard = self._document, self._sectie
        opent = self._open(element)
        if element.tag != "h1" and not self._is_eigen_kop(element):
            self._neem(element.text)
        for kind in element:
            self._loop(kind)
            self._neem(kind.tail)
        if element.tag in BLOKKEN:
            self._neem(" ")
        if opent:
            self._document, self._sectie = bewaard

    def _open(self, element: HtmlElement) -> bool:
        """Start a document or section when this element is one; tell whether it ends with the element."""
        soort = (element.get("data-blok") or "").partition(":")[0]
        anker = element.get("id") or ""
        if not anker or (element.tag in ("article", "main", "h1") and not soort):
            return False
        if soort in EIGEN_DOCUMENT:
            self._nieuw_document(element, anker, soort)
            return True
        if (soort and element.tag != "article") or element.tag == "section":
            self._nieuwe_sectie(Sectie(anker, _kop(element), soort, "", _facetten(element)))
            return True
        if element.tag in ("h2", "h3") and not _binnen_sectie(element):
            self._nieuwe_sectie(Sectie(anker, _tekst(element)))
        return False

    def _nieuw_document(self, element: HtmlElement, anker: str, soort: str) -> None:
        adres = f"{self._documenten[0].adres}#{anker}"
        document = Document(
            adres, _kop(element), soort, element.get("data-status", ""), element.get("data-zekerheid", "")
        )
        document.facetten = _facetten(element)
        self._documenten.append(document)
        self._document = document
        self._nieuwe_sectie(Sectie("", document.titel))

    def _nieuwe_sectie(self, sectie: Sectie) -> None:
        self._document.secties.append(sectie)
        self._sectie = sectie

    def _is_eigen_kop(self, element: HtmlElement) -> bool:
        return element.tag in KOPPEN and _tekst(element) == self._sectie.kop

    def _neem(self, tekst: str | None) -> None:
        if tekst:
            self._stukken.setdefault(id(self._sectie), []).append(tekst)


def _binnen_sectie(kop: HtmlElement) -> bool:
    """Whether this heading is that of the block around it."""
    ouder = kop.getparent()
    while ouder is not None and ouder.tag not in ("main", "article"):
        if ouder.get("id") and (ouder.get("data-blok") or ouder.tag == "section"):
            return _eerste_kop(ouder) is kop
        ouder = ouder.getparent()
    return False


def _eerste_kop(element: HtmlElement) -> HtmlElement | None:
    return next((e for e in element.iter("h1", "h2", "h3", "h4", "dt", "summary", "cite")), None)


def _kop(element: HtmlElement) -> str:
    kop = _eerste_kop(element)
    return _tekst(kop) if kop is not None else ""


def _tekst(element: HtmlElement) -> str:
    """Return the text of a heading without codes and notes."""
    delen: list[str] = []
    _verzamel(element, delen)
    return re.sub(r"\s+", " ", "".join(delen)).strip()


def _verzamel(element: HtmlElement, delen: list[str]) -> None:
    if not _overslaan(element) and NIET_IN_KOP.isdisjoint(_klassen(element)):
        delen.append(element.text or "")
        for kind in element:
            _verzamel(kind, delen)
            delen.append(kind.tail or "")


def _overslaan(element: HtmlElement) -> bool:
    return (
        not isinstance(element.tag, str)
        or element.tag in NIET_LEZEN
        or element.get("data-niet-zoeken") is not None
        or not NIET_LEZEN_KLASSEN.isdisjoint(_klassen(element))
    )


def _klassen(element: HtmlElement) -> list[str]:
    return element.get("class", "").split() if isinstance(element.tag, str) else []


def _facetten(element: HtmlElement) -> dict[str, tuple[str, ...]]:
    return {naam: tuple(waarde.split()) for naam in FACETTEN if (waarde := element.get(f"data-{naam}"))}
