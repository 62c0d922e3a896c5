"""One entry for every page: which view shows which kind of item, and links relative to the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from macros.model.basis import Item
from macros.model.kanaal import ALLES, kanaalpad
from macros.model.kennisbank import Kennisbank
from macros.model.overzichten import DIEPER
from macros.model.soorten import ENKELVOUD, LIJST
from macros.views import afspraak, bouwsteen, instrument, knelpunt, overzichten, playbook, rol, sessie
from macros.views.begrippen import met_begrippen
from macros.views.paginadeel import Pagina
from macros.views.passages import met_geheugen

VERHALEND = frozenset(("programma", "praktijk"))
OVERZICHT_OP = {"" if naam == "home" else DIEPER.get(naam, naam): naam for naam in overzichten.OVERZICHTEN}
"""The overview at each place on the site."""
LINKATTRIBUTEN = ("href", "src", "action")


@dataclass(frozen=True, slots=True)
class Weergave:
    """What a page shows: its title, its description for search engines, its HTML; and the channel to follow it."""

    titel: str
    omschrijving: str
    html: Markup
    kanaal: str = ALLES


Maker = Callable[[Kennisbank, str], Pagina]

ITEMS: Mapping[str, Maker] = {
    "bouwsteen": bouwsteen.toon,
    "afspraak": afspraak.toon,
    "rol": rol.toon,
    "knelpunt": knelpunt.toon,
    "instrument": instrument.toon,
    "sessie": sessie.toon,
    "playbook": playbook.toon,
}


def toon_item(kb: Kennisbank, soort: str, id: str) -> Weergave:
    """Return the page of one item.

    Raises:
        KeyError: when there is no such kind or item; the message says which.
    """
    pad = kanaalpad(ENKELVOUD[soort].lijst, id)
    pagina = _verklaard(kb, ITEMS[soort](kb, id), _namen(kb.lijst(ENKELVOUD[soort].lijst)[id]))
    return _af(kb, pagina, pad, diepte=2, kanaal=pad)


def toon_overzicht(kb: Kennisbank, naam: str) -> Weergave:
    """Return a list page ("bouwstenen"), a page about the whole ("programma") or "home".

    Raises:
        KeyError: when there is no such overview.
    """
    pagina = overzichten.OVERZICHTEN[naam](kb)
    if naam in VERHALEND:
        pagina = _verklaard(kb, pagina, ())
    pad = DIEPER.get(naam, naam)
    return _af(kb, pagina, pad, diepte=0 if naam == "home" else pad.count("/") + 1)


def toon_adres(kb: Kennisbank, pad: str) -> Weergave | None:
    """Return what stands at an address ("/bouwstenen/brp/"), or None when no view makes that page."""
    delen = [deel for deel in pad.split("/") if deel]
    if len(delen) == 2 and delen[0] in LIJST and LIJST[delen[0]].enkelvoud in ITEMS:
        soort = LIJST[delen[0]]
        return toon_item(kb, soort.enkelvoud, delen[1]) if delen[1] in kb.lijst(soort.lijst) else None
    naam = OVERZICHT_OP.get("/".join(delen))
    return toon_overzicht(kb, naam) if naam else None


def _verklaard(kb: Kennisbank, pagina: Pagina, namen: Iterable[str]) -> Pagina:
    """Explain terms where they are first mentioned, except those the page itself is about."""
    return replace(pagina, html=met_begrippen(kb, str(pagina.html), namen))


def _namen(item: Item) -> Iterator[str]:
    """Yield what a page is about: the names of its item and of the parts of it."""
    yield item.id
    yield from (naam for veld in ("naam", "afkorting", "titel") if (naam := getattr(item, veld, None)))
    yield from (deel.naam for deel in getattr(item, "onderdelen", {}).values())


def _af(kb: Kennisbank, pagina: Pagina, pad: str, diepte: int, kanaal: str = ALLES) -> Weergave:
    """Give the passages their memory; make links relative, so that the site works at any address and from disk."""
    wortel: Any = "../" * diepte or "./"
    html = str(met_geheugen(kb, pagina.html, pad))
    for attribuut in LINKATTRIBUTEN:
        html = html.replace(f' {attribuut}="/', f' {attribuut}="{wortel}')
    return Weergave(pagina.titel, pagina.omschrijving, Markup(html), kanaal)  # noqa: S704 - already HTML
