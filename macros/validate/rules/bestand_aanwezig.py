"""Elk bestand waar andere bestanden op rekenen, is er.

Is een bestand weg of leeg, of heet het anders? Dan staat dat hier één keer, en niet bij elke verwijzing.

Goed:
    data/stappen/brp.yaml
Fout:
    data/stappen/brp.yaml.bak
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem, bedoelde_je
from macros.model.soorten import LIJST, Soort, Vorm
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.rules.stap_bij_bouwsteen import verkeerd_genoemd
from macros.validate.vermist import HELE_LIJST

ID = "bestand-aanwezig"
BEREIK = Bereik.ALLES
ZET_TERUG = "Zet het bestand terug, of haal weg wat ernaar verwijst."
VUL = "Vul het, of zet een vorige versie van het bestand terug."
ELDERS = "terwijl andere bestanden ernaar verwijzen"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every file that is not there, unless another rule tells how it is called now."""
    elders_gemeld = set(verkeerd_genoemd(omgeving).values())
    for lijst, id in sorted(omgeving.vermist):
        soort = LIJST[lijst]
        if id == HELE_LIJST:
            yield fout(Plek(f"data/{soort.plek}"), ID, *_hele_lijst(omgeving, soort), heel_bestand=True)
        elif soort.vorm is not Vorm.PER_OUDER or id not in elders_gemeld:
            bestand = soort.bestand_voor(id)
            melding = f"Het bestand {bestand} is er niet, {ELDERS}."
            yield fout(Plek(bestand), ID, melding, _tip(omgeving, lijst, id), True)


def _hele_lijst(omgeving: Omgeving, soort: Soort) -> tuple[str, str]:
    """Return message and tip for a list of which nothing is there."""
    plek = f"data/{soort.plek}"
    if soort.vorm not in (Vorm.REGISTER, Vorm.ENKEL):
        return f"Er zijn geen {soort.lijst} te vinden, {ELDERS}.", "Zet de map terug."
    if omgeving.plaatser.is_gelezen(plek):
        return f"Dit bestand is leeg, {ELDERS}.", VUL
    return f"Het bestand {plek} is er niet, {ELDERS}.", ZET_TERUG


def _tip(omgeving: Omgeving, lijst: str, id: str) -> str:
    """Return what to do; an item without a page that is called almost the same is probably this one."""
    paginas = {pagina.plaats for pagina in omgeving.paginas}
    zonder_pagina = [ander for ander in omgeving.kennisbank.lijst(lijst) if (lijst, ander) not in paginas]
    anders_genoemd = bedoelde_je(id, zonder_pagina)
    if LIJST[lijst].vorm is Vorm.PER_ITEM and anders_genoemd:
        return f"Geef {LIJST[lijst].bestand_voor(anders_genoemd)} de naam {id}.yaml terug."
    return ZET_TERUG
