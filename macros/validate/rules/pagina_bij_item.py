"""Elk item heeft een pagina in docs/, en elke pagina een item.

De pagina bevat één regel die het item toont. `kennisbank nieuw` maakt beide tegelijk.
Een overzicht heeft een titel en omschrijving in data/paginas.yaml.

Goed:
    docs/bouwstenen/brp.md
Fout:
    docs/bouwstenen/gba.md
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.diagnostics import Plek, Probleem, bedoelde_je
from macros.model.overzichten import overzicht_van, woorden_van
from macros.model.pagina import Pagina
from macros.model.soorten import LIJST, SOORTEN, Soort
from macros.model.velden import ID_PATROON
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.rules.pagina_veilig import opdrachten, verwacht

ID = "pagina-bij-item"
BEREIK = Bereik.ALLES


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every item without a page and every page without an item."""
    paginas = {pagina.plaats for pagina in omgeving.paginas}
    for soort in SOORTEN:
        if soort.eigen_pagina:
            yield from _zonder_pagina(omgeving, soort, paginas)
    for pagina in omgeving.paginas:
        van = LIJST.get(pagina.plaats[0])
        if van and van.eigen_pagina and len(pagina.plaats) == 2 and pagina.plaats[1] != "index" and pagina.leesbaar:
            yield from _pagina(omgeving, van, pagina)
        elif naam := overzicht_van(pagina.plaats):
            yield from _overzicht(omgeving, naam, pagina)


def _zonder_pagina(omgeving: Omgeving, soort: Soort, paginas: set[tuple[str, ...]]) -> Iterator[Probleem]:
    for id, item in omgeving.kennisbank.lijst(soort.lijst).items():
        if (soort.lijst, id) not in paginas:
            melding = f"{soort.noem(id)} heeft nog geen pagina docs/{soort.lijst}/{id}.md."
            tip = f'Maak dat bestand met als enige regel: {{{{ {soort.enkelvoud}("{id}") }}}}'
            yield fout(omgeving.plaatser.sleutelplek(item), ID, melding, tip)


def _pagina(omgeving: Omgeving, soort: Soort, pagina: Pagina) -> Iterator[Probleem]:
    """Yield a problem for a page without an item, or one that does not show it."""
    id, items = pagina.plaats[1], omgeving.kennisbank.lijst(soort.lijst)
    if id in items or omgeving.plaatser.bestaat_maar_kapot(soort.lijst, id):
        if next(opdrachten(pagina.tekst), None) is None:
            melding = f'Deze pagina toont {soort.naam} "{id}" niet.'
            yield fout(Plek(pagina.bestand), ID, melding, f"Zet bovenaan: {verwacht(pagina)}")
    elif items and not omgeving.mist(soort.lijst, id):
        beste = bedoelde_je(id, items)
        kan = re.fullmatch(ID_PATROON, id)
        if not beste and not kan:
            tip = "Hernoem deze pagina met alleen kleine letters, cijfers en streepjes, of wis haar."
        else:
            tip = f'Bedoelde je "{beste}"?' if beste else f"Voeg toe aan {soort.bestand_voor(id)}, of wis deze pagina."
        melding = f'Deze pagina hoort bij {soort.naam} "{id}", en die is er niet.'
        yield fout(Plek(pagina.bestand), ID, melding, tip)


def _overzicht(omgeving: Omgeving, naam: str, pagina: Pagina) -> Iterator[Probleem]:
    """Yield a problem for a page that shows an overview of which nobody wrote the title."""
    lijst, id = woorden_van(naam)
    if id in omgeving.kennisbank.lijst(lijst) or omgeving.plaatser.bestaat_maar_kapot(lijst, id):
        return
    if not omgeving.mist(lijst, id) and verwacht(pagina) in [opdracht for _, opdracht in opdrachten(pagina.tekst)]:
        melding = f'Deze pagina toont overzicht "{naam}", en daarvan is de titel er niet.'
        tip = f"Voeg {id} toe aan {LIJST[lijst].bestand_voor(id)}, met titel en omschrijving."
        yield fout(Plek(pagina.bestand), ID, melding, tip)
