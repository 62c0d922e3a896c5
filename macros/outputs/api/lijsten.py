"""The lists of the API: every kind of content, and what is derived from all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import Field

from macros.model.agenda import Agendasoort, agendapunten
from macros.model.basis import Model
from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.soorten import SOORTEN, Soort, Vorm
from macros.model.velden import BlokId, BouwsteenId, DeelDatum, RolId, Wijzigingssoort

NIET_IN_API = ("instellingen", "paginas")
"""What belongs to this site and not to the subject."""


class Wijzigingsrij(Model):
    """A change, with an id that never changes."""

    id: str = Field(description="Blijvend id, hetzelfde als in de feeds.")
    datum: date = Field(description="Dag van de wijziging.")
    soort: Wijzigingssoort = Field(description="inhoud, datum of status; redactie komt hier niet in.")
    tekst: str = Field(description="Wat de wijziging betekent, in één zin.")
    verwijzing: BlokId = Field(description="Het blok dat veranderde, als soort:id.")
    titel: str = Field(description="Titel van dat blok.")
    pad: str = Field(description="Plaats op de site, vanaf de wortel.")
    rollen: tuple[RolId, ...] = Field(description="Voor wie; leeg is voor iedereen.")
    bouwstenen: tuple[BouwsteenId, ...] = Field(description="Over welke bouwstenen.")


class Agendarij(Model):
    """A date from the content, with an id that stays when the date moves."""

    id: str = Field(description="Blijvend id, hetzelfde als in de kalenders.")
    soort: Agendasoort = Field(description="termijn (voor gemeenten) of controle (van deze tekst).")
    datum: DeelDatum = Field(description="jjjj, jjjj-mm of jjjj-mm-dd: zo precies als bekend.")
    elk_jaar: bool = Field(description="Of deze datum elk jaar terugkomt; datum is dan de eerste keer.")
    titel: str = Field(description="Waar het om gaat.")
    tekst: str = Field(description="De termijn in woorden.")
    verwijzing: BlokId = Field(description="Het blok waar de datum bij hoort, als soort:id.")
    pad: str = Field(description="Plaats op de site, vanaf de wortel.")
    rollen: tuple[RolId, ...] = Field(description="Rollen die hiervoor staan.")
    bouwstenen: tuple[BouwsteenId, ...] = Field(description="Over welke bouwstenen.")


class Blokrij(Model):
    """A block one can link to."""

    verwijzing: BlokId = Field(description="soort:id.")
    soort: str = Field(description="Soort blok.")
    titel: str = Field(description="Titel.")
    code: str | None = Field(description="Code om voor te lezen, zoals BRP-12; null als het blok er geen heeft.")
    pad: str = Field(description="Plaats op de site, vanaf de wortel.")


@dataclass(frozen=True, slots=True)
class Afgeleid:
    """A list made from all items: its name, what a row looks like, its rows."""

    lijst: str
    model: type[Model]
    rijen: Callable[[Kennisbank], Iterator[Model]]


def soorten() -> Iterator[Soort]:
    """Yield the kinds of content that have a list in the API."""
    return (soort for soort in SOORTEN if soort.lijst not in NIET_IN_API)


def per_item(soort: Soort) -> bool:
    """Whether each item has a file of its own: not when the list is short and its ids are no file names."""
    return soort.lijst != "verhuisd" and soort.vorm is not Vorm.ENKEL


def _wijzigingen(kb: Kennisbank) -> Iterator[Model]:
    for m in meldingen(kb):
        w = m.wijziging
        yield Wijzigingsrij(
            id=str(m.uuid),
            datum=w.datum,
            soort=w.soort,
            tekst=w.tekst,
            verwijzing=m.blok.verwijzing,
            titel=m.blok.titel,
            pad=m.blok.adres,
            rollen=m.rollen,
            bouwstenen=m.bouwstenen,
        )


def _agenda(kb: Kennisbank) -> Iterator[Model]:
    for p in agendapunten(kb):
        yield Agendarij(
            id=str(p.uuid),
            soort=p.soort,
            datum=p.datum,
            elk_jaar=p.elk_jaar,
            titel=p.titel,
            tekst=p.tekst,
            verwijzing=p.verwijzing,
            pad=p.adres,
            rollen=p.rollen,
            bouwstenen=p.bouwstenen,
        )


def _blokken(kb: Kennisbank) -> Iterator[Model]:
    for b in kb.blokken.values():
        yield Blokrij(verwijzing=b.verwijzing, soort=b.soort, titel=b.titel, code=b.code or None, pad=b.adres)


AFGELEID = (
    Afgeleid("wijzigingen", Wijzigingsrij, _wijzigingen),
    Afgeleid("agenda", Agendarij, _agenda),
    Afgeleid("blokken", Blokrij, _blokken),
)
