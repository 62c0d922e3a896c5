"""What a visit costs: every file a page asks for, as it travels (gzip, as web servers do it by default)."""

from __future__ import annotations

import gzip
from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser

from tests.rust import Onderweg

KIB = 1024
INGEPAKT = (".woff2", ".png", ".zip")


@dataclass(frozen=True, slots=True)
class Bezoek:
    """The files of one visit, with what each weighs in bytes."""

    bestanden: tuple[tuple[str, int], ...]

    @property
    def bytes(self) -> int:
        """What the whole visit weighs."""
        return sum(gewicht for _, gewicht in self.bestanden)

    def in_woorden(self) -> str:
        """Return the files, heaviest first."""
        return ", ".join(f"{naam} {gewicht}" for naam, gewicht in sorted(self.bestanden, key=lambda b: -b[1]))


@cache
def gewicht(pad: Path) -> int:
    """Return what a file weighs on its way to the browser."""
    ruw = pad.read_bytes()
    return len(ruw) if pad.suffix in INGEPAKT else len(gzip.compress(ruw, 6))


class Bezoeker:
    """Opens pages without a cache and remembers what each asked for."""

    def __init__(self, browser: Browser, adres: str, site: Path) -> None:
        self._context = browser.new_context(
            viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True, locale="nl-NL"
        )
        self._pagina = self._context.new_page()
        self._context.new_cdp_session(self._pagina).send("Network.setCacheDisabled", {"cacheDisabled": True})
        self._gevraagd: list[str] = []
        self._pagina.on("request", lambda verzoek: self._gevraagd.append(verzoek.url))
        self._onderweg = Onderweg(self._pagina)
        self._adres, self._site = adres, site

    def bezoek(self, pad: str, bekend: Container[str] = ()) -> Bezoek:
        """Return what a page asks for, apart from the files that are known already.

        The icon of a page is part of it, though a browser without a window does not fetch that.
        """
        self._gevraagd.clear()
        self._pagina.goto(self._adres + pad, wait_until="load")
        self._onderweg.wacht()
        adressen = [
            *self._gevraagd,
            *self._pagina.eval_on_selector_all("link[rel=icon]", "(iconen) => iconen.map((i) => i.href)"),
        ]
        namen = dict.fromkeys(url.removeprefix(self._adres).partition("?")[0].partition("#")[0] for url in adressen)
        return Bezoek(tuple((naam, gewicht(self._bestand(naam))) for naam in namen if naam not in bekend))

    def _bestand(self, naam: str) -> Path:
        return self._site / naam.lstrip("/") / ("index.html" if naam.endswith("/") else "")

    def sluit(self) -> None:
        """Close the page and its profile."""
        self._context.close()
