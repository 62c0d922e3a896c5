"""Read the pages in docs/ as they are typed, for the rules that guard them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load.leestekst import lees_tekst, naam_van
from macros.load.yamlbestand import YamlBestand, ontleed
from macros.model.pagina import Pagina

MARKDOWN = ".md"
STREEP = "---\n"
ANDER_EINDE = re.compile(r"^(?:-{3}|\.{3})[ \t]*$", re.MULTILINE)
"""Where the site engine ends the front matter too."""


@dataclass(frozen=True, slots=True)
class Paginalading:
    """The pages, what was wrong with files that could not be read, and the names of all other files in docs/."""

    paginas: tuple[Pagina, ...]
    problemen: tuple[Probleem, ...]
    bestanden: frozenset[str]


def lees_paginas(wortel: Path) -> Paginalading:
    """Return every Markdown page under `wortel`/docs, in the order of their paths. Never raises for bad content."""
    paden = sorted((wortel / "docs").rglob("*.*"))
    gelezen = [_pagina(wortel, pad) for pad in paden if pad.suffix == MARKDOWN]
    problemen = [probleem for _, eigen in gelezen for probleem in eigen]
    bestanden = frozenset(naam_van(pad, wortel) for pad in paden if pad.suffix != MARKDOWN)
    return Paginalading(tuple(pagina for pagina, _ in gelezen), tuple(problemen), bestanden)


def _pagina(wortel: Path, pad: Path) -> tuple[Pagina, list[Probleem]]:
    naam = naam_van(pad, wortel)
    gelezen = lees_tekst(pad, naam)
    if gelezen.probleem:
        return Pagina(naam, {}, "", 1, leesbaar=False), [gelezen.probleem]
    kop, rest = _splits(gelezen.tekst)
    if not kop:
        return Pagina(naam, {}, rest, 1), []
    bestand = ontleed(kop, naam)
    waarden = bestand.waarde if isinstance(bestand.waarde, Mapping) else {}
    kopregels = {str(pad[0]): regel + 1 for pad, (regel, _) in bestand.sleutels.items() if len(pad) == 1}
    eerste_regel = gelezen.tekst.count("\n") - rest.count("\n") + 1
    return Pagina(naam, dict(waarden), rest, eerste_regel, kopregels), _kopproblemen(bestand)


def _splits(tekst: str) -> tuple[str, str]:
    """Return (front matter, rest); the front matter is empty when there is none that everybody reads the same."""
    if not tekst.startswith(STREEP):
        return "", tekst
    kop, streep, rest = tekst.removeprefix(STREEP).partition(f"\n{STREEP}")
    return (kop, rest) if streep and not ANDER_EINDE.search(kop) else ("", tekst)


def _kopproblemen(bestand: YamlBestand) -> list[Probleem]:
    """Return what is wrong with the front matter; it starts on the second line of the page."""
    problemen = [replace(p, plek=Plek(bestand.naam, p.plek.regel + 1, p.plek.kolom)) for p in bestand.problemen]
    if not problemen and bestand.waarde is not None and not isinstance(bestand.waarde, Mapping):
        melding = "Boven aan deze pagina horen velden te staan, elk met een dubbele punt."
        plek = Plek(bestand.naam, 2)
        problemen.append(Probleem(plek, Niveau.FOUT, "vorm", melding, "Schrijf bijvoorbeeld: title: Over ons."))
    return problemen
