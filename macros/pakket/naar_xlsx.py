"""A worksheet as XLSX: text stays text, whatever sign it starts with; choices and dates are checked when typed."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.inpakken import herpak
from macros.pakket.werkblad import Blad, Cel, Werkmap

LETTER = "Arial"
KOPVLAK = PatternFill("solid", fgColor="0A4482")
INVOER = PatternFill("solid", fgColor="FCF3DA")
LIJN = Border(*(Side("thin", color="6F6A61"),) * 4)
KEUZEBLAD = "Keuzes"


def naar_xlsx(werkmap: Werkmap, adres: Adresmaker) -> bytes:
    """Return the XLSX file of a worksheet; `adres` tells where links lead."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    keuzes = _Keuzes(boek)
    for blad in werkmap.bladen:
        vel = boek.create_sheet(blad.naam)
        _vul(vel, blad, adres, keuzes)
        vel.oddFooter.left.text = voetregel(werkmap.kenmerk, adres).replace("&", "&&")
        vel.oddFooter.right.text = "blad &P van &N"
    keuzes.sluit_af()
    boek.properties.title, boek.properties.creator = werkmap.titel, "Bouwstenenwijzer"
    boek.properties.language = "nl-NL"
    boek.properties.description = voetregel(werkmap.kenmerk, adres)
    uit = io.BytesIO()
    boek.save(uit)
    return herpak(uit.getvalue(), werkmap.kenmerk.versie)


class _Keuzes:
    """The lists to choose from, on a hidden sheet: a list within a rule may not be long nor hold a comma."""

    def __init__(self, boek: Workbook) -> None:
        self._boek = boek
        self._lijsten: dict[tuple[str, ...], str] = {}

    def verwijzing(self, keuzes: tuple[str, ...]) -> str:
        """Return the formula that names the cells with these choices."""
        letter = get_column_letter(len(self._lijsten) + 1)
        plek = f"{quote_sheetname(KEUZEBLAD)}!${letter}$1:${letter}${len(keuzes)}"
        return self._lijsten.setdefault(keuzes, plek)

    def sluit_af(self) -> None:
        """Write the lists, when there are any."""
        if not self._lijsten:
            return
        blad = self._boek.create_sheet(KEUZEBLAD)
        blad.sheet_state = "hidden"
        for kolom, keuzes in enumerate(self._lijsten, start=1):
            for rij, keuze in enumerate(keuzes, start=1):
                _schrijf(blad, rij, kolom, keuze)


def _vul(blad: Worksheet, inhoud: Blad, adres: Adresmaker, keuzes: _Keuzes) -> None:
    for nummer, kolom in enumerate(inhoud.kolommen, start=1):
        kop = _schrijf(blad, 1, nummer, kolom.titel)
        kop.font, kop.fill = Font(name=LETTER, bold=True, color="FFFFFF"), KOPVLAK
        maat = blad.column_dimensions[get_column_letter(nummer)]
        maat.width, maat.hidden = kolom.breedte, kolom.verborgen
    for rij, cellen in enumerate(inhoud.rijen, start=2):
        for nummer, (kolom, inhoud_cel) in enumerate(zip(inhoud.kolommen, cellen, strict=True), start=1):
            cel = _schrijf(blad, rij, nummer, inhoud_cel.tekst)
            if kolom.verborgen:
                cel.alignment = Alignment(wrap_text=False, vertical="top")
            if kolom.invoer:
                cel.fill = INVOER
            _maak_af(blad, cel, inhoud_cel, adres, keuzes)
    blad.freeze_panes = "A2"
    blad.page_setup.orientation, blad.page_setup.paperSize = "landscape", 9
    blad.page_setup.fitToWidth, blad.page_setup.fitToHeight = 1, 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = "1:1"


def _schrijf(blad: Worksheet, rij: int, kolom: int, tekst: str) -> Cell:
    """Write text as text: a value that starts with =, +, - or @ never becomes a formula."""
    cel = blad.cell(row=rij, column=kolom)
    assert isinstance(cel, Cell)
    if tekst:
        cel.value = tekst
        cel.data_type = "s"
        cel.quotePrefix = tekst[0] in "=+-@"
    cel.alignment = Alignment(wrap_text=True, vertical="top")
    cel.font, cel.border = Font(name=LETTER, size=10), LIJN
    return cel


def _maak_af(blad: Worksheet, cel: Cell, inhoud: Cel, adres: Adresmaker, keuzes: _Keuzes) -> None:
    """Add the link, the list to choose from or the date rule of a cell."""
    doel = adres(inhoud.doel) if inhoud.doel else ""
    if doel:
        cel.hyperlink = doel
        cel.font = Font(name=LETTER, size=10, color="0A4482", underline="single")
    if inhoud.keuzes:
        regel = DataValidation("list", formula1=keuzes.verwijzing(inhoud.keuzes), allow_blank=True)
        regel.showErrorMessage = False
        blad.add_data_validation(regel)
        regel.add(cel)
    if inhoud.datum:
        cel.number_format = "dd-mm-yyyy"
