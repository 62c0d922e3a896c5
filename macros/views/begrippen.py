"""The first mention of a term on a page becomes a definition: a link that also shows the explanation on the spot.

Works on the HTML of a finished page, text by text. Links, headings, codes and what is left out of the search
index stay as they are; a term that is a link first needs no second one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup, escape

from macros.model.begrip import Begrip
from macros.model.bewaren import per_kennisbank
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import LIJST

TAG = re.compile(r"(<[^>]*>)")
TAGNAAM = re.compile(r"</?([a-z0-9]+)")
LINKDOEL = re.compile(r' href="([^"]*)"')
OVERSLAAN = frozenset(
    "h1 h2 h3 h4 h5 h6 button code nav summary label th dt svg time script style select option figcaption".split()
)
NIET_HIER = re.compile(r' data-niet-zoeken| class="(?:code|andere-namen|pagina__soort|kaart__merk|melding)"')
GEWOON_WOORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [a-zà-ÿ]+)*")
MEERVOUD = r"(?:’s|&#39;s|'s|en|es|s|n)?"
CODE = r"(?!-?\d|[-’']?\w)"
LEEG = frozenset(("br", "hr", "img", "input", "use", "wbr", "path"))


@dataclass(frozen=True, slots=True)
class Vondst:
    """A term found in a text: where it stands, and which."""

    begin: int
    eind: int
    id: str


def met_begrippen(kb: Kennisbank, html: str, namen: Iterable[str] = ()) -> Markup:
    """Return a page with the first mention of each term marked.

    Args:
        kb: the knowledge base, for its terms.
        html: the page.
        namen: what the page itself is about; a term with one of these names needs no explanation here.
    """
    zelf = {naam.casefold() for naam in namen}
    eigen = [b.id for b in kb.begrippen.values() if zelf & {b.term.casefold(), (b.voluit or b.term).casefold()}]
    return _markering(kb).markeer(html, eigen)


class Begripmarkering:
    """Knows every term, as one expression; marks the first mention of each on a page."""

    def __init__(self, begrippen: Iterable[Begrip]) -> None:
        self._id_van: dict[str, str] = {}
        for begrip in begrippen:
            if begrip.in_tekst:
                for vorm in _vormen(begrip):
                    self._id_van.setdefault(vorm, begrip.id)
        langste_eerst = sorted(self._id_van, key=len, reverse=True)
        self._zoek = re.compile(rf"(?<![\w&-])(?:({'|'.join(map(_patroon, langste_eerst))}){MEERVOUD}){CODE}")
        self._vondsten = lru_cache(maxsize=20_000)(self._zoek_in)

    def markeer(self, html: str, eigen: Iterable[str] = ()) -> Markup:
        """Return the page with the first mention of each term as a link to its explanation.

        Args:
            html: a page of our own templates.
            eigen: ids of terms that this page is about itself.
        """
        if not self._id_van:
            return Markup(html)  # noqa: S704 - ours
        delen = TAG.split(html)
        gezien = set(eigen)
        linkdoelen = _linkdoelen(delen)
        for plaats, in_link in _teksten(delen):
            tekst = delen[plaats]
            vondsten = [v for v in self._vondsten(tekst) if v.id not in gezien]
            if vondsten and in_link:
                gezien.update(v.id for v in vondsten)
            elif vondsten:
                delen[plaats] = _met_links(tekst, vondsten, gezien, linkdoelen)
        return Markup("".join(delen))  # noqa: S704 - ours

    def _zoek_in(self, tekst: str) -> tuple[Vondst, ...]:
        return tuple(
            Vondst(gevonden.start(), gevonden.end(), self._id_van.get(gevonden[1]) or self._id_van[_groot(gevonden[1])])
            for gevonden in self._zoek.finditer(tekst)
        )


def _vormen(begrip: Begrip) -> Iterator[str]:
    """Yield how a term stands in texts, as HTML: the term, and in full."""
    for naam in (begrip.term, begrip.voluit):
        if naam:
            yield str(escape(_groot(naam) if GEWOON_WOORD.fullmatch(_groot(naam)) else naam))


def _patroon(vorm: str) -> str:
    """Return the expression for a form: common nouns with or without a capital, names and abbreviations as they are."""
    if GEWOON_WOORD.fullmatch(vorm):
        return f"[{vorm[0]}{vorm[0].lower()}]{re.escape(vorm[1:])}"
    return re.escape(vorm)


def _groot(vorm: str) -> str:
    return vorm[:1].upper() + vorm[1:]


def _teksten(delen: list[str]) -> Iterator[tuple[int, bool]]:
    """Yield (place, whether within a link) of every text that may hold a term."""
    dicht: list[str] = []
    in_link = False
    for plaats, deel in enumerate(delen):
        if not plaats % 2:
            if not dicht and deel and not deel.isspace():
                yield plaats, in_link
            continue
        gevonden = TAGNAAM.match(deel)
        naam = gevonden[1] if gevonden else ""
        if dicht:
            _tel(dicht, deel, naam)
        elif naam == "a":
            in_link = deel[1] != "/"
        elif deel[1] != "/" and naam not in LEEG and (naam in OVERSLAAN or NIET_HIER.search(deel)):
            dicht.append(naam)


def _tel(dicht: list[str], tag: str, naam: str) -> None:
    """Keep count of elements of the same name within an element that is passed over."""
    if naam == dicht[-1]:
        if tag[1] == "/":
            dicht.pop()
        elif not tag.endswith("/>"):
            dicht.append(naam)


def _linkdoelen(delen: list[str]) -> dict[str, str]:
    """Return where each link of the page and the menu leads: links with equal words lead to equal places."""
    doelen = {lijst: f"/{lijst}/" for lijst in LIJST}
    begin = 0
    for plaats in range(1, len(delen), 2):
        if delen[plaats].startswith("<a "):
            begin = plaats
        elif delen[plaats] == "</a>" and begin and (doel := LINKDOEL.search(delen[begin])):
            woorden = "".join(delen[begin + 1 : plaats : 2])
            doelen.setdefault(" ".join(woorden.split()).casefold(), doel[1])
    return doelen


def _met_links(tekst: str, vondsten: list[Vondst], gezien: set[str], linkdoelen: dict[str, str]) -> str:
    """Return a text in which each first mention is a link."""
    uit, vanaf = [], 0
    for vondst in vondsten:
        if vondst.id in gezien:
            continue
        gezien.add(vondst.id)
        woorden = tekst[vondst.begin : vondst.eind]
        anker = f"/begrippen/#begrip-{vondst.id}"
        doel = linkdoelen.setdefault(woorden.casefold(), anker)
        naam = "" if doel == anker else f' data-begrip="{vondst.id}"'
        uit.append(f'{tekst[vanaf : vondst.begin]}<a class="vakwoord" href="{doel}"{naam}>{woorden}</a>')
        vanaf = vondst.eind
    return "".join([*uit, tekst[vanaf:]])


@per_kennisbank
def _markering(kb: Kennisbank) -> Begripmarkering:
    return Begripmarkering(kb.begrippen.values())
