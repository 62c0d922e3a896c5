"""What goes into the kit of one session: its documents, without the knowledge base they come from.

It is small, so it can be handed to another process; and equal material gives equal files, so it is the key to them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.adressen import vanaf
from macros.pakket.dias import dias
from macros.pakket.draaiboek import draaiboek
from macros.pakket.handout import handout
from macros.pakket.kaarten import kaarten
from macros.pakket.leesmij import leesmij
from macros.pakket.plan import plan, teken
from macros.pakket.stuk import Document, Drukvorm
from macros.pakket.uitnodiging import uitnodiging
from macros.pakket.werkblad import Werkmap, werkmap
from macros.views.sessie import sessiegegevens

MEEGELEVERD = (
    "assets/css/pakket.css",
    "assets/iconen/merk.svg",
    "assets/js/sessie/dias.js",
    "assets/js/gedeeld/agendabestand.js",
    "assets/js/gedeeld/bestand.js",
    "assets/js/sessie/uitnodiging.js",
    "assets/fonts/atkinson-hyperlegible-next-400-700.woff2",
    "assets/fonts/LICENSE-atkinson-hyperlegible-next.txt",
)


@dataclass(frozen=True, slots=True)
class Leesbaar:
    """A product to read: what makes it, and its form."""

    naam: str
    maak: Callable[[Kennisbank, Sessie], Document]
    vorm: Drukvorm


LEESBAAR = (
    Leesbaar("hand-out", handout, "document"),
    Leesbaar("draaiboek", draaiboek, "document"),
    Leesbaar("dias", dias, "dias"),
    Leesbaar("kaarten", kaarten, "kaarten"),
)


@dataclass(frozen=True, slots=True)
class Materiaal:
    """All that the files of one session are made from."""

    id: str
    site_adres: str
    leesbaar: tuple[tuple[str, Drukvorm, Document], ...]
    werkmap: Werkmap
    plan: Document
    plan_met_tekens: Document
    uitnodiging: Document
    gegevens: Markup
    leesmij: bytes
    meegeleverd: Mapping[str, bytes]


def materiaal(kb: Kennisbank, sessie: Sessie, meegeleverd: Mapping[str, bytes]) -> Materiaal:
    """Return what the kit of a session is made from.

    Args:
        kb: the knowledge base.
        sessie: the session.
        meegeleverd: style, script and font of the pages, by path; see MEEGELEVERD.
    """
    adres = vanaf(kb.instelling.site_adres)
    return Materiaal(
        id=sessie.id,
        site_adres=kb.instelling.site_adres,
        leesbaar=tuple((p.naam, p.vorm, p.maak(kb, sessie)) for p in LEESBAAR),
        werkmap=werkmap(kb, sessie),
        plan=plan(kb, sessie),
        plan_met_tekens=plan(kb, sessie, teken),
        uitnodiging=uitnodiging(kb, sessie),
        gegevens=sessiegegevens(sessie, adres=adres(sessie.adres)),
        leesmij=leesmij(kb, sessie, adres),
        meegeleverd=meegeleverd,
    )


def zipnaam(id: str) -> str:
    """Return the name of the ZIP of a session."""
    return f"sessiepakket-{id}.zip"
