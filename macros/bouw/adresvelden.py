"""The attributes that hold an address, and which of those may lead to another site."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.html.defs import link_attrs

from macros.bouw.wegwijzer import ontleed

LIJSTVELDEN = frozenset(("archive", "attributionsrc", "imagesrcset", "ping", "srcset"))
"""These hold more than one address, and are not looked up on the site."""
ADRESVELDEN = frozenset(link_attrs | LIJSTVELDEN | {"poster"})
NOOIT_GEHAALD = frozenset(("cite", "longdesc"))
TEKENVELDEN = frozenset(
    ("clip-path", "cursor", "fill", "filter", "marker", "marker-end", "marker-mid", "marker-start", "mask", "stroke")
)
"""How a drawing looks; where "(" stands in it, it may be an address in a style."""


def haalt_elders(tag: str, naam: str, kenmerken: Mapping[str, str]) -> bool:
    """Whether an address among the attributes of an element makes a browser go to another site by itself.

    Only a link that people follow may leave the site, and the address by which the page itself is known. To a browser
    "https:a.nl" and a backslash lead elsewhere too.
    """
    if naam in NOOIT_GEHAALD or (tag, naam) == ("a", "href"):
        return False
    if (tag, naam) == ("link", "href") and kenmerken.get("rel") == "canonical":
        return False
    waarde = kenmerken[naam]
    adressen = waarde.replace(",", " ").split() if naam in LIJSTVELDEN else [waarde]
    return any("\\" in adres or ontleed(adres).elders for adres in adressen)
