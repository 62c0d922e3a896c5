"""A YAML file as text values, with the place of every key and value."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load.leestekst import lees_tekst
from macros.load.yamlbouw import Pad, Vondst, bouw


@dataclass(eq=False)
class YamlBestand:
    """A file as read: its value (texts, lists, mappings), where everything stands, what was wrong.

    `gemeld` holds the values that were refused already, so that nobody complains about them again;
    `leeg` the keys with nothing behind them.
    """

    naam: str
    tekst: str = ""
    waarde: object = None
    sleutels: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    waarden: dict[Pad, tuple[int, int, int, int]] = field(default_factory=dict)
    leeg: list[Pad] = field(default_factory=list)
    gemeld: set[Pad] = field(default_factory=set)
    problemen: list[Probleem] = field(default_factory=list)

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
        if self.tekst[begin] in "|>":  # the bar of a block text is no part of it
            begin = self.tekst.find("\n", begin)
        gevonden = begin - 1
        for _ in range(waarde.count(woord, 0, plaats) + 1):
            gevonden = self.tekst.find(woord, gevonden + 1, eind)
        return self._plek_van(gevonden) if gevonden >= begin else self.plek(pad)

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
        return YamlBestand(naam, gelezen.tekst, problemen=[gelezen.probleem])
    return ontleed(gelezen.tekst, naam)


@lru_cache(maxsize=4096)
def ontleed(tekst: str, naam: str) -> YamlBestand:
    """Return a text as file: what `lees` does, for text that is already here.

    Kept by content, so that after an edit only the file that changed is parsed again; nobody changes what it returns.
    """
    uitkomst = bouw(tekst)
    bestand = YamlBestand(naam, tekst, uitkomst.waarde, uitkomst.sleutels, uitkomst.waarden)
    bestand.leeg, bestand.gemeld = uitkomst.leeg, uitkomst.gemeld
    bestand.problemen = [_probleem(naam, vondst) for vondst in uitkomst.vondsten]
    return bestand


def _probleem(naam: str, v: Vondst) -> Probleem:
    return Probleem(Plek(naam, v.regel, v.kolom), Niveau.FOUT, v.soort, v.melding, v.tip)
