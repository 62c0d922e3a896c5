"""From YAML text to plain values, event by event, with the place of everything.

Every scalar stays the text that was typed: no `no` becomes False, no 0363 becomes 243. Anchors, aliases, tags and
merge keys are refused: contributors do not need them and they can blow up a file. Working on events instead of
whole trees lets us stop at the first sign of a file that is too deep or too large.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from macros.diagnostics.tekens import bijzondere_spatie
from macros.load.yamlfout import over_spatie, vertaal
from macros.load.yamlmeldingen import BETEKENIS, GEEN_SLEUTEL

try:
    from yaml import CSafeLoader as _Lezer
except ImportError:  # PyYAML without libyaml
    from yaml import SafeLoader as _Lezer  # type: ignore[assignment]

Lezer = _Lezer
Pad = tuple[str | int, ...]
Gebeurtenis = Any  # an Event with its marks: the stubs say they may be missing, the parser always gives them
Merk = Any  # a place in the text: line, column and index, counted from 0
MAX_DIEPTE = 12
MAX_ONDERDELEN = 60_000
MAX_VONDSTEN = 20
NIETS = frozenset(("", "~", "null"))
KORT = 60
OPMERKING = re.compile(r"[ \t]+#")


@dataclass(frozen=True, slots=True)
class Vondst:
    """Something wrong in a text, with its line and column from 1."""

    regel: int
    kolom: int
    soort: str
    melding: str
    tip: str


@dataclass(slots=True)
class Bouwsel:
    """What `bouw` made: the value, the places, and what was wrong."""

    waarde: object = None
    sleutels: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    waarden: dict[Pad, tuple[int, int, int, int]] = field(default_factory=dict)
    leeg: list[Pad] = field(default_factory=list)
    gemeld: set[Pad] = field(default_factory=set)
    vondsten: list[Vondst] = field(default_factory=list)
    dubbele_ids: bool = False


class _TeVeelError(Exception):
    """The file is too deep, too large or too broken to go on with."""


def bouw(tekst: str) -> Bouwsel:
    """Return the values in a YAML text. Never raises for what the text holds; `waarde` is None when it is no YAML."""
    bouwer = _Bouwer(tekst)
    try:
        bouwer.document(yaml.parse(tekst, Loader=Lezer))
    except yaml.YAMLError as fout:
        regel, kolom, melding, tip = vertaal(fout, tekst)
        bouwer.uit.vondsten.append(Vondst(regel, kolom, "yaml-vorm", melding, tip))
        bouwer.uit.waarde = None
    except _TeVeelError:
        bouwer.uit.waarde = None
    return bouwer.uit


class _Bouwer:
    """Turns events into plain values and remembers where each of them stood."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self.uit = Bouwsel()
        self.labels: set[str] = set()
        self.aantal = 0

    def document(self, stroom: Iterator[Gebeurtenis]) -> None:
        """Read the one document that may be there."""
        documenten = 0
        for gebeurtenis in stroom:
            if isinstance(gebeurtenis, DocumentStartEvent):
                documenten += 1
                if documenten > 1:
                    tip = "Haal de regel met drie streepjes weg."
                    self._stop(gebeurtenis, "Hier begint een tweede deel in hetzelfde bestand.", tip)
            elif isinstance(gebeurtenis, NODEN):
                self.uit.waarde = self._waarde(gebeurtenis, stroom, ())

    def _waarde(self, begin: Gebeurtenis, stroom: Iterator[Gebeurtenis], pad: Pad) -> object:
        self.aantal += 1
        if len(pad) > MAX_DIEPTE or self.aantal > MAX_ONDERDELEN:
            self._te_veel(begin, pad)
        if isinstance(begin, AliasEvent) or begin.tag is not None or begin.anchor:
            self._keur(begin, pad)
        eind = begin
        if isinstance(begin, ScalarEvent):
            waarde: object = self._scalar(begin, pad) if begin.implicit[0] else begin.value.rstrip("\n")
        else:
            waarde, eind = self._inhoud(begin, stroom, pad)
        start = begin.start_mark
        self.uit.waarden[pad] = (start.line + 1, start.column + 1, start.index, eind.end_mark.index)
        return waarde

    def _te_veel(self, begin: Gebeurtenis, pad: Pad) -> None:
        if len(pad) > MAX_DIEPTE:
            self._stop(begin, f"Dit staat meer dan {MAX_DIEPTE} niveaus diep.", "Kijk of inspringen en haken kloppen.")
        melding = f"Dit bestand heeft meer dan {MAX_ONDERDELEN} onderdelen."
        self._stop(begin, melding, "Verdeel de inhoud over meer items.")

    def _inhoud(self, begin: Gebeurtenis, stroom: Iterator[Gebeurtenis], pad: Pad) -> tuple[object, Event]:
        if isinstance(begin, SequenceStartEvent):
            lijst: list[object] = []
            while isinstance(volgende := next(stroom), NODEN):
                lijst.append(self._waarde(volgende, stroom, (*pad, len(lijst))))
            return lijst, volgende
        if isinstance(begin, MappingStartEvent):
            return self._groep(begin, stroom, pad)
        return None, begin

    def _groep(
        self, begin: MappingStartEvent, stroom: Iterator[Gebeurtenis], pad: Pad
    ) -> tuple[dict[str, object], Event]:
        groep: dict[str, object] = {}
        while isinstance(sleutel := next(stroom), NODEN):
            naam = self._sleutel(begin, sleutel, stroom, pad)
            dubbel = naam in groep
            if dubbel:
                self._dubbel(sleutel, (*pad, str(naam)))
            if naam is None or dubbel:
                self._waarde(next(stroom), stroom, (*pad, ""))
                continue
            kindpad = (*pad, naam)
            self.uit.sleutels[kindpad] = _plaats(sleutel)
            groep[naam] = self._waarde(next(stroom), stroom, kindpad)
        return groep, sleutel

    def _sleutel(self, groep: MappingStartEvent, sleutel: Event, stroom: Iterator[Gebeurtenis], pad: Pad) -> str | None:
        """Return the key as text, or None after noting why it is none."""
        if not isinstance(sleutel, ScalarEvent):
            self._waarde(sleutel, stroom, (*pad, ""))
            melding = "Haken en accolades hebben in YAML een eigen betekenis."
            self._fout(groep if groep.flow_style else sleutel, melding, BETEKENIS[1], pad)
            return None
        if sleutel.value == "<<" and sleutel.implicit[0]:
            melding = "Het teken << voegt in YAML groepen samen; dat kan hier niet."
            self._fout(sleutel, melding, "Schrijf de velden voluit.", pad)
            return None
        if not sleutel.value:
            self._fout(sleutel, *GEEN_SLEUTEL, pad)
            return None
        if sleutel.tag is not None or sleutel.anchor:
            self._keur(sleutel, pad)
        return sleutel.value

    def _dubbel(self, sleutel: Event, pad: Pad) -> None:
        eerste = self.uit.sleutels[pad][0]
        self.uit.dubbele_ids |= len(pad) == 1
        melding = f'"{_kort(str(pad[-1]))}" staat hier voor de tweede keer; de eerste staat op regel {eerste}.'
        self._fout(sleutel, melding, "Voeg de twee samen.", None, "sleutel-dubbel")

    def _keur(self, begin: Gebeurtenis, pad: Pad) -> None:
        """Refuse the signs that mean something else in YAML: & * and !."""
        if isinstance(begin, AliasEvent):
            if begin.anchor in self.labels:
                self.uit.gemeld.add(pad)
            else:
                self._fout(begin, BETEKENIS[0].format("*"), BETEKENIS[1], pad)
        elif begin.tag is not None:
            label = str(begin.tag).replace("tag:yaml.org,2002:", "!!")
            melding = f'Een woord dat met ! begint is in YAML een label; "{_kort(label)}" kan hier niet.'
            self._fout(begin, melding, "Zet de hele tekst tussen dubbele aanhalingstekens.", pad)
        else:
            self.labels.add(str(begin.anchor))
            self._fout(begin, BETEKENIS[0].format("&"), BETEKENIS[1], pad)

    def _scalar(self, begin: Gebeurtenis, pad: Pad) -> str | None:
        """Return a text without quotes; it may say nothing, or silently take or lose what stands behind it."""
        eind = begin.end_mark
        if self.tekst[eind.index : eind.index + 1] in (" ", "\t") and (los := OPMERKING.match(self.tekst, eind.index)):
            plek = (eind.line + 1, eind.column + los.end() - los.start())
            melding = "Wat achter dit hekje staat, telt niet mee."
            tip = "Zet de hele tekst tussen aanhalingstekens, of de opmerking op een eigen regel."
            self._meld(plek, melding, tip, pad)
        if begin.value in NIETS:
            self.uit.leeg.append(pad)
            return None
        getypt = self.tekst[begin.start_mark.index : eind.index]
        if "\n" in getypt:
            self._streepjes(begin.start_mark, getypt.split("\n"), pad)
        return str(begin.value)

    def _streepjes(self, begin: Merk, regels: list[str], pad: Pad) -> None:
        """A list item that is indented too far silently becomes part of the text above it."""
        for nummer, regel in enumerate(regels[1:], begin.line + 2):
            if regel.lstrip().startswith("- "):
                streepje = len(regel) - len(regel.lstrip())
                if vreemd := bijzondere_spatie(regel[:streepje]):
                    self._meld((nummer, vreemd[0] + 1), *over_spatie(regel), pad)
                    return
                melding = "Dit streepje staat te ver naar rechts; zo hoort de regel bij de tekst erboven."
                tip = "Zet het streepje recht onder het streepje erboven."
                self._meld((nummer, streepje + 1), melding, tip, pad)
                return

    def _fout(self, waar: Event, melding: str, tip: str, pad: Pad | None, soort: str = "yaml-vorm") -> None:
        self._meld(_plaats(waar), melding, tip, pad, soort)

    def _meld(self, plek: tuple[int, int], melding: str, tip: str, pad: Pad | None, soort: str = "yaml-vorm") -> None:
        if pad is not None:
            self.uit.gemeld.add(pad)
        self.uit.vondsten.append(Vondst(*plek, soort, melding, tip))
        if len(self.uit.vondsten) >= MAX_VONDSTEN:
            raise _TeVeelError

    def _stop(self, waar: Event, melding: str, tip: str) -> None:
        self.uit.vondsten.append(Vondst(*_plaats(waar), "yaml-vorm", melding, tip))
        raise _TeVeelError


NODEN = (ScalarEvent, SequenceStartEvent, MappingStartEvent, AliasEvent)


def _plaats(gebeurtenis: Gebeurtenis) -> tuple[int, int]:
    return gebeurtenis.start_mark.line + 1, gebeurtenis.start_mark.column + 1


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= KORT else tekst[: KORT - 1] + "…"
