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
from macros.model.tijd import tijdvak
from macros.model.velden import Wijzigingssoort, Zekerheid
from macros.model.vroeger import NAAMRUIMTE, vroeger


class Agendasoort(StrEnum):
    """What a date means."""

    TERMIJN = "termijn"
    CONTROLE = "controle"


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """One date. `volgnummer` grows when the content says that a date changed, so that diaries take it over."""

    uuid: UUID
    item: Item = field(repr=False)
    soort: Agendasoort
    titel: str
    tekst: str
    datum: str
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
            if plicht.termijn and plicht.termijn.datum:
                titel = f"{item.roepnaam}: {plicht.titel}"
                yield _termijn(kb, item, f"verplichting:{item.id}/{id}", titel, plicht.termijn, plicht.wie)
    if isinstance(item, Resultaatafspraak) and item.termijn.datum:
        titel = f"Resultaatafspraak: {item.naam}"
        yield _termijn(kb, item, f"afspraak:{item.id}", titel, item.termijn, item.verantwoordelijk)


def _termijn(
    kb: Kennisbank, item: Item, verwijzing: str, titel: str, termijn: Termijn, rollen: tuple[str, ...]
) -> Agendapunt:
    return Agendapunt(
        uuid=_uuid(kb, Agendasoort.TERMIJN, verwijzing),
        item=item,
        soort=Agendasoort.TERMIJN,
        titel=titel,
        tekst=termijn.tekst,
        datum=termijn.datum or "",
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
