"""The first mention of a term on a page becomes a definition: a link that also shows the explanation on the spot.

Works on the HTML of a finished page, text by text. Links, headings, codes and what is left out of the search
index stay as they are; a term that is a link first needs no second one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from markupsafe import Markup, escape

from macros.model.begrip import Begrip
from macros.model.bewaren import per_kennisbank
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import LIJST

TAG = re.compile(r"(<[^>]*>)")
TAGNAAM = re.compile(r"</?([a-z0-9]+)")
LINK = re.compile(r'<a [^>]*?(?<= )href="([^"]*)"[^>]*>([^<]*(?:<(?!/a>)[^<]*)*)</a>')
OVERSLAAN = frozenset(
    "h1 h2 h3 h4 h5 h6 button code nav summary label th dt svg time script style select option figcaption".split()
)
NIET_HIER = re.compile(r' data-niet-zoeken| class="(?:code|andere-namen|pagina__soort|kaart__merk|melding)"')
GEWOON_WOORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [a-zà-ÿ]+)*")
MEERVOUD = r"(?:’s|&#39;s|'s|en|es|s|n)?"
CODE = r"(?!-?\d|[-’']?\w)"
GRENS = "\n"
"""Stands between texts that are searched together: no term goes across a line."""
LEEG = frozenset(("br", "hr", "img", "input", "use", "wbr", "path"))


class Vondst(NamedTuple):
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
    markering = _markering(kb)
    return markering.markeer(html, [id for naam in namen for id in markering.met_naam(naam)])


class Begripmarkering:
    """Knows every term, as one expression; marks the first mention of each on a page."""

    def __init__(self, begrippen: Iterable[Begrip]) -> None:
        self._id_van: dict[str, str] = {}
        self._met_naam: dict[str, list[str]] = {}
        for begrip in begrippen:
            for naam in {begrip.term.casefold(), (begrip.voluit or begrip.term).casefold()}:
                self._met_naam.setdefault(naam, []).append(begrip.id)
            if begrip.in_tekst:
                for vorm in _vormen(begrip):
                    self._id_van.setdefault(vorm, begrip.id)
        self._zoek = re.compile(rf"(?<![\w&-])({_patroon(self._id_van)}){MEERVOUD}{CODE}")

    def met_naam(self, naam: str) -> Sequence[str]:
        """Return the ids of the terms with this name, in capitals or not."""
        return self._met_naam.get(naam.casefold(), ())

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
        linkdoelen = _linkdoelen(html)
        teksten = list(_teksten(delen))
        for nummer, vondsten in self._per_tekst([delen[plaats] for plaats, _ in teksten]).items():
            plaats, in_link = teksten[nummer]
            nieuw = [vondst for vondst in vondsten if vondst.id not in gezien]
            if in_link:
                gezien.update(vondst.id for vondst in nieuw)
            elif nieuw:
                delen[plaats] = _met_links(delen[plaats], nieuw, gezien, linkdoelen)
        return Markup("".join(delen))  # noqa: S704 - ours

    def _per_tekst(self, teksten: list[str]) -> Mapping[int, list[Vondst]]:
        """Return what is found in each text that holds terms, by its number, in order; one search for all of them."""
        begin = [0, *accumulate(len(tekst) + 1 for tekst in teksten)]
        per_tekst: dict[int, list[Vondst]] = {}
        for gevonden in self._zoek.finditer(GRENS.join(teksten)):
            nummer = bisect_right(begin, gevonden.start()) - 1
            id = self._id_van.get(gevonden[1]) or self._id_van[_groot(gevonden[1])]
            vondst = Vondst(gevonden.start() - begin[nummer], gevonden.end() - begin[nummer], id)
            per_tekst.setdefault(nummer, []).append(vondst)
        return per_tekst


def _vormen(begrip: Begrip) -> Iterator[str]:
    """Yield how a term stands in texts, as HTML: the term, and in full."""
    for naam in (begrip.term, begrip.voluit):
        if naam:
            yield str(escape(_groot(naam) if GEWOON_WOORD.fullmatch(_groot(naam)) else naam))


def _patroon(vormen: Iterable[str]) -> str:
    """Return the expression for any of these forms, the longest first.

    Common nouns with or without a capital, names and abbreviations as they are. Put together by first letter, so that
    at a word only the few forms with that letter are tried.
    """
    resten: dict[str, list[str]] = {}
    for vorm in sorted(vormen, key=len, reverse=True):
        begin = vorm[0] + vorm[0].lower() if GEWOON_WOORD.fullmatch(vorm) else vorm[0]
        for letter in dict.fromkeys(begin):
            resten.setdefault(letter, []).append(re.escape(vorm[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in resten.items())


def _groot(vorm: str) -> str:
    return vorm[:1].upper() + vorm[1:]


def _teksten(delen: list[str]) -> Iterator[tuple[int, bool]]:
    """Yield (place, whether within a link) of every text that may hold a term."""
    dicht: list[str] = []
    in_link = False
    for nummer, (tag, tekst) in enumerate(zip(["", *delen[1::2]], delen[::2], strict=True)):
        if dicht:
            _tel(dicht, tag)
        elif tag == "</a>" or tag.startswith("<a "):
            in_link = tag != "</a>"
        elif not tag.startswith("</") and (naam := _sluit_af(tag)):
            dicht.append(naam)
        if tekst and not dicht and not tekst.isspace():
            yield 2 * nummer, in_link


@lru_cache(maxsize=2_000)
def _sluit_af(tag: str) -> str:
    """Return the name of an element that opens and in which no term is explained; otherwise ""."""
    naam = _naam(tag)
    return naam if naam not in LEEG and (naam in OVERSLAAN or NIET_HIER.search(tag)) else ""


def _naam(tag: str) -> str:
    gevonden = TAGNAAM.match(tag)
    return gevonden[1] if gevonden else ""


def _tel(dicht: list[str], tag: str) -> None:
    """Keep count of elements of the same name within an element that is passed over."""
    if _naam(tag) == dicht[-1]:
        if tag[1] == "/":
            dicht.pop()
        elif not tag.endswith("/>"):
            dicht.append(dicht[-1])


def _linkdoelen(html: str) -> dict[str, str]:
    """Return where each link of the page and the menu leads: links with equal words lead to equal places."""
    doelen = {lijst: f"/{lijst}/" for lijst in LIJST}
    for doel, inhoud in LINK.findall(html):
        woorden = TAG.sub("", inhoud) if "<" in inhoud else inhoud
        doelen.setdefault(" ".join(woorden.split()).casefold(), doel)
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
