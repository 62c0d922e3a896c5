"""The small Markdown subset of text fields: bold, italic, code, lists and links. Nothing else.

One parser (markdown-it) serves the check and the pages, so that what passes is what shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from macros.model.soorten import ENKELVOUD

TOEGESTANE_REGELS = ("emphasis", "link", "backticks", "escape", "list", "entity")
BLOKSOORTEN = frozenset(
    (
        *ENKELVOUD,
        "verplichting",
        "onderdeel",
        "hobbel",
        "advies",
        "sessieblok",
        "playbookdeel",
        "tabel",
        "hoofdstuk",
    )
)
EXTERN = ("https:", "mailto:", "tel:")
GEWOON = re.compile(r"[^\\`*_<>\[\]#&!~|=+\t]*")
BLOKVORM = re.compile(r"(?:^|\n)\s*(?:-|\d+[.)])(?:\s|$)|\n\s*\n|\n {2,}|  \n|^\s|(?:^|\n)-{2,}")

VERBODEN: dict[str, tuple[str, str]] = {
    "html_block": ("Hier staat HTML.", "Schrijf gewone tekst; vet is **vet** en een link is [tekst](adres)."),
    "html_inline": (
        "Hier staat HTML.",
        "Schrijf gewone tekst; vet is **vet** en een link is [tekst](adres).",
    ),
    "heading_open": ("Hier staat een kop.", "Koppen komen vanzelf; haal de # weg."),
    "image": (
        "Hier staat een afbeelding.",
        "Afbeeldingen kunnen hier niet; beschrijf wat je wilt laten zien.",
    ),
    "fence": ("Hier staat een codeblok.", "Gebruik `code` binnen de zin."),
    "code_block": ("Deze regel is ingesprongen als code.", "Haal de spaties aan het begin weg."),
    "blockquote_open": ("Hier staat een citaatblok.", "Zet het citaat tussen aanhalingstekens in de zin."),
    "hr": ("Hier staat een streep.", "Haal de regel met streepjes weg."),
}


@dataclass(frozen=True, slots=True)
class Opmaakfout:
    """Something in a text that the subset does not allow; `regel` counts from 0 within the text."""

    regel: int
    melding: str
    tip: str


@dataclass(frozen=True, slots=True)
class Doel:
    """The target of a link, and the line it stands on, from 0."""

    regel: int
    adres: str

    @property
    def intern(self) -> bool:
        """Whether it refers to one of our own blocks, such as "stap:brp/terugmelden"."""
        return is_blokverwijzing(self.adres)


def is_blokverwijzing(adres: str) -> bool:
    """Whether `adres` has the form of a reference to a block."""
    return adres.partition(":")[0] in BLOKSOORTEN


def is_gewoon(tekst: str) -> bool:
    """Whether a text is one paragraph without any Markdown, so that nobody needs to parse it."""
    return GEWOON.fullmatch(tekst) is not None and BLOKVORM.search(tekst) is None


def fouten(tekst: str) -> Iterator[Opmaakfout]:
    """Yield what the subset does not allow in `tekst`, once per kind and line."""
    if is_gewoon(tekst):
        return
    for regel, token in _tokens(_ruim(), tekst):
        if token.type in VERBODEN:
            yield Opmaakfout(regel, *VERBODEN[token.type])
    for doel in doelen(tekst):
        if not doel.intern and not doel.adres.startswith(EXTERN):
            yield Opmaakfout(
                doel.regel,
                f'De link naar "{doel.adres[:60]}" kan niet.',
                "Gebruik https:, mailto:, tel: of een verwijzing zoals stap:brp/terugmelden.",
            )


def doelen(tekst: str) -> Iterator[Doel]:
    """Yield the target of every link in `tekst`."""
    if "](" not in tekst and "]:" not in tekst and "<" not in tekst:
        return
    for regel, token in _tokens(_ruim(), tekst):
        if token.type == "link_open":
            yield Doel(regel, str(token.attrGet("href")))


@cache
def lezer() -> MarkdownIt:
    """Return the parser for pages: only what the subset allows; everything else shows as typed."""
    md = MarkdownIt("zero").enable(list(TOEGESTANE_REGELS))
    md.validateLink = lambda url: url.startswith(EXTERN) or is_blokverwijzing(url)  # type: ignore[method-assign]
    return md


@cache
def _ruim() -> MarkdownIt:
    """Return the parser for the check: all of CommonMark, so that it recognises what must not be there."""
    md = MarkdownIt("commonmark", {"html": True})
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    return md


def _tokens(md: MarkdownIt, tekst: str) -> Iterator[tuple[int, Token]]:
    """Yield (line from 0, token) for every token, the ones inside lines included."""
    regel = 0
    for token in md.parse(tekst):
        regel = token.map[0] if token.map else regel
        yield regel, token
        verder = 0
        for kind in token.children or ():
            verder += kind.type in ("softbreak", "hardbreak")
            yield regel + verder, kind
