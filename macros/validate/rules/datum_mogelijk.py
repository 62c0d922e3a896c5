"""Een controle of wijziging ligt niet in de toekomst.

Goed:
    gecontroleerd_op: "2026-11-22"
Fout:
    gecontroleerd_op: "2062-11-22"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.diagnostics import Niveau, Probleem
from macros.model.basis import Item, Wijziging
from macros.model.bladen import Pad
from macros.validate.omgeving import Omgeving

ID = "datum-mogelijk"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every check or change dated after today."""
    for item in omgeving.kennisbank.items():
        for pad, dag in _dagen(item):
            if dag > omgeving.vandaag:
                melding = f"De datum {dag.isoformat()} ligt in de toekomst."
                yield Probleem(omgeving.plek(item, pad), Niveau.FOUT, ID, melding, "Kijk het jaar en de maand na.")


def _dagen(item: Item) -> Iterator[tuple[Pad, date]]:
    houdbaarheid = getattr(item, "houdbaarheid", None)
    if houdbaarheid:
        yield ("houdbaarheid", "gecontroleerd_op"), houdbaarheid.gecontroleerd_op
    wijzigingen: tuple[Wijziging, ...] = getattr(item, "wijzigingen", ())
    for i, wijziging in enumerate(wijzigingen):
        yield ("wijzigingen", i, "datum"), wijziging.datum
