"""A worksheet as ODS: text stays text, whatever sign it starts with."""

from __future__ import annotations

import io
from xml.sax.saxutils import quoteattr

from odfdo import Document as Odf
from odfdo import Element, Link, Paragraph

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.inpakken import herpak
from macros.pakket.odfstijl import (
    liggend_op_een_blad_breed,
    merk_odf,
    spreek_nederlands,
    voeg_stijlen_toe,
    voet_op_elk_blad,
    zet_in,
)
from macros.pakket.werkblad import Blad, Cel, Kolom, Werkmap

CEL = (
    '<style:style style:name="{naam}" style:family="table-cell"{datum}>'
    '<style:table-cell-properties fo:border="0.5pt solid #6f6a61" fo:wrap-option="{loop}" style:vertical-align="top" '
    'fo:background-color="{vlak}"/><style:text-properties fo:font-family="Arial" fo:font-size="10pt" {letter}/>'
    "</style:style>"
)
DATUM = ' style:data-style-name="BwDatum"'
STIJLEN = "".join(
    (
        '<number:date-style style:name="BwDatum"><number:day number:style="long"/><number:text>-</number:text>'
        '<number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/>'
        "</number:date-style>",
        CEL.format(
            naam="BwKop", loop="wrap", datum="", vlak="#0a4482", letter='fo:color="#ffffff" fo:font-weight="bold"'
        ),
        CEL.format(naam="BwId", loop="no-wrap", datum="", vlak="transparent", letter=""),
        CEL.format(naam="BwCel", loop="wrap", datum="", vlak="transparent", letter=""),
        CEL.format(naam="BwInvoer", loop="wrap", datum="", vlak="#fcf3da", letter=""),
        CEL.format(naam="BwInvoerDatum", loop="wrap", datum=DATUM, vlak="#fcf3da", letter=""),
    )
)
CM_PER_TEKEN = 0.19


def naar_ods(werkmap: Werkmap, adres: Adresmaker) -> bytes:
    """Return the ODS file of a worksheet; `adres` tells where links lead."""
    odf = Odf("spreadsheet")
    spreek_nederlands(odf)
    liggend_op_een_blad_breed(odf)
    voeg_stijlen_toe(odf, STIJLEN)
    merk_odf(odf, werkmap.titel, voetregel(werkmap.kenmerk, adres))
    voet_op_elk_blad(odf, voetregel(werkmap.kenmerk, adres))
    odf.body.clear()
    keuzes: dict[tuple[str, ...], str] = {}
    tabellen = [_tabel(odf, blad, adres, keuzes) for blad in werkmap.bladen]
    for element in (_regels(keuzes), *tabellen):
        odf.body.append(element)
    uit = io.BytesIO()
    odf.save(uit)
    return herpak(uit.getvalue(), werkmap.kenmerk.versie)


def _regels(keuzes: dict[tuple[str, ...], str]) -> Element:
    """Return the rules that offer a list to choose from; another answer stays allowed."""
    bak = Element.from_tag("<table:content-validations/>")
    for lijst, naam in keuzes.items():
        namen = ";".join('"' + keuze.replace('"', '""') + '"' for keuze in lijst)
        voorwaarde = quoteattr(f"of:cell-content-is-in-list({namen})")
        regel = Element.from_tag(
            f'<table:content-validation table:name="{naam}" table:condition={voorwaarde} '
            'table:allow-empty-cell="true" table:display-list="unsorted"/>'
        )
        regel.append(Element.from_tag('<table:error-message table:display="false"/>'))
        bak.append(regel)
    return bak


def _tabel(odf: Odf, blad: Blad, adres: Adresmaker, keuzes: dict[tuple[str, ...], str]) -> Element:
    tabel = Element.from_tag(f"<table:table table:name={quoteattr(blad.naam)}/>")
    for kolom in blad.kolommen:
        stijl = f"BwBreed{kolom.breedte}"
        cm = f"{kolom.breedte * CM_PER_TEKEN:.2f}cm"
        voeg_stijlen_toe(
            odf,
            f'<style:style style:name="{stijl}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{cm}"/></style:style>',
        )
        zicht = ' table:visibility="collapse"' if kolom.verborgen else ""
        tabel.append(Element.from_tag(f'<table:table-column table:style-name="{stijl}"{zicht}/>'))
    koppen = Element.from_tag("<table:table-header-rows/>")
    koppen.append(_rij([_cel(Cel(kolom.titel), "BwKop", adres) for kolom in blad.kolommen]))
    tabel.append(koppen)
    for cellen in blad.rijen:
        paren = zip(blad.kolommen, cellen, strict=True)
        zet_in(tabel, _rij([_cel(cel, _stijl(kolom, cel), adres, keuzes) for kolom, cel in paren]))
    return tabel


def _stijl(kolom: Kolom, cel: Cel) -> str:
    if kolom.verborgen:
        return "BwId"
    if not kolom.invoer:
        return "BwCel"
    return "BwInvoerDatum" if cel.datum else "BwInvoer"


def _rij(cellen: list[Element]) -> Element:
    rij = Element.from_tag("<table:table-row/>")
    for cel in cellen:
        zet_in(rij, cel)
    return rij


def _cel(inhoud: Cel, stijl: str, adres: Adresmaker, keuzes: dict[tuple[str, ...], str] | None = None) -> Element:
    """Return one cell, always of the type text."""
    cel = Element.from_tag(f'<table:table-cell table:style-name="{stijl}"/>')
    if inhoud.keuzes and keuzes is not None:
        cel.set_attribute("table:content-validation-name", keuzes.setdefault(inhoud.keuzes, f"keuze{len(keuzes) + 1}"))
    if not inhoud.tekst:
        return cel
    cel.set_attribute("office:value-type", "string")
    doel = adres(inhoud.doel) if inhoud.doel else ""
    alinea = Paragraph("" if doel else inhoud.tekst)
    if doel:
        link = Link(url=doel, text=inhoud.tekst)
        link.set_attribute("xlink:type", "simple")
        alinea.append(link)
    cel.append(alinea)
    return cel
