"""The plan van aanpak for the browser: the same files, with signs where a script puts the answers."""

from __future__ import annotations

import base64
import json

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.adressen import BASIS_IN_BROWSER, vanaf
from macros.pakket.naar_docx import naar_docx
from macros.pakket.naar_odt import naar_odt
from macros.pakket.plan import plan

BEGIN, EIND = "⟦", "⟧"


def teken(naam: str) -> str:
    """Return the sign that the script replaces by the answer to field `naam`."""
    return f"{BEGIN}{naam}{EIND}"


def plansjabloon(kb: Kennisbank, sessie: Sessie) -> bytes:
    """Return a script that hands over both files as text, so that it also works from disk, where fetch does not."""
    stuk, adres = plan(kb, sessie, teken), vanaf(BASIS_IN_BROWSER)
    waarde = {
        "basis": BASIS_IN_BROWSER,
        "site": kb.instelling.site_adres,
        "docx": base64.b64encode(naar_docx(stuk, adres)).decode(),
        "odt": base64.b64encode(naar_odt(stuk, adres)).decode(),
    }
    return f"globalThis.bwPlansjabloon = {json.dumps(waarde)};\n".encode()
