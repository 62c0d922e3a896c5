"""The page that leads on to another address, also without JavaScript and from disk."""

from __future__ import annotations

from macros.views.render import render


def toon_doorverwijzing(van: str, naar: str, titel: str, reden: str = "") -> str:
    """Return a whole HTML document.

    Args:
        van: address of this page from the root, such as "/s/brp-12/".
        naar: address to lead to, from the root.
        titel: title of where one arrives.
        reden: why the address changed; empty for short codes.
    """
    wortel = "../" * van.strip("/").count("/") + "../"
    return str(render("doorverwijzing.html", doel=wortel + naar.lstrip("/"), wortel=wortel, titel=titel, reden=reden))
