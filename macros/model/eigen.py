"""What of a bouwsteen and its steps only the page of that bouwsteen shows, beside search, API and the editors' report.

Who changes one word there need not make any other page anew. A test changes all of it and compares every page.
"""

from __future__ import annotations

from collections.abc import Mapping

from macros.model.basis import Item
from macros.model.bouwsteen import Bouwsteen
from macros.model.stap import Stap

ALLEEN_OP_EIGEN_PAGINA: Mapping[type[Item], frozenset[str]] = {
    Bouwsteen: frozenset(
        "wat grondslag baten kosten standaarden beheer toen_en_nu verder niet_verwarren_met"
        " zoekwoorden voorbeeldvragen".split()
    ),
    Stap: frozenset("wat doorlooptijd zoekwoorden voorbeeldvragen".split()),
}


def elders_gelijk(oud: Mapping[str, Item], nieuw: Mapping[str, Item]) -> bool:
    """Return whether other pages show the same of these items, each by id, before and after a change."""
    return list(oud) == list(nieuw) and all(_naar_buiten(oud[id]) == _naar_buiten(nieuw[id]) for id in oud)


def _naar_buiten(item: Item) -> dict[str, object]:
    eigen = ALLEEN_OP_EIGEN_PAGINA[type(item)]
    return {veld: waarde for veld, waarde in vars(item).items() if veld not in eigen}
