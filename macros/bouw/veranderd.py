"""What changed since the last build, when that is so little that other pages cannot show it."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import NamedTuple

from macros.bouw.stand import Afdruk
from macros.load import Lading, items_in
from macros.model.eigen import elders_gelijk
from macros.model.kennisbank import Kennisbank
from macros.model.passage import passages
from macros.model.soorten import LIJST
from macros.outputs.geschiedenis import lees_stand
from macros.stub import OVERZICHT, aanroep_van
from macros.voorstel.schrijf import lees_bestand

MEESTE_NAMEN = 5
MEE = {"beheer.md": (OVERZICHT, "beheer")}
"""The other pages that are made anew after any change."""


class Veranderd(NamedTuple):
    """The data files that changed, and the bouwstenen that they tell of."""

    bestanden: Set[str]
    bouwstenen: Set[str]

    def __str__(self) -> str:
        """Name the bouwstenen, or say how many there are."""
        aantal = len(self.bouwstenen)
        return ", ".join(sorted(self.bouwstenen)) if aantal <= MEESTE_NAMEN else f"{aantal} bouwstenen"

    def stappen(self, kb: Kennisbank) -> set[str]:
        """Return the steps in those files."""
        paden = {bestand.removeprefix("data/stappen/").removesuffix(".yaml") for bestand in self.bestanden}
        return {stap.id for id in paden for stap in kb.stappen_per_bouwsteen.get(id, ())}


def wat_veranderde(wortel: Path, was: Afdruk, nu: Afdruk, lading: Lading, site: Path) -> Veranderd | None:
    """Return what changed, or None when more than the pages of these bouwstenen may show it.

    Args:
        wortel: folder of the knowledge base.
        was: the content that `site` was made of.
        nu: the content as it is now.
        lading: the same, loaded.
        site: the site as it is now; it holds the data files as they were.
    """
    if was.vast != nu.vast or was.per_bouwsteen.keys() != nu.per_bouwsteen.keys():
        return None
    bestanden = {naam for naam, som in nu.per_bouwsteen.items() if som != was.per_bouwsteen[naam]}
    bouwstenen = {Path(naam).stem for naam in bestanden}
    if not all(_elders_gelijk(naam, lading, site) for naam in bestanden):
        return None
    paginas = {f"bouwstenen/{id}.md": ("bouwsteen", id) for id in bouwstenen} | MEE
    if not all(_is_aanroep(wortel / "docs" / naam, aanroep) for naam, aanroep in paginas.items()):
        return None
    return Veranderd(bestanden, bouwstenen) if _zelfde_passages(bouwstenen, lading.kennisbank, site) else None


def _is_aanroep(pagina: Path, aanroep: tuple[str, str]) -> bool:
    """Whether a page is this call and nothing else, or not there: with text of its own it is for the engine to make."""
    return not pagina.is_file() or aanroep_van(pagina.read_text(encoding="utf-8")) == aanroep


def _elders_gelijk(naam: str, lading: Lading, site: Path) -> bool:
    soort = LIJST[naam.split("/")[1]]
    was, nu = lees_bestand(naam, site), lading.bestanden[naam].tekst
    return elders_gelijk(items_in(soort, naam, was), items_in(soort, naam, nu))


def _zelfde_passages(bouwstenen: Set[str], kb: Kennisbank, site: Path) -> bool:
    """Whether no passage came or went: other pages lead to those that went."""
    was, nu = lees_stand(site), passages(kb)
    paginas = [f"bouwstenen/{id}" for id in bouwstenen]
    return all(list(was.get(pagina, ())) == list(nu[pagina]) for pagina in paginas)
