"""Een link op een pagina gaat naar een pagina die er is, en naar een kop die erop staat.

Het gaat om links naar een bestand in docs/. Zo'n link begint bij de map van de pagina zelf.
Achter een # staat de kop: in kleine letters, met streepjes in plaats van spaties.
Wat als `code` op de pagina staat, telt niet mee.

Goed:
    Lees ook [de uitleg](uitleg.md).
Fout:
    Lees ook [de uitleg](uitlegg.md).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
from urllib.parse import unquote

from macros.diagnostics import Probleem, bedoelde_je
from macros.model.pagina import Pagina
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout
from macros.validate.paginaankers import ankers
from macros.validate.paginatekst import BESTAND, ELDERS, LINK, bestand_bij, plek_op, zonder_code
from macros.validate.rules.pagina_veilig import verwacht

ID = "paginalink-bestaat"
BEREIK = Bereik.ALLES
BEGIN = rf"(?:{LINK}|{ELDERS}\s*<?)"
NAAR_PAGINA = re.compile(rf"{BEGIN}(?P<doel>{BESTAND}\.md)(?=[\s)>#?]|$)", re.MULTILINE)
NAAR_KOP = re.compile(rf"{BEGIN}(?P<doel>{BESTAND}\.md)?(?P<anker>#[^\s()<>:]+)(?=[\s)>]|$)", re.MULTILINE)


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every link to a page, or to a place on a page of text, that is not there."""
    bestanden = {pagina.bestand for pagina in omgeving.paginas}
    plaatsen = _Plaatsen(omgeving.paginas)
    for pagina in omgeving.paginas:
        if ".md" in pagina.tekst:
            yield from omgeving.tot_genoeg(ID, pagina.bestand, _op_pagina(pagina, bestanden))
        if "#" in pagina.tekst:
            yield from omgeving.tot_genoeg(ID, pagina.bestand, _naar_koppen(pagina, plaatsen))


class _Plaatsen:
    """Knows the anchors of every page of text, each page read once; of what a view makes it knows none."""

    def __init__(self, paginas: Iterable[Pagina]) -> None:
        self._paginas = {p.bestand: p for p in paginas if p.leesbaar and verwacht(p) is None}
        self._gelezen: dict[str, frozenset[str]] = {}

    def op(self, bestand: str) -> frozenset[str] | None:
        """Return the anchors of the page in this file; None when we cannot know them."""
        if bestand not in self._paginas:
            return None
        if bestand not in self._gelezen:
            self._gelezen[bestand] = ankers(self._paginas[bestand].tekst)
        return self._gelezen[bestand]


def _op_pagina(pagina: Pagina, bestanden: Collection[str]) -> Iterator[Probleem]:
    map_ = posixpath.dirname(pagina.bestand)
    for link in NAAR_PAGINA.finditer(zonder_code(pagina.tekst)):
        doel = unquote(link["doel"])
        if bestand_bij(pagina, doel) in bestanden:
            continue
        beste = _bedoeld(doel, [posixpath.relpath(bestand, map_) for bestand in sorted(bestanden)])
        tip = f'Bedoelde je "{beste}"?' if beste else "Kijk de naam na, of haal de link weg."
        melding = f'De link naar "{doel[:60]}" leidt nergens heen: die pagina is er niet.'
        yield fout(plek_op(pagina, link.start("doel")), ID, melding, tip)


def _naar_koppen(pagina: Pagina, plaatsen: _Plaatsen) -> Iterator[Probleem]:
    for link in NAAR_KOP.finditer(zonder_code(pagina.tekst)):
        doel, anker = unquote(link["doel"] or ""), unquote(link["anker"][1:])
        bekend = plaatsen.op(bestand_bij(pagina, doel) if doel else pagina.bestand)
        if bekend is None or anker in bekend:
            continue
        beste = bedoelde_je(anker.lower(), sorted(bekend))
        tip = f'Bedoelde je "#{beste}"?' if beste else "Kijk de kop na, of haal weg wat achter de pagina staat vanaf #."
        melding = f'De link naar "{doel[:60]}#{anker[:60]}" leidt nergens heen: die kop staat niet op de pagina.'
        yield fout(plek_op(pagina, link.start("anker")), ID, melding, tip)


def _bedoeld(doel: str, paden: list[str]) -> str | None:
    """Return the page that was probably meant: of the same name in another folder, otherwise of almost that name."""
    zelfde_naam = [pad for pad in paden if posixpath.basename(pad) == posixpath.basename(doel)]
    return zelfde_naam[0] if len(zelfde_naam) == 1 else bedoelde_je(doel, zelfde_naam or paden)
