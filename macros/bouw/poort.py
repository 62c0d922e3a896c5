"""The gate: what the finished HTML must be before it replaces the old site.

A page is read once and let go. Of each only its faults stay in memory, its anchors, and what must be asked of others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import NamedTuple

from macros.bouw.fout import Bouwfout
from macros.bouw.keurlezer import Gezien, Keurlezer, niet_toegestaan
from macros.bouw.wegwijzer import Wegwijzer, ontleed

MEESTE_MELDINGEN = 20
OVERAL = ("https://", "/")
"""What an address begins with that says the same on every page."""
ONBEKEND = "onbekend"
TUSSEN = "\0"
"""Stands between anchors; no parser lets it be part of one."""


class _Vraag(NamedTuple):
    """Whether a page of the site has an anchor, asked by a link that another page holds."""

    bestand: str
    anker: str
    link: str


class _Gelezen(NamedTuple):
    """What stays of a page: what is wrong with it, what must be asked, and its anchors."""

    fouten: tuple[str, ...]
    vragen: tuple[_Vraag, ...]
    ankers: str


def keur(site: Path) -> int:
    """Check every page under `site` and return how many there are.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    wijzer = Wegwijzer(site)
    lezing = _Lezing(site, wijzer)
    paginas = {naam: lezing.lees(naam) for naam in wijzer.paginas()}
    mis = set(_zonder_antwoord(lezing.vragen(), paginas))
    fouten = [f"{naam}: {fout}" for naam, gelezen in paginas.items() for fout in _fouten(gelezen, mis)]
    if fouten:
        rest = f"\n… en nog {len(fouten) - MEESTE_MELDINGEN}." if len(fouten) > MEESTE_MELDINGEN else ""
        raise Bouwfout("De nieuwe site klopt niet:\n" + "\n".join(fouten[:MEESTE_MELDINGEN]) + rest)
    return len(paginas)


class _Lezing:
    """Reads pages, and judges only once what pages that lie beside each other both say."""

    def __init__(self, site: Path, wijzer: Wegwijzer) -> None:
        self._site, self._wijzer, self._lezer = site, wijzer, Keurlezer()
        self._beoordeeld: dict[str, dict[str, str | _Vraag | None]] = defaultdict(dict)

    def lees(self, naam: str) -> _Gelezen:
        """Return what stays of a page."""
        with open(f"{self._site}/{naam}", "rb", buffering=0) as bestand:  # noqa: PTH123 - no Path for ten thousand
            gezien = self._lezer.bekijk(bestand.read())
        fouten, vragen = gezien.fouten, []
        for oordeel in self._over_links(gezien, naam):
            if isinstance(oordeel, str):
                fouten.append(oordeel)
            else:
                vragen.append(oordeel)
        return _Gelezen(tuple(fouten), tuple(vragen), TUSSEN.join(gezien.ankers))

    def vragen(self) -> Iterator[_Vraag]:
        """Yield every question that pages ask about each other."""
        for oordelen in self._beoordeeld.values():
            yield from (oordeel for oordeel in oordelen.values() if isinstance(oordeel, _Vraag))

    def _over_links(self, gezien: Gezien, naam: str) -> Iterator[str | _Vraag]:
        """Yield what is wrong with the links of a page and what other pages must tell of them."""
        map_ = naam.rpartition("/")[0]
        ernaast = self._beoordeeld[f"{map_.rpartition('/')[0]}/.." if map_ else ".."]
        overal = self._beoordeeld["/"]
        for link in gezien.links:
            if link[:1] == "#" and link[1:] in gezien.ankers:
                continue
            if link.startswith("../"):
                bekend = ernaast
            else:
                bekend = overal if link.startswith(OVERAL) else self._beoordeeld[naam]
            oordeel = bekend.get(link, ONBEKEND)
            if oordeel is ONBEKEND:
                oordeel = bekend[link] = self._oordeel(naam, link)
            if oordeel:
                yield oordeel

    def _oordeel(self, naam: str, link: str) -> str | _Vraag | None:
        """Return what there is to say of a link on the page `naam`."""
        adres = ontleed(link)
        if not adres.mag:
            return niet_toegestaan(link)
        if adres.elders:
            return None
        bestand = self._wijzer.bestand(naam, adres.pad)
        if bestand is None:
            return f'de link "{link}" wijst naar een pagina die er niet is'
        return _Vraag(bestand, adres.anker, link) if adres.anker else None


def _zonder_antwoord(vragen: Iterable[_Vraag], paginas: Mapping[str, _Gelezen]) -> Iterator[_Vraag]:
    """Yield the questions for an anchor that isn't there; what is no page has places that we do not know of."""
    per_pagina: dict[str, list[_Vraag]] = defaultdict(list)
    for vraag in vragen:
        per_pagina[vraag.bestand].append(vraag)
    for bestand in per_pagina.keys() & paginas.keys():
        ankers = set(paginas[bestand].ankers.split(TUSSEN))
        yield from (vraag for vraag in per_pagina[bestand] if vraag.anker not in ankers)


def _fouten(gelezen: _Gelezen, mis: Set[_Vraag]) -> Iterator[str]:
    yield from gelezen.fouten
    for vraag in gelezen.vragen if mis else ():
        if vraag in mis:
            yield f'de link "{vraag.link}" wijst naar een plek die er niet is'
