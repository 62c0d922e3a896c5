"""Put every table in running text in a box that scrolls, also by keyboard, and that says what it holds."""

from __future__ import annotations

import re

PROZA = b'<article class="pagina proza">'
DEEL = re.compile(rb"<h[1-3][ >].*?</h[1-3]>|<table[ >].*?</table>", re.DOTALL)
ELEMENT = re.compile(rb"<[^>]+>")


def zet_tabellen_in_vak(html: bytes) -> bytes:
    """Return the page with each table of its text in a box, named after the heading above it.

    The build does this, so that the browser need not move tables that it has laid out already.
    """
    voor, begin, rest = html.partition(PROZA)
    if not begin or b"<table" not in rest:
        return html
    tekst, einde, na = rest.partition(b"</article>")
    kop, nummer = b"", 0

    def deel(vondst: re.Match[bytes]) -> bytes:
        nonlocal kop, nummer
        if not vondst[0].startswith(b"<table"):
            kop = b": " + ELEMENT.sub(b"", vondst[0]).strip().replace(b'"', b"&quot;")
            return vondst[0]
        nummer += 1
        vak = b'<div class="tabelvak" tabindex="0" role="region" aria-label="Tabel %d%b">%b</div>'
        return vak % (nummer, kop, vondst[0])

    return voor + begin + DEEL.sub(deel, tekst) + einde + na
