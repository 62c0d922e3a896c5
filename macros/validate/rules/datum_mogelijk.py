"""Een controle of wijziging ligt niet in de toekomst, en de nieuwste wijziging staat bovenaan.

Goed:
    gecontroleerd_op: "2026-01-15"
Fout:
    gecontroleerd_op: "2062-01-15"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from macros.diagnostics import Probleem
from macros.model.basis import Item, Wijziging
from macros.model.bladen import Pad
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout, gevuld

ID = "datum-mogelijk"
BEREIK = Bereik.BLOK
TEKSTEN = {
    "datum_toekomst": ("De datum {dag} ligt in de toekomst.", "Kijk het jaar en de maand na."),
    "datum_volgorde": (
        "Deze wijziging is nieuwer dan die erboven; de nieuwste hoort bovenaan.",
        "Zet deze wijziging hoger in de lijst.",
    ),
}
MINSTENS = 10
"""With fewer dates than this, it may be the dates that are wrong."""


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every check or change dated after today, and for changes out of order.

    When everything is dated after today, it is the clock that is wrong: one problem says so.
    """
    alle = [(item, pad, dag) for item in omgeving.kennisbank.items() for pad, dag in _van(item)]
    if len(alle) >= MINSTENS and all(dag > omgeving.vandaag for _, _, dag in alle):
        item, pad, _ = alle[0]
        melding = f"De klok van deze computer staat op {omgeving.vandaag.isoformat()}; alle datums liggen later."
        yield fout(omgeving.plek(item, pad), ID, melding, "Zet de klok van de computer goed en probeer het opnieuw.")
        return
    for item in omgeving.kennisbank.items():
        wijzigingen: tuple[Wijziging, ...] = vars(item).get("wijzigingen", ())
        for pad, dag in _van(item):
            if dag > omgeving.vandaag:
                yield fout(omgeving.plek(item, pad), ID, *gevuld(TEKSTEN["datum_toekomst"], dag=dag.isoformat()))
        for i, (eerste, tweede) in enumerate(pairwise(wijzigingen), 1):
            if tweede.datum > eerste.datum and tweede.datum <= omgeving.vandaag:
                yield fout(omgeving.plek(item, ("wijzigingen", i, "datum")), ID, *TEKSTEN["datum_volgorde"])


def _van(item: Item) -> Iterator[tuple[Pad, date]]:
    velden = vars(item)
    if houdbaarheid := velden.get("houdbaarheid"):
        yield ("houdbaarheid", "gecontroleerd_op"), houdbaarheid.gecontroleerd_op
    for i, wijziging in enumerate(velden.get("wijzigingen", ())):
        yield ("wijzigingen", i, "datum"), wijziging.datum
