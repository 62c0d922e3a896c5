"""Wait until a page has all it asks for: sooner than half a second of silence, and not before it is so."""

from __future__ import annotations

from playwright.sync_api import Page, Request

RUST = "new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 60)))"
"""Scripts that wait for the page to load get the time to ask for more."""
GEDULD = 100


class Onderweg:
    """What a page has asked for and does not have yet."""

    def __init__(self, pagina: Page) -> None:
        """Keep count of the requests of a page from now on."""
        self._pagina = pagina
        self._wat: set[Request] = set()
        pagina.on("request", lambda verzoek: self._wat.add(verzoek))
        pagina.on("requestfinished", lambda verzoek: self._wat.discard(verzoek))
        pagina.on("requestfailed", lambda verzoek: self._wat.discard(verzoek))

    def wacht(self) -> None:
        """Return when the page is at rest; raise AssertionError when it never is."""
        if "/zoeken/" in self._pagina.url:
            self._pagina.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
        for _ in range(GEDULD):
            self._pagina.evaluate(RUST)
            if not self._wat:
                return
        raise AssertionError(f"{self._pagina.url} wacht op {', '.join(verzoek.url for verzoek in self._wat)}")
