"""Write the index as classic scripts, so that search works over http and from a folder alike.

`kern.js` is always needed; postings and texts stand in small pieces beside it. All of it, scripts included, stands in
a directory named after its contents, so that an old piece can never meet a new core and a browser may keep each.
"""

from __future__ import annotations

import hashlib
import math
import shutil
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.index import Index
from macros.zoeken.inpakken import pak_getallen, pak_posten
from macros.zoeken.kern import Etiketten, kern
from macros.zoeken.scripts import bundels
from macros.zoeken.stam import stam

MAP = "assets/zoeken"
NU = "nu.js"
"""Says which directory holds the index as it is now, to a page that did not search yet; the only name that stays."""
POSTEN_PER_STUK, POSTEN_PER_WORTEL = 2_000, 3.5
TEKST_PER_STUK, TEKST_PER_WORTEL = 1_600, 1.6
"""How many characters a piece holds at least; on a large site as many times the root of all characters together, so
that the number of pieces grows no faster than their size."""
ALTIJD = 3
"""How many values every section has: anchor, heading and text."""


def schrijf(index: Index, etiketten: Etiketten, melden: Mapping[str, str], site: Path) -> None:
    """Write the index of a site under `assets/zoeken/`, in place of an older one.

    Args:
        index: what was made of the pages.
        etiketten: names that the filters show, by facet and id.
        melden: where a visitor reports what was missed: "mail" and "repository", each may be empty.
        site: folder of the finished pages.
    """
    inhoud = kern(index, etiketten) | {"melden": dict(melden)}
    posten, termgrenzen = _postenstukken(index)
    sectiegrenzen = tekstgrenzen(index)
    inhoud |= {"posten": pak_getallen(termgrenzen), "teksten": pak_getallen(sectiegrenzen)}
    shutil.rmtree(site / MAP, ignore_errors=True)
    in_de_maak = site / MAP / "nieuw"
    in_de_maak.mkdir(parents=True)
    stukken = chain(_genummerd("p", posten), _genummerd("t", _tekststukken(index, sectiegrenzen)))
    inhoud["versie"] = _schrijf_stukken(inhoud, stukken, dict(bundels(site)), in_de_maak)
    _schrijf_script(in_de_maak, "kern", to_json(inhoud))
    in_de_maak.rename(site / MAP / inhoud["versie"])
    (site / MAP / NU).write_bytes(b'document.documentElement.dataset.zoeken="%b";\n' % inhoud["versie"].encode())


def _schrijf_stukken(inhoud: object, stukken: Iterable[tuple[str, object]], scripts: dict[str, str], doel: Path) -> str:
    """Write the pieces one by one, then the scripts, and return a version made from the JSON of all three."""
    merk = hashlib.sha256(b"[%b,{" % to_json(inhoud))
    for nummer, (naam, stuk) in enumerate(stukken):
        json = to_json(stuk)
        merk.update(b'%b"%b":' % (b"," if nummer else b"", naam.encode()))
        merk.update(json)
        _schrijf_script(doel, naam, json)
    merk.update(b"},%b]" % to_json(scripts))
    for naam, script in scripts.items():
        (doel / f"{naam}.js").write_bytes(script.encode())
    return merk.hexdigest()[:10]


def _genummerd(letter: str, stukken: Iterable[object]) -> Iterator[tuple[str, object]]:
    """Yield the pieces of one kind with their names."""
    return ((f"{letter}{nummer}", stuk) for nummer, stuk in enumerate(stukken))


def _schrijf_script(doel: Path, naam: str, json: bytes) -> None:
    with open(f"{doel}/{naam}.js", "wb") as bestand:  # noqa: PTH123
        bestand.writelines((b'Vinden.lever("', naam.encode(), b'",', json, b");\n"))


def stukvolgorde(index: Index) -> list[int]:
    """Return the terms in the order in which their postings are cut up: compounds beside their last part."""
    hoofd: dict[str, str] = {}
    for woord in index.woorden:
        if woord in index.delen:
            hoofd.setdefault(stam(woord), stam(index.delen[woord][-1]))
    sleutels = [f"{hoofd.get(term, term)} {term}" for term in index.termen]
    return sorted(range(len(sleutels)), key=lambda n: sleutels[n])


def _grenzen(lengten: list[int], minstens: int, per_wortel: float) -> list[int]:
    """Return how many of the lines of these lengths each piece holds: a piece is full when it is long enough."""
    vol = max(minstens, int(per_wortel * math.sqrt(sum(lengten))))
    grenzen, lengte = list[int](), vol
    for regel in lengten:
        if lengte >= vol:
            grenzen.append(0)
            lengte = 0
        grenzen[-1] += 1
        lengte += regel
    return grenzen


def _postenstukken(index: Index) -> tuple[Iterator[str], list[int]]:
    """Return the postings in pieces, made one by one, and how many terms each piece holds."""
    gepakt = [pak_posten(index.posten[term]) for term in stukvolgorde(index)]
    grenzen = _grenzen(list(map(len, gepakt)), POSTEN_PER_STUK, POSTEN_PER_WORTEL)
    regels = iter(gepakt)
    return ("".join(islice(regels, aantal)) for aantal in grenzen), grenzen


def _tekstregel(document: Document, sectie: Sectie) -> list[Any]:
    """Return anchor, heading, text; what the answer card shows, or how far the text goes before its facts; how sure.

    What is empty at the end is left out.
    """
    anker = sectie.anker or document.adres.partition("#")[2]
    kaart = [sectie.samenvatting, sectie.feiten] if sectie.samenvatting or sectie.feiten else sectie.verhaal
    regel: list[Any] = [anker, sectie.kop, sectie.tekst, kaart, sectie.kaart.zekerheid]
    while len(regel) > ALTIJD and not regel[-1]:
        regel.pop()
    return regel


def tekstgrenzen(index: Index) -> list[int]:
    """Return how many sections each piece with texts holds."""
    lengten = [len(sectie.kop) + len(sectie.tekst) for _, sectie in index.secties]
    return _grenzen(lengten, TEKST_PER_STUK, TEKST_PER_WORTEL)


def _tekststukken(index: Index, grenzen: Iterable[int]) -> Iterator[list[list[Any]]]:
    """Yield anchor, heading and text of the sections, piece by piece."""
    secties = iter(index.secties)
    for aantal in grenzen:
        yield [_tekstregel(index.documenten[document], sectie) for document, sectie in islice(secties, aantal)]
