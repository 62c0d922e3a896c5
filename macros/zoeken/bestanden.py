"""Write the index as classic scripts, so that search works over http and from a folder alike.

`kern.js` is always needed; postings and texts stand in small pieces beside it. All of it, scripts included, stands in
a directory named after its contents, so that an old piece can never meet a new core and a browser may keep each.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any

from macros.model.scripttekst import compacte_json
from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.index import Index
from macros.zoeken.inpakken import pak_getallen, pak_posten
from macros.zoeken.kern import Etiketten, kern
from macros.zoeken.scripts import bundels
from macros.zoeken.stam import stam

MAP = "assets/zoeken"
POSTEN_PER_STUK = 2_500
TEKST_PER_STUK = 2_000


def schrijf(index: Index, etiketten: Etiketten, melden: Mapping[str, str], site: Path) -> None:
    """Write the index of a site under `assets/zoeken/`, in place of an older one.

    Args:
        index: what was made of the pages.
        etiketten: names that the filters show, by facet and id.
        melden: where a visitor reports what was missed: "mail" and "repository", each may be empty.
        site: folder of the finished pages.
    """
    posten, termgrenzen = _postenstukken(index)
    sectiegrenzen = tekstgrenzen(index)
    inhoud = kern(index, etiketten) | {
        "melden": dict(melden),
        "posten": pak_getallen(termgrenzen),
        "teksten": pak_getallen(sectiegrenzen),
    }
    shutil.rmtree(site / MAP, ignore_errors=True)
    in_de_maak = site / MAP / "nieuw"
    in_de_maak.mkdir(parents=True)
    stukken = chain(_genummerd("p", posten), _genummerd("t", _tekststukken(index, sectiegrenzen)))
    inhoud["versie"] = _schrijf_stukken(inhoud, stukken, dict(bundels(site)), in_de_maak)
    _schrijf_script(in_de_maak, "kern", compacte_json(inhoud))
    in_de_maak.rename(site / MAP / inhoud["versie"])


def _schrijf_stukken(inhoud: object, stukken: Iterable[tuple[str, object]], scripts: dict[str, str], doel: Path) -> str:
    """Write the pieces one by one, then the scripts, and return a version made from the JSON of all three."""
    merk = hashlib.sha256(f"[{compacte_json(inhoud)},{{".encode())
    for nummer, (naam, stuk) in enumerate(stukken):
        json = compacte_json(stuk)
        merk.update(f'{"," if nummer else ""}"{naam}":{json}'.encode())
        _schrijf_script(doel, naam, json)
    merk.update(f"}},{compacte_json(scripts)}]".encode())
    for naam, script in scripts.items():
        (doel / f"{naam}.js").write_bytes(script.encode())
    return merk.hexdigest()[:10]


def _genummerd(letter: str, stukken: Iterable[object]) -> Iterator[tuple[str, object]]:
    """Yield the pieces of one kind with their names."""
    return ((f"{letter}{nummer}", stuk) for nummer, stuk in enumerate(stukken))


def _schrijf_script(doel: Path, naam: str, json: str) -> None:
    (doel / f"{naam}.js").write_bytes(f'Vinden.lever("{naam}",{json});\n'.encode())


def stukvolgorde(index: Index) -> list[int]:
    """Return the terms in the order in which their postings are cut up: compounds beside their last part."""
    hoofd: dict[str, str] = {}
    for woord in index.woorden:
        if woord in index.delen:
            hoofd.setdefault(stam(woord), stam(index.delen[woord][-1]))
    sleutels = [f"{hoofd.get(term, term)} {term}" for term in index.termen]
    return sorted(range(len(sleutels)), key=lambda n: sleutels[n])


def _postenstukken(index: Index) -> tuple[list[str], list[int]]:
    """Return the postings in pieces, and how many terms each piece holds."""
    stukken: list[list[str]] = [[]]
    lengte = 0
    for term in stukvolgorde(index):
        if lengte >= POSTEN_PER_STUK:
            stukken.append([])
            lengte = 0
        stukken[-1].append(pak_posten(index.posten[term]))
        lengte += len(stukken[-1][-1])
    return ["".join(stuk) for stuk in stukken if stuk], [len(stuk) for stuk in stukken if stuk]


def _tekstregel(document: Document, sectie: Sectie) -> list[Any]:
    anker = sectie.anker or document.adres.partition("#")[2]
    regel: list[Any] = [anker, sectie.kop, sectie.tekst]
    if sectie.samenvatting or sectie.feiten:
        regel.append([sectie.samenvatting, sectie.feiten])
    return regel


def tekstgrenzen(index: Index) -> list[int]:
    """Return how many sections each piece with texts holds."""
    grenzen: list[int] = [0]
    lengte = 0
    for _, sectie in index.secties:
        if lengte >= TEKST_PER_STUK:
            grenzen.append(0)
            lengte = 0
        grenzen[-1] += 1
        lengte += len(sectie.kop) + len(sectie.tekst)
    return grenzen


def _tekststukken(index: Index, grenzen: Iterable[int]) -> Iterator[list[list[Any]]]:
    """Yield anchor, heading and text of the sections, piece by piece."""
    secties = iter(index.secties)
    for aantal in grenzen:
        yield [_tekstregel(index.documenten[document], sectie) for document, sectie in islice(secties, aantal)]
