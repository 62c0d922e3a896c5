"""Write the index as classic scripts, so that search works over http and from a folder alike.

`kern.js` is always needed; postings and texts stand in small pieces beside it. All of it, scripts included, stands in
a directory named after its contents, so that an old piece can never meet a new core and a browser may keep each.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from macros.model.scripttekst import compacte_json
from macros.zoeken import gewichten, taal
from macros.zoeken.documenten import Document, Sectie
from macros.zoeken.index import Index
from macros.zoeken.inpakken import pak_dalend, pak_getallen, pak_posten, pak_woorden
from macros.zoeken.scripts import bundels
from macros.zoeken.stam import stam

Etiketten = Mapping[str, Mapping[str, str]]

MAP = "assets/zoeken"
ELDERS = ("begrip", "code")
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
    posten, grenzen = _postenstukken(index)
    teksten, tekstgrenzen = _tekststukken(index)
    kern = (
        _kern(index, etiketten)
        | {"melden": dict(melden)}
        | {"posten": pak_getallen(grenzen), "teksten": pak_getallen(tekstgrenzen)}
    )
    stukken = {f"p{n}": stuk for n, stuk in enumerate(posten)} | {f"t{n}": stuk for n, stuk in enumerate(teksten)}
    scripts = dict(bundels(site))
    kern["versie"] = hashlib.sha256(compacte_json([kern, stukken, scripts]).encode()).hexdigest()[:10]
    shutil.rmtree(site / MAP, ignore_errors=True)
    doel = site / MAP / kern["versie"]
    doel.mkdir(parents=True)
    for naam, script in scripts.items():
        (doel / f"{naam}.js").write_text(script, encoding="utf-8")
    for naam, stuk in {"kern": kern, **stukken}.items():
        _schrijf_script(doel / f"{naam}.js", naam, stuk)


def _schrijf_script(pad: Path, naam: str, inhoud: object) -> None:
    pad.write_text(f'Vinden.lever("{naam}",{compacte_json(inhoud)});\n', encoding="utf-8")


def _kern(index: Index, etiketten: Etiketten) -> dict[str, Any]:
    documenten = index.documenten
    soorten = sorted({s.soort for _, s in index.secties})
    facetten = sorted({_facet(s.facetten) for _, s in index.secties} | {_facet(d.facetten) for d in documenten})
    return {
        "taal": taal.als_gegevens() | gewichten.als_gegevens(),
        "woorden": pak_woorden(index.woorden, index.delen, index.kopwoorden),
        "idf": pak_dalend(index.idf),
        "documenten": [_documentregel(d) for d in documenten],
        "aantallen": pak_getallen(len(d.secties) for d in documenten),
        "documentfacetten": pak_getallen(facetten.index(_facet(d.facetten)) for d in documenten),
        "facetten": facetten,
        "sectiesoorten": soorten,
        "secties": pak_getallen(
            g
            for (_, s), lengte in zip(index.secties, index.lengten, strict=True)
            for g in (lengte, soorten.index(s.soort), facetten.index(_facet(s.facetten)))
        ),
        "namen": _namen(index),
        "codes": _codes(index),
        "groepen": [[g.soort, *g.leden] for g in index.groepen],
        "etiketten": {naam: dict(waarden) for naam, waarden in etiketten.items()},
    }


def _documentregel(document: Document) -> list[str]:
    """Return address, title and the rest; what nobody looks up by name keeps address and title with its text."""
    if document.soort in gewichten.ZONDER_TREDE:
        return [document.adres.partition("#")[0], "", document.soort, document.status, document.zekerheid]
    return [document.adres, document.titel, document.soort, document.status, document.zekerheid]


def _namen(index: Index) -> list[list[Any]]:
    """Return the names that are no titles: [section, kind, name ...]; codes stand apart.

    A page that explains a begrip gets the number of its document instead of the names again.
    """
    begrippen = {d.titel: n for n, d in enumerate(index.documenten) if d.soort == "begrip"}
    regels = []
    for nummer, (document, sectie) in enumerate(index.secties):
        if not sectie.kaart.namen or index.documenten[document].soort in gewichten.ZONDER_TREDE:
            continue
        eigen = [d for soort, naam in sectie.kaart.namen if soort not in ELDERS for d in (soort.value, naam)]
        geleend = [
            n for soort, naam in sectie.kaart.namen if soort == "begrip" and (n := begrippen.get(naam)) is not None
        ]
        regels.append([nummer, *eigen, *(deel for n in geleend for deel in ("begrip", n))])
    return [regel for regel in regels if len(regel) > 1]


def _codes(index: Index) -> list[Any]:
    """Return the spoken codes: the letters, and for each code the step to its section, which letters, the number."""
    codes = [
        (nummer, naam.rpartition("-")[0], naam.rpartition("-")[2])
        for nummer, (_, sectie) in enumerate(index.secties)
        for soort, naam in sectie.kaart.namen
        if soort == "code"
    ]
    letters = sorted({code[1] for code in codes})
    getallen: list[int] = []
    vorige = 0
    for nummer, begin, cijfers in codes:
        getallen.extend((nummer - vorige, letters.index(begin), int(cijfers)))
        vorige = nummer
    return [letters, pak_getallen(getallen)]


def _facet(facetten: Mapping[str, Sequence[str]]) -> str:
    """Return facets as one text: "rollen:ciso rollen:inkoper"."""
    return " ".join(f"{naam}:{waarde}" for naam in sorted(facetten) for waarde in facetten[naam])


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


def _tekststukken(index: Index) -> tuple[list[list[list[Any]]], list[int]]:
    """Return anchor, heading and text of the sections in pieces, and how many sections each piece holds."""
    stukken: list[list[list[Any]]] = [[]]
    lengte = 0
    for document, sectie in index.secties:
        if lengte >= TEKST_PER_STUK:
            stukken.append([])
            lengte = 0
        stukken[-1].append(_tekstregel(index.documenten[document], sectie))
        lengte += len(sectie.kop) + len(sectie.tekst)
    return stukken, [len(stuk) for stuk in stukken]
