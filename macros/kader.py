"""The page frame around an article: of pages of one list that is the same but for a name here and there.

So the theme's own template makes it once for each list, around marks, and each page puts its own words in their place.
"""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from markupsafe import escape

ID, TITEL, OMSCHRIJVING = "\ufff9", "\ufffa", "\ufffb"
"""Marks that no text has: signs that nobody sees, which the check of the content does not let through."""
INHOUD = '<article class="pagina\u2060'


class Kader:
    """Puts articles in the frame of the theme; `maak` makes a document of what the engine gives the template of it."""

    def __init__(self, maak: Callable[[Any], str]) -> None:
        self._maak = maak
        self._vast: dict[str, str] = {}

    def om(self, context: Any, pagina: Any) -> str:
        """Return the whole document of a page.

        Args:
            context: what the engine gives a template.
            pagina: the page of the engine, with its title, description, channel and article.
        """
        lijst, _, id = pagina.url.strip("/").rpartition("/")
        if not lijst or not pagina.meta.get("description") or pagina.meta.get("kanaal") != f"{lijst}/{id}":
            return self._maak(context)
        if lijst not in self._vast:
            self._vast[lijst] = self._maak({**context, "page": _voorbeeld(pagina, lijst)})
        html = self._vast[lijst].replace(ID, id).replace(TITEL, escape(pagina.title))
        return html.replace(OMSCHRIJVING, escape(pagina.meta["description"])).replace(INHOUD, pagina.content)


def _voorbeeld(pagina: Any, lijst: str) -> SimpleNamespace:
    """Return a page with marks for what is its own."""
    adres = f"{lijst}/{ID}"
    return SimpleNamespace(
        url=f"{adres}/",
        canonical_url=pagina.canonical_url and pagina.canonical_url.removesuffix(pagina.url) + f"{adres}/",
        is_homepage=False,
        title=TITEL,
        meta={"description": OMSCHRIJVING, "kanaal": adres},
        toc=[],
        content=INHOUD,
    )
