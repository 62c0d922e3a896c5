"""JSON Feed 1.1. Its readers cannot resolve relative links, so without a site address an entry has no `url`.

The extension `_bouwstenenwijzer` always holds the address from the root of the site, and what filters need.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from macros.model.instellingen import Instellingen
from macros.model.kanaal import Kanaal
from macros.outputs.feeds.bericht import Bericht

VERSIE = "https://jsonfeed.org/version/1.1"


def json_feed(kanaal: Kanaal, items: Sequence[str], plek: Instellingen, nu: str = "", klaar: bool = False) -> bytes:
    """Return the JSON Feed of a channel.

    Args:
        kanaal: what the feed is about.
        items: its entries as `json_item` gives them, newest first.
        plek: where the site lives.
        nu: path of the channel to follow from now on, when this one stands at a former address.
        klaar: whether nothing will ever be added.
    """
    adressen = _bekend(
        home_page_url=plek.volledig(kanaal.adres), feed_url=plek.volledig(f"/feeds/{nu or kanaal.pad}.json")
    )
    velden = {
        "version": _tekst(VERSIE),
        "title": _tekst(f"{kanaal.titel} · Bouwstenenwijzer"),
        "language": _tekst("nl"),
        **{naam: _tekst(adres) for naam, adres in adressen.items()},
        **({"expired": "true"} if klaar else {}),
        "authors": _lijst([_object({"name": _tekst("redactie Bouwstenenwijzer")}, 2)], 1),
        "items": _lijst(items, 1),
    }
    return f"{_object(velden, 0)}\n".encode()


def json_item(bericht: Bericht, plek: Instellingen) -> str:
    """Return one entry as JSON, indented as it stands in a feed."""
    velden = {
        "id": _tekst(bericht.id.urn),
        **{naam: _tekst(adres) for naam, adres in _bekend(url=plek.volledig(bericht.adres)).items()},
        "title": _tekst(bericht.titel),
        "content_text": _tekst("\n".join(bericht.regels)),
        "date_published": _tekst(bericht.tijd),
        "date_modified": _tekst(bericht.tijd),
        "tags": _lijst([_tekst(bericht.soort)], 3),
        "_bouwstenenwijzer": _object(
            {
                "verwijzing": _tekst(bericht.verwijzing),
                "pad": _tekst(bericht.adres),
                "rollen": _lijst([_tekst(id) for id, _ in bericht.rollen], 4),
                "bouwstenen": _lijst([_tekst(id) for id in bericht.bouwstenen], 4),
            },
            3,
        ),
    }
    return _object(velden, 2)


_tekst = json.JSONEncoder(ensure_ascii=False).encode


def _object(velden: Mapping[str, str], diepte: int) -> str:
    """Return an object of which the values are JSON already; it begins on a line that is `diepte` spaces deep."""
    return _blok("{", [f'"{naam}": {waarde}' for naam, waarde in velden.items()], "}", diepte)


def _lijst(delen: Sequence[str], diepte: int) -> str:
    """Return a list of what is JSON already; it begins on a line that is `diepte` spaces deep."""
    return _blok("[", delen, "]", diepte) if delen else "[]"


def _blok(begin: str, delen: Sequence[str], einde: str, diepte: int) -> str:
    nieuw = "\n" + diepte * " "
    return f"{begin}{nieuw} {f',{nieuw} '.join(delen)}{nieuw}{einde}"


def _bekend(**adressen: str) -> dict[str, str]:
    """Return the addresses that are known: JSON Feed wants a key left out rather than empty."""
    return {sleutel: adres for sleutel, adres in adressen.items() if adres}
