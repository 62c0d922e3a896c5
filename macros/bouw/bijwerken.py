"""Make of a site only what changed, beside it, and put that in its place.

The files go over one by one, in an order in which the site holds together at every moment: first the new search index,
beside the old one, then whatever pages fetch, then the pages, and only then the old index goes.
"""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Iterator
from pathlib import Path

from macros.bouw import stand
from macros.bouw.afwerken import Afwerker
from macros.bouw.namen import zoekversie
from macros.bouw.stand import Onderdelen
from macros.bouw.veranderd import Veranderd
from macros.bouw.wegwijzer import bestanden_in
from macros.kader import gevuld, met_artikel
from macros.load import Lading
from macros.outputs.api import werk_api_bij
from macros.outputs.bestand import schrijf
from macros.outputs.geschiedenis import werk_geschiedenis_bij
from macros.outputs.uit_paginas import werk_uit_paginas_bij
from macros.outputs.zoeken import BEHEER
from macros.stub import OVERZICHT, toon
from macros.voorstel.schrijf import schrijf_bestand
from macros.zoeken.bestanden import MAP
from macros.zoeken.geheugen import Geheugen

BRONNEN = ("assets/js", "assets/css")
"""What is joined anew for a page, or stands with the index: in a finished site it still is as it was written."""
ZOEKT = ("zoeken/index.html", "bellen/index.html")
"""The pages that name the index."""


def maak_bij(
    wortel: Path, lading: Lading, veranderd: Veranderd, vroeger: Path, site: Path, nieuw: Path, straks: Path
) -> bool:
    """Make in `nieuw` every file that differs from `site` after this change.

    Args:
        wortel: folder of the knowledge base.
        lading: the content as it is now.
        veranderd: what changed in it.
        vroeger: what the last build kept.
        site: the site as that build left it; is only read.
        nieuw: a folder that is not there yet.
        straks: gets what the next build needs.

    Returns:
        Whether that is all: not when this change asks for more than a few pages.

    Raises:
        OSError: when reading or writing fails.
    """
    onderdelen, kb = stand.lees_onderdelen(vroeger), lading.kennisbank
    for map_ in BRONNEN:
        shutil.copytree(site / map_, nieuw / map_)
    for naam in veranderd.bestanden:
        schrijf_bestand(naam, lading.bestanden[naam].ruw, nieuw)
    onderdelen.ruw.update(_beheer(lading, onderdelen))
    paginas = dict(_paginas(lading, veranderd, onderdelen.kader)) | onderdelen.ruw
    bronnen = {naam: html.encode() for naam, html in paginas.items()}
    for naam, bron in bronnen.items():
        schrijf(nieuw / naam, bron)
    per_adres = ((f"/{naam.removesuffix('index.html')}", bron) for naam, bron in bronnen.items())
    werk_uit_paginas_bij(kb, site, nieuw, wortel, per_adres, Geheugen(vroeger, straks))
    werk_api_bij(kb, site, nieuw, {"bouwstenen": veranderd.bouwstenen, "stappen": veranderd.stappen(kb)})
    if not werk_geschiedenis_bij(kb, site, nieuw, [f"bouwstenen/{id}" for id in veranderd.bouwstenen]):
        return False
    _werk_af(paginas, onderdelen, site, nieuw)
    stand.bewaar_onderdelen(straks, onderdelen._replace(zoeken=zoekversie(nieuw)))
    return True


def zet_over(nieuw: Path, site: Path) -> list[str]:
    """Put the files of `nieuw` in the place of those in `site`; what is the same stays as it is.

    Return the path of every file that changed, came or went.
    """
    was, nu = zoekversie(site), zoekversie(nieuw)
    index = [] if nu == was else [*_index(site, was), *_index(nieuw, nu)]
    if index:
        (nieuw / MAP / nu).rename(site / MAP / nu)
    anders = [naam for naam in bestanden_in(nieuw) if not _zelfde(nieuw / naam, site / naam)]
    for naam in sorted(anders, key=lambda naam: naam.endswith(".html")):
        (site / naam).parent.mkdir(parents=True, exist_ok=True)
        (nieuw / naam).replace(site / naam)
    if index:
        shutil.rmtree(site / MAP / was)
    return index + anders


def _index(site: Path, versie: str) -> Iterator[str]:
    """Yield the path from the root of a site of every file of its search index."""
    return (f"{MAP}/{versie}/{naam}" for naam in bestanden_in(site / MAP / versie))


def _zelfde(een: Path, ander: Path) -> bool:
    return ander.exists() and filecmp.cmp(een, ander, shallow=False)


def _beheer(lading: Lading, onderdelen: Onderdelen) -> dict[str, str]:
    """Return the report of the editors, as the engine would write it now."""
    if BEHEER not in onderdelen.ruw:
        return {}
    return {BEHEER: met_artikel(onderdelen.ruw[BEHEER], str(toon(lading, OVERZICHT, "beheer").html))}


def _paginas(lading: Lading, veranderd: Veranderd, kader: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the HTML of each page of a bouwsteen, as the engine would write it."""
    for id in sorted(veranderd.bouwstenen):
        weergave = toon(lading, "bouwsteen", id)
        html = gevuld(kader, id, weergave.titel, weergave.omschrijving, str(weergave.html))
        yield f"bouwstenen/{id}/index.html", html


def _werk_af(paginas: dict[str, str], onderdelen: Onderdelen, site: Path, nieuw: Path) -> None:
    afwerker = Afwerker.hervat(onderdelen.namen, nieuw)
    for naam in paginas:
        schrijf(nieuw / naam, afwerker.pagina((nieuw / naam).read_bytes(), naam.rpartition("/")[0]))
    oud, nu = (f' data-zoeken="{versie}"'.encode() for versie in (onderdelen.zoeken, zoekversie(nieuw)))
    for naam in ZOEKT:
        if (site / naam).is_file():
            schrijf(nieuw / naam, (site / naam).read_bytes().replace(oud, nu, 1))
