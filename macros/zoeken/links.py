"""The links that the list of results shows: to each answer, and under the first few to other passages of that page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.zoeken.gewichten import MAXIMUM
from macros.zoeken.index import Index
from macros.zoeken.passages import eigenaar, ernaast
from macros.zoeken.rangorde import Rang


def links(index: Index, rangen: Sequence[Rang]) -> Iterator[list[int]]:
    """Yield for each result the sections that it links to: first the answer, then the other passages of its page."""
    for plaats, rang in enumerate(rangen):
        sectie, eerste = eigenaar(index, rang.sectie), index.eerste_sectie[rang.document]
        verder = ernaast(rang.passages, (eerste, sectie)) if plaats < MAXIMUM["met_ernaast"] else []
        yield [sectie, *(passage.sectie for passage in verder)]


def adres_van(index: Index, sectie: int) -> str:
    """Return the address of a section, from the root of the site."""
    nummer, eigen = index.secties[sectie]
    pagina, _, anker = index.documenten[nummer].adres.partition("#")
    anker = eigen.anker or anker
    return f"{pagina}#{anker}" if anker else pagina
