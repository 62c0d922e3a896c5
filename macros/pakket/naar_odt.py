"""A document as ODT: real headings and lists, header rows that repeat, Dutch as its language."""

from __future__ import annotations

import io
from functools import singledispatchmethod

from odfdo import Document as Odf
from odfdo import Element, Header, Link, List, ListItem, Paragraph, Span

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.inpakken import herpak
from macros.pakket.odfstijl import (
    STIJLEN_TEKST,
    merk_odf,
    spreek_nederlands,
    voeg_stijlen_toe,
    voet_op_elk_blad,
    zet_in,
    zonder_nummers,
)
from macros.pakket.stuk import Alinea, Deel, Document, Kop, Lijst, NieuwBlad, Regel, Stukje, Tabel


def naar_odt(document: Document, adres: Adresmaker) -> bytes:
    """Return the ODT file of a document; `adres` tells where links lead."""
    return herpak(_Schrijver(document, adres).schrijf(), document.kenmerk.versie)


class _Schrijver:
    def __init__(self, document: Document, adres: Adresmaker) -> None:
        self.document = document
        self.adres = adres
        self.odf = Odf("text")
        self.tabellen = 0

    def schrijf(self) -> bytes:
        """Return the file before its dates are fixed."""
        spreek_nederlands(self.odf)
        zonder_nummers(self.odf)
        voeg_stijlen_toe(self.odf, STIJLEN_TEKST)
        merk_odf(self.odf, self.document.titel, voetregel(self.document.kenmerk, self.adres))
        lichaam = self.odf.body
        lichaam.clear()
        lichaam.append(Paragraph(self.document.titel, style="BwTitel"))
        lichaam.append(Paragraph(self.document.ondertitel, style="BwOndertitel"))
        for deel in self.document.delen:
            for element in self._deel(deel):
                lichaam.append(element)
        voet_op_elk_blad(self.odf, voetregel(self.document.kenmerk, self.adres))
        uit = io.BytesIO()
        self.odf.save(uit)
        return uit.getvalue()

    @singledispatchmethod
    def _deel(self, deel: Deel) -> list[Element]:
        raise TypeError(deel)

    @_deel.register
    def _(self, deel: Kop) -> list[Element]:
        kop = Header(deel.niveau, deel.tekst)
        kop.set_attribute("text:style-name", f"BwKop{deel.niveau}")
        return [kop]

    @_deel.register
    def _(self, deel: Alinea) -> list[Element]:
        return [self._regel(deel.regel, "BwAccent" if deel.accent else "BwTekst")]

    @_deel.register
    def _(self, deel: Lijst) -> list[Element]:
        lijst = List(style="BwNummers" if deel.vanaf else "BwPunten")
        for punt in deel.punten:
            item = ListItem()
            item.append(self._regel(punt, "BwTekst"))
            lijst.append(item)
        return [lijst]

    @_deel.register
    def _(self, deel: NieuwBlad) -> list[Element]:  # noqa: ARG002 - told apart by its type
        return [Paragraph("", style="BwNieuwBlad")]

    @_deel.register
    def _(self, deel: Tabel) -> list[Element]:
        self.tabellen += 1
        tabel = Element.from_tag(f'<table:table table:name="Tabel {self.tabellen}" table:style-name="BwTabel"/>')
        titel = Element.from_tag("<table:title/>")
        titel.text = deel.bijschrift
        tabel.append(titel)
        for breedte in deel.breedtes:
            naam = f"BwKolom{breedte * 100 // sum(deel.breedtes)}"
            voeg_stijlen_toe(self.odf, kolomstijl(naam, 17 * breedte / sum(deel.breedtes)))
            tabel.append(Element.from_tag(f'<table:table-column table:style-name="{naam}"/>'))
        koppen = Element.from_tag("<table:table-header-rows/>")
        koppen.append(self._rij(tuple((Stukje(kop, vet=True),) for kop in deel.koppen), "BwKopcel"))
        tabel.append(koppen)
        for rij in deel.rijen:
            zet_in(tabel, self._rij(rij, "BwCel"))
        return [Paragraph(deel.bijschrift, style="BwKlein"), tabel, Paragraph("", style="BwTekst")]

    def _rij(self, regels: tuple[Regel, ...], stijl: str) -> Element:
        rij = Element.from_tag('<table:table-row table:style-name="BwRij"/>')
        for regel in regels:
            cel = Element.from_tag(f'<table:table-cell office:value-type="string" table:style-name="{stijl}"/>')
            cel.append(self._regel(regel, "BwCeltekst"))
            zet_in(rij, cel)
        return rij

    def _regel(self, regel: Regel, stijl: str) -> Paragraph:
        alinea = Paragraph("", style=stijl)
        for stukje in regel:
            alinea.append(self._stukje(stukje))
        return alinea

    def _stukje(self, stukje: Stukje) -> Element:
        doel = self.adres(stukje.doel) if stukje.doel else ""
        if doel:
            link = Link(url=doel, text=stukje.tekst)
            link.set_attribute("xlink:type", "simple")
            return link
        return Span(stukje.tekst, style="BwVet" if stukje.vet else "BwSchuin" if stukje.schuin else "BwGewoon")


def kolomstijl(naam: str, cm: float) -> str:
    """Return the style of a column that is `cm` wide."""
    return (
        f'<style:style style:name="{naam}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{cm:.2f}cm"/></style:style>'
    )
