"""The words of the check and what its rules go by, for the form: it says the same because it gets them from here."""

from __future__ import annotations

from typing import cast

from macros.diagnostics.tekens import ONZICHTBAAR
from macros.load.vormgeval import KORT
from macros.load.vormtekst import SJABLOON, Tekst
from macros.model.bron import Bron
from macros.model.opmaak import EXTERN, MEESTE_TEKENS, TEKENS, TOEGESTANE_REGELS, VERBODEN
from macros.model.sessie import Sessie
from macros.model.stap import Stap
from macros.model.velden import ADRES_PATROON, CODE_PATROON, DATUM_PATROON, DEELDATUM_PATROON, JAREN, Zekerheid
from macros.validate.regels import blokregels
from macros.validate.rules import samenvatting_kort, zin_kort, zonder_nummer
from macros.validate.zinnen import EINDE, LINK_DOEL


def berichten() -> dict[str, Tekst]:
    """Return message and tip by name, with the words to fill in between braces."""
    van_regels: dict[str, Tekst] = {}
    for regel in blokregels():
        van_regels |= cast(dict[str, Tekst], vars(regel)["TEKSTEN"])
    return {**SJABLOON, **van_regels}


def kenmerken() -> dict[str, object]:
    """Return by what the form tells kinds of values apart, and which certainty asks for a source."""
    veilig = ADRES_PATROON.replace("https?", "https")
    return {
        "kort": KORT,
        "zeker": [str(zekerheid) for zekerheid in Zekerheid if zekerheid.eist_bron],
        "patronen": {
            "datum": DATUM_PATROON,
            "deeldatum": DEELDATUM_PATROON,
            "adres": ADRES_PATROON,
            "veilig_adres": veilig,
            "code": CODE_PATROON,
            "onzichtbaar": ONZICHTBAAR.pattern,
            "zin_einde": EINDE.pattern,
            "link_doel": LINK_DOEL.pattern,
            "genummerd": zonder_nummer.GENUMMERDE_TITEL.pattern,
            "opmaakteken": TEKENS.pattern,
        },
        "grenzen": {
            "woorden": zin_kort.MEESTE_WOORDEN,
            "zinnen": samenvatting_kort.MEESTE_ZINNEN,
            "opmaaktekens": MEESTE_TEKENS,
            "jaren": [JAREN[0], JAREN[-1]],
        },
        "modellen": {"bron": Bron.__name__, "sessie": Sessie.__name__, "stap": Stap.__name__},
        "opmaak": {"mag": TOEGESTANE_REGELS, "buiten": EXTERN, "verboden": list(VERBODEN)},
    }
