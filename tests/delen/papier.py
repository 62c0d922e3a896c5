"""Read a print: the words where they stand, headings left alone at the end of a page, words cut off, QR codes."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import zxingcpp
from PIL import Image, ImageChops
from playwright.sync_api import Page

MM = 72 / 25.4
VOET = 20 * MM
BREED = 673
"""Pixels between the margins of A4: 178 mm."""
WIJDTE = "document.documentElement.scrollWidth"
KOPPEN = """() => [...document.querySelectorAll('h1, h2, h3, h4')].filter(k => k.checkVisibility())
  .map(k => k.textContent.replace(/\\s+/g, ''))"""
AFGEKAPT = """() => [...document.querySelectorAll('main *, .drukblad *')].filter(e => e.checkVisibility()
  && !e.closest('svg, .onzichtbaar') && getComputedStyle(e).overflow !== 'visible'
  && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)).map(e => e.outerHTML.slice(0, 120))"""
CODE = re.compile(r"[A-Z0-9]+-[0-9]+$")


@dataclass(frozen=True)
class Blad:
    """One sheet: its text, its lines in the body from top to bottom, what sticks out, and a picture of it."""

    tekst: str
    regels: tuple[str, ...]
    buiten: str
    beeld: Image.Image

    @property
    def qr(self) -> list[str]:
        """What the QR codes on the sheet say."""
        return [code.text for code in zxingcpp.read_barcodes(self.beeld)]

    @property
    def kleur(self) -> int:
        """How far the most colourful point is from grey, of 255."""
        rood, groen, blauw = self.beeld.convert("RGB").split()
        paren = ((rood, groen), (groen, blauw), (rood, blauw))
        return max(int(ImageChops.difference(a, b).getextrema()[1]) for a, b in paren)  # type: ignore[call-overload]


def druk(pagina: Page) -> list[Blad]:
    """Print a page on A4 and read every sheet."""
    document = pdfium.PdfDocument(pagina.pdf(prefer_css_page_size=True))
    return [_blad(document[n]) for n in range(len(document))]


def _blad(vel: pdfium.PdfPage) -> Blad:
    breed, hoog = vel.get_size()
    assert (round(breed / MM), round(hoog / MM)) == (210, 297)
    tekst = vel.get_textpage()
    buiten: list[str] = []
    regels: dict[int, list[tuple[float, str]]] = {}
    for n in range(tekst.count_chars()):
        teken = chr(raw.FPDFText_GetUnicode(tekst, n))
        links, onder, rechts, boven = tekst.get_charbox(n, loose=True)
        if teken.isspace() or rechts <= links:
            continue
        if links < 14 * MM or rechts > breed - 14 * MM or onder < 5 * MM or boven > hoog - 10 * MM:
            buiten.append(teken)
        elif onder > VOET - 2:
            regels.setdefault(round(onder / 4), []).append((links, teken))
    lijnen = tuple("".join(t for _, t in sorted(regels[y])) for y in sorted(regels, reverse=True))
    return Blad(tekst.get_text_range(), lijnen, "".join(buiten), vel.render(scale=1.6).to_pil())


@dataclass(frozen=True)
class Vooraf:
    """What a page must put on paper: its words and headings; and what would not fit there."""

    woorden: frozenset[str]
    koppen: tuple[str, ...]
    past_niet: tuple[str, ...]


def lees(pagina: Page, vlak: str) -> Vooraf:
    """Read an area of a page as it is laid out for A4, before it is printed.

    A browser makes a sheet that is too wide smaller, so that nothing is cut off but all is small: width counts too.
    """
    maat = pagina.viewport_size
    assert maat
    pagina.emulate_media(media="print")
    pagina.set_viewport_size({"width": BREED, "height": 980})
    woorden = frozenset(re.findall(r"\w+", pagina.locator(vlak).inner_text()))
    assert len(woorden) > 30
    past_niet = [f"breder dan A4: {pagina.evaluate(WIJDTE)} px"] if pagina.evaluate(WIJDTE) > BREED else []
    vooraf = Vooraf(woorden, tuple(pagina.evaluate(KOPPEN)), (*pagina.evaluate(AFGEKAPT), *past_niet))
    pagina.set_viewport_size(maat)
    return vooraf


def losse_koppen(vooraf: Vooraf, bladen: list[Blad]) -> list[str]:
    """Return the headings that are the last line of a sheet."""
    laatste = [CODE.sub("", blad.regels[-1]) for blad in bladen if blad.regels]
    return [regel for regel in laatste if len(regel) > 3 and any(kop.endswith(regel) for kop in vooraf.koppen)]


def verloren(vooraf: Vooraf, bladen: list[Blad]) -> set[str]:
    """Return what is on no sheet, stands outside its margins, or is hidden by its box."""
    papier = re.sub(r"\W", "", "".join(blad.tekst for blad in bladen))
    weg = {woord for woord in vooraf.woorden if woord not in papier}
    return weg | set(vooraf.past_niet) | {blad.buiten for blad in bladen if blad.buiten}
