"""Wat bevestigd of waarschijnlijk heet, noemt een bron.

Zonder bron is het geen bevestigd feit. Kies dan een andere zekerheid, of zoek de bron.

Goed:
    zekerheid: bevestigd
    bronnen: [logius-handleiding]
Fout:
    zekerheid: bevestigd
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from macros.diagnostics import Probleem
from macros.model.basis import Onderbouwd
from macros.model.bladen import Pad
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "bron-genoemd"
BEREIK = Bereik.BLOK
TEKSTEN = {
    "bron_genoemd": (
        'Hier staat "{zekerheid}", maar er is geen bron genoemd.',
        "Noem bij bronnen waar het staat. Is er geen bron? Kies dan een lagere zekerheid.",
    )
}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every claim that needs a source and names none."""
    if not any(map(_zonder_bron, omgeving.oogst.modellen)):
        return
    for item in omgeving.kennisbank.items():
        for pad, bewering in _onderbouwde(item, ()):
            if _zonder_bron(bewering):
                tekst = gevuld(TEKSTEN["bron_genoemd"], zekerheid=bewering.zekerheid)
                yield fout(omgeving.plek(item, (*pad, "zekerheid")), ID, *tekst)


def _zonder_bron(waarde: BaseModel) -> bool:
    return isinstance(waarde, Onderbouwd) and not waarde.bronnen and waarde.zekerheid.eist_bron


def _onderbouwde(waarde: object, pad: Pad) -> Iterator[tuple[Pad, Onderbouwd]]:
    if isinstance(waarde, Onderbouwd):
        yield pad, waarde
    if isinstance(waarde, BaseModel):
        for naam in type(waarde).model_fields:
            yield from _onderbouwde(getattr(waarde, naam), (*pad, naam))
    elif isinstance(waarde, tuple):
        for i, deel in enumerate(waarde):
            yield from _onderbouwde(deel, (*pad, i))
    elif isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from _onderbouwde(deel, (*pad, sleutel))
