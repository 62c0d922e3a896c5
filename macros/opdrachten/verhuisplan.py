"""What a new id changes: keys, references, links, files, and the record that the old one existed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from macros.load import Lading
from macros.load.yamlbestand import YamlBestand
from macros.model.basis import Item
from macros.model.bladen import Pad, bladen
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.soorten import ENKELVOUD, Soort, Vorm
from macros.model.velden import Opmaak, Verwijzing
from macros.model.vroeger import OUDER


@dataclass
class Plan:
    """Replacements by file (from, to, text), files that move or go, and references that get a successor.

    `gesplitst` holds all successors of what is split; in `opvolgers` stands the one that references go to.
    """

    stukken: dict[str, set[tuple[int, int, str]]] = field(default_factory=dict)
    bestanden: dict[str, str] = field(default_factory=dict)
    weg: set[str] = field(default_factory=set)
    opvolgers: dict[str, str] = field(default_factory=dict)
    gesplitst: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def tekst(self, bestand: YamlBestand) -> str:
        """Return the text of a file after the move."""
        tekst = bestand.tekst
        for begin, eind, nieuw in sorted(self.stukken.get(bestand.naam, ()), reverse=True):
            tekst = tekst[:begin] + nieuw + tekst[eind:]
        return tekst


def maak_plan(lading: Lading, soort: str, oud: str, nieuw: str) -> Plan:
    """Return everything that changes when block `soort`:`oud` becomes `nieuw` (whole ids, both of them good)."""
    plan = Plan(opvolgers=opvolgers_van(lading, soort, oud, nieuw))
    if soort in DEELSOORTEN:
        _hernoem_deel(plan, lading, soort, oud, nieuw)
    else:
        _hernoem_item(plan, lading, ENKELVOUD[soort], oud, nieuw)
    verleg(plan, lading)
    return plan


def verleg(plan: Plan, lading: Lading) -> None:
    """Let everything that refers to what has a successor in the plan refer to that."""
    ids = {
        (ENKELVOUD[naar_soort].lijst, van): plan.opvolgers[verwijzing].partition(":")[2]
        for verwijzing in plan.opvolgers
        for naar_soort, _, van in [verwijzing.partition(":")]
        if naar_soort in ENKELVOUD
    }
    for item in lading.kennisbank.items():
        _verwijzingen(plan, lading, item, ids)


def opvolgers_van(lading: Lading, soort: str, oud: str, nieuw: str) -> dict[str, str]:
    """Return every reference that changes: the block itself, and what has its id within its own."""
    gevonden = {f"{soort}:{oud}": f"{soort}:{nieuw}"}
    for verwijzing in lading.kennisbank.blokken:
        kind, _, id = verwijzing.partition(":")
        ouder, streep, rest = id.partition("/")
        if streep and ouder == oud and OUDER.get(kind) == soort:
            gevonden[verwijzing] = f"{kind}:{nieuw}/{rest}"
    return gevonden


def staat_op(lading: Lading, soort: str, id: str) -> tuple[YamlBestand, Pad]:
    """Return the file and the keys of a block that stands in an item, or of an item."""
    deelsoort = DEELSOORTEN.get(soort)
    if deelsoort is None:
        item = lading.kennisbank.lijst(ENKELVOUD[soort].lijst)[id]
        return lading.bestanden[item.bestand], item.pad
    ouder, _, deel = id.partition("/")
    item = lading.kennisbank.lijst(ENKELVOUD[deelsoort.ouder].lijst)[ouder]
    return lading.bestanden[item.bestand], (*item.pad, deelsoort.veld, deel)


def eigen_bestanden(lading: Lading, soort: Soort, id: str) -> list[str]:
    """Return the files that an item has to itself: its data, its steps, its page. Each is named after its id."""
    namen = [soort.bestand_voor(id)] if soort.vorm is Vorm.PER_ITEM else []
    if soort.lijst == "bouwstenen" and f"data/stappen/{id}.yaml" in lading.bestanden:
        namen.append(f"data/stappen/{id}.yaml")
    return [*namen, f"docs/{soort.lijst}/{id}.md"] if soort.eigen_pagina else namen


def _hernoem_item(plan: Plan, lading: Lading, soort: Soort, oud: str, nieuw: str) -> None:
    if soort.vorm is not Vorm.PER_ITEM:
        _sleutel(plan, *staat_op(lading, soort.enkelvoud, oud), nieuw.rpartition("/")[2])
    for naam in eigen_bestanden(lading, soort, oud):
        plan.bestanden[naam] = PurePosixPath(naam).with_stem(nieuw).as_posix()


def _hernoem_deel(plan: Plan, lading: Lading, soort: str, oud: str, nieuw: str) -> None:
    ouder, _, deel = oud.partition("/")
    nieuw_deel = nieuw.partition("/")[2]
    _sleutel(plan, *staat_op(lading, soort, oud), nieuw_deel)
    if soort == "onderdeel":
        for stap in lading.kennisbank.stappen.values():
            if stap.bouwsteen == ouder and stap.onderdeel == deel:
                _waarde(plan, lading.bestanden[stap.bestand], (*stap.pad, "onderdeel"), deel, nieuw_deel)


def _verwijzingen(plan: Plan, lading: Lading, item: Item, ids: dict[tuple[str, str], str]) -> None:
    bestand = lading.bestanden[item.bestand]
    for blad in bladen(item):
        pad = (*item.pad, *blad.pad)
        merk = blad.merk(Verwijzing)
        if merk and merk.soort == "blokken" and blad.waarde in plan.opvolgers:
            _waarde(plan, bestand, pad, blad.waarde, plan.opvolgers[blad.waarde])
        elif merk and (merk.soort, blad.waarde) in ids:
            _waarde(plan, bestand, pad, blad.waarde, ids[merk.soort, blad.waarde])
        elif blad.merk(Opmaak):
            _links(plan, bestand, pad)


def _links(plan: Plan, bestand: YamlBestand, pad: Pad) -> None:
    _, _, begin, eind = bestand.waarden[pad]
    for oud, nieuw in plan.opvolgers.items():
        for vondst in re.finditer(rf"\]\(({re.escape(oud)})\)", bestand.tekst[begin:eind]):
            _stuk(plan, bestand, begin + vondst.start(1), oud, nieuw)


def _waarde(plan: Plan, bestand: YamlBestand, pad: Pad, oud: str, nieuw: str) -> None:
    _, _, begin, eind = bestand.waarden[pad]
    _stuk(plan, bestand, bestand.tekst.index(oud, begin, eind), oud, nieuw)


def _sleutel(plan: Plan, bestand: YamlBestand, pad: Pad, nieuw: str) -> None:
    plek = bestand.sleutelplek(pad)
    begin = bestand.regelbegin[plek.regel - 1] + plek.kolom - 1
    oud = str(pad[-1])
    _stuk(plan, bestand, bestand.tekst.index(oud, begin), oud, nieuw)


def _stuk(plan: Plan, bestand: YamlBestand, begin: int, oud: str, nieuw: str) -> None:
    plan.stukken.setdefault(bestand.naam, set()).add((begin, begin + len(oud), nieuw))
