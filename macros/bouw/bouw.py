"""The phases of a build, in order. The old site stays in place until the new one is whole and checked."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from macros.bewaard import bewaar
from macros.bouw import stand
from macros.bouw.afwerken import werk_af
from macros.bouw.bijwerken import maak_bij, zet_over
from macros.bouw.comprimeer import comprimeer
from macros.bouw.fout import Bouwfout, Inhoudsfout
from macros.bouw.motor import maak_paginas
from macros.bouw.namen import zoekversie
from macros.bouw.poort import keur, keur_bijgewerkt
from macros.bouw.ronde import bouwronde, houd_wat_geladen_is
from macros.bouw.slot import alleen
from macros.bouw.stand import (
    GELEZEN,
    Afdruk,
    Gezicht,
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
from macros.bouw.wissel import herstel, ruim_achtergebleven, weiger_andermans_map, wissel
from macros.controle import Uitkomst, controleer_alles
from macros.diagnostics.schijf import schijfmelding
from macros.diagnostics.uitvoer import als_tekst
from macros.load import Lading, eerder_gelezen, vergeet_teksten
from macros.outputs.zoeken import MET_CIJFERS
from macros.voorstel.schrijf import MAP as VOORSTEL
from macros.voorstel.schrijf import schrijf_voorstel
from macros.zoeken.geheugen import Geheugen

Melder = Callable[[str], None]
NAAM_ERNAAST = ".site-in-aanbouw-"
ZONDER_STAND = "De nieuwe site is wel klaar. De volgende bouw maakt alles opnieuw."
HALF = "De site klopt nog, maar niet alles is bijgewerkt: draai daarna kennisbank bouw --alles."
NIEUW, VORIGE = "nieuw", "vorige"
"""What stands in the folder beside the site: what becomes the site, and what the next build needs."""

__all__ = ["Bouwfout", "bouw", "bouw_toch"]


def _niets(_: object) -> None:
    """Do nothing."""


@dataclass(frozen=True)
class _Opdracht:
    """What to build, where, and how; see `bouw`. Unless `streng`, mistakes do not stop it."""

    wortel: Path
    doel: Path
    meld: Melder
    met_kleine: bool = False
    alles: bool = False
    streng: bool = True
    vertel: Callable[[Uitkomst], None] = _niets


def bouw(wortel: Path, doel: Path, meld: Melder, met_kleine: bool = False, alles: bool = False) -> int:
    """Build the whole site into `doel`; when only a few pages changed since `doel` was made, only those.

    Args:
        wortel: folder of the knowledge base.
        doel: folder of the finished site; replaced at once, at the end, or brought up to date file by file.
        meld: told one line per phase.
        met_kleine: whether compressed files go beside the others; then all is made.
        alles: whether all is made, whatever changed.

    Returns:
        The number of pages.

    Raises:
        Bouwfout: when anything is wrong; `doel` is then untouched, unless the message says that it is not all new.
            When only keeping what the next build needs fails, `meld` is told, for the site is whole.
    """
    with bouwronde(), alleen(doel.absolute()):
        return _bouw(_Opdracht(wortel, doel.absolute(), meld, met_kleine=met_kleine, alles=alles))


def bouw_toch(wortel: Path, doel: Path, vertel: Callable[[Uitkomst], None]) -> None:
    """Build `doel` as `bouw` does, for who is still writing: mistakes in the content are told, and shown.

    So nothing is refused, and the result is not checked.

    Raises:
        Bouwfout: when the engine stops, or reading or writing fails; see `bouw`.
    """
    with bouwronde(), alleen(doel.absolute()):
        _bouw(_Opdracht(wortel, doel.absolute(), _niets, streng=False, vertel=vertel))


def _bouw(opdracht: _Opdracht) -> int:
    doel = opdracht.doel
    weiger_andermans_map(doel)
    herstel(doel)
    ruim_achtergebleven(doel.parent, NAAM_ERNAAST)
    opdracht.meld("1/5 Inhoud nakijken")
    ernaast = Path(tempfile.mkdtemp(prefix=f"{NAAM_ERNAAST}{os.getpid()}-", dir=doel.parent))
    try:
        (ernaast / VORIGE).mkdir()
        uitkomst = _nagekeken(opdracht, ernaast)
        lading, afdruk = uitkomst.lading, afdruk_van(opdracht.wortel, uitkomst.lading)
        heel = opdracht.met_kleine or opdracht.alles or not uitkomst.mag_door
        aantal = None if heel else _werk_bij(opdracht, lading, afdruk, ernaast)
        return aantal or _maak_alles(opdracht, lading, afdruk, ernaast)
    finally:
        shutil.rmtree(ernaast, ignore_errors=True)


def _nagekeken(opdracht: _Opdracht, ernaast: Path) -> Uitkomst:
    """Load and check the content; what the last build read of it is known, and is written for the next one."""
    with eerder_gelezen(plek_van(opdracht.doel) / GELEZEN, ernaast / VORIGE / GELEZEN) as gelezen:
        uitkomst = controleer_alles(opdracht.wortel, gelezen=gelezen)
    opdracht.vertel(uitkomst)
    if opdracht.streng and not uitkomst.mag_door:
        fouten = [p for p in uitkomst.problemen if p.blokkeert]
        raise Inhoudsfout(f"{als_tekst(fouten)}\nDe site is niet gebouwd: los eerst de fouten hierboven op.")
    return uitkomst


def _werk_bij(opdracht: _Opdracht, lading: Lading, afdruk: Afdruk, ernaast: Path) -> int | None:
    """Make only what changed, when that is known and little; return the number of pages, or None."""
    doel, vroeger = opdracht.doel, plek_van(opdracht.doel)
    gezicht = gezicht_van(doel)
    was = lees_afdruk(vroeger, gezicht)
    veranderd = wat_veranderde(opdracht.wortel, was, afdruk, lading, doel) if was else None
    if not veranderd:
        return None
    if not veranderd.bestanden:
        opdracht.meld("Er is niets veranderd sinds de vorige keer")
        return len(Wegwijzer(gezicht).paginas())
    opdracht.meld(f"Alleen bijwerken wat veranderde: {veranderd}")
    nieuw = ernaast / NIEUW
    past = maak_bij(opdracht.wortel, lading, veranderd, vroeger, doel, nieuw, ernaast / VORIGE)
    aantal = keur_bijgewerkt(nieuw, doel, gezicht) if past and opdracht.streng else len(Wegwijzer(gezicht).paginas())
    if not past or aantal is None:
        shutil.rmtree(nieuw)
        return None
    vergeet(vroeger)
    try:
        namen = zet_over(nieuw, doel)
    except OSError as fout:
        raise Bouwfout(f"{schijfmelding(fout)} {HALF}") from fout
    _onthoud(opdracht, ernaast / VORIGE, afdruk, lambda: na_wijziging(gezicht, doel, namen))
    return aantal


def _maak_alles(opdracht: _Opdracht, lading: Lading, afdruk: Afdruk, ernaast: Path) -> int:
    """Make the whole site beside the old one and swap them; return the number of pages."""
    nieuw, vorige, doel = ernaast / NIEUW, ernaast / VORIGE, opdracht.doel
    _maak_site(opdracht, lading, nieuw, vorige)
    opdracht.meld("5/5 Resultaat nakijken")
    aantal = keur(nieuw) if opdracht.streng else 0
    if opdracht.met_kleine:
        opdracht.meld("Kleine bestanden ernaast zetten")
        comprimeer(nieuw)
    vergeet(plek_van(doel))
    wissel(nieuw, doel)
    if not opdracht.met_kleine:
        _onthoud(opdracht, vorige, afdruk, lambda: gezicht_van(doel))
    return aantal


def _onthoud(opdracht: _Opdracht, vorige: Path, afdruk: Afdruk, gezicht: Callable[[], Gezicht]) -> None:
    """Keep what the next build needs to know of this site, which is in its place: without that it makes everything."""
    plek = plek_van(opdracht.doel)
    try:
        vorige.rename(plek)
        bewaar_afdruk(plek, afdruk, gezicht())
    except OSError as fout:
        opdracht.meld(f"{schijfmelding(fout)} {ZONDER_STAND}")
        with suppress(OSError):
            vergeet(plek)


def _maak_site(opdracht: _Opdracht, lading: Lading, doel: Path, vorige: Path) -> None:
    """Write the whole site into `doel`, which is not there yet; in `vorige` what the next build needs."""
    from macros.outputs.alles import schrijf_alles  # what only an update is made of starts without all of these
    from macros.outputs.doorverwijzing import schrijf_doorverwijzingen
    from macros.outputs.pakketten import pakketten

    wortel, meld = opdracht.wortel, opdracht.meld
    bewaar(wortel.absolute(), lading)
    houd_wat_geladen_is()
    with (
        tempfile.TemporaryDirectory(prefix=f".{doel.name}-", dir=doel.parent) as apart,
        pakketten(lading.kennisbank, wortel) as schrijf_pakketten,
    ):
        schrijf_voorstel(lading, Path(apart))  # from the texts of all files, which nobody needs any more after this
        vergeet_teksten(lading)
        meld("2/5 Pagina's maken")
        kaders = maak_paginas(wortel, doel, opdracht.streng)
        meld("3/5 Zoekindex, codes en gegevens schrijven")
        (Path(apart) / VOORSTEL).rename(doel / VOORSTEL)  # the engine began by emptying the folder of the site
        ruw = {naam: (doel / naam).read_text(encoding="utf-8") for naam in MET_CIJFERS if (doel / naam).is_file()}
        schrijf_alles(lading.kennisbank, doel, wortel, Geheugen(straks=vorige))
        schrijf_pakketten(doel)
    meld("4/5 Afwerken en doorverwijzingen schrijven")
    namen = werk_af(doel)
    schrijf_doorverwijzingen(lading.kennisbank, doel)
    onderdelen = Onderdelen(kaders.get("bouwstenen", ""), ruw, namen, zoekversie(doel))
    stand.bewaar_onderdelen(vorige, onderdelen)
