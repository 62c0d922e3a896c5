"""What the tests of the search share: a small site of its own, the real index, and the engine in node."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from macros.model.kennisbank import Kennisbank
from macros.zoeken import Zoeker, maak_index
from macros.zoeken.bestanden import schrijf
from macros.zoeken.documenten import Document, Naamkaart, Naamsoort, Sectie
from macros.zoeken.index import Index, Synoniemgroep
from macros.zoeken.opbouw import bouw_index
from macros.zoeken.opdracht import toets, toets_passages
from macros.zoeken.scripts import MOTOR as MOTORSCRIPTS
from macros.zoeken.toets import Antwoord

MOTOR = Path(__file__).with_name("motor.js")
Motor = Callable[[Path, dict[str, Any]], dict[str, Any]]


def document(adres: str, titel: str, tekst: str, soort: str = "bouwsteen", **overig: Any) -> Document:
    """Make a page of one section; `namen`, `zoekwoorden` and `vragen` go on its card."""
    kaart = Naamkaart(*(tuple(overig.get(wat, ())) for wat in ("namen", "zoekwoorden", "vragen")))
    secties = [Sectie("", titel, tekst=tekst, kaart=kaart), *overig.get("secties", [])]
    return Document(adres, titel, soort, overig.get("status", ""), secties=secties)


def kleine_documenten() -> list[Document]:
    """Return a handful of invented pages that show every kind of match."""
    return [
        document(
            "/bouwstenen/brp/",
            "Basisregistratie Personen (BRP)",
            "Gegevens van inwoners. Meld een fout terug bij gerede twijfel. De gemeente is bronhouder.",
            namen=[(Naamsoort.AFKORTING, "BRP"), (Naamsoort.VOORHEEN, "GBA")],
            zoekwoorden=["wie woont waar"],
            vragen=["wie woont er op dit adres"],
            secties=[
                Sectie(
                    "stap-terugmelden",
                    "Richt terugmelden in",
                    "stap",
                    "Wijs iemand aan die fouten terugmeldt.",
                    {"rollen": ("ciso",)},
                    Naamkaart(((Naamsoort.CODE, "BRP-12"),)),
                )
            ],
        ),
        document(
            "/bouwstenen/bag/", "Basisregistratie Adressen en Gebouwen (BAG)", "Elk adres en elk gebouw van inwoners."
        ),
        document(
            "/bouwstenen/mijnoverheid/", "MijnOverheid", "De berichtenbox voor inwoners. Elk bericht van de overheid."
        ),
        document(
            "/bouwstenen/certificaat/",
            "PKIoverheid",
            "Een certificaat voor een veilige aansluiting. Certificaten verlopen.",
            namen=[(Naamsoort.SYNONIEM, "overheidscertificaat")],
        ),
        document(
            "/instrumenten/oud/",
            "Oude spiegel",
            "Een hulpmiddel dat gegevens vergelijkt.",
            "instrument",
            status="vervallen",
        ),
        document("/begrippen/#begrip-gba", "GBA", "De oude registratie van inwoners.", "begrip"),
        document(
            "/rollen/beheerder/",
            "Gegevensbeheerder",
            "Deze medewerker beheert gegevens en vergelijkt bestanden.",
            "rol",
        ),
    ]


GROEPEN = [
    Synoniemgroep("synoniem", ("post", "bericht")),
    Synoniemgroep("naam", ("Basisregistratie Personen", "BRP", "GBA")),
]


@pytest.fixture(scope="session")
def klein() -> Zoeker:
    """A searcher on the small site."""
    return Zoeker(bouw_index(kleine_documenten(), frozenset({"basis", "registratie", "berichten"}), GROEPEN))


@pytest.fixture(scope="session")
def kleine_site(klein: Zoeker, project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the small site's index."""
    site = tmp_path_factory.mktemp("klein")
    shutil.copytree(project / "docs/assets/js", site / "assets/js")
    schrijf(klein.index, {}, {"mail": "", "repository": ""}, site)
    return site


@pytest.fixture(scope="session")
def echte_index(kb: Kennisbank, gebouwde_site: Path) -> Index:
    """The index of the real site."""
    return maak_index(kb, gebouwde_site)


@pytest.fixture(scope="session")
def echte_zoeker(echte_index: Index) -> Zoeker:
    """A searcher on the real site, that searches for the same question once: many tests ask the whole golden set."""
    zoeker = Zoeker(echte_index)
    zoeker.zoek = cache(zoeker.zoek)  # type: ignore[method-assign]
    return zoeker


@pytest.fixture(scope="session")
def echte_antwoorden(echte_zoeker: Zoeker, project: Path) -> list[Antwoord]:
    """How the golden set is answered on the real site."""
    return toets(echte_zoeker, project)


@pytest.fixture(scope="session")
def echte_plekken(echte_zoeker: Zoeker, project: Path) -> list[Antwoord]:
    """How the questions that ask for one passage are answered on the real site."""
    return toets_passages(echte_zoeker, project)


@pytest.fixture(scope="session")
def motor(project: Path) -> Motor:
    """Ask the engine of the site, run in node, and get its answers."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: the engine of the browser cannot be compared")

    def vraag(site: Path, opdracht: dict[str, Any]) -> dict[str, Any]:
        proces = subprocess.run(
            [node, str(MOTOR), str(project / "docs/assets/js/zoeken"), str(site), ",".join(MOTORSCRIPTS)],
            input=json.dumps(opdracht),
            capture_output=True,
            text=True,
            check=False,
        )
        assert proces.returncode == 0, proces.stderr
        antwoord: dict[str, Any] = json.loads(proces.stdout)
        return antwoord

    return vraag
