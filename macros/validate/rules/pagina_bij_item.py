"""Elk item heeft een pagina in docs/, en elke pagina een item.

De pagina bevat één regel die het item toont. `kennisbank nieuw` maakt beide tegelijk.

Goed:
    docs/bouwstenen/brp.md
Fout:
    docs/bouwstenen/gba.md
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem, bedoelde_je
from macros.model.soorten import LIJST, SOORTEN, Soort
from macros.validate.omgeving import Omgeving, fout

ID = "pagina-bij-item"


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every item without a page and every page without an item."""
    paginas = {pagina.plaats for pagina in omgeving.paginas}
    for soort in SOORTEN:
        if soort.eigen_pagina:
            yield from _zonder_pagina(omgeving, soort, paginas)
    for pagina in omgeving.paginas:
        yield from _zonder_item(omgeving, pagina.plaats, pagina.bestand)


def _zonder_pagina(omgeving: Omgeving, soort: Soort, paginas: set[tuple[str, ...]]) -> Iterator[Probleem]:
    for id, item in omgeving.kennisbank.lijst(soort.lijst).items():
        if (soort.lijst, id) not in paginas:
            melding = f"{soort.noem(id)} heeft nog geen pagina docs/{soort.lijst}/{id}.md."
            tip = f'Maak dat bestand met als enige regel: {{{{ {soort.enkelvoud}("{id}") }}}}'
            yield fout(omgeving.plaatser.sleutelplek(item), ID, melding, tip)


def _zonder_item(omgeving: Omgeving, plaats: tuple[str, ...], bestand: str) -> Iterator[Probleem]:
    soort = LIJST.get(plaats[0])
    if len(plaats) != 2 or not soort or not soort.eigen_pagina or plaats[1] == "index":
        return
    items = omgeving.kennisbank.lijst(soort.lijst)
    if plaats[1] not in items and not omgeving.plaatser.bestaat_maar_kapot(soort.lijst, plaats[1]):
        beste = bedoelde_je(plaats[1], items)
        tip = (
            f'Bedoelde je "{beste}"?' if beste else f"Voeg toe aan {soort.bestand_voor(plaats[1])}, of wis deze pagina."
        )
        melding = f'Deze pagina hoort bij {soort.naam} "{plaats[1]}", en die is er niet.'
        yield fout(Plek(bestand), ID, melding, tip)
