"""From the finished site and the data to an index, and from an index to files."""

from __future__ import annotations

from pathlib import Path

import yaml

from macros.model.kennisbank import Kennisbank
from macros.zoeken.bestanden import schrijf
from macros.zoeken.documenten import Document
from macros.zoeken.geheugen import ZONDER_GEHEUGEN, Geheugen
from macros.zoeken.index import Index, Synoniemgroep
from macros.zoeken.kaarten import kaarten
from macros.zoeken.lezen import lees_site
from macros.zoeken.opbouw import bouw_index
from macros.zoeken.synoniemen import synoniemgroepen

WOORDDELEN = Path(__file__).with_name("woorddelen.txt")
WOORDGROEPEN = Path(__file__).with_name("woordgroepen.yaml")


def maak_index(kennisbank: Kennisbank, site: Path) -> Index:
    """Return the index of the finished pages under `site`, with the names and search words of the data.

    Raises:
        FileNotFoundError: when `site` does not exist.
    """
    return index_van(kennisbank, lees_site(site))


def index_van(kennisbank: Kennisbank, documenten: list[Document], geheugen: Geheugen = ZONDER_GEHEUGEN) -> Index:
    """Return the index of documents that were read already, ordered by address; they get what their card shows."""
    groepen = _met_kaarten(documenten, kennisbank)
    woorddelen = frozenset(WOORDDELEN.read_text(encoding="utf-8").split())
    return bouw_index(documenten, woorddelen, groepen, geheugen.telling(), geheugen.bewaar_telling)


def lees_woordgroepen(bestand: Path = WOORDGROEPEN) -> list[tuple[str, ...]]:
    """Return the curated groups of words that mean the same to somebody who searches.

    Raises:
        FileNotFoundError: when there is no such file.
    """
    return [tuple(str(woord) for woord in groep) for groep in yaml.safe_load(bestand.read_text(encoding="utf-8"))]


def schrijf_index(
    kennisbank: Kennisbank, documenten: list[Document], site: Path, geheugen: Geheugen = ZONDER_GEHEUGEN
) -> Index:
    """Write the search index of documents, ordered by address, under `site`, and return it.

    The same documents and data give the same files, whatever `geheugen` knows of an index before.
    """
    instelling = kennisbank.instelling
    melden = {"mail": instelling.mailadres, "repository": instelling.repository}
    index = index_van(kennisbank, documenten, geheugen)
    schrijf(index, _etiketten(kennisbank), melden, site)
    return index


def _met_kaarten(documenten: list[Document], kennisbank: Kennisbank) -> list[Synoniemgroep]:
    """Give every section its card; return which words mean the same."""
    bekend = kaarten(kennisbank)
    for document in documenten:
        pagina = document.adres.partition("#")[0]
        for sectie in document.secties:
            adres = f"{pagina}#{sectie.anker}" if sectie.anker else document.adres
            sectie.kaart = bekend.get(adres, sectie.kaart)
    return synoniemgroepen(kennisbank, bekend, documenten, lees_woordgroepen())


def _etiketten(kennisbank: Kennisbank) -> dict[str, dict[str, str]]:
    """Return the names that the filters show, by facet and id."""
    return {
        "groep": {id: item.naam for id, item in kennisbank.groepen.items()},
        "rollen": {id: item.naam for id, item in kennisbank.rollen.items()},
        "knelpunten": {id: item.naam for id, item in kennisbank.knelpunten.items()},
        "afspraken": {id: item.naam for id, item in kennisbank.resultaatafspraken.items()},
    }
