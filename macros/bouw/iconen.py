"""Keep, of the icons that the frame holds, those that a page shows: one that is shown once stands where it is shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

SYMBOOL = re.compile(r'<symbol id="i-([a-z]+)" (viewBox="[^"]+")>([^<]*(?:<(?!/symbol>)[^<]*)*)</symbol>\n?')
GEBRUIK = re.compile(r'<use href="#i-([a-z]+)"/>')
LEEG = re.compile(r'<svg class="iconen"[^>]*>\s*</svg>\n?')

Symbool = tuple[str, str]
"""Its size and its drawing."""


def snoei(html: str) -> str:
    """Return the page with only the icons that it shows."""
    keren = Counter(GEBRUIK.findall(html))
    eenmalig: dict[str, Symbool] = {}

    def blijft(symbool: re.Match[str]) -> str:
        naam, maat, tekening = symbool.groups()
        if keren[naam] == 1:
            eenmalig[naam] = maat, tekening
        return symbool[0] if keren[naam] > 1 else ""

    html = SYMBOOL.sub(blijft, html)
    return LEEG.sub("", "".join(_ter_plekke(html, eenmalig)))


def _ter_plekke(html: str, eenmalig: Mapping[str, Symbool]) -> Iterator[str]:
    """Yield the pieces of the page with each drawing in the place of the one reference to it."""
    tot = 0
    for gebruik in GEBRUIK.finditer(html):
        if symbool := eenmalig.get(gebruik[1]):
            maat, tekening = symbool
            begin = html.rindex("<svg", 0, gebruik.start()) + len("<svg")
            kop = html[begin : gebruik.start()]
            yield f"{html[tot:begin]}{'' if 'viewBox=' in kop else f' {maat}'}{kop}{tekening}"
            tot = gebruik.end()
    yield html[tot:]
