"""Find the rules and run them: a rule is a module in `rules/` with `ID` and `controleer`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from typing import Protocol, cast

from macros.diagnostics import Plek, Probleem, op_volgorde
from macros.validate import rules
from macros.validate.bereik import Bereik
from macros.validate.omgeving import MEESTE_PER_BESTAND, Omgeving


class Regel(Protocol):
    """A rule module. Its docstring is its documentation: one Dutch paragraph, then Goed and Fout examples.

    `BEREIK` says how far it looks. A rule that needs only the block also has `TEKSTEN`: message and tip by name, with
    the words to fill in between braces, for the form.
    """

    ID: str
    BEREIK: Bereik
    __doc__: str | None

    def controleer(self, omgeving: Omgeving) -> Iterator[Probleem]:
        """Yield one problem per cause."""


@cache
def alle_regels() -> tuple[Regel, ...]:
    """Return every rule, by id."""
    modules = [importlib.import_module(f"{rules.__name__}.{m.name}") for m in pkgutil.iter_modules(rules.__path__)]
    return tuple(sorted((cast(Regel, m) for m in modules if hasattr(m, "ID")), key=lambda r: r.ID))


def blokregels() -> tuple[Regel, ...]:
    """Return the rules that need only one block: the form checks these as well."""
    return tuple(regel for regel in alle_regels() if regel.BEREIK is Bereik.BLOK)


def controleer(omgeving: Omgeving) -> list[Probleem]:
    """Run every rule and return all problems, in the order to solve them."""
    return op_volgorde(probleem for regel in alle_regels() for probleem in _begrensd(regel, omgeving))


def _begrensd(regel: Regel, omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield the problems of a rule; of one file no more than anybody can read."""
    for probleem in regel.controleer(omgeving):
        sleutel = (regel.ID, probleem.plek.bestand)
        omgeving.gemeld[sleutel] += 1
        if omgeving.gemeld[sleutel] <= MEESTE_PER_BESTAND:
            yield probleem
        elif omgeving.gemeld[sleutel] == MEESTE_PER_BESTAND + 1:
            melding = f"Dit bestand geeft meer dan {MEESTE_PER_BESTAND} van deze meldingen; de rest staat hier niet."
            yield Probleem(
                Plek(probleem.plek.bestand), probleem.niveau, regel.ID, melding, "Los deze op en kijk opnieuw."
            )
