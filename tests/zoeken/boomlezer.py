"""Read a page the plain way, element by element in a tree: what the search reads with expressions must be the same."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.etree import _Element as Element

from macros.zoeken.elementen import NIET_IN_KOP, NIET_LEZEN, NIET_LEZEN_KLASSEN
from macros.zoeken.paginalezer import EIGEN_DOCUMENT, GEEN_BLOK, KOPPEN
from macros.zoeken.platte_tekst import BEGINT, REGELS, VLAKKEN

Gelezen = list[tuple[str, str, str, str]]


@dataclass(eq=False)
class Stuk:
    """A section: where it stands, its heading when there is one, its text so far."""

    document: str
    anker: str
    kop: str | None = None
    tekst: str = ""


def lees(hoofd: Element, adres: str) -> Gelezen:
    """Return (document, anchor, heading, text) of each section in the main part of a page, in alphabetical order."""
    lezer = Boomlezer(adres, next(hoofd.iter("h1")))
    lezer.loop(hoofd, lezer.stukken[0])
    return sorted((s.document, s.anker, s.kop or "", " ".join(s.tekst.split())) for s in lezer.stukken)


class Boomlezer:
    """Walks the elements of one page."""

    def __init__(self, adres: str, titel: Element) -> None:
        self._titel = titel
        self.stukken = [Stuk(adres, "", tekst_van(titel))]
        self._zonder_kop: list[Stuk] = []

    def loop(self, element: Element, hier: Stuk) -> Stuk:
        """Read an element that stands in the section `hier`; return the section that what follows stands in."""
        if niet_lezen(element):
            return hier
        buiten, hier = hier, self._blok(element, hier)
        blok = hier if hier is not buiten else None
        if (na_kop := self._kop(element, hier)) is not None:
            return na_kop
        if element.tag.encode() in BEGINT:
            hier.tekst = met_slot(hier.tekst)
        hier.tekst += element.text or ""
        for kind in element:
            hier = self.loop(kind, hier)
            hier.tekst += kind.tail or ""
        hier.tekst = afgesloten(element.tag, hier.tekst)
        if blok in self._zonder_kop:
            self._zonder_kop.remove(blok)
        return buiten if blok else hier

    def _blok(self, element: Element, hier: Stuk) -> Stuk:
        """Return the section that an element is; `hier` when it is none."""
        anker, soort = element.get("id"), element.get("data-blok", "").partition(":")[0]
        if not anker or element.tag.encode() in GEEN_BLOK or not (soort or element.tag == "section"):
            return hier
        eigen = soort in EIGEN_DOCUMENT
        self.stukken.append(Stuk(f"{self.stukken[0].document}#{anker}", "") if eigen else Stuk(hier.document, anker))
        self._zonder_kop.append(self.stukken[-1])
        return self.stukken[-1]

    def _kop(self, element: Element, hier: Stuk) -> Stuk | None:
        """Return the section after a heading that is no text; None when the element is no such heading."""
        if element.tag.encode() not in KOPPEN:
            return None
        if self._zonder_kop:
            for stuk in self._zonder_kop:
                stuk.kop = tekst_van(element)
            self._zonder_kop.clear()
            return hier
        if element.tag in ("h2", "h3") and element.get("id"):
            self.stukken.append(Stuk(hier.document, element.get("id", ""), tekst_van(element)))
            return self.stukken[-1]
        return hier if element is self._titel else None


def niet_lezen(element: Element) -> bool:
    """Whether an element and all in it are not read."""
    namen = {naam.decode() for naam in NIET_LEZEN}
    klassen = {klasse.decode() for klasse in NIET_LEZEN_KLASSEN}
    eigen = element.get("class", "").split()
    return element.tag in namen or "data-niet-zoeken" in element.keys() or not klassen.isdisjoint(eigen)  # noqa: SIM118


def afgesloten(tag: str, tekst: str) -> str:
    """Return the text of an element that was read with what ends it."""
    if tag.encode() in REGELS:
        return met_slot(tekst)
    if tag == "dt":
        return tekst + (" " if tekst.endswith("?") else ": ")
    return tekst + (" " if tag == "br" or tag.encode() in VLAKKEN else "")


def met_slot(tekst: str) -> str:
    """Return a text of which the last line ends, with a full stop when words or a bracket stand there."""
    einde = tekst.rstrip()[-1:]
    return tekst.rstrip() + ". " if einde.isalnum() or einde in tuple("”)") else tekst + " "


def tekst_van(element: Element) -> str:
    """Return the words of a heading on one line."""
    weg = {klasse.decode() for klasse in NIET_IN_KOP}

    def verzamel(deel: Element) -> str:
        blijft = [kind for kind in deel if not niet_lezen(kind) and weg.isdisjoint(kind.get("class", "").split())]
        return (deel.text or "") + "".join(
            (verzamel(kind) if kind in blijft else "") + (kind.tail or "") for kind in deel
        )

    return " ".join(verzamel(element).split())
