"""The spoken codes as a classic script, so that the box on /s/ also works from disk."""

from __future__ import annotations

from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import vroegere_codes
from macros.model.scripttekst import als_script
from macros.outputs.bestand import schrijf


def schrijf_codes(kb: Kennisbank, site: Path) -> None:
    """Write assets/codes.js: `window.bwCodes`, from code to address (from the root, without the first slash)."""
    vroeger = {code: adres for code, (adres, _, _) in vroegere_codes(kb).items()}
    nu = {code: blok.adres for code, blok in kb.codes.items()}
    adressen = {code: adres.lstrip("/") for code, adres in {**vroeger, **nu}.items()}
    schrijf(site / "assets/codes.js", als_script("window.bwCodes", adressen))
