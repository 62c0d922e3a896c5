"""What every page is given: helpers that templates use, and the frame of an item page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.model.basis import Item
from macros.model.bewaren import per_kennisbank
from macros.model.kennisbank import Kennisbank
from macros.views.noten import Noten
from macros.views.render import render
from macros.views.tekst import Tekstmaker


@dataclass(frozen=True, slots=True)
class Pagina:
    """A page before its links are made relative."""

    titel: str
    omschrijving: str
    html: Markup


@dataclass(frozen=True, slots=True)
class Kop:
    """An entry of the contents list of a page, with the code of what it leads to and the entries below it."""

    anker: str
    titel: str
    code: str = ""
    onder: Sequence[Kop] = ()


@dataclass(frozen=True, slots=True)
class Buren:
    """The items before and after this one in its list."""

    vorige: Item | None
    volgende: Item | None


def maak_pagina(kb: Kennisbank, sjabloon: str, titel: str, omschrijving: str, **waarden: Any) -> Pagina:
    """Render a page template with the helpers every template may use.

    Args:
        kb: the knowledge base.
        sjabloon: path under templates/.
        titel: title of the page.
        omschrijving: one or two sentences for search engines.
        waarden: what this page shows.
    """
    tekst = tekstmaker(kb)
    html = render(sjabloon, kb=kb, titel=titel, alinea=tekst.alinea, zin=tekst.zin, noten=Noten(kb.bronnen), **waarden)
    return Pagina(titel, " ".join(omschrijving.split()), html)


def overzichtspagina(kb: Kennisbank, naam: str, **waarden: Any) -> Pagina:
    """Return an overview page with the words that data/paginas.yaml has for it.

    Raises:
        KeyError: when there are no words for it.
    """
    tekst = kb.paginas[naam]
    inleiding = tekstmaker(kb).alinea(tekst.inleiding) if tekst.inleiding else ""
    return maak_pagina(kb, f"overzicht/{naam}.html", tekst.titel, tekst.omschrijving, inleiding=inleiding, **waarden)


@per_kennisbank
def tekstmaker(kb: Kennisbank) -> Tekstmaker:
    """Return the one text maker of this knowledge base, so that equal texts are rendered once."""
    return Tekstmaker(kb.blokken)


def buren(kb: Kennisbank, lijst: str, id: str) -> Buren:
    """Return the neighbours of item `id` in the order of its list."""
    alle = _buren(kb)
    if lijst not in alle:
        items = list(kb.lijst(lijst).values())
        rondom = zip([None, *items[:-1]], items, [*items[1:], None], strict=True)
        alle[lijst] = {item.id: Buren(vorige, volgende) for vorige, item, volgende in rondom}
    return alle[lijst][id]


@per_kennisbank
def _buren(_: Kennisbank) -> dict[str, Mapping[str, Buren]]:
    """Return the neighbours of each item by list, filled when a list is first asked for."""
    return {}


def inhoudsopgave(*koppen: tuple[str, str, object]) -> Sequence[Kop]:
    """Return the contents list: (anchor, title, content); what has no content has no entry."""
    return [Kop(anker, titel) for anker, titel, inhoud in koppen if inhoud]


def kies(items: Mapping[str, Any], ids: Sequence[str]) -> list[Any]:
    """Return the items with these ids that exist, in this order."""
    return [items[id] for id in ids if id in items]
