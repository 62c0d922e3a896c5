"""The names, search words and example questions of the data, by the address of what they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import singledispatch

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item, Onderbouwd, Vindbaar
from macros.model.begrip import Begrip
from macros.model.blokken import blokken_van
from macros.model.bouwsteen import Bouwsteen, Onderdeel
from macros.model.bron import Bron
from macros.model.groep import Groep
from macros.model.instrument import Instrument
from macros.model.kennisbank import Kennisbank
from macros.model.knelpunt import Knelpunt
from macros.model.paginatekst import Paginatekst
from macros.model.rol import Rol
from macros.model.stap import Stap
from macros.zoeken.documenten import Naamkaart, Naamsoort

Namen = list[tuple[Naamsoort, str]]


def kaarten(kennisbank: Kennisbank) -> dict[str, Naamkaart]:
    """Return for each address of an item or block how else it is named and looked for."""
    gevonden: dict[str, Naamkaart] = {}
    for item in kennisbank.items():
        for blok in blokken_van(item):
            if blok.code:
                kaart = gevonden.setdefault(blok.adres, Naamkaart())
                kaart.namen.append((Naamsoort.CODE, blok.code))
        adres = _adres(item)
        if adres:
            _vul(gevonden.setdefault(adres, Naamkaart()), item)
        for verwijzing, deel in _vindbare_delen(item):
            _vul_deel(gevonden.setdefault(kennisbank.blokken[verwijzing].adres, Naamkaart()), deel)
        if isinstance(item, Begrip) and item.zie and item.zie in kennisbank.blokken:
            kaart = gevonden.setdefault(kennisbank.blokken[item.zie].adres, Naamkaart())
            kaart.namen.extend(
                (Naamsoort.BEGRIP, naam) for naam in dict.fromkeys([item.term, *(n for _, n in _namen(item))])
            )
    for adres, zeker in _onderbouwd(kennisbank):
        gevonden[adres] = replace(gevonden[adres], zekerheid=zeker.zekerheid.value)
    return gevonden


def _onderbouwd(kennisbank: Kennisbank) -> Iterator[tuple[str, Onderbouwd]]:
    """Yield the blocks that say how sure they are, each with its address."""
    for item in kennisbank.items():
        if isinstance(item, Stap):
            yield item.adres, item
        for verwijzing, deel in _vindbare_delen(item):
            if isinstance(deel, Onderbouwd):
                yield kennisbank.blokken[verwijzing].adres, deel


def _adres(item: Item) -> str:
    return item.adres_op_site if isinstance(item, Bron) else getattr(item, "adres", "")


def _vul(kaart: Naamkaart, item: Item) -> None:
    kaart.namen.extend(_namen(item))
    if isinstance(item, Vindbaar):
        _vul_woorden(kaart, item)
    if isinstance(item, Groep):
        kaart.zoekwoorden.extend(item.zoekwoorden)


def _vul_woorden(kaart: Naamkaart, item: Vindbaar) -> None:
    kaart.zoekwoorden.extend(item.zoekwoorden)
    kaart.vragen.extend(item.voorbeeldvragen)


def _vindbare_delen(item: Item) -> Iterator[tuple[str, Vindbaar]]:
    """Yield the parts of an item that stand on its page and have words of their own, each with its reference."""
    delen: dict[str, Mapping[str, Vindbaar]] = {}
    if isinstance(item, Bouwsteen):
        delen = {"onderdeel": item.onderdelen, "verplichting": item.verplichtingen, "hobbel": item.hobbels}
    elif isinstance(item, Knelpunt):
        delen = {"advies": item.adviezen}
    return ((f"{soort}:{item.id}/{id}", deel) for soort, per_id in delen.items() for id, deel in per_id.items())


def _vul_deel(kaart: Naamkaart, deel: Vindbaar) -> None:
    if isinstance(deel, Onderdeel):
        kaart.namen.append((Naamsoort.TITEL, deel.naam))
    _vul_woorden(kaart, deel)


@singledispatch
def _namen(_: Item) -> Namen:
    """Return the other names of an item, the strongest kind first."""
    return []


@_namen.register
def _(item: Bouwsteen) -> Namen:
    afkorting = [(Naamsoort.AFKORTING, item.afkorting)] if item.afkorting else []
    return [*afkorting, *_elk(Naamsoort.VOORHEEN, item.voorheen), *_elk(Naamsoort.SYNONIEM, item.synoniemen)]


@_namen.register
def _(item: Instrument) -> Namen:
    return [*_elk(Naamsoort.VOORHEEN, item.voorheen), *_elk(Naamsoort.SYNONIEM, item.synoniemen)]


@_namen.register(Knelpunt)
@_namen.register(Rol)
@_namen.register(Resultaatafspraak)
@_namen.register(Paginatekst)
def _(item: Knelpunt | Rol | Resultaatafspraak | Paginatekst) -> Namen:
    return _elk(Naamsoort.SYNONIEM, item.synoniemen)


@_namen.register
def _(item: Begrip) -> Namen:
    voluit = [(Naamsoort.AFKORTING, item.voluit)] if item.voluit else []
    return [*voluit, *_elk(Naamsoort.SYNONIEM, item.ook)]


def _elk(soort: Naamsoort, woorden: tuple[str, ...]) -> Namen:
    return [(soort, woord) for woord in woorden]
