"""The gate: what the finished HTML must be before it replaces the old site.

A page is read once and let go. Of each only its faults stay in memory, its anchors, and what must be asked of others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from macros.bouw.fout import Bouwfout
from macros.bouw.keurlezer import Gezien, Keurlezer
from macros.bouw.wegwijzer import Wegwijzer, ontleed

MEESTE_MELDINGEN = 20
TUSSEN = "\0"
"""Stands between anchors; no parser lets it be part of one."""


class _Vraag(NamedTuple):
    """Whether a page of the site has an anchor, asked by a link that another page holds."""

    bestand: str
    anker: str
    attribuut: str
    link: str


@dataclass(frozen=True, slots=True)
class _Gelezen:
    """What stays of a page: what is wrong with it and what must be asked, in that order, and its anchors."""

    oordelen: tuple[str | _Vraag, ...]
    ankers: str

    def heeft(self, anker: str) -> bool:
        """Whether the anchor is on the page."""
        return f"{TUSSEN}{anker}{TUSSEN}" in self.ankers


def keur(site: Path) -> int:
    """Check every page under `site` and return how many there are.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    wijzer = Wegwijzer(site)
    lezing = _Lezing(site, wijzer)
    paginas = {naam: lezing.lees(naam) for naam in wijzer.paginas()}
    fouten = [f"{naam}: {fout}" for naam, gelezen in paginas.items() for fout in _fouten(gelezen, paginas)]
    if fouten:
        rest = f"\n… en nog {len(fouten) - MEESTE_MELDINGEN}." if len(fouten) > MEESTE_MELDINGEN else ""
        raise Bouwfout("De nieuwe site klopt niet:\n" + "\n".join(fouten[:MEESTE_MELDINGEN]) + rest)
    return len(paginas)


class _Lezing:
    """Reads pages and holds what they ask: pages that lie beside each other ask the same."""

    def __init__(self, site: Path, wijzer: Wegwijzer) -> None:
        self._site, self._wijzer, self._lezer = site, wijzer, Keurlezer()
        self._gevraagd: dict[str | _Vraag, str | _Vraag] = {}

    def lees(self, naam: str) -> _Gelezen:
        """Return what stays of a page."""
        with open(f"{self._site}/{naam}", "rb", buffering=0) as bestand:  # noqa: PTH123 - no Path for ten thousand
            gezien = self._lezer.bekijk(bestand.read())
        over_links = (self._gevraagd.setdefault(o, o) for o in _over_links(gezien, self._wijzer, naam))
        return _Gelezen((*gezien.fouten, *over_links), TUSSEN.join(("", *gezien.ankers, "")))


def _over_links(gezien: Gezien, wijzer: Wegwijzer, naam: str) -> Iterator[str | _Vraag]:
    """Yield what is wrong with the links of the page `naam`, or what another page must tell."""
    for attribuut, link in gezien.links:
        adres = ontleed(link)
        if not adres.mag:
            yield f'het adres "{link[:60]}" mag niet op een pagina'
        if adres.elders or attribuut == "action":
            continue
        bestand = wijzer.bestand(naam, adres.pad)
        if bestand is None:
            yield f'de link "{link}" wijst naar een pagina die er niet is'
        elif adres.anker and not (bestand == naam and adres.anker in gezien.ankers):
            yield _Vraag(bestand, adres.anker, attribuut, link)


def _fouten(gelezen: _Gelezen, paginas: Mapping[str, _Gelezen]) -> Iterator[str]:
    for oordeel in gelezen.oordelen:
        if isinstance(oordeel, str):
            yield oordeel
        elif oordeel.bestand in paginas and not paginas[oordeel.bestand].heeft(oordeel.anker):
            yield f'de link "{oordeel.link}" wijst naar een plek die er niet is ({oordeel.attribuut})'
