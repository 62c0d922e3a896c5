"""The editors' agenda: what is due, what lacks a source, what nobody could confirm yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from macros.model.basis import Bijgehouden, Houdbaarheid, Item, Onderbouwd
from macros.model.blokken import blokken_van
from macros.model.bron import Bron
from macros.model.kennisbank import Kennisbank
from macros.model.passage import adres_van
from macros.model.plat import platte_regels
from macros.model.velden import Zekerheid

Pad = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Controle:
    """An item with the day before which somebody looks again."""

    titel: str
    adres: str
    houdbaarheid: Houdbaarheid

    @property
    def voor(self) -> date:
        """The day before which somebody looks again."""
        return self.houdbaarheid.controleer_voor

    def is_over(self, vandaag: date) -> bool:
        """Whether that day has passed."""
        return self.voor < vandaag


@dataclass(frozen=True, slots=True)
class OpenBewering:
    """A claim that still needs work: where it stands and what it says."""

    titel: str
    adres: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Onderhoud:
    """Everything editors may want to do, the most urgent first."""

    controles: tuple[Controle, ...]
    te_verifieren: tuple[OpenBewering, ...]
    zonder_bron: tuple[OpenBewering, ...]
    bronnen_zonder_adres: tuple[Bron, ...]
    bronnen_zonder_archief: tuple[Bron, ...]

    def over_datum(self, vandaag: date) -> list[Controle]:
        """Return what should have been checked before `vandaag`."""
        return [controle for controle in self.controles if controle.is_over(vandaag)]


def onderhoud(kb: Kennisbank) -> Onderhoud:
    """Return the agenda of the editors. It knows no clock: who shows it, decides what is late."""
    controles = [c for item in kb.items() if (c := _controle(item))]
    bronnen = kb.bronnen.values()
    open_ = list(_open_beweringen(kb))
    return Onderhoud(
        controles=tuple(sorted(controles, key=lambda c: (c.voor, c.titel.lower()))),
        te_verifieren=tuple(o for zekerheid, o in open_ if zekerheid is Zekerheid.TE_VERIFIEREN),
        zonder_bron=tuple(o for zekerheid, o in open_ if zekerheid is Zekerheid.AFGELEID),
        bronnen_zonder_adres=tuple(b for b in bronnen if not b.adres),
        bronnen_zonder_archief=tuple(b for b in bronnen if b.adres and not b.archief),
    )


def beweringen_in(model: BaseModel) -> list[tuple[Pad, Onderbouwd]]:
    """Return every claim in an item or a part of one, itself included, with the keys that lead to it."""
    gevonden: list[tuple[Pad, Onderbouwd]] = []
    _verzamel(model, (), gevonden)
    return gevonden


def _verzamel(waarde: Any, pad: Pad, gevonden: list[tuple[Pad, Onderbouwd]]) -> None:
    if type(waarde) is tuple:
        delen: Iterable[tuple[Any, Any]] = enumerate(waarde)
    elif type(waarde) is dict:
        delen = waarde.items()
    else:
        model: type[BaseModel] = type(waarde)
        is_bewering, velden = _vorm(model)
        if is_bewering:
            gevonden.append((pad, waarde))
        waarden = waarde.__dict__
        delen = [(veld, waarden[veld]) for veld in velden if waarden[veld]]
    for sleutel, deel in delen:
        _verzamel(deel, (*pad, str(sleutel)), gevonden)


@cache
def _vorm(model: type[BaseModel]) -> tuple[bool, tuple[str, ...]]:
    """Return whether a model is a claim, and which of its fields may hold claims."""
    velden = tuple(naam for naam, veld in model.model_fields.items() if _met_beweringen(veld.annotation))
    return issubclass(model, Onderbouwd), velden


def _met_beweringen(annotatie: Any) -> bool:
    """Whether a value of this annotation may be a claim or hold one."""
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        return any(_vorm(annotatie))
    return any(_met_beweringen(deel) for deel in get_args(annotatie))


def _controle(item: Item) -> Controle | None:
    houdbaarheid = item.houdbaarheid if isinstance(item, Bijgehouden) else None
    blok = next(blokken_van(item), None) if houdbaarheid else None
    return Controle(blok.titel, blok.adres, houdbaarheid) if houdbaarheid and blok else None


def _open_beweringen(kb: Kennisbank) -> Iterator[tuple[Zekerheid, OpenBewering]]:
    """Yield every claim that nobody confirmed yet, or that was reasoned without a source."""
    for item in kb.items():
        open_ = [(pad, bewering) for pad, bewering in beweringen_in(item) if _is_open(bewering)]
        blok = next(blokken_van(item), None) if open_ else None
        if blok:
            for pad, bewering in open_:
                adres = adres_van(item, pad) or blok.adres
                yield bewering.zekerheid, OpenBewering(blok.titel, adres, _woorden(bewering))


def _is_open(bewering: Onderbouwd) -> bool:
    zekerheid = bewering.zekerheid
    return zekerheid is Zekerheid.TE_VERIFIEREN or (zekerheid is Zekerheid.AFGELEID and not bewering.bronnen)


def _woorden(bewering: Onderbouwd) -> str:
    """Return what a claim says in a line: its title when it has one."""
    titel = getattr(bewering, "titel", None) or getattr(bewering, "naam", None)
    return titel or " ".join(platte_regels(bewering)).removesuffix(f" ({bewering.zekerheid})")
