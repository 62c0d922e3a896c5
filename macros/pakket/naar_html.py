"""A document as an HTML page that opens on the site and from disk: its style and script stand beside it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from types import SimpleNamespace
from typing import Any, Literal

from markupsafe import Markup

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.naar_pdf import Vorm as Drukvorm
from macros.pakket.stuk import Deel, Document
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
        document=_los(document),
        vorm=vorm,
        wortel=plek.wortel,
        adres=plek.adres,
        voet=voetregel(document.kenmerk, voetadres),
        terug=plek.adres(document.kenmerk.adres),
        gegevens=gegevens,
    )
    return html.encode()


def _los(document: Document) -> SimpleNamespace:
    """Return the document with the kind of every part by name, as templates want it."""
    return SimpleNamespace(
        titel=document.titel,
        ondertitel=document.ondertitel,
        kenmerk=document.kenmerk,
        delen=[_deel(d) for d in document.delen],
        kaarten=[{**asdict(k), "delen": [_deel(d) for d in k.delen]} for k in document.kaarten],
    )


def _deel(deel: Deel) -> dict[str, Any]:
    return {"soort": type(deel).__name__, **asdict(deel)}
