"""Keep, of the icons that the frame holds, those that a page shows and those that a script may add."""

from __future__ import annotations

import re
from pathlib import Path

SYMBOOL = re.compile(r'<symbol id="i-([a-z]+)".*?</symbol>\n?', re.DOTALL)


class Snoeier:
    """Takes icons out of pages that do not use them."""

    def __init__(self, site: Path) -> None:
        bronnen = sorted((site / "assets/js").glob("*/*.js"))
        self._scripts = "".join(pad.read_text(encoding="utf-8") for pad in bronnen if pad.parent.name != "derden")
        self._in_script: dict[str, bool] = {}

    def pagina(self, html: str) -> str:
        """Return the page with only the icons that it may show."""
        return SYMBOOL.sub(lambda icoon: icoon[0] if self._nodig(icoon[1], html) else "", html)

    def _nodig(self, naam: str, html: str) -> bool:
        if naam not in self._in_script:
            self._in_script[naam] = f'"{naam}"' in self._scripts
        return self._in_script[naam] or f'"#i-{naam}"' in html
