"""Which fields of which kind make up which passage, and where that stands. The one table of passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from macros.model.basis import Item
from macros.model.stap import Stap

Velden = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Indeling:
    """How items of one kind are divided: the path of the page, the sections by anchor. Their parts: see `delen_van`."""

    pagina: Callable[[Item], str]
    secties: Callable[[Item], Mapping[str, Velden]]


def _eigen(lijst: str, **secties: Velden) -> Indeling:
    """Return the division of items with a page of their own; in anchors a dash stands for an underscore."""
    vast = {anker.replace("_", "-"): velden for anker, velden in secties.items()}
    return Indeling(lambda item: f"{lijst}/{item.id}", lambda _: vast)


def _in_lijst(lijst: str, soort: str, *velden: str) -> Indeling:
    """Return the division of items that are one passage on a list page."""
    return Indeling(lambda _: lijst, lambda item: {f"{soort}-{item.id}": velden})


def _bouwsteen_van(stap: Item) -> str:
    assert isinstance(stap, Stap)
    return f"bouwstenen/{stap.bouwsteen}"


def _anker_van(stap: Item) -> str:
    assert isinstance(stap, Stap)
    return stap.anker


STAPVELDEN = ("titel", "wat", "verantwoordelijk", "betrokken", "klaar_als", "eerst", "doorlooptijd")

INDELING: Mapping[str, Indeling] = {
    "bouwsteen": _eigen(
        "bouwstenen",
        kop=("naam", "afkorting", "samenvatting", "status", "moet_ik"),
        wat=("wat", "sinds", "voorheen", "synoniemen", "niet_verwarren_met", "opname"),
        plichten=("grondslag",),
        baten=("baten",),
        kosten=("kosten",),
        nodig=("nodig",),
        toen_en_nu=("toen_en_nu", "verder"),
        techniek=("standaarden", "beheer"),
    ),
    "stap": Indeling(_bouwsteen_van, lambda stap: {_anker_van(stap): STAPVELDEN}),
    "afspraak": _eigen(
        "resultaatafspraken",
        kop=("naam", "betekenis", "termijn", "bestaan", "verantwoordelijk", "bouwstenen"),
        toelichting=("toelichting",),
        nu=("nu",),
    ),
    "rol": _eigen(
        "rollen",
        kop=("naam", "samenvatting"),
        bestuursblad=("bestuursblad",),
        doet=("doet",),
        waarom=("waarom",),
    ),
    "knelpunt": _eigen(
        "knelpunten",
        kop=("naam", "samenvatting"),
        herkenbaar=("herkenbaar",),
        oorzaken=("oorzaken",),
    ),
    "instrument": _eigen(
        "instrumenten",
        kop=("naam", "samenvatting", "status", "bestaat_nog"),
        wat=("wat",),
        geeft=("geeft",),
        vraagt=("vraagt",),
        verder=("verder",),
    ),
    "sessie": _eigen(
        "i-versnellers",
        kop=("naam", "samenvatting", "resultaat", "voor_wie", "groepsgrootte"),
        doel=("doel",),
        voorbereiding=("voorbereiding", "meenemen"),
        werkblad=("werkblad",),
        evaluatie=("evaluatie",),
        nazorg=("nazorg",),
    ),
    "playbook": _eigen("playbooks", kop=("naam", "samenvatting")),
    "programma": Indeling(
        lambda _: "programma",
        lambda _: {"kop": ("naam", "samenvatting"), "tijdlijn": ("tijdlijn",)},
    ),
    "groep": _in_lijst("bouwstenen", "groep", "naam", "uitleg"),
    "begrip": _in_lijst("begrippen", "begrip", "term", "voluit", "uitleg", "ook"),
    "praktijk": _in_lijst("praktijk", "praktijk", "naam", "gemeente", "wanneer", "verhaal", "les"),
    "bron": _in_lijst("bronnen", "bron", "titel", "uitgever", "datum", "steunt"),
}
