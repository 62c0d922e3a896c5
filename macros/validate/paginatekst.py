"""The text of a page in docs/ for rules: without what is shown as code, how it refers, where a piece of it stands."""

from __future__ import annotations

import posixpath
import re

from macros.diagnostics import Plek
from macros.model.pagina import Pagina

BLOK = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.DOTALL | re.MULTILINE)

LINK = r"\]\(\s*<?"
"""What stands before the address of a link."""
ELDERS = r"^\[[^\]\n]+\]:"
"""What stands before an address that a link on the page only names."""
BESTAND = r"[^\s()<>:#?/][^\s()<>:#?]*"
"""The address of a file, from the folder of the page."""


def zonder_code(tekst: str) -> str:
    """Return the text with everything that is shown as code blanked out, so that places stay right."""
    return CODE.sub(_leeg, tekst)


def zonder_blokken(tekst: str) -> str:
    """Return the text with blocks of code blanked out; code within a line stays."""
    return BLOK.sub(_leeg, tekst)


def _leeg(code: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", code[0])


def bestand_bij(pagina: Pagina, adres: str) -> str:
    """Return the file that an address on a page leads to: "docs/over/route.svg"."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(pagina.bestand), adres))


def plek_op(pagina: Pagina, plaats: int) -> Plek:
    """Return line and column of an offset in the text of a page."""
    regel = pagina.eerste_regel + pagina.tekst.count("\n", 0, plaats)
    return Plek(pagina.bestand, regel, plaats - pagina.tekst.rfind("\n", 0, plaats))
