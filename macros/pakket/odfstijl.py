"""The look of OpenDocument files, their language and their particulars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from odfdo import Document as Odf
from odfdo import Element

BLAUW = "#0a4482"
STIJL = re.compile(r"<(style:style|text:list-style|number:date-style)\b.*?</\1>", re.DOTALL)
NAAM = re.compile(r'style:name="([^"]+)"')


def _alinea(naam: str, ouder: str, tekst: str, ruimte: str, extra: str = "") -> str:
    return (
        f'<style:style style:name="{naam}" style:family="paragraph" style:parent-style-name="{ouder}">'
        f"<style:paragraph-properties {ruimte} {extra}/>"
        f'<style:text-properties style:font-name="Liberation Sans" fo:font-family="Arial" '
        f'style:use-window-font-color="false" {tekst}/></style:style>'
    )


STIJLEN_TEKST = "".join(
    (
        _alinea("BwTitel", "Standard", f'fo:font-size="22pt" fo:color="{BLAUW}"', 'fo:margin-bottom="0.2cm"'),
        _alinea("BwOndertitel", "Standard", 'fo:font-size="12pt"', 'fo:margin-bottom="0.5cm"'),
        _alinea(
            "BwKop1",
            "Heading_20_1",
            f'fo:font-size="16pt" fo:font-weight="bold" fo:color="{BLAUW}"',
            'fo:margin-top="0.6cm" fo:margin-bottom="0.2cm"',
            'fo:keep-with-next="always"',
        ),
        _alinea(
            "BwKop2",
            "Heading_20_2",
            f'fo:font-size="13pt" fo:font-weight="bold" fo:color="{BLAUW}"',
            'fo:margin-top="0.4cm" fo:margin-bottom="0.1cm"',
            'fo:keep-with-next="always"',
        ),
        _alinea("BwTekst", "Standard", 'fo:font-size="11pt"', 'fo:margin-bottom="0.15cm"'),
        _alinea("BwAccent", "Standard", 'fo:font-size="11pt"', 'fo:margin-left="0.5cm" fo:margin-bottom="0.15cm"'),
        _alinea("BwKlein", "Standard", 'fo:font-size="9pt"', 'fo:margin-top="0.2cm"', 'fo:keep-with-next="always"'),
        _alinea("BwCeltekst", "Standard", 'fo:font-size="10pt"', 'fo:margin-bottom="0cm"'),
        _alinea("BwNieuwBlad", "Standard", 'fo:font-size="2pt"', 'fo:break-before="page"'),
        '<style:style style:name="BwVet" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style>',
        '<style:style style:name="BwSchuin" style:family="text">'
        '<style:text-properties fo:font-style="italic"/></style:style>',
        '<style:style style:name="BwGewoon" style:family="text"><style:text-properties/></style:style>',
        '<text:list-style style:name="BwPunten"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
        '<style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.5cm"/>'
        "</text:list-level-style-bullet></text:list-style>",
        '<text:list-style style:name="BwNummers"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.6cm"/>'
        "</text:list-level-style-number></text:list-style>",
        '<style:style style:name="BwTabel" style:family="table"><style:table-properties style:width="17cm" '
        'table:align="left"/></style:style>',
        '<style:style style:name="BwRij" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>',
        '<style:style style:name="BwCel" style:family="table-cell"><style:table-cell-properties '
        'fo:border="0.5pt solid #6f6a61" fo:padding="0.12cm"/></style:style>',
        '<style:style style:name="BwKopcel" style:family="table-cell"><style:table-cell-properties '
        'fo:border="0.5pt solid #6f6a61" fo:padding="0.12cm" fo:background-color="#e9f1f9"/></style:style>',
    )
)


VOETSTIJL = (
    '<style:style style:name="BwVoet" style:family="paragraph" style:parent-style-name="Footer">'
    '<style:text-properties fo:font-size="8pt" fo:color="#404c57"/></style:style>'
)
VOETMAAT = '<style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/>'
VOET = (
    '<text:p text:style-name="BwVoet">{tekst} · blad <text:page-number text:select-page="current">1'
    "</text:page-number> van <text:page-count>1</text:page-count></text:p>"
)


def zet_in(ouder: Element, kind: Element) -> None:
    """Put an element at the end of another; a row or a table would by itself take a copy, and count its cells."""
    Element.append(ouder, kind)


def voeg_stijlen_toe(odf: Odf, stijlen: str) -> None:
    """Add styles, written as XML, to the document; a name that is already there stays as it is."""
    bak = odf.content.get_element("//office:automatic-styles")
    assert bak is not None
    aanwezig = set(NAAM.findall(bak.serialize()))
    for stijl in _los(stijlen):
        naam = NAAM.search(stijl)
        if naam and naam[1] not in aanwezig:
            bak.append(Element.from_tag(stijl))


def spreek_nederlands(odf: Odf) -> None:
    """Make Dutch the language of everything, and of what people type."""
    for deel in (odf.styles, odf.content):
        for element in deel.root.get_elements("//style:text-properties"):
            if element.get_attribute("fo:language") or element.get_attribute("fo:country"):
                element.set_attribute("fo:language", "nl")
                element.set_attribute("fo:country", "NL")


def zonder_nummers(odf: Odf) -> None:
    """Take the numbers away that the template puts before headings."""
    for niveau in odf.styles.root.get_elements("//text:outline-level-style"):
        niveau.set_attribute("style:num-format", "")
        for naam in ("style:num-suffix", "loext:num-list-format", "text:display-levels"):
            if niveau.get_attribute(naam) is not None:
                niveau.del_attribute(naam)


def liggend_op_een_blad_breed(odf: Odf) -> None:
    """Print sheets on A4 lying down, never wider than one page."""
    for blad in odf.styles.root.get_elements("//style:page-layout-properties"):
        blad.set_attribute("fo:page-width", "29.7cm")
        blad.set_attribute("fo:page-height", "21cm")
        blad.set_attribute("style:print-orientation", "landscape")
        blad.set_attribute("style:scale-to-X", "1")
        blad.set_attribute("style:scale-to-Y", "0")


def voet_op_elk_blad(odf: Odf, tekst: str) -> None:
    """Print a line and the number of the page at the foot of every page."""
    bak = odf.styles.root.get_element("//office:automatic-styles")
    assert bak is not None
    bak.append(Element.from_tag(VOETSTIJL))
    for maat in odf.styles.root.get_elements("//style:footer-style"):
        maat.clear()
        maat.append(Element.from_tag(VOETMAAT))
    for blad in odf.styles.root.get_elements("//style:master-page"):
        voet = blad.get_element("style:footer")
        if voet is None:
            voet = Element.from_tag("<style:footer/>")
            blad.append(voet)
        voet.clear()
        voet.append(Element.from_tag(VOET.format(tekst=escape(tekst))))


def merk_odf(odf: Odf, titel: str, herkomst: str) -> None:
    """Write title, language and where the file comes from in its particulars."""
    odf.meta.title = titel
    odf.meta.language = "nl-NL"
    odf.meta.description = herkomst
    odf.meta.creator = "Bouwstenenwijzer"


def _los(stijlen: str) -> Iterator[str]:
    return (gevonden[0] for gevonden in STIJL.finditer(stijlen))
