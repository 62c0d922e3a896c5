"""The spoken codes as a classic script, so that the box on /s/ also works from disk."""

from __future__ import annotations

from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.scripttekst import als_script
from macros.outputs.bestand import schrijf


def schrijf_codes(kb: Kennisbank, site: Path) -> None:
    """Write assets/codes.js: `window.bwCodes`, from code to address (from the root, without the first slash)."""
    adressen = {code: blok.adres.lstrip("/") for code, blok in kb.codes.items()}
    schrijf(site / "assets/codes.js", als_script("window.bwCodes", adressen))
