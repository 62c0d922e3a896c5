"""Which commands `kennisbank` has, and what one may type after each."""

from __future__ import annotations

import argparse
from pathlib import Path

from macros.diagnostics.uitvoer import FORMATEN
from macros.opdrachten.maakbaar import NAMEN
from macros.opdrachtlezer import Lezer


def lezer() -> Lezer:
    """Return what reads a command line: `opdracht` is the name of the command, the rest what comes with it."""
    alles = Lezer(prog="kennisbank", description="Werk aan de Bouwstenenwijzer.")
    alles.add_argument("--wortel", type=Path, default=Path.cwd(), help="map van de kennisbank (standaard: hier)")
    opdrachten = alles.add_subparsers(dest="opdracht", required=True, metavar="opdracht")
    controleer = _opdracht(opdrachten, "controleer", "kijk alles na en meld elk probleem")
    controleer.add_argument("--formaat", choices=sorted(FORMATEN), default="tekst", help="hoe je de meldingen wilt")
    controleer.add_argument("--sinds", metavar="versie", help="meld ook wat sindsdien veranderde zonder vermelding")
    bouwen = _opdracht(opdrachten, "bouw", "maak de site; de oude blijft staan tot de nieuwe klopt")
    bouwen.add_argument("--doel", type=Path, help="map van de site (standaard: site)")
    bouwen.add_argument("--comprimeer", action="store_true", help="zet kleine bestanden (.gz, .br) naast de gewone")
    bouwen.add_argument("--alles", action="store_true", help="maak ook opnieuw wat niet veranderde")
    _opdracht(opdrachten, "offline", "maak een map en een ZIP die zonder webserver openen")
    zoek = _opdracht(opdrachten, "zoek", "zoek zoals de site zoekt")
    zoek.add_argument("vraag", nargs="?", help="de zoekvraag")
    zoek.add_argument("--waarom", action="store_true", help="zeg waarom elk resultaat er staat")
    zoek.add_argument("--toets", action="store_true", help="stel alle zoekvragen en laat zien hoe goed het gaat")
    zoek.add_argument("--site", type=Path, help="map van de gebouwde site (standaard: site)")
    houdbaar = _opdracht(opdrachten, "houdbaarheid", "laat zien wat de redactie moet nakijken")
    houdbaar.add_argument("--formaat", choices=("tekst", "markdown", "json"), default="tekst", help="hoe je het wilt")
    houdbaar.add_argument("--links", type=Path, help="rapport van de linkcontrole (lychee, JSON)")
    houdbaar.add_argument("--adressen", action="store_true", help="geef alleen alle webadressen, voor de linkcontrole")
    vast = _opdracht(opdrachten, "leg-vast", "bewaar hoe elke passage nu luidt, voor links met geheugen")
    vast.add_argument("--proef", action="store_true", help="zeg alleen wat er bewaard zou worden")
    schemas = _opdracht(opdrachten, "schema", "werk de hulp voor editors bij (data/schema/)")
    schemas.add_argument("--proef", action="store_true", help="zeg alleen wat er zou veranderen")
    schemas.add_argument("--uitleg", action="store_true", help="werk ook de lijst van velden en regels bij")
    _schrijfopdrachten(opdrachten)
    start = _opdracht(opdrachten, "start", "bekijk de site terwijl je werkt")
    start.add_argument("--adres", default="127.0.0.1", help="adres waarop de site luistert (standaard: alleen hier)")
    start.add_argument("--poort", type=int, default=8000, help="poort (standaard: 8000)")
    return alles


def _schrijfopdrachten(opdrachten: argparse._SubParsersAction[Lezer]) -> None:
    """Add the commands that help to write."""
    nieuw = _opdracht(opdrachten, "nieuw", "maak een item: gegevens met uitleg, een pagina en de volgende code")
    nieuw.add_argument("soort", help=f"kies uit: {', '.join(NAMEN)}")
    nieuw.add_argument("id", help="woorden met streepjes; bij een stap bouwsteen/stap")
    verhuis = _opdracht(opdrachten, "verhuis", "geef iets een ander id; het oude adres blijft werken")
    verhuis.add_argument("oud", help="soort:id, zoals stap:brp/terugmelden")
    verhuis.add_argument("nieuw", nargs="+", help="het nieuwe id; bij splitsen de blokken die er al voor staan")
    verhuis.add_argument("--reden", default="", help="waarom, voor wie de oude link opent")
    opmaak = _opdracht(opdrachten, "opmaak", "zet gegevensbestanden in de goede vorm; opmerkingen blijven staan")
    opmaak.add_argument("bestanden", nargs="*", metavar="bestand", help="welke bestanden (standaard: alles in data/)")
    verwerk = _opdracht(opdrachten, "verwerk", "zet een voorstel van het formulier in de gegevens")
    verwerk.add_argument("voorstel", type=Path, help="het bestand voorstel.json")
    for opdracht in (nieuw, verhuis, opmaak, verwerk):
        opdracht.add_argument("--proef", action="store_true", help="laat zien wat er zou veranderen en schrijf niets")
    lijst = _opdracht(opdrachten, "wijzigingen", "laat zien wat er veranderde, het nieuwste eerst")
    lijst.add_argument("--sinds", default="", metavar="datum", help="vanaf deze dag, jjjj-mm-dd")
    lijst.add_argument("--rol", default="", help="alleen wat deze rol moet weten")
    lijst.add_argument("--bouwsteen", default="", help="alleen deze bouwsteen en zijn stappen")
    verschil = _opdracht(opdrachten, "verschil", "vat samen wat jouw werk verandert voor de lezer")
    verschil.add_argument("basis", help="versie om mee te vergelijken, zoals origin/main")
    verschil.add_argument("--formaat", choices=("tekst", "markdown"), default="tekst", help="hoe je het wilt")
    verschil.add_argument(
        "--zoek", action="store_true", help="vergelijk ook wat de zoekvragen vinden (bouwt twee keer)"
    )


def _opdracht(opdrachten: argparse._SubParsersAction[Lezer], naam: str, wat: str) -> Lezer:
    """Add a command that tells what it does, in the list of all and in its own help."""
    return opdrachten.add_parser(naam, help=wat, description=f"{wat[:1].upper()}{wat[1:]}.")
