"""The data for the page "Zo goed vindt deze site": score per class and every question, from the real index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from macros.zoeken.index import Index
from macros.zoeken.opdracht import toets, toets_passages
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
    """Everything the page shows; `plekken` are the scores, per part, of the questions that ask for one passage."""

    afstel: Score
    controle: Score
    blind: Score
    klassen: tuple[Klasse, ...]
    plekken: tuple[Score, ...]


def zo_goed(index: Index, wortel: Path) -> ZoGoed:
    """Return the scores of the golden set under `wortel` on this index.

    Raises:
        FileNotFoundError: when there are no questions.
    """
    zoeker = Zoeker(index)
    return van_antwoorden(toets(zoeker, wortel), toets_passages(zoeker, wortel))


def van_antwoorden(antwoorden: Sequence[Antwoord], plekken: Sequence[Antwoord]) -> ZoGoed:
    """Return the scores of these answers, per part and per class; `plekken` answers what asks for one passage."""
    afstel, controle, blind = (van_deel(antwoorden, deel) for deel in DELEN)
    klassen = _klassen(afstel, controle, blind)
    per_deel = tuple(score(van_deel(plekken, deel)) for deel in DELEN)
    return ZoGoed(score(afstel), score(controle), score(blind), klassen, per_deel)


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
