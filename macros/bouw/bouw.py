"""The phases of a build, in order. The old site stays in place until the new one is whole and checked."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from macros.bewaard import bewaar
from macros.bouw import stand
from macros.bouw.afwerken import werk_af
from macros.bouw.bijwerken import NIEUW, VORIGE, maak_bij, zet_over
from macros.bouw.comprimeer import comprimeer
from macros.bouw.fout import Bouwfout
from macros.bouw.motor import maak_paginas
from macros.bouw.namen import zoekversie
from macros.bouw.poort import keur
from macros.bouw.stand import (
    GELEZEN,
    Afdruk,
    Onderdelen,
    afdruk_van,
    bewaar_afdruk,
    gezicht_van,
    lees_afdruk,
    na_wijziging,
    plek_van,
    vergeet,
)
from macros.bouw.veranderd import wat_veranderde
from macros.bouw.wegwijzer import Wegwijzer
from macros.bouw.wissel import herstel, ruim_achtergebleven, wissel
from macros.controle import Uitkomst, controleer_alles
from macros.diagnostics.uitvoer import als_tekst
from macros.load import Lading, eerder_gelezen, vergeet_teksten
from macros.outputs.zoeken import MET_CIJFERS
from macros.pakket.fout import Pakketfout
from macros.voorstel.schrijf import MAP as VOORSTEL
from macros.voorstel.schrijf import schrijf_voorstel

Melder = Callable[[str], None]
ZELDEN = (50_000, 10, 10)
NAAM_ERNAAST = ".site-in-aanbouw-"

__all__ = ["Bouwfout", "bouw", "bouwronde", "maak_site"]


def bouw(wortel: Path, doel: Path, meld: Melder, met_kleine: bool = False, alles: bool = False) -> int:
    """Build the whole site into `doel`; when only a few pages changed since `doel` was made, only those.

    Args:
        wortel: folder of the knowledge base.
        doel: folder of the finished site; replaced at once, at the end.
        meld: told one line per phase.
        met_kleine: whether compressed files go beside the others; then all is made.
        alles: whether all is made, whatever changed.

    Returns:
        The number of pages.

    Raises:
        Bouwfout: when anything is wrong; `doel` is then untouched.
    """
    with bouwronde():
        return _bouw(wortel, doel.absolute(), meld, met_kleine, alles)


@contextmanager
def bouwronde() -> Iterator[None]:
    """Look for garbage seldom, for a build is one short run that makes little; tell of trouble with the disk in Dutch.

    Raises:
        Bouwfout: in the place of an OSError or a Pakketfout.
    """
    gewoon = gc.get_threshold()
    gc.disable()
    try:
        yield
    except Pakketfout as fout:
        raise Bouwfout(str(fout)) from fout
    except OSError as fout:
        raise Bouwfout(_schijfmelding(fout)) from fout
    finally:
        gc.unfreeze()
        gc.set_threshold(*gewoon)
        gc.enable()


def maak_site(
    wortel: Path, lading: Lading, doel: Path, meld: Melder, strikt: bool = True, vorige: Path | None = None
) -> None:
    """Write the whole site into `doel`, which is not there yet, from the data as loaded; tell `meld` each phase.

    In `vorige` comes what the next build needs to make only what changed.

    Raises:
        Bouwfout: when the engine stops; when `strikt`, at a warning too.
        OSError: when reading or writing fails.
    """
    from macros.outputs.alles import schrijf_alles  # what only an update is made of starts without all of these
    from macros.outputs.doorverwijzing import schrijf_doorverwijzingen
    from macros.outputs.pakketten import pakketten

    bewaar(wortel.absolute(), lading)
    _houd_wat_geladen_is()
    with (
        tempfile.TemporaryDirectory(prefix=f".{doel.name}-", dir=doel.parent) as apart,
        pakketten(lading.kennisbank, wortel / "docs") as schrijf_pakketten,
    ):
        schrijf_voorstel(lading, Path(apart))  # from the texts of all files, which nobody needs any more after this
        vergeet_teksten(lading)
        meld("2/5 Pagina's maken")
        kaders = maak_paginas(wortel, doel, strikt)
        meld("3/5 Zoekindex, codes en gegevens schrijven")
        (Path(apart) / VOORSTEL).rename(doel / VOORSTEL)  # the engine began by emptying the folder of the site
        ruw = {naam: (doel / naam).read_text(encoding="utf-8") for naam in MET_CIJFERS if (doel / naam).is_file()}
        schrijf_alles(lading.kennisbank, doel, partial(stand.bewaar_documenten, vorige) if vorige else _niets)
        schrijf_pakketten(doel)
    meld("4/5 Afwerken en doorverwijzingen schrijven")
    namen = werk_af(doel)
    schrijf_doorverwijzingen(lading.kennisbank, doel)
    if vorige:
        kader = kaders.get("bouwstenen", "")
        stand.bewaar_onderdelen(vorige, Onderdelen(kader, ruw, namen, zoekversie(doel)))


def _niets(_: object) -> None:
    """Do nothing."""


def _houd_wat_geladen_is() -> None:
    """Look for garbage from now on, but never again among what is there already.

    The engine leaves a parser of Markdown behind for every page: 30 MB at 1,000 bouwstenen. Looking takes under 3%
    of the time of the pages.
    """
    gc.freeze()
    gc.set_threshold(*ZELDEN)
    gc.enable()


def _bouw(wortel: Path, doel: Path, meld: Melder, met_kleine: bool, alles: bool) -> int:
    herstel(doel)
    ruim_achtergebleven(doel.parent, NAAM_ERNAAST)
    meld("1/5 Inhoud nakijken")
    doel.parent.mkdir(parents=True, exist_ok=True)
    ernaast = Path(tempfile.mkdtemp(prefix=f"{NAAM_ERNAAST}{os.getpid()}-", dir=doel.parent))
    try:
        vorige = ernaast / VORIGE
        vorige.mkdir()
        lading = _nagekeken(wortel, plek_van(doel) / GELEZEN, vorige / GELEZEN).lading
        afdruk = afdruk_van(wortel, lading)
        aantal = None if met_kleine or alles else _werk_bij(lading, afdruk, doel, ernaast, meld)
        return aantal or _maak_alles(wortel, lading, afdruk, doel, ernaast, meld, met_kleine)
    finally:
        shutil.rmtree(ernaast, ignore_errors=True)


def _werk_bij(lading: Lading, afdruk: Afdruk, doel: Path, ernaast: Path, meld: Melder) -> int | None:
    """Make only what changed, when that is known and little; return the number of pages, or None."""
    vroeger, gezicht = plek_van(doel), gezicht_van(doel)
    was = lees_afdruk(vroeger, gezicht)
    veranderd = wat_veranderde(was, afdruk, lading, doel) if was else None
    if not veranderd:
        return None
    if not veranderd.bestanden:
        meld("Er is niets veranderd sinds de vorige keer")
        return len(Wegwijzer(gezicht).paginas())
    meld(f"Alleen bijwerken wat veranderde: {', '.join(sorted(veranderd.bouwstenen))}")
    aantal = maak_bij(lading, veranderd, vroeger, doel, gezicht, ernaast)
    if aantal is None:
        shutil.rmtree(ernaast / NIEUW)
        return None
    vergeet(vroeger)
    namen = zet_over(ernaast / NIEUW, doel)
    (ernaast / VORIGE).rename(vroeger)
    bewaar_afdruk(vroeger, afdruk, na_wijziging(gezicht, doel, namen))
    return aantal


def _maak_alles(
    wortel: Path, lading: Lading, afdruk: Afdruk, doel: Path, ernaast: Path, meld: Melder, met_kleine: bool
) -> int:
    """Make the whole site beside the old one and swap them; return the number of pages."""
    nieuw, vorige = ernaast / NIEUW, ernaast / VORIGE
    maak_site(wortel, lading, nieuw, meld, vorige=vorige)
    meld("5/5 Resultaat nakijken")
    aantal = keur(nieuw)
    if met_kleine:
        meld("Kleine bestanden ernaast zetten")
        comprimeer(nieuw)
    vergeet(plek_van(doel))
    wissel(nieuw, doel)
    if not met_kleine:
        vorige.rename(plek_van(doel))
        bewaar_afdruk(plek_van(doel), afdruk, gezicht_van(doel))
    return aantal


def _nagekeken(wortel: Path, eerder: Path, straks: Path) -> Uitkomst:
    """Load and check the content; what was read is known from the file `eerder`, and written in `straks`."""
    with eerder_gelezen(eerder, straks) as gelezen:
        uitkomst = controleer_alles(wortel, gelezen=gelezen)
    if not uitkomst.mag_door:
        fouten = [p for p in uitkomst.problemen if p.blokkeert]
        raise Bouwfout(f"{als_tekst(fouten)}\nDe site is niet gebouwd: los eerst de fouten hierboven op.")
    return uitkomst


def _schijfmelding(fout: OSError) -> str:
    wat = {
        28: "De schijf is vol. Maak ruimte en probeer het opnieuw.",
        13: "Hier mag niet geschreven worden. Kijk naar de rechten van de map.",
        30: "Deze schijf is alleen-lezen. Kies een andere map.",
    }.get(fout.errno or 0, f"Lezen of schrijven lukte niet ({fout.strerror}).")
    waar = f" Het gaat om {fout.filename}." if fout.filename else ""
    return f"{wat}{waar} De oude site staat er nog."
