"""Elke code staat maar op één plek en begint met de juiste letters.

De code is om voor te lezen aan de telefoon: BRP-12. Twee blokken met dezelfde code verwarren.
Een stap begint met de codeletters van zijn bouwsteen. Nummers worden één keer uitgegeven; gaten blijven gaten.

Goed:
    code: BRP-12
Fout:
    code: BAG-12   (bij een stap van de BRP)
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Niveau, Plek, Probleem
from macros.model.stap import Stap
from macros.model.velden import Spreekcode
from macros.validate.omgeving import Omgeving

ID = "code-uniek"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every code that is taken, and for every step with the letters of another bouwsteen."""
    eerder: dict[str, Plek] = {}
    for item, blad in omgeving.bladen:
        if not blad.merk(Spreekcode):
            continue
        plek = omgeving.plek(item, blad.pad)
        if blad.waarde in eerder:
            melding = f"De code {blad.waarde} is al gebruikt in {eerder[blad.waarde]}."
            yield Probleem(plek, Niveau.FOUT, ID, melding, "Neem het eerste nummer dat nog nooit is gebruikt.")
        eerder.setdefault(blad.waarde, plek)
    yield from _verkeerde_letters(omgeving)


def _verkeerde_letters(omgeving: Omgeving) -> Iterator[Probleem]:
    for stap in omgeving.kennisbank.stappen.values():
        bouwsteen = omgeving.kennisbank.bouwstenen.get(stap.bouwsteen)
        if bouwsteen and _letters(stap) != bouwsteen.code:
            melding = f"De code {stap.code} hoort te beginnen met {bouwsteen.code}-."
            yield Probleem(
                omgeving.plek(stap, ("code",)),
                Niveau.FOUT,
                ID,
                melding,
                f"Schrijf {bouwsteen.code}- en een vrij nummer.",
            )


def _letters(stap: Stap) -> str:
    return stap.code.partition("-")[0]
