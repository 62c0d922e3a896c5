"""The command `kennisbank`. A command gives what it has to say to this module, which prints it and exits.

Exit codes: 0 clean, 1 problems in the content, 2 could not run, 130 stopped by the user.
"""

from __future__ import annotations

import argparse
import atexit
import gc
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from macros.controle import controleer_alles
from macros.diagnostics.schijf import schijfmelding
from macros.diagnostics.uitvoer import FORMATEN, samenvatting
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachtlezer import Lezer, voer_uit

GOED, PROBLEMEN, KON_NIET, AFGEBROKEN = 0, 1, 2, 130


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    keuze = _lezer().parse_args(argumenten)
    atexit.register(gc.freeze)  # at the end Python would look through everything once more for garbage
    if not (keuze.wortel / "data").is_dir():
        return _stop(f"Er is geen map data in {keuze.wortel}. Start dit in de map van de kennisbank.")
    try:
        return voer_uit(keuze, KON_NIET)
    except NietMogelijk as fout:
        return _stop(str(fout), fout.code)
    except OSError as fout:
        return _stop(schijfmelding(fout))
    except KeyboardInterrupt:
        return _stop("Gestopt.", AFGEBROKEN)


def _controleer(keuze: argparse.Namespace) -> int:
    gc.disable()  # one short run in which hardly anything becomes garbage
    problemen = controleer_alles(keuze.wortel).problemen
    if keuze.sinds:
        from macros.opdrachten.sinds import controleer_sinds

        problemen = (*problemen, *controleer_sinds(keuze.wortel, keuze.sinds, date.today()))
    if problemen or keuze.formaat == "json":
        print(FORMATEN[keuze.formaat](problemen))
    if keuze.formaat == "tekst":
        print(samenvatting(problemen))
    return PROBLEMEN if any(p.blokkeert for p in problemen) else GOED


def _bouw(keuze: argparse.Namespace) -> int:
    gc.disable()  # loading the builder makes no garbage
    from macros.bouw import Bouwfout, bouw  # the check must start fast: load the builder only here

    doel = keuze.doel or keuze.wortel / "site"
    try:
        aantal = bouw(keuze.wortel, doel, _druk, keuze.comprimeer, keuze.alles)
    except Bouwfout as fout:
        return _stop(str(fout), PROBLEMEN)
    print(f"Klaar: {aantal} pagina's in {doel}")
    return GOED


def _druk(regel: str) -> None:
    print(regel, flush=True)


def _offline(keuze: argparse.Namespace) -> int:
    from macros.bouw import Bouwfout
    from macros.bouw.offline import bouw_offline

    doel: Path = keuze.wortel / "offline"
    try:
        zip_pad = bouw_offline(keuze.wortel, doel, _druk)
    except Bouwfout as fout:
        return _stop(str(fout), PROBLEMEN)
    print(f"Klaar: open {doel / 'index.html'}, of deel {zip_pad}")
    return GOED


def _zoek(keuze: argparse.Namespace) -> int:
    from macros.load import laad
    from macros.zoeken.opdracht import VRAGEN, toets_opdracht, zoek_opdracht

    site = keuze.site or keuze.wortel / "site"
    if not site.is_dir():
        return _stop(f"Er is nog geen site in {site}. Maak hem eerst met: kennisbank bouw")
    kb = laad(keuze.wortel).kennisbank
    if keuze.toets and not (keuze.wortel / VRAGEN).is_dir():
        return _stop(f"Er zijn geen zoekvragen in {keuze.wortel / VRAGEN}.")
    if keuze.toets:
        print(toets_opdracht(kb, keuze.wortel, site))
    elif keuze.vraag:
        print(zoek_opdracht(kb, site, keuze.vraag, keuze.waarom))
    else:
        return _stop('Geef een vraag, zoals: kennisbank zoek "wie mag mijn gegevens zien"')
    return GOED


def _start(keuze: argparse.Namespace) -> int:
    from macros.serveer import serveer

    return serveer(keuze.wortel, keuze.adres, keuze.poort, _druk)


