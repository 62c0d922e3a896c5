"""JSON Feed 1.1. Its readers cannot resolve relative links, so without a site address an entry has no `url`.

The extension `_bouwstenenwijzer` always holds the address from the root of the site, and what filters need.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic_core import to_json

from macros.model.instellingen import Instellingen
from macros.model.kanaal import Kanaal
from macros.outputs.feeds.bericht import Bericht

VERSIE = "https://jsonfeed.org/version/1.1"
ITEM = "hier komen de berichten"
"""Stands in a feed where its entries go, which are made once for all feeds they stand in."""
INSPRONG = "  "


def json_feed(kanaal: Kanaal, items: Sequence[str], plek: Instellingen, nu: str = "", klaar: bool = False) -> bytes:
    """Return the JSON Feed of a channel.

    Args:
        kanaal: what the feed is about.
        items: its entries as `json_item` gives them, newest first.
        plek: where the site lives.
        nu: path of the channel to follow from now on, when this one stands at a former address.
        klaar: whether nothing will ever be added.
    """
    feed = {
        "version": VERSIE,
        "title": f"{kanaal.titel} · Bouwstenenwijzer",
        "language": "nl",
        **_bekend(home_page_url=plek.volledig(kanaal.adres), feed_url=plek.volledig(f"/feeds/{nu or kanaal.pad}.json")),
        **({"expired": True} if klaar else {}),
        "authors": [{"name": "redactie Bouwstenenwijzer"}],
        "items": [ITEM] if items else [],
    }
    return _json(feed).replace(_json(ITEM), f",\n{INSPRONG}".join(items)).encode() + b"\n"


def json_item(bericht: Bericht, plek: Instellingen) -> str:
    """Return one entry as JSON, indented as it stands in a feed."""
    item: dict[str, Any] = {
        "id": bericht.id.urn,
        **_bekend(url=plek.volledig(bericht.adres)),
        "title": bericht.titel,
        "content_text": "\n".join(bericht.regels),
        "date_published": bericht.tijd,
        "date_modified": bericht.tijd,
        "tags": [bericht.soort],
        "_bouwstenenwijzer": {
            "verwijzing": bericht.verwijzing,
            "pad": bericht.adres,
            "rollen": [id for id, _ in bericht.rollen],
            "bouwstenen": list(bericht.bouwstenen),
        },
    }
    return _json(item).replace("\n", f"\n{INSPRONG}")


def _json(inhoud: object) -> str:
    return to_json(inhoud, indent=1).decode()


def _bekend(**adressen: str) -> dict[str, str]:
    """Return the addresses that are known: JSON Feed wants a key left out rather than empty."""
    return {sleutel: adres for sleutel, adres in adressen.items() if adres}
