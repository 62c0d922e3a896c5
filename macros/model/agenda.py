"""Every date the content holds: deadlines of obligations and afspraken, and days to check a text again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid5

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Bijgehouden, Item, Termijn
from macros.model.betrokken import bouwstenen_van
from macros.model.bewaren import per_kennisbank
from macros.model.blokken import blokken_van
from macros.model.bouwsteen import Bouwsteen
from macros.model.kennisbank import Kennisbank
from macros.model.rol import Rol
from macros.model.tijd import in_jaar, tijdvak
from macros.model.velden import Wijzigingssoort, Zekerheid
from macros.model.vroeger import NAAMRUIMTE, vroeger

EERSTE_JAAR = 2026
"""When what comes back every year begins in the calendars: it stays the same, so that no diary loses what it had."""


class Agendasoort(StrEnum):
    """What a date means."""

    TERMIJN = "termijn"
    CONTROLE = "controle"


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """One date; when `elk_jaar`, the first of a row with one in every year.

    `volgnummer` grows when the content says that a date changed, so that diaries take it over.
    """

    uuid: UUID
    item: Item = field(repr=False)
    soort: Agendasoort
    titel: str
    tekst: str
    datum: str
    elk_jaar: bool
    zekerheid: Zekerheid | None
    verwijzing: str
    adres: str
    rollen: tuple[str, ...]
    bouwstenen: tuple[str, ...]
    gewijzigd: date
    volgnummer: int

    @property
    def tijdvak(self) -> tuple[date, date]:
        """The first day, and the first day after: a date of which only the year is known fills that year."""
        return tijdvak(self.datum)

    def is_voor(self, rol: str) -> bool:
        """Whether this date belongs in the calendar of a role."""
        return rol in self.rollen


@per_kennisbank
def agendapunten(kb: Kennisbank) -> tuple[Agendapunt, ...]:
    """Return every date, the earliest first."""
    alles = [punt for item in kb.items() for punt in (*_termijnen(kb, item), *_controle(kb, item))]
    return tuple(sorted(alles, key=lambda p: (p.tijdvak, p.soort, p.verwijzing)))


def _termijnen(kb: Kennisbank, item: Item) -> Iterator[Agendapunt]:
    if isinstance(item, Bouwsteen):
        for id, plicht in item.verplichtingen.items():
            if plicht.termijn:
                waar = f"verplichting:{item.id}/{id}"
                yield from _dagen(kb, item, waar, item.roepnaam, plicht.titel, plicht.termijn, plicht.wie)
    if isinstance(item, Resultaatafspraak):
        waar, van = f"afspraak:{item.id}", "Resultaatafspraak"
        yield from _dagen(kb, item, waar, van, item.naam, item.termijn, item.verantwoordelijk)


def _dagen(
    kb: Kennisbank, item: Item, verwijzing: str, van: str, wat: str, termijn: Termijn, rollen: tuple[str, ...]
) -> Iterator[Agendapunt]:
    """Yield the date of a deadline and the days on which it comes back every year; titles begin with `van`."""
    uuid = _uuid(kb, Agendasoort.TERMIJN, verwijzing)
    dagen = [(uuid, wat, termijn.datum, False)] if termijn.datum else []
    for moment in termijn.elk_jaar:
        dagen.append((uuid5(uuid, moment.dag), moment.wat, in_jaar(EERSTE_JAAR, moment.dag).isoformat(), True))
    for eigen, titel, datum, elk_jaar in dagen:
        yield Agendapunt(
            uuid=eigen,
            item=item,
            soort=Agendasoort.TERMIJN,
            titel=f"{van}: {titel}",
            tekst=termijn.tekst,
            datum=datum,
            elk_jaar=elk_jaar,
            zekerheid=termijn.zekerheid,
            verwijzing=verwijzing,
            adres=kb.blokken[verwijzing].adres,
            rollen=rollen,
            bouwstenen=bouwstenen_van(item),
            gewijzigd=_gewijzigd(item),
            volgnummer=_volgnummer(item),
        )


def _controle(kb: Kennisbank, item: Item) -> Iterator[Agendapunt]:
    if not isinstance(item, Bijgehouden):
        return
    houdbaarheid = item.houdbaarheid
    blok = next(blokken_van(item))
    yield Agendapunt(
        uuid=_uuid(kb, Agendasoort.CONTROLE, blok.verwijzing),
        item=item,
        soort=Agendasoort.CONTROLE,
        titel=f"Tekst opnieuw controleren: {blok.titel}",
        tekst=f"{houdbaarheid.beheerder} controleert deze tekst opnieuw.",
        datum=houdbaarheid.controleer_voor.isoformat(),
        elk_jaar=False,
        zekerheid=None,
        verwijzing=blok.verwijzing,
        adres=blok.adres,
        rollen=(item.id,) if isinstance(item, Rol) else (),
        bouwstenen=bouwstenen_van(item) if isinstance(item, Bouwsteen) else (),
        gewijzigd=houdbaarheid.gecontroleerd_op,
        volgnummer=houdbaarheid.gecontroleerd_op.toordinal(),
    )


def _uuid(kb: Kennisbank, soort: Agendasoort, verwijzing: str) -> UUID:
    return uuid5(NAAMRUIMTE, f"agenda/{soort}/{vroeger(kb, verwijzing)}")


def _gewijzigd(item: Item) -> date:
    """Return the newest day on which the item is known to have changed or been checked."""
    houdbaarheid, wijzigingen = getattr(item, "houdbaarheid", None), getattr(item, "wijzigingen", ())
    dagen = [w.datum for w in wijzigingen] + ([houdbaarheid.gecontroleerd_op] if houdbaarheid else [])
    return max(dagen, default=date(1970, 1, 1))


def _volgnummer(item: Item) -> int:
    return sum(w.soort is Wijzigingssoort.DATUM for w in getattr(item, "wijzigingen", ()))
