"""What of a bouwsteen and its steps only the page of that bouwsteen shows, beside search, API and the editors' report.

Who changes one word there need not make any other page anew. A test changes all of it and compares every page.
"""

from __future__ import annotations

from collections.abc import Mapping

from macros.model.basis import Item, Model, Vindbaar
from macros.model.bouwsteen import Bouwsteen, Hobbel, Onderdeel, Verplichting
from macros.model.stap import Stap

WOORDEN = frozenset(Vindbaar.model_fields)
"""The fields with words by which people look for something."""

ALLEEN_OP_EIGEN_PAGINA: Mapping[type[Model], frozenset[str]] = {
    Bouwsteen: WOORDEN.union(
        "wat grondslag baten kosten standaarden beheer toen_en_nu verder niet_verwarren_met".split()
    ),
    Verplichting: WOORDEN | {"tekst"},
    Hobbel: WOORDEN | {"helpt"},
    Onderdeel: WOORDEN | {"wat"},
    Stap: WOORDEN | {"wat", "doorlooptijd"},
}


def elders_gelijk(oud: Mapping[str, Item], nieuw: Mapping[str, Item]) -> bool:
    """Return whether other pages show the same of these items, each by id, before and after a change."""
    return list(oud) == list(nieuw) and all(_naar_buiten(oud[id]) == _naar_buiten(nieuw[id]) for id in oud)


def _naar_buiten(waarde: object) -> object:
    """Return what other pages may show of a value, and of the models within it."""
    if isinstance(waarde, Mapping):
        return {id: _naar_buiten(deel) for id, deel in waarde.items()}
    if not isinstance(waarde, Model) or type(waarde) not in ALLEEN_OP_EIGEN_PAGINA:
        return waarde
    eigen = ALLEEN_OP_EIGEN_PAGINA[type(waarde)]
    return {veld: _naar_buiten(deel) for veld, deel in vars(waarde).items() if veld not in eigen}
