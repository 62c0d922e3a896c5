"""What to say about a reference to something that moved or was withdrawn: where it is now."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import opvolgers
from macros.validate.kring import kring

HAAL_WEG = "Haal deze verwijzing weg, of kies iets wat bestaat."


@dataclass(frozen=True, slots=True)
class Verhuisd:
    """What became of a former block, to follow its name in a sentence, and what to do."""

    lot: str
    tip: str
    rond: bool = False
    """Whether it only moved in a circle: then that is the mistake, and verhuisd-klopt tells of it."""


def verhuisd(kb: Kennisbank, verwijzing: str, soort: str = "") -> Verhuisd | None:
    """Return what became of a block such as "stap:brp/adressen", or None when it is no former one.

    Args:
        kb: the knowledge base.
        verwijzing: the block.
        soort: the kind that must stand here, such as "stap"; then ids are named without it. Empty: any block will do.
    """
    verhuizing = kb.verhuisd.get(verwijzing)
    if verhuizing is None:
        return None
    alle = list(dict.fromkeys(blok.verwijzing for blok in opvolgers(kb, verhuizing.naar)))
    passend = [naam.removeprefix(f"{soort}:") for naam in alle if not soort or naam.startswith(f"{soort}:")]
    if not alle:
        return Verhuisd("is ingetrokken", HAAL_WEG, rond=_gaat_rond(kb, verwijzing))
    lot = f"is verhuisd naar {' en '.join(passend or alle)}"
    if not passend:
        return Verhuisd(lot, HAAL_WEG)
    return Verhuisd(lot, f"Schrijf {passend[0]}." if len(passend) == 1 else f"Kies uit: {', '.join(passend)}.")


def _gaat_rond(kb: Kennisbank, verwijzing: str) -> bool:
    """Whether following a former block comes back where it was."""
    gevolgd: dict[str, tuple[str, ...]] = {}
    nog = [verwijzing]
    while nog:
        oud = nog.pop()
        if oud in kb.verhuisd and oud not in gevolgd:
            gevolgd[oud] = kb.verhuisd[oud].naar
            nog.extend(gevolgd[oud])
    return bool(kring(gevolgd))
