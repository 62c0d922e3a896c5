"""Elke bron wordt ergens gebruikt.

Een bron die niets steunt, is een dood spoor voor wie wil nazoeken.

Goed:
    bronnen: [logius-handleiding]
Fout:
    oude-brochure:
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Probleem
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "bron-gebruikt"
BEREIK = Bereik.ALLES


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every source that nothing names; a file that nobody could read may name any."""
    if omgeving.plaatser.mist_bestanden() or omgeving.vermist:
        return
    gebruikt = omgeving.genoemd["bronnen"]
    for id, bron in omgeving.kennisbank.bronnen.items():
        if id not in gebruikt and not omgeving.plaatser.misschien_genoemd(id):
            tip = "Noem hem bij de bewering die hij steunt."
            plek = omgeving.plaatser.sleutelplek(bron)
            yield fout(plek, ID, f'Bron "{id}" wordt nergens gebruikt.', tip)
