"""Pages at a former address: one that leads on, and one that tells where to read on. Also without JavaScript."""

from __future__ import annotations

from collections.abc import Sequence

from macros.model.blokken import Blok
from macros.model.opvolging import VroegerItem
from macros.views.render import render


def toon_doorverwijzing(van: str, naar: str, titel: str, reden: str = "") -> str:
    """Return a whole HTML document.

    Args:
        van: address of this page from the root, such as "/s/brp-12/" or "/i-versnellers/x/pakket/dias.html".
        naar: address to lead to, from the root.
        titel: title of where one arrives.
        reden: why the address changed; empty for short codes.
    """
    wortel = "../" * (van.count("/") - 1)
    return str(render("doorverwijzing.html", doel=wortel + naar.lstrip("/"), wortel=wortel, titel=titel, reden=reden))


def toon_vervallen(item: VroegerItem, delen: Sequence[tuple[str, str, Sequence[Blok]]]) -> str:
    """Return a whole HTML document for an item that was split or withdrawn: a reader chooses where to go.

    Args:
        item: what stood at the address.
        delen: (anchor, former id, what came in its place) of each block that stood on the page.
    """
    return str(
        render(
            "vervallen.html",
            wortel="../" * (item.adres.count("/") - 1),
            kop=f"Deze pagina is {'gesplitst' if item.opvolgers else 'ingetrokken'}",
            id=item.id,
            reden=item.verhuizing.reden,
            dag=item.verhuizing.datum,
            opvolgers=item.opvolgers,
            delen=delen,
        )
    )
