"""The kits of every real session, made once, for a site whose address is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.model.instellingen import Instellingen
from macros.model.kennisbank import Kennisbank
from macros.outputs.pakketten import VOORRAAD, pakket
from macros.pakket.materiaal import MEEGELEVERD, materiaal

SITE = "https://bouwstenenwijzer.example/"


@pytest.fixture(scope="session")
def meegeleverd(project: Path) -> dict[str, bytes]:
    """Style, script and font of the HTML files."""
    return {naam: (project / "docs" / naam).read_bytes() for naam in MEEGELEVERD}


@pytest.fixture(scope="session")
def kb_met_adres(kb: Kennisbank) -> Kennisbank:
    """The real content on a site with an address."""
    return replace(kb, instellingen={"instellingen": Instellingen(site_adres=SITE)})


@pytest.fixture(scope="session")
def pakketten(project: Path, kb_met_adres: Kennisbank, meegeleverd: dict[str, bytes]) -> dict[str, dict[str, bytes]]:
    """The files of every session, by session and name."""
    map_ = project / VOORRAAD
    stoffen = [materiaal(kb_met_adres, sessie, meegeleverd) for sessie in kb_met_adres.sessies.values()]
    return {stof.id: pakket(stof, map_) for stof in stoffen}
