"""The editors' agenda as a page. It knows no clock: the browser of the reader says what is late."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from macros.model.kennisbank import Kennisbank
from macros.model.onderhoud import Controle, OpenBewering, onderhoud
from macros.views.paginadeel import Pagina, overzichtspagina


def toon(kb: Kennisbank) -> Pagina:
    """Return the page with what must be checked, confirmed or sourced."""
    werk = onderhoud(kb)
    return overzichtspagina(
        kb,
        "beheer",
        controles=_per_dag(werk.controles),
        te_verifieren=_per_titel(werk.te_verifieren),
        zonder_bron=_per_titel(werk.zonder_bron),
        werk=werk,
    )


def _per_dag(controles: Iterable[Controle]) -> list[tuple[str, list[Controle]]]:
    return [(dag.isoformat(), list(groep)) for dag, groep in groupby(controles, key=lambda c: c.voor)]


def _per_titel(beweringen: Iterable[OpenBewering]) -> list[tuple[str, list[OpenBewering]]]:
    per_titel: dict[str, list[OpenBewering]] = {}
    for bewering in beweringen:
        per_titel.setdefault(bewering.titel, []).append(bewering)
    return list(per_titel.items())
