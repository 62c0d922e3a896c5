"""What a build keeps beside the site, so that the next one need only make what changed.

It is a folder of JSON and numbers, never of objects of Python: whoever could put a file there must not run code with
it. It says of which content, code and site it tells; of any other it says nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pydantic
from pydantic_core import from_json, to_json

from macros.bouw.wegwijzer import delen_in
from macros.load import Lading
from macros.zoeken.geheugen import DOCUMENTEN, TELLING
from macros.zoeken.opdracht import VRAGEN

AFDRUK, ONDERDELEN, GELEZEN = "afdruk.json", "onderdelen.json", "gelezen.json"
NAMEN = {AFDRUK, ONDERDELEN, GELEZEN, DOCUMENTEN, TELLING}
PER_BOUWSTEEN = ("data/bouwstenen/", "data/stappen/")
BRONNEN = ("mkdocs.yml", "docs", "overrides", "data/geschiedenis", VRAGEN)
CODE = Path(__file__).resolve().parent.parent
NIET_MEE = ("__pycache__",)


Gezicht = dict[str, tuple[int, int]]
"""By what one sees that nobody touched a file of a site: the size and time of each, by path."""


class Afdruk(NamedTuple):
    """By what one recognises: all that every page may depend on, and each file of a bouwsteen or its steps."""

    vast: str
    per_bouwsteen: dict[str, str]


class Onderdelen(NamedTuple):
    """What it takes to make one page as the engine made it and finish it as the others were.

    `kader` is the frame of a page of a bouwsteen; `ruw` pages as the engine wrote them, by path; `namen` what the
    finisher calls files; `zoeken` the directory of the search index.
    """

    kader: str
    ruw: dict[str, str]
    namen: dict[str, Any]
    zoeken: str


def plek_van(doel: Path) -> Path:
    """Return the folder that belongs to the site in `doel`."""
    return doel.with_name(f".{doel.name}-vorige")


def afdruk_van(wortel: Path, lading: Lading) -> Afdruk:
    """Return what to recognise this content by, with the code and the settings that make a site of it."""
    per_bouwsteen, rest = dict[str, str](), hashlib.sha256(f"{sys.version}{_pakketten()}".encode())
    for naam, bestand in lading.bestanden.items():
        if naam.startswith(PER_BOUWSTEEN):
            per_bouwsteen[naam] = bestand.som
        else:
            rest.update(b"%b\0%d\0%b" % (naam.encode(), len(bestand.ruw), bestand.ruw))
    for plek in (CODE, *(wortel / naam for naam in BRONNEN)):
        for pad in _bestanden(plek):
            with open(pad, "rb", buffering=0) as bestand_:  # noqa: PTH123
                inhoud = bestand_.read()
            naam = plek.name + pad.removeprefix(str(plek))
            rest.update(b"%b\0%d\0%b" % (os.fsencode(naam), len(inhoud), inhoud))
    return Afdruk(rest.hexdigest(), per_bouwsteen)


def bewaar_onderdelen(map_: Path, onderdelen: Onderdelen) -> None:
    """Write what it takes to make one page."""
    (map_ / ONDERDELEN).write_bytes(to_json(onderdelen._asdict()))


def lees_onderdelen(map_: Path) -> Onderdelen:
    """Return what it takes to make one page."""
    return Onderdelen(**from_json((map_ / ONDERDELEN).read_bytes()))


def bewaar_afdruk(map_: Path, afdruk: Afdruk, gezicht: Gezicht) -> None:
    """Say of what this folder tells; comes last, for without it the folder says nothing."""
    (map_ / AFDRUK).write_bytes(to_json([*afdruk, _som(gezicht, map_)]))


def lees_afdruk(map_: Path, gezicht: Gezicht) -> Afdruk | None:
    """Return of which content this folder tells, or None when it does not tell of the site that looks like this."""
    try:
        vast, per_bouwsteen, som = from_json((map_ / AFDRUK).read_bytes())
    except (OSError, ValueError):
        return None
    return Afdruk(vast, per_bouwsteen) if som == _som(gezicht, map_) else None


def vergeet(map_: Path) -> None:
    """Let go of what was kept; a folder that holds anything else is not ours, and stays."""
    if {pad.name for pad in map_.glob("*")} <= NAMEN:
        (map_ / AFDRUK).unlink(missing_ok=True)
        shutil.rmtree(map_, ignore_errors=True)


def gezicht_van(site: Path) -> Gezicht:
    """Return what a site looks like; nothing when it is not there."""
    delen = delen_in(site) if site.is_dir() else ()
    return {naam: _tijd(deel.stat(follow_symlinks=False)) for naam, deel in delen}


def na_wijziging(gezicht: Gezicht, site: Path, namen: Iterable[str]) -> Gezicht:
    """Return what a site looks like now that nothing but these files changed, came or went."""
    nu = dict(gezicht)
    for naam in namen:
        if (site / naam).exists():
            nu[naam] = _tijd((site / naam).stat())
        else:
            nu.pop(naam, None)
    return nu


def _tijd(stat: os.stat_result) -> tuple[int, int]:
    return stat.st_size, stat.st_mtime_ns


def _som(gezicht: Gezicht, map_: Path) -> str:
    """Return a sum of what a site looks like, and of what the other files here look like."""
    hier = {naam: stat for naam, stat in gezicht_van(map_).items() if naam != AFDRUK}
    return hashlib.sha256(repr([sorted(gezicht.items()), sorted(hier.items())]).encode()).hexdigest()


def _bestanden(plek: Path) -> Iterator[str]:
    """Yield every file at or under a path, in a fixed order; nothing when there is none."""
    if plek.is_file():
        yield str(plek)
    for map_, onder, namen in os.walk(plek):
        onder[:] = sorted(naam for naam in onder if naam not in NIET_MEE)
        yield from (f"{map_}/{naam}" for naam in sorted(namen))


def _pakketten() -> int:
    """Return when the packages that this runs with were last installed or removed."""
    return Path(pydantic.__file__).resolve().parents[1].stat().st_mtime_ns
