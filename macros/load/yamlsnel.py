"""The quick road from YAML text to plain values, for a file in which nothing stands out.

`yamlbouw` is the judge: it knows the place of everything and says what is wrong. That takes as long again as the
reading itself, and of a file without mistakes nobody asks for a place. So here we give the value only, and give up at
the first sign of anything that the judge might say something about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from sys import intern
from typing import Any

import yaml
from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from macros.load.yamlbouw import MAX_DIEPTE, MAX_ONDERDELEN, NIETS, Gebeurtenis, Lezer

HEKJE = re.compile(r"[^ \t\n][ \t]+#")
"""A hash behind something on its line: in a plain text it silently cuts off what follows."""


class BijzonderError(Exception):
    """Something in the text needs a closer look."""


def gewone_waarde(tekst: str) -> object:
    """Return the value in a YAML text as `bouw` would give it, when `bouw` would have nothing to say about it.

    Raises:
        BijzonderError: when it might; ask `bouw`.
    """
    if (" #" in tekst or "\t#" in tekst) and HEKJE.search(tekst):
        raise BijzonderError
    lezer = Lezer(tekst)
    try:
        return _Snellezer(lezer.get_event).document()
    except yaml.YAMLError as fout:
        raise BijzonderError from fout
    finally:
        lezer.dispose()


class _Snellezer:
    """Turns events into plain values, one call per list or group."""

    def __init__(self, volgende: Callable[[], Gebeurtenis]) -> None:
        self.volgende = volgende
        self.aantal = 1

    def document(self) -> object:
        """Read the one document that must be there, and all that follows it."""
        self.volgende()
        if type(self.volgende()) is not DocumentStartEvent:
            raise BijzonderError
        waarde = self._waarde(self.volgende(), 0)
        self.volgende()
        if type(self.volgende()) is not StreamEndEvent or self.aantal > MAX_ONDERDELEN:
            raise BijzonderError
        return waarde

    def _waarde(self, begin: Gebeurtenis, diepte: int) -> object:
        soort = type(begin)
        if soort is ScalarEvent:
            return _tekst(begin)
        if begin.anchor is not None or begin.tag is not None or diepte >= MAX_DIEPTE:
            raise BijzonderError
        if soort is MappingStartEvent:
            return self._groep(diepte + 1)
        return self._lijst(diepte + 1)

    def _lijst(self, diepte: int) -> list[object]:
        lijst: list[object] = []
        volgende = self.volgende
        while type(deel := volgende()) is not SequenceEndEvent:
            lijst.append(_tekst(deel) if type(deel) is ScalarEvent else self._waarde(deel, diepte))
        self.aantal += len(lijst)
        return lijst

    def _groep(self, diepte: int) -> dict[str, object]:
        groep: dict[str, object] = {}
        volgende = self.volgende
        while type(sleutel := volgende()) is not MappingEndEvent:
            naam = _naam(sleutel)
            if naam in groep:
                raise BijzonderError
            deel = volgende()
            groep[naam] = _tekst(deel) if type(deel) is ScalarEvent else self._waarde(deel, diepte)
        self.aantal += len(groep)
        return groep


def _naam(sleutel: Any) -> str:
    if type(sleutel) is not ScalarEvent or sleutel.anchor is not None or sleutel.tag is not None:
        raise BijzonderError
    naam = sleutel.value
    if not naam or naam == "<<":
        raise BijzonderError
    return intern(naam)


def _tekst(begin: Any) -> str:
    if begin.anchor is not None or begin.tag is not None:
        raise BijzonderError
    tekst: str = begin.value
    if not begin.implicit[0]:
        return tekst.rstrip("\n")
    if tekst in NIETS or ("- " in tekst and begin.start_mark.line != begin.end_mark.line):
        raise BijzonderError
    return tekst if " " in tekst else intern(tekst)
