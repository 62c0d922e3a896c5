"""The data for the page "Zo goed vindt deze site": score per class and every question, from the real index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from macros.zoeken.index import Index
from macros.zoeken.opdracht import toets
from macros.zoeken.toets import DELEN, Antwoord, Score, per_klasse, score, van_deel
from macros.zoeken.zoeker import Zoeker

KLASSEN = {
    "afkorting": "Afkortingen",
    "deel-van-samenstelling": "Een deel van een lang woord",
    "exact": "De precieze naam",
    "instrument-sessie": "Instrumenten en sessies",
    "knelpunt": "Wat vastloopt",
    "lekenomschrijving": "In gewone woorden",
    "los-aaneen": "Los of aan elkaar geschreven",
    "oude-naam-synoniem": "Oude namen en synoniemen",
    "prefix": "Terwijl je typt",
    "rolvraag": "Vragen per rol",
    "taakvraag": "Iets willen doen",
    "technisch-juridisch": "Techniek en wet",
    "typefout": "Typefouten",
    "verbuiging": "Andere vormen van een woord",
}


@dataclass(frozen=True, slots=True)
class Klasse:
    """One class of questions with its score; only questions that may be tuned on are named."""

    id: str
    naam: str
    afstel: Score
    controle: Score
    blind: Score
    vragen: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class ZoGoed:
    """Everything the page shows."""

    afstel: Score
    controle: Score
    blind: Score
    klassen: tuple[Klasse, ...]


def zo_goed(index: Index, wortel: Path) -> ZoGoed:
    """Return the scores of the golden set under `wortel` on this index.

    Raises:
        FileNotFoundError: when there are no questions.
    """
    return van_antwoorden(toets(Zoeker(index), wortel))


def van_antwoorden(antwoorden: Sequence[Antwoord]) -> ZoGoed:
    """Return the scores of these answers, per part and per class."""
    afstel, controle, blind = (van_deel(antwoorden, deel) for deel in DELEN)
    return ZoGoed(score(afstel), score(controle), score(blind), _klassen(afstel, controle, blind))


def _klassen(afstel: Sequence[Antwoord], controle: Sequence[Antwoord], blind: Sequence[Antwoord]) -> tuple[Klasse, ...]:
    eigen, geheim, los = per_klasse(afstel), per_klasse(controle), per_klasse(blind)
    return tuple(
        Klasse(
            id=klasse,
            naam=KLASSEN.get(klasse, klasse),
            afstel=eigen[klasse],
            controle=geheim.get(klasse, score([])),
            blind=los.get(klasse, score([])),
            vragen=tuple(a for a in afstel if a.vraag.klasse == klasse),
        )
        for klasse in eigen
    )
