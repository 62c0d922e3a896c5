"""The gate: what the finished HTML must be before it replaces the old site.

A page is read once and let go. Of each only its faults stay in memory, its anchors, and what must be asked of others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from macros.bouw.fout import Bouwfout
from macros.bouw.keurlezer import Gezien, Keurlezer, Link
from macros.bouw.wegwijzer import Wegwijzer, ontleed

MEESTE_MELDINGEN = 20
EIGEN = frozenset(("", "#", "?"))
"""What a link to the page itself begins with."""
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
    """Reads pages, and judges what pages that lie beside each other both say only once."""

    def __init__(self, site: Path, wijzer: Wegwijzer) -> None:
        self._site, self._wijzer, self._lezer = site, wijzer, Keurlezer()
        self._beoordeeld: dict[tuple[str | None, Link], str | _Vraag | None] = {}

    def lees(self, naam: str) -> _Gelezen:
        """Return what stays of a page."""
        with open(f"{self._site}/{naam}", "rb", buffering=0) as bestand:  # noqa: PTH123 - no Path for ten thousand
            gezien = self._lezer.bekijk(bestand.read())
        over_links = (oordeel for oordeel in self._over_links(gezien, naam) if oordeel)
        return _Gelezen((*gezien.fouten, *over_links), TUSSEN.join(("", *gezien.ankers, "")))

    def _over_links(self, gezien: Gezien, naam: str) -> Iterator[str | _Vraag | None]:
        """Yield what is wrong with each link of a page, what another page must tell, or None."""
        map_ = naam.rpartition("/")[0]
        ouder = map_.rpartition("/")[0] if map_ else None
        for link in gezien.links:
            adres = link[1]
            if adres.startswith("#") and adres[1:] in gezien.ankers:
                continue
            if adres[:1] in EIGEN:
                vanaf: str | None = naam
            else:
                vanaf = ouder if adres.startswith("../") else map_
            if (vanaf, link) not in self._beoordeeld:
                self._beoordeeld[vanaf, link] = self._oordeel(naam, link)
            yield self._beoordeeld[vanaf, link]

    def _oordeel(self, naam: str, link: Link) -> str | _Vraag | None:
        """Return what there is to say of a link on the page `naam`."""
        attribuut, tekst = link
        adres = ontleed(tekst)
        if not adres.mag:
            return f'het adres "{tekst[:60]}" mag niet op een pagina'
        if adres.elders or attribuut == "action":
            return None
        bestand = self._wijzer.bestand(naam, adres.pad)
        if bestand is None:
            return f'de link "{tekst}" wijst naar een pagina die er niet is'
        return _Vraag(bestand, adres.anker, attribuut, tekst) if adres.anker else None


def _fouten(gelezen: _Gelezen, paginas: Mapping[str, _Gelezen]) -> Iterator[str]:
    for oordeel in gelezen.oordelen:
        if isinstance(oordeel, str):
            yield oordeel
        elif oordeel.bestand in paginas and not paginas[oordeel.bestand].heeft(oordeel.anker):
            yield f'de link "{oordeel.link}" wijst naar een plek die er niet is ({oordeel.attribuut})'
