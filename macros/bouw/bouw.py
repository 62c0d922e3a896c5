"""The phases of a build, in order. The old site stays in place until the new one is whole and checked."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.bewaard import bewaar
from macros.bouw.afwerken import werk_af
from macros.bouw.comprimeer import comprimeer
from macros.bouw.fout import Bouwfout
from macros.bouw.motor import maak_paginas
from macros.bouw.poort import keur
from macros.bouw.wissel import herstel, ruim_achtergebleven, wissel
from macros.controle import Uitkomst, controleer_alles
from macros.diagnostics.uitvoer import als_tekst
from macros.load import Lading, vergeet_teksten
from macros.outputs import pakketten, schrijf_alles, schrijf_doorverwijzingen
from macros.pakket.fout import Pakketfout
from macros.voorstel.schrijf import MAP as VOORSTEL
from macros.voorstel.schrijf import schrijf_voorstel

Melder = Callable[[str], None]
ZELDEN = (50_000, 10, 10)
NAAM_ERNAAST = ".site-in-aanbouw-"

__all__ = ["Bouwfout", "bouw", "bouwronde", "maak_site"]


def bouw(wortel: Path, doel: Path, meld: Melder, met_kleine: bool = False) -> int:
    """Build the whole site into `doel`.

    Args:
        wortel: folder of the knowledge base.
        doel: folder of the finished site; replaced at once, at the end.
        meld: told one line per phase.
        met_kleine: whether compressed files go beside the others.

    Returns:
        The number of pages.

    Raises:
        Bouwfout: when anything is wrong; `doel` is then untouched.
    """
    with bouwronde():
        return _bouw(wortel, doel.absolute(), meld, met_kleine)


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


def maak_site(wortel: Path, lading: Lading, doel: Path, meld: Melder, strikt: bool = True) -> None:
    """Write the whole site into `doel`, which is not there yet, from the data as loaded; tell `meld` each phase.

    Raises:
        Bouwfout: when the engine stops; when `strikt`, at a warning too.
        OSError: when reading or writing fails.
    """
    bewaar(wortel.absolute(), lading)
    _houd_wat_geladen_is()
    with (
        tempfile.TemporaryDirectory(prefix=f".{doel.name}-", dir=doel.parent) as apart,
        pakketten(lading.kennisbank, wortel / "docs") as schrijf_pakketten,
    ):
        schrijf_voorstel(lading, Path(apart))  # from the texts of all files, which nobody needs any more after this
        vergeet_teksten(lading)
        meld("2/5 Pagina's maken")
        maak_paginas(wortel, doel, strikt)
        meld("3/5 Zoekindex, codes en gegevens schrijven")
        (Path(apart) / VOORSTEL).rename(doel / VOORSTEL)  # the engine began by emptying the folder of the site
        schrijf_alles(lading.kennisbank, doel)
        schrijf_pakketten(doel)
    meld("4/5 Afwerken en doorverwijzingen schrijven")
    werk_af(doel)
    schrijf_doorverwijzingen(lading.kennisbank, doel)


def _houd_wat_geladen_is() -> None:
    """Look for garbage from now on, but never again among what is there already.

    The engine leaves a parser of Markdown behind for every page: 30 MB at 1,000 bouwstenen. Looking takes under 3%
    of the time of the pages.
    """
    gc.freeze()
    gc.set_threshold(*ZELDEN)
    gc.enable()


def _bouw(wortel: Path, doel: Path, meld: Melder, met_kleine: bool) -> int:
    herstel(doel)
    ruim_achtergebleven(doel.parent, NAAM_ERNAAST)
    meld("1/5 Inhoud nakijken")
    uitkomst = _nagekeken(wortel)
    doel.parent.mkdir(parents=True, exist_ok=True)
    ernaast = Path(tempfile.mkdtemp(prefix=f"{NAAM_ERNAAST}{os.getpid()}-", dir=doel.parent))
    try:
        nieuw = ernaast / "site"
        maak_site(wortel, uitkomst.lading, nieuw, meld)
        meld("5/5 Resultaat nakijken")
        aantal = keur(nieuw)
        if met_kleine:
            meld("Kleine bestanden ernaast zetten")
            comprimeer(nieuw)
        wissel(nieuw, doel)
        return aantal
    finally:
        shutil.rmtree(ernaast, ignore_errors=True)


def _nagekeken(wortel: Path) -> Uitkomst:
    uitkomst = controleer_alles(wortel)
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
