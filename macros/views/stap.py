"""A step as pages show it: with its roles, what comes first, what it serves."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.afspraak import Resultaatafspraak
from macros.model.bouwsteen import Bouwsteen
from macros.model.kennisbank import Kennisbank
from macros.model.knelpunt import Knelpunt
from macros.model.rol import Rol
from macros.model.stap import Stap
from macros.views.paginadeel import kies


@dataclass(frozen=True, slots=True)
class Stapweergave:
    """A step with everything it refers to looked up."""

    stap: Stap
    bouwsteen: Bouwsteen | None
    verantwoordelijk: Rol | None
    betrokken: list[Rol]
    eerst: list[Stap]
    vervult: list[Resultaatafspraak]
    verlaagt: list[Knelpunt]


def stapweergave(kb: Kennisbank, stap: Stap) -> Stapweergave:
    """Return the view of a step."""
    return Stapweergave(
        stap=stap,
        bouwsteen=kb.bouwstenen.get(stap.bouwsteen),
        verantwoordelijk=kb.rollen.get(stap.verantwoordelijk),
        betrokken=kies(kb.rollen, [r for r in stap.betrokken if r != stap.verantwoordelijk]),
        eerst=kies(kb.stappen, stap.eerst),
        vervult=kies(kb.resultaatafspraken, stap.vervult),
        verlaagt=kies(kb.knelpunten, stap.verlaagt),
    )
