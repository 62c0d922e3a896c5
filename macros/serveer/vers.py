"""A fresh article for a page that the build finished already: its icons in place, its scripts after those of the page.

The build took from that page the icons that it did not show, and has nabeeld.js start the scripts that every page has.
"""

from __future__ import annotations

import re
from pathlib import Path

from macros.bouw.bundel import eigen_na_beeld
from macros.bouw.iconen import VERZAMELING, snoei

ICONEN = "overrides/partials/iconen.html"
SCRIPT = re.compile(r'<script src="([^"]*?(assets/js/[^"]+))" defer></script>')


def lees_iconen(wortel: Path) -> str:
    """Return the collection of icons that the frame of a page holds."""
    _, begin, rest = (wortel / ICONEN).read_text(encoding="utf-8").partition(VERZAMELING.decode())
    return f"{begin}{rest.rstrip()}\n"


def afgewerkt(artikel: str, iconen: str) -> str:
    """Return an article as views make it, such that it works in a finished page; `iconen` are those of the frame."""
    html = snoei(f"{artikel}{iconen}".encode()).decode()
    return SCRIPT.sub(lambda script: eigen_na_beeld(script[1], (script[2],)), html)
