"""The first mention of a term on a page becomes a definition: a link that also shows the explanation on the spot.

Works on the HTML of a finished page, text by text. Links, headings, codes and what is left out of the search
index stay as they are; a term that is a link first needs no second one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from markupsafe import Markup, escape

from macros.model.begrip import Begrip
from macros.model.bewaren import per_kennisbank
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import LIJST
from macros.views.opentekst import in_link, in_stukken, open_teksten
from macros.views.overzichten import OVERZICHTEN

TAG = re.compile(r"<[^>]*>")
LINK = re.compile(r'<a (?!class="noot")[^>]*?(?<= )href="([^"]*)"[^>]*>([^<]*(?:<(?!/a>)[^<]*)*)</a>')
"""A link of the page, other than to a note: that holds a number, which is no term."""
GEWOON_WOORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [a-zà-ÿ]+)*")
MEERVOUD = r"(?:’s|&#39;s|'s|en|es|s|n)?"
ERVOOR = r"[^0-9A-Za-z_&\-]"
"""Stands before a term. Most signs are no such sign, and the search is quick to see that of a plain set."""
CODE = r"(?!-?\d|[-’']?\w)"
LIJSTPAGINAS = {lijst: f"/{lijst}/" for lijst in LIJST if lijst in OVERZICHTEN}
GRENS = "\n"
"""Stands before texts that are searched together: no term goes across a line."""


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
        self._id_bij = {_klein(vorm): id for vorm, id in self._id_van.items()} | self._id_van
        begin = "".join(sorted({re.escape(vorm[0]) for vorm in self._id_bij}))
        self._zoek = re.compile(rf"{ERVOOR}(?=[{begin}])(?<!\w)({_patroon(self._id_van)}){MEERVOUD}{CODE}")

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
        stukken = in_stukken(html)
        nieuw = self._nieuw(stukken, set(eigen))
        linkdoelen = _linkdoelen(html) if nieuw else {}
        for plaats, vondsten in nieuw.items():
            stukken[plaats] = _met_links(stukken[plaats], vondsten, linkdoelen)
        return Markup("".join(stukken))  # noqa: S704 - ours

    def _nieuw(self, stukken: list[str], gezien: set[str]) -> Mapping[int, list[Vondst]]:
        """Return the first mention of each term by the place of its text, in order; one search for all texts.

        Args:
            stukken: the pieces of a page: its texts, and what stands between them.
            gezien: ids of terms that need no explanation; those that are found are added.
        """
        plaatsen = open_teksten(stukken)
        teksten = [stukken[plaats] for plaats in plaatsen]
        begin = list(accumulate((len(tekst) + 1 for tekst in teksten), initial=1))
        nieuw: dict[int, list[Vondst]] = {}
        for gevonden in self._zoek.finditer(GRENS.join(("", *teksten))):
            id = self._id_bij[gevonden[1]]
            if id not in gezien:
                gezien.add(id)
                nummer = bisect_right(begin, gevonden.start(1)) - 1
                if not in_link(stukken, plaatsen[nummer]):
                    vondst = Vondst(gevonden.start(1) - begin[nummer], gevonden.end() - begin[nummer], id)
                    nieuw.setdefault(plaatsen[nummer], []).append(vondst)
        return nieuw


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
        for letter in dict.fromkeys((vorm[0], _klein(vorm)[0])):
            resten.setdefault(letter, []).append(re.escape(vorm[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in resten.items())


def _klein(vorm: str) -> str:
    """Return a common noun without its capital; names and abbreviations as they are."""
    return vorm[0].lower() + vorm[1:] if GEWOON_WOORD.fullmatch(vorm) else vorm


def _groot(vorm: str) -> str:
    return vorm[:1].upper() + vorm[1:]


def _linkdoelen(html: str) -> dict[str, str]:
    """Return where each link of the page and the menu leads: links with equal words lead to equal places."""
    doelen = dict(LIJSTPAGINAS)
    for doel, inhoud in LINK.findall(html):
        woorden = TAG.sub("", inhoud) if "<" in inhoud else inhoud
        doelen.setdefault(" ".join(woorden.split()).casefold(), doel)
    return doelen


def _met_links(tekst: str, vondsten: list[Vondst], linkdoelen: dict[str, str]) -> str:
    """Return a text in which each first mention is a link."""
    uit, vanaf = [], 0
    for vondst in vondsten:
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
