"""`kennisbank verhuis <oud> <nieuw> <nieuw> …`: one block becomes several, and its old address leads to all of them.

The new blocks are there already; the old one goes, and what referred to it refers to the first of the new ones.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from macros.load import Lading, laad
from macros.load.yamlbestand import YamlBestand
from macros.model.bladen import Pad
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.soorten import ENKELVOUD
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.opmaak import SCHEMAREGEL
from macros.opdrachten.verhuis import keur_oud, na_afloop, verhuis, voer_uit
from macros.opdrachten.verhuisplan import Plan, eigen_bestanden, opvolgers_van, staat_op, verleg


def verhuis_of_splits(
    wortel: Path, oud: str, nieuwe: list[str], vandaag: date, reden: str = "", proef: bool = False
) -> str:
    """Give a block the one new id, or split it into blocks that are there already; return what changed.

    Raises:
        NietMogelijk: when that cannot be done; nothing changed then.
    """
    if len(nieuwe) == 1:
        return verhuis(wortel, oud, nieuwe[0], vandaag, reden, proef)
    return splits(wortel, oud, nieuwe, vandaag, reden, proef)


def splits(wortel: Path, oud: str, nieuwe: list[str], vandaag: date, reden: str = "", proef: bool = False) -> str:
    """Take a block away in favour of others and return what changed; with `proef` only the differences.

    Args:
        wortel: the folder of the project.
        oud: the block as soort:id.
        nieuwe: its successors, which exist already; with or without the kind and the parent in front.
        vandaag: the day of the split.
        reden: why, for who opens the old address; without it we name the successors.
        proef: only show it.

    Raises:
        NietMogelijk: when one of them does not exist, or something is wrong afterwards.
    """
    lading = laad(wortel)
    soort, van = keur_oud(lading, oud)
    naar = tuple(dict.fromkeys(_heel(soort, van, nieuw) for nieuw in nieuwe))
    for opvolger in naar:
        if opvolger == oud or opvolger not in lading.kennisbank.blokken:
            waarom = "is het blok zelf" if opvolger == oud else "bestaat nog niet"
            raise NietMogelijk(f'"{opvolger}" {waarom}. Maak eerst de nieuwe blokken en noem die.')
    plan = _plan(lading, soort, van, naar)
    namen = " en ".join(lading.kennisbank.blokken[opvolger].titel for opvolger in naar)
    bestanden = na_afloop(wortel, lading, plan, vandaag, reden or f"Dit staat nu bij: {namen}.")
    slot = f"{oud} is opgegaan in {' en '.join(naar)}. Wat ernaar verwees, verwijst nu naar {naar[0]}: kijk dat na."
    return voer_uit(wortel, bestanden, proef, slot)


def _heel(soort: str, van: str, nieuw: str) -> str:
    """Return a successor as soort:id: of the same kind and parent when it does not say."""
    if ":" in nieuw:
        return nieuw
    ouder, streep, _ = van.partition("/")
    return f"{soort}:{ouder}/{nieuw}" if streep and "/" not in nieuw else f"{soort}:{nieuw}"


def _plan(lading: Lading, soort: str, oud: str, naar: tuple[str, ...]) -> Plan:
    opvolgers = opvolgers_van(lading, soort, oud, oud)
    plan = Plan(opvolgers=dict.fromkeys(opvolgers, naar[0]), gesplitst=dict.fromkeys(opvolgers, naar))
    verleg(plan, lading)
    if soort not in DEELSOORTEN:
        plan.weg = set(eigen_bestanden(lading, ENKELVOUD[soort], oud))
    bestand, pad = staat_op(lading, soort, oud)
    if bestand.naam not in plan.weg:
        _haal_weg(plan, bestand, pad)
    return plan


def _haal_weg(plan: Plan, bestand: YamlBestand, pad: Pad) -> None:
    """Plan to take a key and all under it out of a file, with the remarks right above it; no empty list stays."""
    while len(pad) > 1 and not any(ander[:-1] == pad[:-1] and ander != pad for ander in bestand.sleutels):
        pad = pad[:-1]
    eerste, laatste = _bereik(bestand, pad)
    grenzen = [*bestand.regelbegin, len(bestand.tekst)]
    begin, eind = grenzen[eerste], grenzen[laatste]
    stukken = plan.stukken.setdefault(bestand.naam, set())
    stukken -= {stuk for stuk in stukken if begin <= stuk[0] and stuk[1] <= eind}
    stukken.add((begin, eind, ""))


def _bereik(bestand: YamlBestand, pad: Pad) -> tuple[int, int]:
    """Return the first line of a block and the first line after it, both counted from 0."""
    regels = bestand.tekst.removesuffix("\n").split("\n")
    eerste = bestand.sleutels[pad][0] - 1
    verder = [regel for ander, (regel, _) in bestand.sleutels.items() if regel - 1 > eerste and len(ander) <= len(pad)]
    laatste = min(verder, default=len(regels) + 1) - 1
    while laatste < len(regels) and regels[laatste - 1].lstrip().startswith("#"):
        laatste -= 1
    while eerste and regels[eerste - 1].lstrip().startswith("#") and not SCHEMAREGEL.match(f"{regels[eerste - 1]}\n"):
        eerste -= 1
    if laatste == len(regels):
        while eerste and not regels[eerste - 1].strip():
            eerste -= 1
    return eerste, laatste
