"""The page frame around an article: of pages of one list that is the same but for a name here and there.

So the theme's own template makes it once for each list, around marks, and each page puts its own words in their place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from markupsafe import escape

ID, TITEL, OMSCHRIJVING = "\ufff9", "\ufffa", "\ufffb"
"""Marks that no text has: signs that nobody sees, which the check of the content does not let through."""
INHOUD = '<article class="pagina\u2060'
ARTIKEL = re.compile(r'<article class="pagina.*</article>', re.DOTALL)
KADER = "kader"
"""Under what name the engine keeps its frame."""


class Kader:
    """Puts articles in the frame of the theme; `maak` makes a document of what the engine gives the template of it.

    `van_lijst` holds the frame of each list of which a page was made.
    """

    def __init__(self, maak: Callable[[Any], str]) -> None:
        self._maak = maak
        self.van_lijst: dict[str, str] = {}

    def om(self, context: Any, pagina: Any) -> str:
        """Return the whole document of a page.

        Args:
            context: what the engine gives a template.
            pagina: the page of the engine, with its title, description, channel and article.
        """
        lijst, _, id = pagina.url.strip("/").rpartition("/")
        if not lijst or not pagina.meta.get("description") or pagina.meta.get("kanaal") != f"{lijst}/{id}":
            return self._maak(context)
        if lijst not in self.van_lijst:
            self.van_lijst[lijst] = self._maak({**context, "page": _voorbeeld(pagina, lijst)})
        return gevuld(self.van_lijst[lijst], id, pagina.title, pagina.meta["description"], pagina.content)


def gevuld(kader: str, id: str, titel: str, omschrijving: str, inhoud: str) -> str:
    """Return the document of a page in the frame of its list; title and description are text, `inhoud` is HTML."""
    html = kader.replace(ID, id).replace(TITEL, escape(titel))
    return html.replace(OMSCHRIJVING, escape(omschrijving)).replace(INHOUD, inhoud)


def met_artikel(html: str, artikel: str) -> str:
    """Return a page with another article in its frame."""
    return ARTIKEL.sub(lambda _: artikel, html, count=1)


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