def _houdbaarheid(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.houdbaarheid import adressenlijst, houdbaarheid

    site = keuze.wortel / "site"
    if keuze.adressen:
        print(adressenlijst(keuze.wortel))
    else:
        print(houdbaarheid(keuze.wortel, date.today(), keuze.formaat, site if site.is_dir() else None, keuze.links))
    return GOED


def _leg_vast(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.leg_vast import leg_vast

    print(leg_vast(keuze.wortel, date.today(), keuze.proef))
    return GOED


def _schema(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.schema import schema

    print(schema(keuze.wortel, keuze.proef, keuze.uitleg))
    return GOED


def _nieuw(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.nieuw import nieuw

    print(nieuw(keuze.wortel, keuze.soort, keuze.id, date.today(), keuze.proef))
    return GOED


def _verhuis(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.splits import verhuis_of_splits

    print(verhuis_of_splits(keuze.wortel, keuze.oud, keuze.nieuw, date.today(), keuze.reden, keuze.proef))
    return GOED


def _opmaak(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.opmaak import opmaak

    tekst, goed = opmaak(keuze.wortel, keuze.bestanden, keuze.proef)
    print(tekst)
    return GOED if goed else PROBLEMEN


def _wijzigingen(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.wijzigingen import wijzigingen

    print(wijzigingen(keuze.wortel, keuze.sinds, keuze.rol, keuze.bouwsteen))
    return GOED


def _verschil(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.verschil import verschil

    print(verschil(keuze.wortel, keuze.basis, keuze.formaat, keuze.zoek))
    return GOED


def _verwerk(keuze: argparse.Namespace) -> int:
    from macros.opdrachten.verwerk import verwerk

    verslag, goed = verwerk(keuze.wortel, keuze.voorstel, keuze.proef)
    print(verslag)
    return GOED if goed else PROBLEMEN


def _stop(melding: str, code: int = KON_NIET) -> int:
    print(melding, file=sys.stderr)
    return code


def _lezer() -> Lezer:
    lezer = Lezer(prog="kennisbank", description="Werk aan de Bouwstenenwijzer.")
    lezer.add_argument("--wortel", type=Path, default=Path.cwd(), help="map van de kennisbank (standaard: hier)")
    opdrachten = lezer.add_subparsers(required=True, metavar="opdracht")
    controleer = opdrachten.add_parser("controleer", help="kijk alles na en meld elk probleem")
    controleer.add_argument("--formaat", choices=sorted(FORMATEN), default="tekst", help="hoe je de meldingen wilt")
    controleer.add_argument("--sinds", metavar="versie", help="meld ook wat sindsdien veranderde zonder vermelding")
    controleer.set_defaults(doe=_controleer)
    bouwen = opdrachten.add_parser("bouw", help="maak de site; de oude blijft staan tot de nieuwe klopt")
    bouwen.add_argument("--doel", type=Path, help="map van de site (standaard: site)")
    bouwen.add_argument("--comprimeer", action="store_true", help="zet kleine bestanden (.gz, .br) naast de gewone")
    bouwen.add_argument("--alles", action="store_true", help="maak ook opnieuw wat niet veranderde")
    bouwen.set_defaults(doe=_bouw)
    offline = opdrachten.add_parser("offline", help="maak een map en een ZIP die zonder webserver openen")
    offline.set_defaults(doe=_offline)
    zoek = opdrachten.add_parser("zoek", help="zoek zoals de site zoekt")
    zoek.add_argument("vraag", nargs="?", help="de zoekvraag")
    zoek.add_argument("--waarom", action="store_true", help="zeg waarom elk resultaat er staat")
    zoek.add_argument("--toets", action="store_true", help="stel alle zoekvragen en laat zien hoe goed het gaat")
    zoek.add_argument("--site", type=Path, help="map van de gebouwde site (standaard: site)")
    zoek.set_defaults(doe=_zoek)
    houdbaar = opdrachten.add_parser("houdbaarheid", help="laat zien wat de redactie moet nakijken")
    houdbaar.add_argument("--formaat", choices=("tekst", "markdown", "json"), default="tekst", help="hoe je het wilt")
    houdbaar.add_argument("--links", type=Path, help="rapport van de linkcontrole (lychee, JSON)")
    houdbaar.add_argument("--adressen", action="store_true", help="geef alleen alle webadressen, voor de linkcontrole")
    houdbaar.set_defaults(doe=_houdbaarheid)
    vast = opdrachten.add_parser("leg-vast", help="bewaar hoe elke passage nu luidt, voor links met geheugen")
    vast.add_argument("--proef", action="store_true", help="zeg alleen wat er bewaard zou worden")
    vast.set_defaults(doe=_leg_vast)
    schemas = opdrachten.add_parser("schema", help="werk de hulp voor editors bij (data/schema/)")
    schemas.add_argument("--proef", action="store_true", help="zeg alleen wat er zou veranderen")
    schemas.add_argument("--uitleg", action="store_true", help="werk ook de lijst van velden en regels bij")
    schemas.set_defaults(doe=_schema)
    _schrijfopdrachten(opdrachten)
    start = opdrachten.add_parser("start", help="bekijk de site terwijl je werkt")
    start.add_argument("--adres", default="127.0.0.1", help="adres waarop de site luistert (standaard: alleen hier)")
    start.add_argument("--poort", type=int, default=8000, help="poort (standaard: 8000)")
    start.set_defaults(doe=_start)
    return lezer


def _schrijfopdrachten(opdrachten: argparse._SubParsersAction[Lezer]) -> None:
    """Add the commands that help to write."""
    nieuw = opdrachten.add_parser("nieuw", help="maak een item: gegevens met uitleg, een pagina en de volgende code")
    nieuw.add_argument("soort", help="bouwsteen, stap, rol, knelpunt …")
    nieuw.add_argument("id", help="woorden met streepjes; bij een stap bouwsteen/stap")
    nieuw.set_defaults(doe=_nieuw)
    verhuis = opdrachten.add_parser("verhuis", help="geef iets een ander id; het oude adres blijft werken")
    verhuis.add_argument("oud", help="soort:id, zoals stap:brp/terugmelden")
    verhuis.add_argument("nieuw", nargs="+", help="het nieuwe id; bij splitsen de blokken die er al voor staan")
    verhuis.add_argument("--reden", default="", help="waarom, voor wie de oude link opent")
    verhuis.set_defaults(doe=_verhuis)
    opmaak = opdrachten.add_parser("opmaak", help="zet gegevensbestanden in de goede vorm; opmerkingen blijven staan")
    opmaak.add_argument("bestanden", nargs="*", metavar="bestand", help="welke bestanden (standaard: alles in data/)")
    opmaak.set_defaults(doe=_opmaak)
    verwerk = opdrachten.add_parser("verwerk", help="zet een voorstel van het formulier in de gegevens")
    verwerk.add_argument("voorstel", type=Path, help="het bestand voorstel.json")
    verwerk.set_defaults(doe=_verwerk)
    for opdracht in (nieuw, verhuis, opmaak, verwerk):
        opdracht.add_argument("--proef", action="store_true", help="laat zien wat er zou veranderen en schrijf niets")
    lijst = opdrachten.add_parser("wijzigingen", help="laat zien wat er veranderde, het nieuwste eerst")
    lijst.add_argument("--sinds", default="", metavar="datum", help="vanaf deze dag, jjjj-mm-dd")
    lijst.add_argument("--rol", default="", help="alleen wat deze rol moet weten")
    lijst.add_argument("--bouwsteen", default="", help="alleen deze bouwsteen en zijn stappen")
    lijst.set_defaults(doe=_wijzigingen)
    verschil = opdrachten.add_parser("verschil", help="vat samen wat jouw werk verandert voor de lezer")
    verschil.add_argument("basis", help="versie om mee te vergelijken, zoals origin/main")
    verschil.add_argument("--formaat", choices=("tekst", "markdown"), default="tekst", help="hoe je het wilt")
    verschil.add_argument(
        "--zoek", action="store_true", help="vergelijk ook wat de zoekvragen vinden (bouwt twee keer)"
    )
    verschil.set_defaults(doe=_verschil)


if __name__ == "__main__":
    sys.exit(main())
