"""The sections of a page as the form shows them: what each is called there, and which fields it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from macros.model.basis import Item
from macros.model.deelsoorten import delen_van
from macros.model.passagetabel import INDELING

KOP = "Bovenaan de pagina"

TITELS: Mapping[str, Mapping[str, str]] = {
    "bouwsteen": {
        "kop": KOP,
        "wat": "Wat het is",
        "plichten": "Wat je moet",
        "baten": "Wat het oplevert",
        "kosten": "Wat het kost",
        "nodig": "Wat je eerst nodig hebt",
        "toen-en-nu": "Toen en nu",
        "techniek": "Standaarden en beheer",
    },
    "afspraak": {"kop": KOP, "toelichting": "Wat je erbij moet weten", "nu": "En nu"},
    "rol": {"kop": KOP, "bestuursblad": "Op één A4", "doet": "Wat je doet of besluit", "waarom": "Waarom jij"},
    "knelpunt": {"kop": KOP, "herkenbaar": "Zo ziet het eruit", "oorzaken": "Waarom het gebeurt"},
    "instrument": {
        "kop": KOP,
        "wat": "Wat het is",
        "geeft": "Wat het je geeft",
        "vraagt": "Wat het van je vraagt",
        "verder": "Waar kijken",
    },
    "sessie": {
        "kop": KOP,
        "doel": "Waarom deze sessie",
        "voorbereiding": "Voorbereiding",
        "oefeningen": "Oefeningen",
        "werkblad": "Werkblad",
        "evaluatie": "Evaluatie",
        "nazorg": "Nazorg door de coach",
    },
    "playbook": {"kop": KOP},
    "programma": {"kop": KOP, "tijdlijn": "Tijdlijn"},
}
"""By kind the title of each section by its anchor, as on its page and in that order."""


def secties() -> dict[str, list[tuple[str, str, list[str]]]]:
    """Return by kind of every section (anchor, title, fields)."""
    geen = cast("Item", None)  # the sections of a page of its own are the same for every item
    return {
        soort: [(anker, titel, list(_velden(soort, geen)[anker])) for anker, titel in titels.items()]
        for soort, titels in TITELS.items()
    }


def _velden(soort: str, item: Item) -> dict[str, tuple[str, ...]]:
    """Return the fields of each section by its anchor, with those of parts that are no blocks of their own."""
    los = {deel.veld: (deel.veld,) for deel in delen_van(soort).values() if not deel.naam}
    return {**INDELING[soort].secties(item), **los}
