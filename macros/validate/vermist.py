"""Files that are not there though others count on them: one of those says more than every reference into it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from macros.model.kennisbank import Kennisbank
from macros.model.pagina import Pagina
from macros.model.soorten import LIJST, SOORTEN, Vorm

HELE_LIJST = ""
MAG_LEEG = "verhuisd"
Bestand = tuple[str, str]
"""A list, and the id its file is named after; `HELE_LIJST` when nothing of the list is there."""


class Kenner(Protocol):
    """Knows which files were read, and what stands in those that could not be read."""

    def bestaat_maar_kapot(self, lijst: str, id: str) -> bool:
        """Whether an item stands in a file but could not be read."""

    def is_gelezen(self, bestand: str) -> bool:
        """Whether there is a file with this name, be it with mistakes."""

    def heeft_kapotte(self, lijst: str) -> bool:
        """Whether items of this list could not be read."""


def vermiste(
    kb: Kennisbank, kenner: Kenner, paginas: Iterable[Pagina], verwezen: Iterable[tuple[str, str]]
) -> frozenset[Bestand]:
    """Return the files that something refers to, that must have been there, and that are not.

    Args:
        kb: the items that could be read.
        kenner: knows about files.
        paginas: the pages; who has a page, has a file.
        verwezen: (list, id) of everything that is referred to.
    """
    bestaand = [lijst for lijst in LIJST if kb.lijst(lijst)]
    leeg = [lijst for lijst in LIJST if lijst not in (*bestaand, MAG_LEEG)]
    weg = {(lijst, HELE_LIJST) for lijst in leeg if not kenner.heeft_kapotte(lijst)}
    weg |= {paar for paar in _zonder_bestand(kb, kenner, [p.plaats for p in paginas]) if paar[0] in bestaand}
    return frozenset(weg & set(_nodig(kb, verwezen))) if weg else frozenset()


def _zonder_bestand(kb: Kennisbank, kenner: Kenner, plaatsen: Collection[tuple[str, ...]]) -> Iterator[Bestand]:
    """Yield the files without which a page has nothing to show, and the steps that a bouwsteen may have."""
    for soort in SOORTEN:
        if soort.vorm is Vorm.PER_ITEM:
            ids = {p[1] for p in plaatsen if len(p) == 2 and p[0] == soort.lijst and p[1] != "index"}
        elif soort.vorm is Vorm.PER_OUDER:
            ids = {*kb.bouwstenen, *(p[1] for p in plaatsen if len(p) == 2 and p[0] == "bouwstenen")}
        else:
            continue
        for id in ids:
            if not kenner.is_gelezen(soort.bestand_voor(id)) and not kenner.bestaat_maar_kapot(soort.lijst, id):
                yield soort.lijst, id


def _nodig(kb: Kennisbank, verwezen: Iterable[tuple[str, str]]) -> Iterator[Bestand]:
    """Yield every file that is referred to by what it holds; what moved is not looked for where it was."""
    yield from (("bouwstenen", stap.bouwsteen) for stap in kb.stappen.values())
    for lijst, id in verwezen:
        if lijst in LIJST and f"{LIJST[lijst].enkelvoud}:{id}" not in kb.verhuisd:
            yield lijst, HELE_LIJST
            yield lijst, id.partition("/")[0]
