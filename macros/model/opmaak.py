"""The small Markdown subset of text fields: bold, italic, code, lists and links. Nothing else.

One parser (markdown-it) serves the check and the pages, so that what passes is what shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from macros.model.deelsoorten import DEELSOORTEN
from macros.model.gewoon import Deel, in_delen, is_gewoon
from macros.model.opmaakrust import rustige_links
from macros.model.soorten import ENKELVOUD

TOEGESTANE_REGELS = ("emphasis", "link", "backticks", "escape", "list")
BLOKSOORTEN = frozenset((*ENKELVOUD, *DEELSOORTEN))
EXTERN = ("https:", "mailto:", "tel:")

HTML = ("Hier staat HTML.", "Schrijf gewone tekst; vet is **vet** en een link is [tekst](adres).")
VERBODEN: dict[str, tuple[str, str]] = {
    "html_block": HTML,
    "html_inline": HTML,
    "heading_open": ("Hier staat een kop.", "Koppen komen vanzelf; haal de tekens van de kop weg."),
    "image": ("Hier staat een afbeelding.", "Beschrijf in woorden wat je wilt laten zien."),
    "fence": ("Hier staat een codeblok.", "Gebruik `code` binnen de zin."),
    "code_block": ("Deze regel is zo ver ingesprongen dat hij code wordt.", "Haal de spaties aan het begin weg."),
    "blockquote_open": ("Hier staat een citaatblok.", "Zet het citaat tussen aanhalingstekens in de zin."),
    "hr": ("Hier staat een streep.", "Haal deze regel weg."),
    "table_open": ("Hier staat een tabel.", "Maak er een lijst van, met een streepje voor elke regel."),
    "s_open": ("Hier staat doorgestreepte tekst.", "Haal de tekens ~~ weg."),
    "hardbreak": ("Hier staat een afgedwongen nieuwe regel.", "Laat een lege regel open voor een nieuwe alinea."),
}
ENTITEIT = ("Hier staat een teken als code, zoals &amp;.", "Typ het teken zelf.")
AUTOLINK = ("Hier staat een adres tussen < en >.", "Schrijf [tekst](adres).")
MEESTE_TEKENS = 100
TEKENS = re.compile(r"[\[\]!<>*_`~|&\\]")
TE_VEEL = (f"Deze tekst heeft meer dan {MEESTE_TEKENS} tekens voor opmaak.", "Laat de opmaak weg.")
LOSSE_LINK = ("Hier staat een adres los van zijn link.", "Schrijf [tekst](adres).")
ONVEILIGE_LINK = ('De link naar "{adres}" is niet beveiligd.', "Begin het adres met https://.")
VREEMDE_LINK = (
    'De link naar "{adres}" kan niet.',
    "Gebruik https:, mailto:, tel: of een verwijzing zoals stap:brp/terugmelden.",
)
OPMAAKTEKSTEN = {
    **{f"opmaak_{soort}": tekst for soort, tekst in VERBODEN.items()},
    "opmaak_entiteit": ENTITEIT,
    "opmaak_autolink": AUTOLINK,
    "opmaak_te_veel": TE_VEEL,
    "opmaak_losse_link": LOSSE_LINK,
    "opmaak_onveilige_link": ONVEILIGE_LINK,
    "opmaak_vreemde_link": VREEMDE_LINK,
}
"""Message and tip of everything the subset does not allow, by name: the form for one block says the same."""


@dataclass(frozen=True, slots=True)
class Opmaakfout:
    """Something in a text that the subset does not allow, and the offset at which it stands."""

    plaats: int
    melding: str
    tip: str


@dataclass(frozen=True, slots=True)
class Doel:
    """The target of a link, and the offset at which it stands."""

    plaats: int
    adres: str

    @property
    def intern(self) -> bool:
        """Whether it refers to one of our own blocks, such as "stap:brp/terugmelden"."""
        return is_blokverwijzing(self.adres)


def is_blokverwijzing(adres: str) -> bool:
    """Whether `adres` has the form of a reference to a block."""
    return adres.partition(":")[0] in BLOKSOORTEN


def te_veel_tekens(tekst: str) -> bool:
    """Whether nobody should parse this: Markdown can be written so that reading it takes minutes."""
    return len(TEKENS.findall(tekst)) > MEESTE_TEKENS


def fouten(tekst: str) -> Iterator[Opmaakfout]:
    """Yield what the subset does not allow in `tekst`, in the order of the text."""
    if is_gewoon(tekst):
        return
    if te_veel_tekens(tekst):
        yield Opmaakfout(0, *TE_VEEL)
        return
    links = rustige_links(tekst)
    if links is not None and all(_mag(adres) for _, adres in links):
        return
    verwijzingen, tokens = _ontleed(tekst)
    for plaats, token in tokens:
        if token.type == "html_inline" and token.content.startswith("</"):
            continue  # the tag that opens was told already
        if token.type in VERBODEN:
            yield Opmaakfout(plaats, *VERBODEN[token.type])
        elif token.type == "text_special" and token.info == "entity":
            yield Opmaakfout(plaats, *ENTITEIT)
        elif token.type == "link_open" and token.info == "auto":
            yield Opmaakfout(plaats, *AUTOLINK)
    for regel in verwijzingen:
        yield Opmaakfout(_regelbegin(tekst, regel), *LOSSE_LINK)
    for doel in doelen(tekst):
        if not _mag(doel.adres):
            melding, tip = ONVEILIGE_LINK if doel.adres.startswith("http:") else VREEMDE_LINK
            yield Opmaakfout(doel.plaats, melding.format(adres=doel.adres[:60]), tip)


def doelen(tekst: str) -> Iterator[Doel]:
    """Yield the target of every link in `tekst`."""
    if "](" not in tekst or te_veel_tekens(tekst):
        return
    if (links := rustige_links(tekst)) is not None:
        yield from (Doel(*link) for link in links)
        return
    for plaats, token in _ontleed(tekst)[1]:
        if token.type == "link_open" and token.info != "auto":
            yield Doel(plaats, str(token.attrGet("href")))


def verdacht(tekst: str, blokken: Container[str]) -> bool:
    """Whether a text may hold something the subset does not allow, or a link to a block that is not among `blokken`."""
    if is_gewoon(tekst):
        return False
    links = None if te_veel_tekens(tekst) else rustige_links(tekst)
    if links is None:
        return any(fouten(tekst)) or any(doel.intern and doel.adres not in blokken for doel in doelen(tekst))
    return any(adres not in blokken and not adres.startswith(EXTERN) for _, adres in links)


def _mag(adres: str) -> bool:
    """Whether a link may lead there."""
    return adres.startswith(EXTERN) or is_blokverwijzing(adres)


@cache
def lezer() -> MarkdownIt:
    """Return the parser for pages: only what the subset allows; everything else shows as typed."""
    md = MarkdownIt("zero").enable(list(TOEGESTANE_REGELS))
    md.validateLink = _mag  # type: ignore[method-assign, assignment]
    md.add_render_rule("link_open", _link_open)
    return md


@lru_cache(maxsize=256)
def tokens_voor_pagina(tekst: str) -> list[Token]:
    """Return what the parser for pages makes of a text. A page asks twice, for its HTML and its words; only read it."""
    return lezer().parse(tekst)


@lru_cache(maxsize=256)
def eenvoudig(tekst: str) -> list[Deel] | None:
    """Return a text in paragraphs and lists; None when it holds other Markdown, or a link that may not be there.

    A page asks twice, for its HTML and its words; only read it.
    """
    delen = in_delen(tekst)
    if delen is None:
        return None
    adressen = (doel for deel in delen for regel in deel.regels for doel in regel[2::4] if doel)
    return delen if all(map(_mag, adressen)) else None


def als_html(tekst: str, adres: Callable[[str], str]) -> str:
    """Return a text as HTML that is not cleaned yet; `adres` gives the address of what a link names."""
    return str(lezer().renderer.render(tokens_voor_pagina(tekst), lezer().options, {"adres": adres}))


def _link_open(_: object, tokens: Sequence[Token], plaats: int, __: object, omgeving: Mapping[str, Any]) -> str:
    doel = str(tokens[plaats].attrs["href"])
    return f'<a href="{escapeHtml(omgeving["adres"](doel) if "adres" in omgeving else doel)}">'


@cache
def _ruim() -> MarkdownIt:
    """Return the parser for the check: all of Markdown, so that it recognises what must not be there."""
    md = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("text_join")
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    return md


@lru_cache(maxsize=64)
def _ontleed(tekst: str) -> tuple[list[int], list[tuple[int, Token]]]:
    """Return the lines of loose link definitions, and (offset, token) for every token; rules ask one after another."""
    omgeving: dict[str, Any] = {}
    tokens = list(_tokens(tekst, omgeving))
    return [verwijzing["map"][0] for verwijzing in omgeving.get("references", {}).values()], tokens


def _tokens(tekst: str, omgeving: dict[str, Any]) -> Iterator[tuple[int, Token]]:
    """Yield (offset, token) for every token, the ones inside lines included.

    The parser knows lines only, so we look up within the line what is left of each token in the text. Of a link that
    is the middle, where its address begins: its words stand before that, and what follows stands behind its end.
    """
    for token in _ruim().parse(tekst, omgeving):
        begin = _regelbegin(tekst, token.map[0]) if token.map else 0
        na_link = begin
        yield begin, token
        for kind in token.children or ():
            spoor = _spoor(kind)
            gevonden = tekst.find(spoor, begin) if spoor else -1
            if kind.type == "link_close":
                begin = max(begin, na_link)
                yield begin, kind
            elif spoor == "](" and gevonden >= 0:
                na_link = tekst.find(")", gevonden) + 1
                yield gevonden + len(spoor), kind
            elif gevonden >= 0:
                yield gevonden, kind
                begin = gevonden + (len(spoor) if not kind.children else 0)
            else:
                yield begin, kind


def _spoor(token: Token) -> str:
    """Return text by which an inline token can be found back."""
    if token.type == "link_open":
        return "<" if token.info == "auto" else "]("
    if token.type == "image":
        return "!["
    if token.type in ("hardbreak", "softbreak"):
        return "\n"
    return token.markup or token.content


def _regelbegin(tekst: str, regel: int) -> int:
    """Return the offset of the first word on a line, counted from 0."""
    regels = tekst.split("\n")
    begin = sum(len(r) + 1 for r in regels[:regel])
    return begin + len(regels[regel]) - len(regels[regel].lstrip()) if regel < len(regels) else len(tekst)
