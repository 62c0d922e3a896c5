"""Go through one page from section to section: which document and which section each piece of its text belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from sys import intern
from typing import NamedTuple

from macros.model.paginabron import heel_element, kenmerken_van, met_kenmerk, met_klasse
from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.elementen import zonder_toevoeging
from macros.zoeken.feiten import facetten_van, feiten_van, feitenlijsten, kaartlijst
from macros.zoeken.platte_tekst import platte_teksten, regelteksten

EIGEN_DOCUMENT = ("begrip", "bron", "praktijk")
MET_FACETTEN = ("stap", "verplichting", "hobbel")
EIGEN_FACET = {"rol": "rollen", "knelpunt": "knelpunten", "afspraak": "afspraken"}
FACETTEN = {naam: f"data-{naam}" for naam in ("groep", "rollen", "knelpunten", "afspraken")}

EIGEN_KOP = rb"h1|h[23](?=[^>]*\sid=)"
KOPPEN = (b"h1", b"h2", b"h3", b"h4", b"dt", b"summary", b"cite")
GEEN_BLOK = (b"article", b"main", *KOPPEN)
_ANKER = re.compile(rb'\sid="([^"]+)"')
_BLOK = re.compile(rb'\sdata-blok="([^":]+)')
_NAAM = re.compile(rb"<([a-z]\w*)")
_SAMENVATTING = heel_element(met_kenmerk(met_klasse(b"samenvatting")))


def document_van(kenmerken: Mapping[str, str], adres: str, titel: str, soort: str = "") -> Document:
    """Return the document that an element with these attributes is, with one section, still without text."""
    soort = soort or kenmerken.get("data-soort") or "tekst"
    soort = "lijst" if soort == "overzicht" else soort
    document = Document(adres, titel, soort, kenmerken.get("data-status", ""), kenmerken.get("data-zekerheid", ""))
    document.facetten = {naam: _ids(waarde) for naam, kenmerk in FACETTEN.items() if (waarde := kenmerken.get(kenmerk))}
    if soort in EIGEN_FACET:
        document.facetten.setdefault(EIGEN_FACET[soort], (kenmerken.get("data-id", ""),))
    document.secties.append(Sectie("", titel))
    return document


@cache
def _ids(waarde: str) -> tuple[str, ...]:
    """Return the ids in an attribute; the same few stand on thousands of blocks, and are kept once."""
    return tuple(waarde.split())


@dataclass(slots=True)
class _Lopend:
    """A section that is being read: the HTML of its heading and of its text so far, and the document it is part of."""

    document: Document
    sectie: Sectie
    kop: bytes = b""
    delen: list[bytes] = field(default_factory=list)


class _Open(NamedTuple):
    """An element that is a section of its own, and the section that the text after it belongs to."""

    sectie: _Lopend
    hierna: _Lopend


class Paginalezer:
    """Goes through one page and hands every piece of its text to the section it stands in."""

    def __init__(self, pagina: Document, hoofd: bytes) -> None:
        """Args: the document that the page is, and what is read of it."""
        self._hoofd, self._titel = hoofd, hoofd.find(b"<h1")
        self._documenten = [pagina]
        self._secties: list[_Lopend] = []
        self._open: list[_Open | None] = []
        self._zonder_kop: list[_Lopend] = []
        self._verdeeld = 0
        self._begin(_Lopend(pagina, pagina.secties[0]))

    def lees(self) -> list[Document]:
        """Return the documents with their text."""
        verder, naar_kop = _structuur(_bloktags(self._hoofd))
        plaats = 0
        while merk := (naar_kop if self._zonder_kop else verder).search(self._hoofd, plaats):
            plaats = self._neem(merk)
        self._verdeel(len(self._hoofd), len(self._hoofd))
        _vul(self._secties)
        for document in self._documenten[1:]:
            document.titel = document.secties[0].kop
        return self._documenten

    def _begin(self, sectie: _Lopend) -> None:
        """Hand the text that follows to `sectie`."""
        self._sectie = sectie
        self._secties.append(sectie)

    def _verdeel(self, tot: int, vanaf: int) -> None:
        """Hand the text up to `tot` to the section that it stands in; what follows begins at `vanaf`."""
        self._sectie.delen.append(self._hoofd[self._verdeeld : tot])
        self._verdeeld = vanaf

    def _neem(self, merk: re.Match[bytes]) -> int:
        """Take what a tag says of where sections begin and end; return where the reading goes on."""
        if merk["kop"]:
            return self._kop(merk)
        if not merk["slot"]:
            self._opent(merk)
        elif self._open and (blok := self._open.pop()):
            self._sluit(merk, blok)
        return merk.end()

    def _opent(self, merk: re.Match[bytes]) -> None:
        """Start a section, or a document, when this element is one; its heading is the first that comes."""
        anker, blok = _ANKER.search(merk[0]), _BLOK.search(merk[0])
        if not anker or not (blok or merk["blok"] == b"section"):
            self._open.append(None)
            return
        soort = intern(blok[1].decode()) if blok else ""
        self._verdeel(merk.start(), merk.end())
        hierna, document = self._sectie, self._sectie.document
        if soort in EIGEN_DOCUMENT:
            adres = f"{self._documenten[0].adres}#{anker[1].decode()}"
            document = document_van(kenmerken_van(merk[0]), adres, "", soort)
            self._documenten.append(document)
            self._begin(_Lopend(document, document.secties[0]))
        else:
            self._nieuwe_sectie(document, Sectie(intern(anker[1].decode()), "", soort))
        self._open.append(_Open(self._sectie, hierna))
        self._zonder_kop.append(self._sectie)

    def _nieuwe_sectie(self, document: Document, sectie: Sectie) -> None:
        document.secties.append(sectie)
        self._begin(_Lopend(document, sectie))

    def _sluit(self, merk: re.Match[bytes], blok: _Open) -> None:
        """End a section at the end of its element, which may end a line of it too."""
        self._verdeel(merk.end(), merk.end())
        self._sectie = blok.hierna
        if self._zonder_kop and self._zonder_kop[-1] is blok.sectie:
            self._zonder_kop.pop()

    def _kop(self, merk: re.Match[bytes]) -> int:
        """Take a heading that names something, which so is no text; return where the reading goes on."""
        slot = b"</" + merk["kop"] + b">"
        einde = self._hoofd.find(slot, merk.end())
        is_titel = merk["kop"] != b"h1" or merk.start() == self._titel
        if einde < 0 or not (self._zonder_kop or is_titel):
            return merk.end()
        self._verdeel(merk.start(), einde + len(slot))
        if not self._zonder_kop and merk["kop"] != b"h1":
            self._nieuwe_sectie(self._sectie.document, Sectie(intern(kenmerken_van(merk[0])["id"]), ""))
            self._zonder_kop.append(self._sectie)
        for sectie in self._zonder_kop:
            sectie.kop = self._hoofd[merk.end() : einde]
        self._zonder_kop.clear()
        return self._verdeeld


def _bloktags(hoofd: bytes) -> frozenset[bytes]:
    """Return the names of the elements of a page that may be a section of their own."""
    voor = hoofd.split(b" data-blok=")[:-1]
    namen = {b"section", *(naam[1] for stuk in voor if (naam := _NAAM.match(stuk, stuk.rfind(b"<"))))}
    return frozenset(namen.difference(GEEN_BLOK))


@cache
def _structuur(bloktags: frozenset[bytes]) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Return what to look for on a page with these elements: as a rule, and while a section still has no heading."""
    blok = rb")|(?P<slot>/)?(?P<blok>" + b"|".join(sorted(bloktags)) + rb"))\b[^>]*>"
    verder, naar_kop = (rb"<(?:(?P<kop>" + koppen + blok for koppen in (EIGEN_KOP, b"|".join(KOPPEN)))
    return re.compile(verder), re.compile(naar_kop)


def _vul(secties: list[_Lopend]) -> None:
    """Give the sections of a page what their HTML says: heading, text, facets, and what their answer card shows."""
    bronnen = [b"".join(lopend.delen) for lopend in secties]
    koppen = platte_teksten([zonder_toevoeging(lopend.kop) for lopend in secties])
    samenvattingen = platte_teksten([_samenvatting(bron) for bron in bronnen])
    lijsten = [feitenlijsten(bron) for bron in bronnen]
    feiten = feiten_van([kaartlijst(van_sectie) for van_sectie in lijsten])
    teksten = regelteksten(bronnen)
    for lopend, eigen, kop, *rest in zip(secties, lijsten, koppen, teksten, samenvattingen, feiten, strict=True):
        sectie = lopend.sectie
        sectie.kop = intern(kop) or sectie.kop
        (sectie.tekst, sectie.verhaal), sectie.samenvatting, sectie.feiten = rest
        if sectie.soort in MET_FACETTEN:
            sectie.facetten = facetten_van(eigen)


def _samenvatting(bron: bytes) -> bytes:
    """Return what the first summary in a section holds; nothing when there is none."""
    gevonden = _SAMENVATTING.search(bron) if b"samenvatting" in bron else None
    return gevonden[2] if gevonden else b""
