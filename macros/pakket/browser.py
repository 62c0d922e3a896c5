"""The plan van aanpak for the browser: the same files, with signs where a script puts the answers."""

from __future__ import annotations

import base64
import json

from macros.pakket.adressen import BASIS_IN_BROWSER, vanaf
from macros.pakket.naar_docx import naar_docx
from macros.pakket.naar_odt import naar_odt
from macros.pakket.stuk import Document


def plansjabloon(plan_met_tekens: Document, site_adres: str) -> bytes:
    """Return a script that hands over both files as text, so that it also works from disk, where fetch does not."""
    adres = vanaf(BASIS_IN_BROWSER)
    waarde = {
        "basis": BASIS_IN_BROWSER,
        "site": site_adres,
        "docx": base64.b64encode(naar_docx(plan_met_tekens, adres)).decode(),
        "odt": base64.b64encode(naar_odt(plan_met_tekens, adres)).decode(),
    }
    return f"globalThis.bwPlansjabloon = {json.dumps(waarde)};\n".encode()
