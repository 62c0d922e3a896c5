"""A document as an HTML page that opens on the site and from disk: its style and script stand beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.stuk import Document, Drukvorm
from macros.views.render import render

GEEN_GEGEVENS = Markup()
Vorm = Drukvorm | Literal["uitnodiging"]


@dataclass(frozen=True, slots=True)
class Plek:
    """Where a page will stand: the way to the folder that holds assets/, and how links are made."""

    wortel: str
    adres: Adresmaker


def naar_html(
    document: Document, vorm: Vorm, plek: Plek, voetadres: Adresmaker, gegevens: Markup = GEEN_GEGEVENS
) -> bytes:
    """Return the page of a document.

    Args:
        document: what it says.
        vorm: the form: a document to read, cards, or slides.
        plek: where the page will stand.
        voetadres: how the address of the session is written at the foot.
        gegevens: the session as JSON, for a form on the page.
    """
    html = render(
        "pakket/document.html",
        document=document,
        vorm=vorm,
        wortel=plek.wortel,
        adres=plek.adres,
        voet=voetregel(document.kenmerk, voetadres),
        terug=plek.adres(document.kenmerk.adres),
        gegevens=gegevens,
    )
    return html.encode()
