"""Read one YAML file as text values with the place of every key and value.

Every scalar stays the text that was typed: no `no` becomes False, no 0363 becomes 243. Anchors, aliases,
tags and merge keys are refused: contributors do not need them and they can blow up a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load.yamlfout import vertaal

try:
    from yaml import CSafeLoader as Lezer
except ImportError:  # PyYAML without libyaml
    from yaml import SafeLoader as Lezer  # type: ignore[assignment]

Pad = tuple[str | int, ...]
MAX_BYTES = 1_000_000
MAX_DIEPTE = 12
MAX_KNOPEN = 60_000
STANDAARD_TAGS = frozenset(
    f"tag:yaml.org,2002:{naam}"
    for naam in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "value", "merge")
)


@dataclass(slots=True)
class YamlBestand:
    """A file as read: its value (texts, lists, mappings), where everything stands, what was wrong."""

    naam: str
    waarde: object = None
    sleutels: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    waarden: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    bloktekst: set[Pad] = field(default_factory=set)
    problemen: list[Probleem] = field(default_factory=list)

    def plek(self, pad: Pad) -> Plek:
        """Return where the value at `pad` starts, or its nearest parent that exists."""
        while pad and pad not in self.waarden:
            pad = pad[:-1]
        return Plek(self.naam, *self.waarden.get(pad, (1, 1)))

    def sleutelplek(self, pad: Pad) -> Plek:
        """Return where the key at `pad` stands, or else the value."""
        return Plek(self.naam, *self.sleutels[pad]) if pad in self.sleutels else self.plek(pad)

    def tekstplek(self, pad: Pad, regels_verder: int) -> Plek:
        """Return a line within a text: the mark of a block text points at its bar, one line above the text."""
        plek = self.plek(pad)
        if pad in self.bloktekst:
            return Plek(self.naam, plek.regel + 1 + regels_verder, 1)
        return Plek(self.naam, plek.regel + regels_verder, plek.kolom if regels_verder == 0 else 1)


def lees(pad: Path, naam: str) -> YamlBestand:
    """Read one file.

    Args:
        pad: where the file is.
        naam: how messages name it, relative to the project.

    Returns:
        The file; `waarde` is None and `problemen` tells why when it could not be read. Never raises for bad content.
    """
    bestand = YamlBestand(naam)
    tekst = _tekst(pad, bestand)
    if tekst is None:
        return bestand
    try:
        knoop = yaml.compose(tekst, Loader=Lezer)
    except (yaml.YAMLError, RecursionError) as fout:
        bestand.problemen.append(vertaal(fout, naam, tekst))
        return bestand
    if knoop is not None:
        bestand.waarde = _Bouwer(bestand).bouw(knoop, (), 0)
    return bestand


def _tekst(pad: Path, bestand: YamlBestand) -> str | None:
    """Return the decoded text of the file, or None after noting why not."""
    if pad.is_symlink():
        _meld(bestand, "Dit is een verwijzing naar een ander bestand.", "Zet het bestand zelf in data/.")
        return None
    if pad.stat().st_size > MAX_BYTES:
        melding = f"Dit bestand is groter dan {MAX_BYTES // 1000} kB."
        _meld(bestand, melding, "Splits de inhoud over meer items.")
        return None
    return _gedecodeerd(pad.read_bytes(), bestand)


def _gedecodeerd(ruw: bytes, bestand: YamlBestand) -> str | None:
    try:
        return ruw.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        regel = ruw[: fout.start].count(b"\n") + 1
        kolom = fout.start - ruw.rfind(b"\n", 0, fout.start)
        tip = "Sla het bestand in je editor op met codering UTF-8."
        _meld(bestand, "Dit teken is geen UTF-8.", tip, regel, kolom)
        return None


def _meld(bestand: YamlBestand, melding: str, tip: str, regel: int = 1, kolom: int = 1) -> None:
    plek = Plek(bestand.naam, regel, kolom)
    bestand.problemen.append(Probleem(plek, Niveau.FOUT, "bestand-leesbaar", melding, tip))


class _Bouwer:
    """Turns nodes into plain values and remembers where each of them stood."""

    def __init__(self, bestand: YamlBestand) -> None:
        self.bestand = bestand
        self.gezien: set[int] = set()

    def bouw(self, knoop: Node, pad: Pad, diepte: int) -> object:
        self.bestand.waarden[pad] = _plaats(knoop)
        if not self._mag(knoop, diepte):
            return None
        if isinstance(knoop, ScalarNode):
            if knoop.style in ("|", ">"):
                self.bestand.bloktekst.add(pad)
            return self._scalar(knoop)
        if isinstance(knoop, SequenceNode):
            return [self.bouw(kind, (*pad, i), diepte + 1) for i, kind in enumerate(knoop.value)]
        assert isinstance(knoop, MappingNode)
        return dict(self._paren(knoop, pad, diepte))

    def _paren(self, knoop: MappingNode, pad: Pad, diepte: int) -> Iterator[tuple[str, object]]:
        eerder: dict[str, int] = {}
        for sleutel, kind in knoop.value:
            if not isinstance(sleutel, ScalarNode) or sleutel.value == "<<":
                self._fout(
                    sleutel,
                    "Een sleutel moet een gewoon woord zijn.",
                    "Schrijf hier één woord gevolgd door een dubbele punt.",
                )
                continue
            if sleutel.value in eerder:
                waar = f"de eerste staat op regel {eerder[sleutel.value]}"
                melding = f'De sleutel "{sleutel.value}" staat hier voor de tweede keer; {waar}.'
                self._fout(sleutel, melding, "Voeg de twee samen of haal er één weg.", "sleutel-dubbel")
                continue
            eerder[sleutel.value] = sleutel.start_mark.line + 1
            kindpad = (*pad, sleutel.value)
            self.bestand.sleutels[kindpad] = _plaats(sleutel)
            yield sleutel.value, self.bouw(kind, kindpad, diepte + 1)

    def _mag(self, knoop: Node, diepte: int) -> bool:
        if id(knoop) in self.gezien:
            return self._fout(knoop, "Verwijzingen met & en * mogen hier niet.", "Schrijf de tekst hier voluit.")
        self.gezien.add(id(knoop))
        if knoop.tag not in STANDAARD_TAGS:
            return self._fout(
                knoop, f'Het label "{knoop.tag}" mag hier niet.', "Haal het woord met het uitroepteken weg."
            )
        if diepte > MAX_DIEPTE:
            return self._fout(knoop, f"Dit staat meer dan {MAX_DIEPTE} niveaus diep.", "Kijk of het inspringen klopt.")
        if len(self.gezien) > MAX_KNOPEN:
            if len(self.gezien) == MAX_KNOPEN + 1:
                self._fout(knoop, "Dit bestand bevat te veel onderdelen.", "Splits de inhoud over meer items.")
            return False
        return True

    def _fout(self, knoop: Node, melding: str, tip: str, regel: str = "yaml-vorm") -> bool:
        plek = Plek(self.bestand.naam, *_plaats(knoop))
        self.bestand.problemen.append(Probleem(plek, Niveau.FOUT, regel, melding, tip))
        return False

    def _scalar(self, knoop: ScalarNode) -> str | None:
        leeg = knoop.style is None and knoop.value in ("", "~", "null")
        return None if leeg else str(knoop.value).rstrip("\n")


def _plaats(knoop: Node) -> tuple[int, int]:
    return knoop.start_mark.line + 1, knoop.start_mark.column + 1
