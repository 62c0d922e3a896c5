"""A document as PDF by Typst: tagged as PDF/UA-1, Dutch as its language, without a browser or system libraries."""

from __future__ import annotations

import json
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal

import typst

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.stuk import Document, Drukvorm, Stukje

HIER = Path(__file__).parent
ONTHOUDT = 10
"""Typst remembers how it laid out this many documents."""


def naar_pdf(document: Document, vorm: Drukvorm, adres: Adresmaker) -> bytes:
    """Return the PDF of a document in one of our forms; `adres` tells where links lead.

    Raises:
        typst.TypstError: when a card or slide does not fit, or the result would not be accessible.
    """
    gegevens = {
        "titel": document.titel,
        "ondertitel": document.ondertitel,
        "voet": voetregel(document.kenmerk, adres),
        "delen": document.delen,
        "kaarten": document.kaarten,
    }
    ingevuld = json.dumps(gegevens, default=partial(_velden, adres))
    pdf = _drukker(vorm).compile(format="pdf", pdf_standards=["ua-1"], sys_inputs={"gegevens": ingevuld})
    assert isinstance(pdf, bytes)
    return pdf


def laat_los() -> None:
    """Make Typst forget the documents it made: of other ones it uses hardly anything, and they take 100 MB."""
    for _ in range(ONTHOUDT):
        _drukker("leeg").compile(format="pdf")


@cache
def _drukker(vorm: Drukvorm | Literal["leeg"]) -> typst.Compiler:
    """Return what makes documents of one form: its template and letters are read once."""
    return typst.Compiler(
        HIER / "sjablonen" / f"{vorm}.typ", root=HIER, font_paths=[HIER / "letters"], ignore_system_fonts=True
    )


def _velden(adres: Adresmaker, deel: Any) -> dict[str, Any]:
    """Return a part as plain values, its kind by name and its link followed."""
    velden = {"soort": getattr(deel, "soort", ""), **{naam: getattr(deel, naam) for naam in deel.__slots__}}
    if isinstance(deel, Stukje) and deel.doel:
        velden["doel"] = adres(deel.doel)
    return velden
