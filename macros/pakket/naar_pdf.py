"""A document as PDF by Typst: tagged as PDF/UA-1, Dutch as its language, without a browser or system libraries."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

import typst

from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.stuk import Deel, Document

HIER = Path(__file__).parent
Vorm = Literal["document", "kaarten", "dias"]


def naar_pdf(document: Document, vorm: Vorm, adres: Adresmaker) -> bytes:
    """Return the PDF of a document in one of our forms; `adres` tells where links lead.

    Raises:
        typst.TypstError: when a card or slide does not fit, or the result would not be accessible.
    """
    gegevens = {
        "titel": document.titel,
        "ondertitel": document.ondertitel,
        "voet": voetregel(document.kenmerk, adres),
        "delen": [_deel(deel, adres) for deel in document.delen],
        "kaarten": [
            {**asdict(kaart), "delen": [_deel(deel, adres) for deel in kaart.delen]} for kaart in document.kaarten
        ],
    }
    compiler = typst.Compiler(
        HIER / "sjablonen" / f"{vorm}.typ",
        root=HIER,
        font_paths=[HIER / "letters"],
        ignore_system_fonts=True,
        sys_inputs={"gegevens": json.dumps(gegevens)},
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)
    return pdf


def _deel(deel: Deel, adres: Adresmaker) -> dict[str, Any]:
    """Return a part as plain values, its kind by name and its links followed."""
    return {"soort": type(deel).__name__, **_gevolgd(asdict(deel), adres)}


def _gevolgd(waarde: Any, adres: Adresmaker) -> Any:
    if isinstance(waarde, dict):
        return {k: adres(v) if k == "doel" and v else _gevolgd(v, adres) for k, v in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [_gevolgd(v, adres) for v in waarde]
    return waarde
