"""The kinds of blocks that live within an item: in which field, at which anchor, called what. The one table of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Deelsoort:
    """A kind of block within items of the kind `ouder`, which has them by id in its field `veld`.

    On the page its anchor is its id after `voorvoegsel`; it is called what its field `titelveld` says. One without a
    name can be shared, but nothing refers to it.
    """

    naam: str
    ouder: str
    veld: str
    voorvoegsel: str
    titelveld: str = "titel"


_ALLE = (
    Deelsoort("verplichting", "bouwsteen", "verplichtingen", "verplichting-"),
    Deelsoort("onderdeel", "bouwsteen", "onderdelen", "onderdeel-", "naam"),
    Deelsoort("hobbel", "bouwsteen", "hobbels", "hobbel-", "probleem"),
    Deelsoort("advies", "knelpunt", "adviezen", "advies-"),
    Deelsoort("sessieblok", "sessie", "agenda", "blok-"),
    Deelsoort("", "sessie", "oefeningen", "oefening-"),
    Deelsoort("playbookdeel", "playbook", "delen", "deel-", "vraag"),
    Deelsoort("tabel", "instrument", "tabellen", "tabel-"),
    Deelsoort("hoofdstuk", "programma", "delen", ""),
)

DEELSOORTEN = {deel.naam: deel for deel in _ALLE if deel.naam}


@cache
def delen_van(ouder: str) -> Mapping[str, Deelsoort]:
    """Return the kinds of parts that items of a kind have, by field, those without a name included."""
    return {deel.veld: deel for deel in _ALLE if deel.ouder == ouder}
