"""Pages at a former address: one that leads on, and one that tells where to read on. Also without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from markupsafe import Markup, escape

from macros.model.blokken import Blok
from macros.model.opvolging import VroegerItem
from macros.views.beleid import META
from macros.views.render import render

BEGIN = b'<!doctype html>\n<html lang="nl" data-doorverwijzing>\n'
"""What a page that leads on begins with; no other page does."""

ADRES = r"[\w./-]+#[\w./-]+"
GEWONE_TEKST = r"(?:[^<>&\"'{\x00-\x1f\x7f]|&(?:amp|lt|gt|\#34|\#39);)*"
"""What reads the same in a text and in a heading: letters and signs, with those of HTML escaped."""


def toon_doorverwijzing(van: str, naar: str, titel: str, reden: str = "") -> str:
    """Return a whole HTML document, with the policy in it: nothing needs to be finished.

    Args:
        van: address of this page from the root, such as "/s/brp-12/" or "/i-versnellers/x/pakket/dias.html".
        naar: address to lead to, from the root.
        titel: title of where one arrives.
        reden: why the address changed; empty for short codes.
    """
    wortel = "../" * (van.count("/") - 1)
    doel = wortel + naar.lstrip("/")
    woorden = {"doel": doel, "titel": titel, "reden": reden}
    return _mal("#" in doel, wortel, bool(reden)).format(**{naam: escape(woord) for naam, woord in woorden.items()})


@cache
def _mal(naar_passage: bool, wortel: str, met_reden: bool) -> str:
    """Return the page with {doel}, {titel} and {reden} to fill in: the template runs once for each shape."""
    html = _doorverwijzing("DOEL#" if naar_passage else "DOEL", wortel, "TITEL", "REDEN" if met_reden else "")
    html = html.replace("{", "{{").replace("}", "}}").replace("DOEL#", "DOEL")
    return html.replace("DOEL", "{doel}").replace("TITEL", "{titel}").replace("REDEN", "{reden}")


def _doorverwijzing(doel: str, wortel: str, titel: str, reden: str) -> str:
    waarden = {"doel": doel, "wortel": wortel, "titel": titel, "reden": reden}
    return str(render("doorverwijzing.html", beleid=Markup(META), **waarden))  # noqa: S704 - our own words


def waarheen(pagina: bytes) -> str | None:
    """Return where a page leads when it is letter for letter ours: our template, an address, plain text.

    Nothing but a parser says what another page is, or what an address or a text with other signs does: those give
    None. Ours are most of the pages of a site.
    """
    gevonden = _patroon().fullmatch(pagina) if pagina.startswith(BEGIN) else None
    return gevonden["doel"].decode() if gevonden else None


@cache
def _patroon() -> re.Pattern[bytes]:
    """Return what a page looks like that leads to a passage, made from the template itself."""
    patroon = re.escape(_doorverwijzing("DOEL#", "", "TITEL", ""))
    for naam, merk, wat in (("doel", r"DOEL\#", ADRES), ("titel", "TITEL", GEWONE_TEKST)):
        patroon = patroon.replace(merk, f"(?P<{naam}>{wat})", 1).replace(merk, f"(?P={naam})")
    return re.compile(patroon.encode(), re.ASCII)


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
