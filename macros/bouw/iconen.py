"""Keep, of the icons that the frame holds, those that a page shows: one that is shown once stands where it is shown."""

from __future__ import annotations

import re

SYMBOOL = re.compile(r'<symbol id="i-([a-z]+)" (viewBox="[^"]+")>(.*?)</symbol>\n?', re.DOTALL)
LEEG = re.compile(r'<svg class="iconen"[^>]*>\s*</svg>\n?')


def snoei(html: str) -> str:
    """Return the page with only the icons that it shows."""
    for symbool in SYMBOOL.finditer(html):
        naam, maat, tekening = symbool.groups()
        keren = html.count(f'<use href="#i-{naam}"/>')
        if keren < 2:
            html = html.replace(symbool[0], "", 1)
        if keren == 1:
            html = _ter_plekke(html, naam, maat, tekening)
    return LEEG.sub("", html)


def _ter_plekke(html: str, naam: str, maat: str, tekening: str) -> str:
    """Return the page with the drawing in the place of the one reference to it."""
    voor, _, na = html.partition(f'<use href="#i-{naam}"/>')
    begin = voor.rindex("<svg") + len("<svg")
    eigen_maat = "" if "viewBox=" in voor[begin:] else f" {maat}"
    return f"{voor[:begin]}{eigen_maat}{voor[begin:]}{tekening}{na}"
