"""The names, search words and example questions of the data, by the address of what they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import singledispatch
from itertools import chain

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item, Model, Onderbouwd, Vindbaar
from macros.model.begrip import Begrip
from macros.model.bouwsteen import Bouwsteen, Onderdeel
from macros.model.bron import Bron
from macros.model.instrument import Instrument
from macros.model.kennisbank import Kennisbank
from macros.model.knelpunt import Knelpunt
from macros.model.paginatekst import Paginatekst
from macros.model.rol import Rol
from macros.model.stap import Stap
from macros.zoeken.documenten import ZONDER_NAMEN, Naamkaart, Naamsoort, Namen

Aanvulling = tuple[str, Namen, tuple[str, ...], tuple[str, ...]]
"""What is put on a card: its address; names, search words, example questions."""


def kaarten(kennisbank: Kennisbank) -> dict[str, Naamkaart]:
    """Return for each address of an item or block how else it is named and looked for."""
    gevonden = {blok.adres: Naamkaart(((Naamsoort.CODE, code),)) for code, blok in kennisbank.codes.items()}
    for adres, namen, zoekwoorden, vragen in chain(_van_items(kennisbank), _van_begrippen(kennisbank)):
        gevonden[adres] = gevonden.get(adres, ZONDER_NAMEN).met(namen, zoekwoorden, vragen)
    for adres, zeker in _onderbouwd(kennisbank):
        gevonden[adres] = gevonden[adres]._replace(zekerheid=zeker.zekerheid.value)
    return gevonden


def _van_items(kennisbank: Kennisbank) -> Iterator[Aanvulling]:
    """Yield what every item, and every part of one with words of its own, puts on its card."""
    for item in kennisbank.items():
        if adres := _adres(item):
            yield adres, _namen(item), *_woorden(item)
        for verwijzing, deel in _vindbare_delen(item):
            naam = ((Naamsoort.TITEL, deel.naam),) if isinstance(deel, Onderdeel) else ()
            yield kennisbank.blokken[verwijzing].adres, naam, *_woorden(deel)


def _van_begrippen(kennisbank: Kennisbank) -> Iterator[Aanvulling]:
    """Yield what a begrip puts on the card of the block that explains it further: its names."""
    for begrip in kennisbank.begrippen.values():
        if begrip.zie and begrip.zie in kennisbank.blokken:
            namen = dict.fromkeys([begrip.term, *(naam for _, naam in _namen(begrip))])
            yield kennisbank.blokken[begrip.zie].adres, _elk(Naamsoort.BEGRIP, namen), (), ()


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


def _woorden(deel: Model) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the search words and example questions of an item or a part of one; many kinds have none."""
    return getattr(deel, "zoekwoorden", ()), getattr(deel, "voorbeeldvragen", ())


def _vindbare_delen(item: Item) -> Iterator[tuple[str, Vindbaar]]:
    """Yield the parts of an item that stand on its page and have words of their own, each with its reference."""
    delen: dict[str, Mapping[str, Vindbaar]] = {}
    if isinstance(item, Bouwsteen):
        delen = {"onderdeel": item.onderdelen, "verplichting": item.verplichtingen, "hobbel": item.hobbels}
    elif isinstance(item, Knelpunt):
        delen = {"advies": item.adviezen}
    return ((f"{soort}:{item.id}/{id}", deel) for soort, per_id in delen.items() for id, deel in per_id.items())


@singledispatch
def _namen(_: Item) -> Namen:
    """Return the other names of an item, the strongest kind first."""
    return ()


@_namen.register
def _(item: Bouwsteen) -> Namen:
    afkorting = ((Naamsoort.AFKORTING, item.afkorting),) if item.afkorting else ()
    return (*afkorting, *_elk(Naamsoort.VOORHEEN, item.voorheen), *_elk(Naamsoort.SYNONIEM, item.synoniemen))


@_namen.register
def _(item: Instrument) -> Namen:
    return (*_elk(Naamsoort.VOORHEEN, item.voorheen), *_elk(Naamsoort.SYNONIEM, item.synoniemen))


@_namen.register(Knelpunt)
@_namen.register(Rol)
@_namen.register(Resultaatafspraak)
@_namen.register(Paginatekst)
def _(item: Knelpunt | Rol | Resultaatafspraak | Paginatekst) -> Namen:
    return _elk(Naamsoort.SYNONIEM, item.synoniemen)


@_namen.register
def _(item: Begrip) -> Namen:
    voluit = ((Naamsoort.AFKORTING, item.voluit),) if item.voluit else ()
    return (*voluit, *_elk(Naamsoort.SYNONIEM, item.ook))


def _elk(soort: Naamsoort, woorden: Iterable[str]) -> Namen:
    return tuple([(soort, woord) for woord in woorden])
