"""The whole knowledge base: every item by kind, every block by reference, reverse relations computed once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item
from macros.model.begrip import Begrip
from macros.model.blokken import Blok, blokken_van
from macros.model.bouwsteen import Bouwsteen
from macros.model.bron import Bron
from macros.model.groep import Groep
from macros.model.instellingen import Instellingen
from macros.model.instrument import Instrument
from macros.model.knelpunt import Knelpunt
from macros.model.paginatekst import Paginatekst
from macros.model.playbook import Playbook
from macros.model.praktijk import Praktijkvoorbeeld
from macros.model.programma import Programma
from macros.model.rol import Rol
from macros.model.sessie import Sessie
from macros.model.soorten import SOORTEN
from macros.model.stap import Stap
from macros.model.verhuizing import Verhuizing
from macros.model.versie import Geschiedenis


def _leeg() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Kennisbank:
    """Every item, by id, in the order of the files (bouwstenen in the order of their groups)."""

    groepen: Mapping[str, Groep] = field(default_factory=_leeg)
    bouwstenen: Mapping[str, Bouwsteen] = field(default_factory=_leeg)
    stappen: Mapping[str, Stap] = field(default_factory=_leeg)
    resultaatafspraken: Mapping[str, Resultaatafspraak] = field(default_factory=_leeg)
    rollen: Mapping[str, Rol] = field(default_factory=_leeg)
    knelpunten: Mapping[str, Knelpunt] = field(default_factory=_leeg)
    instrumenten: Mapping[str, Instrument] = field(default_factory=_leeg)
    sessies: Mapping[str, Sessie] = field(default_factory=_leeg)
    playbooks: Mapping[str, Playbook] = field(default_factory=_leeg)
    praktijk: Mapping[str, Praktijkvoorbeeld] = field(default_factory=_leeg)
    begrippen: Mapping[str, Begrip] = field(default_factory=_leeg)
    bronnen: Mapping[str, Bron] = field(default_factory=_leeg)
    programma: Mapping[str, Programma] = field(default_factory=_leeg)
    paginas: Mapping[str, Paginatekst] = field(default_factory=_leeg)
    verhuisd: Mapping[str, Verhuizing] = field(default_factory=_leeg)
    instellingen: Mapping[str, Instellingen] = field(default_factory=_leeg)
    geschiedenis: Geschiedenis = field(default_factory=_leeg)
    """How passages read before; these are no items."""

    @classmethod
    def uit_lijsten(cls, lijsten: Mapping[str, Mapping[str, Item]]) -> Kennisbank:
        """Make the knowledge base from the items of each list name ("bouwstenen", "i-versnellers" …)."""
        velden = {lijst.replace("i-versnellers", "sessies"): items for lijst, items in lijsten.items()}
        groepen = list(velden.get("groepen", {}))
        velden["bouwstenen"] = dict(
            sorted(velden.get("bouwstenen", {}).items(), key=lambda p: _volgorde(p[1], groepen))
        )
        return cls(**{naam: MappingProxyType(dict(items)) for naam, items in velden.items()})  # type: ignore[arg-type]

    def lijst(self, naam: str) -> Mapping[str, Item]:
        """Return the items of a list by the name that addresses use ("i-versnellers" is `sessies`)."""
        return getattr(self, "sessies" if naam == "i-versnellers" else naam)  # type: ignore[no-any-return]

    def items(self) -> Iterator[Item]:
        """Yield every item of every kind."""
        for soort in SOORTEN:
            yield from self.lijst(soort.lijst).values()

    @cached_property
    def instelling(self) -> Instellingen:
        """The settings of this site; all empty when there is no file."""
        return next(iter(self.instellingen.values()), Instellingen())

    @cached_property
    def blokken(self) -> Mapping[str, Blok]:
        """Every block that can be linked to or shared, by reference such as "stap:brp/terugmelden"."""
        return {blok.verwijzing: blok for item in self.items() for blok in blokken_van(item)}

    @cached_property
    def codes(self) -> Mapping[str, Blok]:
        """Every block with a spoken code, by that code."""
        return {blok.code: blok for blok in self.blokken.values() if blok.code}

    @cached_property
    def stappen_per_bouwsteen(self) -> Mapping[str, tuple[Stap, ...]]:
        """The steps of each bouwsteen, in order."""
        return _groepeer((stap.bouwsteen, stap) for stap in self.stappen.values())

    @cached_property
    def stappen_per_rol(self) -> Mapping[str, tuple[Stap, ...]]:
        """The steps in which each role takes part, in the order of bouwstenen."""
        volgorde = {id: plaats for plaats, id in enumerate(self.bouwstenen)}
        stappen = sorted(self.stappen.values(), key=lambda s: volgorde.get(s.bouwsteen, 99))
        return _groepeer((rol, stap) for stap in stappen for rol in stap.rollen)

    @cached_property
    def stappen_per_afspraak(self) -> Mapping[str, tuple[Stap, ...]]:
        """The steps that help to keep each resultaatafspraak."""
        return _groepeer((afspraak, stap) for stap in self.stappen.values() for afspraak in stap.vervult)

    @cached_property
    def stappen_per_knelpunt(self) -> Mapping[str, tuple[Stap, ...]]:
        """The steps that lower each knelpunt."""
        return _groepeer((knelpunt, stap) for stap in self.stappen.values() for knelpunt in stap.verlaagt)

    @cached_property
    def bouwstenen_per_groep(self) -> Mapping[str, tuple[Bouwsteen, ...]]:
        """The bouwstenen of each group."""
        return _groepeer((b.groep, b) for b in self.bouwstenen.values())

    @cached_property
    def afspraken_per_bouwsteen(self) -> Mapping[str, tuple[Resultaatafspraak, ...]]:
        """The resultaatafspraken that each bouwsteen serves."""
        return _groepeer((b, a) for a in self.resultaatafspraken.values() for b in a.bouwstenen)

    @cached_property
    def afspraken_per_rol(self) -> Mapping[str, tuple[Resultaatafspraak, ...]]:
        """The resultaatafspraken each role answers for."""
        return _groepeer((r, a) for a in self.resultaatafspraken.values() for r in a.verantwoordelijk)

    @cached_property
    def bouwt_voort_op(self) -> Mapping[str, tuple[Bouwsteen, ...]]:
        """For each bouwsteen the others that need it."""
        return _groepeer((n.bouwsteen, b) for b in self.bouwstenen.values() for n in b.nodig)

    @cached_property
    def instrumenten_per_knelpunt(self) -> Mapping[str, tuple[Instrument, ...]]:
        """The instruments that lower each knelpunt, named on either side."""
        vanuit_knelpunt = ((k.id, i) for k in self.knelpunten.values() for i in self._gekozen(k.instrumenten))
        vanuit_instrument = ((k, i) for i in self.instrumenten.values() for k in i.verlaagt)
        return _groepeer((*vanuit_knelpunt, *vanuit_instrument))

    @cached_property
    def sessies_per_knelpunt(self) -> Mapping[str, tuple[Sessie, ...]]:
        """The sessions that lower each knelpunt."""
        return _groepeer((k, s) for s in self.sessies.values() for k in s.verlaagt)

    @cached_property
    def sessies_per_bouwsteen(self) -> Mapping[str, tuple[Sessie, ...]]:
        """The sessions about each bouwsteen."""
        return _groepeer((b, s) for s in self.sessies.values() for b in s.bouwstenen)

    @cached_property
    def playbooks_per_knelpunt(self) -> Mapping[str, tuple[Playbook, ...]]:
        """The playbooks for each knelpunt."""
        return _groepeer((k, p) for p in self.playbooks.values() for k in p.knelpunten)

    @cached_property
    def praktijk_per_bouwsteen(self) -> Mapping[str, tuple[Praktijkvoorbeeld, ...]]:
        """The experiences with each bouwsteen."""
        return _groepeer((b, p) for p in self.praktijk.values() for b in p.bouwstenen)

    @cached_property
    def praktijk_per_knelpunt(self) -> Mapping[str, tuple[Praktijkvoorbeeld, ...]]:
        """The experiences with each knelpunt."""
        return _groepeer((k, p) for p in self.praktijk.values() for k in p.knelpunten)

    @cached_property
    def praktijk_per_instrument(self) -> Mapping[str, tuple[Praktijkvoorbeeld, ...]]:
        """The experiences with each instrument."""
        return _groepeer((i, p) for p in self.praktijk.values() for i in p.instrumenten)

    def _gekozen(self, ids: tuple[str, ...]) -> Iterator[Instrument]:
        return (self.instrumenten[i] for i in ids if i in self.instrumenten)


def _volgorde(item: Item, groepen: list[str]) -> tuple[bool, int, str]:
    assert isinstance(item, Bouwsteen)
    plaats = groepen.index(item.groep) if item.groep in groepen else len(groepen)
    return not item.nup, plaats, item.naam.lower()


def _groepeer(paren: Any) -> Mapping[str, tuple[Any, ...]]:
    """Return the second of each pair by the first, without doubles, in the order met."""
    groepen: dict[str, dict[str, Any]] = {}
    for sleutel, item in paren:
        groepen.setdefault(sleutel, {})[item.id] = item
    return {sleutel: tuple(items.values()) for sleutel, items in groepen.items()}
