"""The gate: what the finished HTML must be before it replaces the old site.

A page is read and let go. Of each only its faults stay in memory, its anchors, and what must be asked of others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import NamedTuple

from macros.bouw.fout import Inhoudsfout
from macros.bouw.keurlezer import Gezien, Keurlezer, niet_toegestaan
from macros.bouw.wegwijzer import Wegwijzer, bestanden_in, ontleed

MEESTE_MELDINGEN = 20
OVERAL = ("https://", "/")
"""What an address begins with that says the same on every page."""
TUSSEN = "\0"
"""Stands between anchors; no parser lets it be part of one."""


class _Vraag(NamedTuple):
    """Whether a page of the site has an anchor, asked by a link that another page holds."""

    bestand: str
    anker: str


class _Gelezen(NamedTuple):
    """What stays of a page: what is wrong with it, and its anchors."""

    fouten: list[str]
    ankers: str

    @property
    def anker_set(self) -> set[str]:
        """The anchors, each by itself."""
        return set(self.ankers.split(TUSSEN))


def keur(site: Path) -> int:
    """Check every page under `site` and return how many there are.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    wijzer = Wegwijzer(bestanden_in(site))
    return len(_goede_paginas(site, wijzer, wijzer.paginas()))


def keur_bijgewerkt(nieuw: Path, site: Path, bestanden: Iterable[str]) -> int | None:
    """Check the pages in `nieuw` as part of `site`, which holds their former versions and all others.

    What a page led to before is still there: only what it leads to now is looked up.

    Args:
        nieuw: a folder with the new files, in the folders of the site.
        site: the site as it was.
        bestanden: the path of every file in it.

    Returns:
        How many pages the site has; None when a page lost an anchor, for then one must look at every page.

    Raises:
        Bouwfout: with the first faults, each with its page.
    """
    erbij = Wegwijzer(bestanden_in(nieuw))
    wijzer, namen = Wegwijzer(erbij.bestanden.union(bestanden)), erbij.paginas()
    lezing = _Lezing(site, wijzer)
    vroeger = {naam: lezing.lees(naam) for naam in namen}
    nu = _goede_paginas(nieuw, wijzer, namen, lezing)
    return None if any(vroeger[naam].anker_set - nu[naam].anker_set for naam in namen) else len(wijzer.paginas())


def _goede_paginas(
    map_: Path, wijzer: Wegwijzer, namen: Sequence[str], vroeger: _Lezing | None = None
) -> dict[str, _Gelezen]:
    """Return what stays of these pages in a folder, of which nothing is wrong; `vroeger` knows others, and answers."""
    lezing = _Lezing(map_, wijzer)
    paginas = {naam: lezing.lees(naam) for naam in namen}
    vragen, andere = lezing.vragen, dict[str, _Gelezen]()
    if vroeger:
        vragen = vragen - vroeger.vragen
        gevraagd = {vraag.bestand for vraag in vragen if vraag.bestand.endswith(".html")}
        andere = {naam: vroeger.lees(naam) for naam in sorted(gevraagd - paginas.keys())}
    if mis := frozenset(_zonder_antwoord(vragen, paginas | andere)):
        lezing = _Lezing(map_, wijzer, mis)  # once more, to tell of each page that asks in vain
        paginas = {naam: lezing.lees(naam) for naam in namen}
    fouten = [f"{naam}: {fout}" for naam, gelezen in paginas.items() for fout in gelezen.fouten]
    if fouten:
        rest = f"\n… en nog {len(fouten) - MEESTE_MELDINGEN}." if len(fouten) > MEESTE_MELDINGEN else ""
        raise Inhoudsfout("De nieuwe site klopt niet:\n" + "\n".join(fouten[:MEESTE_MELDINGEN]) + rest)
    return paginas


class _Lezing:
    """Reads pages, and judges only once what pages that lie beside each other both say."""

    def __init__(self, site: Path, wijzer: Wegwijzer, mis: Set[_Vraag] = frozenset()) -> None:
        """Begin; `mis` are questions that are known to have no answer."""
        self._site, self._wijzer, self._mis, self._lezer = site, wijzer, mis, Keurlezer()
        self._goed: dict[str, set[str]] = defaultdict(set)
        self.vragen: set[_Vraag] = set()

    def lees(self, naam: str) -> _Gelezen:
        """Return what stays of a page, and note what must be asked of others."""
        with open(f"{self._site}/{naam}", "rb", buffering=0) as bestand:  # noqa: PTH123 - no Path for ten thousand
            gezien = self._lezer.bekijk(bestand.read())
        return _Gelezen([*gezien.fouten, *self._over_links(gezien, naam)], TUSSEN.join(gezien.ankers))

    def _over_links(self, gezien: Gezien, naam: str) -> Iterator[str]:
        """Yield what is wrong with the links of a page; what is right with one is so on every page beside it too."""
        map_ = naam.rpartition("/")[0]
        ernaast = self._goed[f"{map_.rpartition('/')[0]}/.." if map_ else ".."]
        overal = self._goed["/"]
        for link in [link for link in gezien.links if link not in ernaast and link not in overal]:
            if link[:1] == "#" and link[1:] in gezien.ankers:
                continue
            if fout := self._fout(naam, link):
                yield fout
            elif link.startswith("../"):
                ernaast.add(link)
            elif link.startswith(OVERAL):
                overal.add(link)

    def _fout(self, naam: str, link: str) -> str | None:
        """Return what is wrong with a link on the page `naam`; note what must be asked."""
        adres = ontleed(link)
        if not adres.mag:
            return niet_toegestaan(link)
        bestand = "" if adres.elders else self._wijzer.bestand(naam, adres.pad)
        if bestand is None:
            return f'de link "{link}" wijst naar een pagina die er niet is'
        if bestand and adres.anker:
            vraag = _Vraag(bestand, adres.anker)
            self.vragen.add(vraag)
            if vraag in self._mis:
                return f'de link "{link}" wijst naar een plek die er niet is'
        return None


def _zonder_antwoord(vragen: Iterable[_Vraag], paginas: Mapping[str, _Gelezen]) -> Iterator[_Vraag]:
    """Yield the questions for an anchor that is not there; what is no page has places that we do not know of."""
    per_pagina: dict[str, set[_Vraag]] = defaultdict(set)
    for vraag in vragen:
        per_pagina[vraag.bestand].add(vraag)
    for bestand in per_pagina.keys() & paginas.keys():
        ankers = paginas[bestand].anker_set
        yield from (vraag for vraag in per_pagina[bestand] if vraag.anker not in ankers)
