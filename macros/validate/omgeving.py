"""What a rule may know: the knowledge base, the pages, today, and where things stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import takewhile
from typing import Protocol

from macros.diagnostics import Niveau, Plek, Probleem
from macros.model.basis import Item
from macros.model.bladen import Blad, Pad, bladen
from macros.model.kennisbank import Kennisbank
from macros.model.oogst import Oogst, Soorten, oogst
from macros.model.opmaak import doelen
from macros.model.overzichten import overzicht_van, woorden_van
from macros.model.pagina import Pagina
from macros.model.soorten import LIJST, lijst_van_blok
from macros.model.velden import Opmaak, Verwijzing
from macros.validate.vermist import HELE_LIJST, vermiste

MEESTE_PER_BESTAND = 50


class Plaatser(Protocol):
    """Knows where values stand and what could not be read; the loader gives one."""

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item starts."""

    def sleutelplek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where the key of a value of an item stands."""

    def tekstplek(self, item: Item, pad: Pad, waarde: str, plaats: int) -> Plek:
        """Return where the word at offset `plaats` within a text of an item stands."""

    def bestaat_maar_kapot(self, lijst: str, id: str) -> bool:
        """Whether an item stands in a file but could not be read."""

    def blok_kapot(self, verwijzing: str) -> bool:
        """Whether the item that holds a block stands in a file but could not be read."""

    def misschien_genoemd(self, id: str) -> bool:
        """Whether a file with mistakes mentions `id`."""

    def mist_bestanden(self) -> bool:
        """Whether there are files of which nobody could see all that they name, or that do not hold all."""

    def is_gelezen(self, bestand: str) -> bool:
        """Whether there is a file with this name, be it with mistakes."""

    def heeft_kapotte(self, lijst: str) -> bool:
        """Whether items of this list could not be read."""


@dataclass(frozen=True)
class Omgeving:
    """Everything rules look at: `bestanden` are the files beside the pages, `gemeld` counts problems."""

    kennisbank: Kennisbank
    plaatser: Plaatser
    paginas: tuple[Pagina, ...] = ()
    vandaag: date = date.max
    bestanden: frozenset[str] = frozenset()
    gemeld: Counter[tuple[str, str]] = field(default_factory=Counter)

    @cached_property
    def oogst(self) -> Oogst:
        """Every marked text of every item, found once for all rules."""
        return oogst(self.kennisbank.items())

    @cached_property
    def vermist(self) -> frozenset[tuple[str, str]]:
        """The files that are not there though others refer to what they hold: (list, id the file is named after)."""
        return vermiste(self.kennisbank, self.plaatser, self.paginas, self._verwezen())

    def mist(self, lijst: str, id: str) -> bool:
        """Whether an item is not there because its whole file is not."""
        if not self.vermist or lijst not in LIJST or f"{LIJST[lijst].enkelvoud}:{id}" in self.kennisbank.verhuisd:
            return False
        return (lijst, HELE_LIJST) in self.vermist or (lijst, id.partition("/")[0]) in self.vermist

    def _verwezen(self) -> Iterator[tuple[str, str]]:
        """Yield (list, id) of everything that fields and links refer to, and pages that show an overview."""
        yield from (woorden_van(naam) for pagina in self.paginas if (naam := overzicht_van(pagina.plaats)))
        for lijst, ids in self.genoemd.items():
            yield from (lijst_van_blok(id) if lijst == "blokken" else (lijst, id) for id in ids)
        for tekst in self.oogst.teksten(Opmaak):
            if "](" in tekst:
                yield from (lijst_van_blok(doel.adres) for doel in doelen(tekst) if doel.intern)

    @cached_property
    def genoemd(self) -> Mapping[str, set[str]]:
        """The ids that items refer to, by the list in which each must be."""
        ids: defaultdict[str, set[str]] = defaultdict(set)
        for veld, teksten in self.oogst.velden(Verwijzing).items():
            if merk := veld.merk(Verwijzing):
                ids[merk.soort].update(teksten)
        return ids

    def bladen_met(
        self, soorten: Soorten, regel: str, verdacht: Callable[[str], object]
    ) -> Iterator[tuple[Item, Blad]]:
        """Yield the texts with a marker of these kinds that are `verdacht`, with the place where they stand.

        Of files that gave enough problems with this rule already, nothing more.
        """
        schuldig = set(filter(verdacht, set(self.oogst.teksten(soorten))))  # a site says many things more than once
        for item in self.kennisbank.items() if schuldig else ():
            if schuldig.isdisjoint(oogst((item,)).teksten(soorten)):
                continue
            for blad in bladen(item):
                if blad.waarde in schuldig and blad.aard.heeft(soorten) and not self.genoeg(regel, item.bestand):
                    yield item, blad

    def genoeg(self, regel: str, bestand: str) -> bool:
        """Whether a rule reported as much about a file as anybody can read."""
        return self.gemeld[regel, bestand] > MEESTE_PER_BESTAND

    def tot_genoeg(self, regel: str, bestand: str, problemen: Iterator[Probleem]) -> Iterator[Probleem]:
        """Yield the problems of a rule in a file, and look for no more once there are as many as anybody can read."""
        return takewhile(lambda _: not self.genoeg(regel, bestand), problemen)

    def plek(self, item: Item, pad: Pad = ()) -> Plek:
        """Return where a value of an item stands."""
        return self.plaatser.plek(item, pad)

    def woordplek(self, item: Item, blad: Blad, plaats: int) -> Plek:
        """Return where the word at offset `plaats` within a text stands."""
        return self.plaatser.tekstplek(item, blad.pad, blad.waarde, plaats)


def gevuld(tekst: tuple[str, str], **woorden: object) -> tuple[str, str]:
    """Return message and tip with the words filled in."""
    return tekst[0].format(**woorden), tekst[1].format(**woorden)


def fout(plek: Plek, regel: str, melding: str, tip: str, heel_bestand: bool = False) -> Probleem:
    """Return a problem that blocks."""
    return Probleem(plek, Niveau.FOUT, regel, melding, tip, heel_bestand)


def let_op(plek: Plek, regel: str, melding: str, tip: str) -> Probleem:
    """Return a problem that does not block."""
    return Probleem(plek, Niveau.LET_OP, regel, melding, tip)
