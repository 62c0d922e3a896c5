"""The words of the check, for the form: it says the same because it gets them from here."""

from __future__ import annotations

from macros.load.vormtekst import KORT, SJABLOON, Tekst
from macros.model.velden import ADRES_PATROON, CODE_PATROON, DATUM_PATROON, DEELDATUM_SCHEMA, Zekerheid
from macros.validate.rules import adres_toegestaan, bron_genoemd, geen_dubbel


def berichten() -> dict[str, Tekst]:
    """Return message and tip by name, with the words to fill in between braces."""
    return {
        **SJABLOON,
        "bron_genoemd": (bron_genoemd.MELDING, bron_genoemd.TIP),
        "geen_dubbel": (geen_dubbel.MELDING, geen_dubbel.TIP),
        "adres": (adres_toegestaan.MELDING, adres_toegestaan.TIP),
    }


def kenmerken() -> dict[str, object]:
    """Return by what the form tells kinds of values apart, and which certainty asks for a source."""
    veilig = ADRES_PATROON.replace("https?", "https")
    return {
        "kort": KORT,
        "zeker": [str(zekerheid) for zekerheid in Zekerheid if zekerheid.eist_bron],
        "patronen": {
            "datum": DATUM_PATROON,
            "deeldatum": DEELDATUM_SCHEMA["pattern"],
            "adres": ADRES_PATROON,
            "veilig_adres": veilig,
            "code": CODE_PATROON,
        },
    }
