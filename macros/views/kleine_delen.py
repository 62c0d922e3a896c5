"""The parts that stand on a page hundreds of times, in Python: the templates reach them through delen/basis.html."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from markupsafe import Markup, escape

from macros.model.basis import Onderbouwd
from macros.model.stap import Stap
from macros.views.noten import Noten

Alinea = Callable[[str], Markup]


@cache
def zekerheid(waarde: str) -> Markup:
    """Return the mark that says how sure a claim is."""
    klasse = waarde.replace(" ", "-").replace("ë", "e")
    return Markup('<span class="zekerheid zekerheid--{}">{}</span>').format(klasse, waarde)


def nootlinks(noten: Noten, ids: Iterable[str]) -> Markup:
    """Return a link to the note of each source."""
    return _html(*map(_nootlink, (noot.nummer for noot in noten.bij(ids))))


def onderbouwing(wat: Onderbouwd, noten: Noten) -> Markup:
    """Return how sure a claim is and on which sources it rests."""
    return _html('<span class="onderbouwing">', zekerheid(wat.zekerheid), nootlinks(noten, wat.bronnen), "</span>")


def bewering(wat: Any, alinea: Alinea, noten: Noten) -> Markup:
    """Return a claim: its text, how sure it is, and its sources."""
    return _html('<div class="bewering">', alinea(wat.tekst), " ", onderbouwing(wat, noten), "</div>\n")


def beweringen(lijst: Iterable[Any], alinea: Alinea, noten: Noten) -> Markup:
    """Return claims one after the other."""
    return _html(*(bewering(wat, alinea, noten) for wat in lijst))


def links(items: Iterable[Any]) -> Markup:
    """Return links to items by name, with commas between them."""
    return Markup(", ").join(_link(item) for item in items)


def code(spreekcode: str) -> Markup:
    """Return a code to say on the phone."""
    return _html('<span class="code">', escape(spreekcode), "</span>")


def staplink(stap: Stap) -> Markup:
    """Return a link to a step. Its code is part of the link: steps of two bouwstenen may share a title."""
    return _html('<a href="', escape(stap.adres), '">', escape(stap.titel), " ", code(stap.code), "</a>")


def staplijst(stappen: Iterable[Stap]) -> Markup:
    """Return a list of links to steps."""
    return _html("<ul>", *(f"<li>{staplink(stap)}</li>" for stap in stappen), "</ul>")


@cache
def _nootlink(nummer: int) -> Markup:
    return Markup('<a class="noot" href="#noot-{0}" aria-label="bron {0}">{0}</a>').format(nummer)


def _link(item: Any) -> Markup:
    return _html('<a href="', escape(item.adres), '">', escape(item.naam), "</a>")


def _html(*stukken: str) -> Markup:
    """Return pieces of HTML as one; every piece is safe already."""
    return Markup("".join(stukken))  # noqa: S704 - our own tags, and values that are escaped
