"""Texts of contributors as safe HTML: the Markdown subset, and plain text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import nh3
from markupsafe import Markup, escape

from macros.model.blokken import Blok
from macros.model.gewoon import Deel, gewone_regel
from macros.model.opmaak import als_html, eenvoudig, is_blokverwijzing, lezer

TAGS = {"p", "strong", "em", "code", "ul", "ol", "li", "a"}
ATTRIBUTEN: dict[str, set[str]] = {"*": set(), "a": {"href", "class"}}
PROTOCOLLEN = {"https", "mailto", "tel"}


class Tekstmaker:
    """Turns text fields into HTML; knows every block, so that internal links find their address."""

    def __init__(self, blokken: Mapping[str, Blok]) -> None:
        self._blokken = blokken
        self._maak = lru_cache(maxsize=20_000)(self._opgemaakt)

    def alinea(self, tekst: str) -> Markup:
        """Return block HTML for a Markdown field."""
        zin = gewone_regel(tekst)
        if zin is None:
            return self._maak(_bedragen_heel(tekst))
        return Markup(f"<p>{escape(_bedragen_heel(zin))}</p>")  # noqa: S704 - escaped

    def zin(self, tekst: str) -> Markup:
        """Return inline HTML for a Markdown field: what would be one paragraph, without its tags."""
        html = self.alinea(tekst)
        if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
            return Markup(html[3:-4])  # noqa: S704 - already clean
        return html

    def _opgemaakt(self, tekst: str) -> Markup:
        delen = eenvoudig(tekst)
        return self._ontleed(tekst) if delen is None else self._samengesteld(delen)

    def _samengesteld(self, delen: list[Deel]) -> Markup:
        """Return what parsing and cleaning make of these parts; of what they escape, two signs can be there."""
        html = "\n".join(map(self._deel, delen)).replace("&", "&amp;").replace("\N{NO-BREAK SPACE}", "&nbsp;")
        return Markup(html)  # noqa: S704 - words without any other sign that means something in HTML

    def _deel(self, deel: Deel) -> str:
        regels = [self._regel(regel) for regel in deel.regels]
        if deel.is_lijst:
            return "".join(["<ul>\n", *(f"<li>{regel}</li>\n" for regel in regels), "</ul>"])
        return f"<p>{regels[0]}</p>"

    def _regel(self, regel: list[str | None]) -> str:
        uit = [regel[0]]
        for woorden, doel, vet, na in zip(regel[1::4], regel[2::4], regel[3::4], regel[4::4], strict=True):
            uit += (f'<a href="{self._adres(doel)}">{woorden}</a>' if doel else f"<strong>{vet}</strong>", na)
        return "".join(filter(None, uit))

    def _ontleed(self, tekst: str) -> Markup:
        html = als_html(tekst, self._adres).strip()
        schoon = nh3.clean(html, tags=TAGS, attributes=ATTRIBUTEN, url_schemes=PROTOCOLLEN, link_rel=None)
        return Markup(schoon)  # noqa: S704 - cleaned by nh3

    def _adres(self, doel: str) -> str:
        if is_blokverwijzing(doel):
            blok = self._blokken.get(doel)
            return blok.adres if blok else "/zoeken/"
        return doel


def _bedragen_heel(tekst: str) -> str:
    """Keep the euro sign and its amount on one line."""
    return tekst.replace("€ ", "€\N{NO-BREAK SPACE}")


def platte_tekst(tekst: str) -> str:
    """Return the words of a Markdown field, for descriptions and copies."""
    html = lezer().render(tekst)
    return " ".join(Markup(html).striptags().split())  # noqa: S704 - only stripped
