"""Keep, of the icons that the frame holds, those that a page shows: one that is shown once stands where it is shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

VERZAMELING = b'<svg class="iconen"'
EINDE = b"</svg>\n"
SYMBOOL = re.compile(rb'<symbol id="i-([a-z]+)" (viewBox="[^"]+")>(.*?)</symbol>\n?', re.DOTALL)
GEBRUIK, GEBRUIKT = b'<use href="#i-', b'"/>'

Symbool = tuple[bytes, bytes]
"""Its size and its drawing."""


def snoei(html: bytes) -> bytes:
    """Return the page with only the icons that it shows; they stand at its end."""
    voor, begin, rest = html.rpartition(VERZAMELING)
    iconen, einde, na = rest.partition(EINDE)
    if not begin or not einde:
        return html
    delen = voor.split(GEBRUIK)
    keren = Counter(deel.partition(GEBRUIKT)[0] for deel in delen[1:])
    eenmalig: dict[bytes, Symbool] = {}

    def blijft(symbool: re.Match[bytes]) -> bytes:
        naam, maat, tekening = symbool.groups()
        if keren[naam] == 1:
            eenmalig[naam] = maat, tekening
        return symbool[0] if keren[naam] > 1 else b""

    iconen = SYMBOOL.sub(blijft, iconen)
    verzameling = begin + iconen + einde if b"<symbol" in iconen else b""
    return b"".join((*_ter_plekke(delen, eenmalig), verzameling, na))


def _ter_plekke(delen: list[bytes], eenmalig: Mapping[bytes, Symbool]) -> Iterator[bytes]:
    """Yield the parts of a page between references, each drawing in the place of the one reference to it."""
    vorig = delen[0]
    for deel in delen[1:]:
        naam, _, rest = deel.partition(GEBRUIKT)
        if symbool := eenmalig.get(naam):
            maat, tekening = symbool
            voor, svg, kop = vorig.rpartition(b"<svg")
            yield from (voor, svg, b"" if b"viewBox=" in kop else b" " + maat, kop, tekening)
            vorig = rest
        else:
            yield from (vorig, GEBRUIK)
            vorig = deel
    yield vorig
