"""The command `kennisbank`. A command gives what it has to say to this module, which prints it and exits.

Exit codes: 0 clean, 1 problems in the content, 2 could not run, 130 stopped by the user.
"""

from __future__ import annotations

import argparse
import atexit
import gc
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from macros.controle import controleer_alles
from macros.diagnostics.kanaal import toon_alles
from macros.diagnostics.schijf import schijfmelding
from macros.diagnostics.uitvoer import FORMATEN, samenvatting
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachtlezer import voer_uit
from macros.opdrachtlijst import lezer

GOED, PROBLEMEN, KON_NIET, AFGEBROKEN = 0, 1, 2, 130


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    toon_alles(sys.stdout, sys.stderr)
    keuze = lezer().parse_args(argumenten)
    atexit.register(gc.freeze)  # at the end Python would look through everything once more for garbage
    if not (keuze.wortel / "data").is_dir():
        return _stop(f"Er is geen map data in {keuze.wortel}. Start dit in de map van de kennisbank.")
    try:
        return voer_uit(partial(OPDRACHTEN[keuze.opdracht], keuze), KON_NIET)
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
        return _stop(str(fout), fout.code)
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
        return _stop(str(fout), fout.code)
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
    elif (keuze.vraag or "").strip():
        print(zoek_opdracht(kb, site, keuze.vraag, keuze.waarom))
    else:
        return _stop('Geef een vraag, zoals: kennisbank zoek "wie mag mijn gegevens zien"')
    return GOED


def _start(keuze: argparse.Namespace) -> int:
    from macros.serveer import serveer

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # who ends it another way than Ctrl-C, means the same
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


OPDRACHTEN: dict[str, Callable[[argparse.Namespace], int]] = {
    "controleer": _controleer,
    "bouw": _bouw,
    "offline": _offline,
    "zoek": _zoek,
    "start": _start,
    "houdbaarheid": _houdbaarheid,
    "leg-vast": _leg_vast,
    "schema": _schema,
    "nieuw": _nieuw,
    "verhuis": _verhuis,
    "opmaak": _opmaak,
    "wijzigingen": _wijzigingen,
    "verschil": _verschil,
    "verwerk": _verwerk,
}


if __name__ == "__main__":
    sys.exit(main())
