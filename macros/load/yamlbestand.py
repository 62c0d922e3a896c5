"""A YAML file as text values, with the place of every key and value."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Collection, Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem
from macros.diagnostics.tekens import bijzondere_spatie
from macros.load.leestekst import lees_tekst
from macros.load.yamlbouw import Bouwsel, Pad, Vondst, bouw
from macros.load.yamlsnel import BijzonderError, gewone_waarde

CODERING = ("utf-8", "surrogatepass")
BIJZONDER = object()
"""Stands for the value of a text that the quick road did not dare to read."""


class YamlBestand:
    """A file as read: its value (texts, lists, mappings), where everything stands, what was wrong.

    Everything follows from the text and is made when it is first asked for. Reading goes by the quick road; only a
    file with something wrong in it, or of which somebody wants to know where a thing stands, is read by the slow one.
    """

    def __init__(self, naam: str, ruw: bytes, weigering: Probleem | None = None) -> None:
        """Take a text as UTF-8: one long dash makes a string twice as large. Of what is refused, what was seen."""
        self.naam = naam
        self.ruw = ruw
        self.weigering = weigering

    @cached_property
    def som(self) -> str:
        """By what one recognises this very text: its SHA-256."""
        return hashlib.sha256(self.ruw).hexdigest()

    @property
    def tekst(self) -> str:
        """The text of the file, with one kind of line end."""
        return self.ruw.decode(*CODERING)

    @property
    def waarde(self) -> object:
        """What the file says; None when that is nothing, or when it could not be read."""
        return self._bouwsel.waarde if self._gewoon is BIJZONDER else self._gewoon

    @property
    def problemen(self) -> list[Probleem]:
        """What is wrong with the file as YAML."""
        if self.weigering:
            return [self.weigering]
        return [] if self._gewoon is not BIJZONDER else [_probleem(self.naam, v) for v in self._bouwsel.vondsten]

    @property
    def leeg(self) -> Collection[Pad]:
        """The keys with nothing behind them."""
        return () if self._gewoon is not BIJZONDER else self._bouwsel.leeg

    @property
    def gemeld(self) -> Collection[Pad]:
        """The values that were refused already, so that nobody complains about them again."""
        return () if self._gewoon is not BIJZONDER else self._bouwsel.gemeld

    @property
    def dubbele_ids(self) -> bool:
        """Whether a key stands twice on the outer level: then the id of one of the two is not known."""
        return self._gewoon is BIJZONDER and self._bouwsel.dubbele_ids

    @property
    def sleutels(self) -> Mapping[Pad, tuple[int, int]]:
        """The line and column of every key."""
        return self._bouwsel.sleutels

    @property
    def waarden(self) -> Mapping[Pad, tuple[int, int, int, int]]:
        """The line, the column and the offsets of begin and end of every value."""
        return self._bouwsel.waarden

    def weet(self, waarde: object) -> None:
        """Take the value of a text in which nothing is wrong from who read the same text before."""
        self.__dict__["_gewoon"] = waarde

    def vergeet(self) -> None:
        """Let go of all that can be made of the text again: whoever read a whole site has no room to keep it."""
        for naam in ("_gewoon", "_bouwsel", "regelbegin"):
            self.__dict__.pop(naam, None)

    @cached_property
    def _gewoon(self) -> object:
        try:
            return BIJZONDER if self.weigering else gewone_waarde(self.tekst)
        except BijzonderError:
            return BIJZONDER

    @cached_property
    def _bouwsel(self) -> Bouwsel:
        return Bouwsel() if self.weigering else bouw(self.tekst)

    def plek(self, pad: Pad) -> Plek:
        """Return where the value at `pad` starts, or its nearest parent that exists."""
        while pad and pad not in self.waarden:
            pad = pad[:-1]
        return Plek(self.naam, *self.waarden[pad][:2]) if pad in self.waarden else Plek(self.naam)

    def sleutelplek(self, pad: Pad) -> Plek:
        """Return where the key at `pad` stands, or else the value."""
        return Plek(self.naam, *self.sleutels[pad]) if pad in self.sleutels else self.plek(pad)

    def tekstplek(self, pad: Pad, waarde: str, plaats: int) -> Plek:
        """Return where the word at offset `plaats` within the text `waarde` at `pad` stands in the file.

        We look the word up between the start and the end of the value, so that it does not matter
        how the text was typed: on one line, between quotes, or as a block.
        """
        woord = waarde[plaats:].split(maxsplit=1)[0][:60] if waarde[plaats:].strip() else ""
        if not woord or pad not in self.waarden:
            return self.plek(pad)
        _, _, begin, eind = self.waarden[pad]
        tekst = self.tekst
        if tekst[begin] in "|>":  # the bar of a block text is no part of it
            begin = tekst.find("\n", begin)
        gevonden = begin - 1
        for _ in range(waarde.count(woord, 0, plaats) + 1):
            gevonden = tekst.find(woord, gevonden + 1, eind)
        return self._plek_van(gevonden) if gevonden >= begin else self.plek(pad)

    def spatieplek(self, vanaf: Plek) -> Plek:
        """Return where the first special space on the line stands, from a place on."""
        begin = self.regelbegin[vanaf.regel - 1] + vanaf.kolom - 1
        gevonden = bijzondere_spatie(self.tekst[begin:].partition("\n")[0])
        return Plek(self.naam, vanaf.regel, vanaf.kolom + gevonden[0]) if gevonden else vanaf

    def _plek_van(self, plaats: int) -> Plek:
        regel = bisect_right(self.regelbegin, plaats)
        return Plek(self.naam, regel, plaats - self.regelbegin[regel - 1] + 1)

    @cached_property
    def regelbegin(self) -> list[int]:
        """The offset in the text at which each line begins."""
        return [0, *(einde.end() for einde in re.finditer("\n", self.tekst))]


def lees(pad: Path, naam: str) -> YamlBestand:
    """Read one file.

    Args:
        pad: where the file is.
        naam: how messages name it, relative to the project.

    Returns:
        The file; `waarde` is None and `problemen` tells why when it could not be read. Never raises for bad content.
    """
    gelezen = lees_tekst(pad, naam)
    if gelezen.probleem:
        return YamlBestand(naam, gelezen.tekst.encode(*CODERING), gelezen.probleem)
    return ontleed(gelezen.tekst, naam)


def ontleed(tekst: str, naam: str) -> YamlBestand:
    """Return a text as file: what `lees` does, for text that is already here."""
    return _bestand(naam, tekst.encode(*CODERING))


@lru_cache(maxsize=4096)
def _bestand(naam: str, ruw: bytes) -> YamlBestand:
    """Return a file, kept by content: after an edit only what changed is read again. Nobody changes it."""
    return YamlBestand(naam, ruw)


def vergeet_gelezen() -> None:
    """Let go of the files that were kept."""
    _bestand.cache_clear()


def _probleem(naam: str, v: Vondst) -> Probleem:
    return Probleem(Plek(naam, v.regel, v.kolom), Niveau.FOUT, v.soort, v.melding, v.tip, heel_bestand=True)
