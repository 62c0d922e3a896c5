"""The golden set: questions with the pages that answer them, and how well the search does on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

try:
    from yaml import CSafeLoader as Lezer
except ImportError:  # pragma: no cover - PyYAML without its C part
    from yaml import SafeLoader as Lezer  # type: ignore[assignment]

DIEPTE = 10
AFSTEL, CONTROLE, BLIND = DELEN = ("afstelset", "controleset", "blinde set")
"""Only the first may be looked at while working on the search; the blind one was written apart, afterwards."""
PASSAGES = "passages"
"""The folder beside the questions with those that ask for one passage of a page, in the same three parts."""


@dataclass(frozen=True, slots=True)
class Toetsvraag:
    """One question, in one part of the golden set."""

    klasse: str
    vraag: str
    verwacht: tuple[str, ...]
    deel: str


@dataclass(frozen=True, slots=True)
class Antwoord:
    """Where the first right page came for one question; 0 is not in the first ten."""

    vraag: Toetsvraag
    plaats: int
    gevonden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How well a set of questions was answered; all but `aantal` between 0 and 1.

    `gevonden` is how often the right answer was anywhere, `leeg` how often nothing was.
    """

    aantal: int
    eerste: float
    eerste_drie: float
    mrr: float
    leeg: float
    gevonden: float


def lees_vragen(map_: Path) -> list[Toetsvraag]:
    """Return the questions of every file in `map_`, and the blind ones of the directory `blind` in it, in order.

    Raises:
        FileNotFoundError: when there is no such directory.
    """
    if not map_.is_dir():
        raise FileNotFoundError(map_)
    return [
        Toetsvraag(pad.stem, str(v["vraag"]), tuple(v["verwacht"]), BLIND if blind else _deel(v))
        for blind, bron in ((False, map_), (True, map_ / "blind"))
        for pad in sorted(bron.glob("*.yaml"))
        for v in yaml.load(pad.read_text(encoding="utf-8"), Loader=Lezer)
    ]


def _deel(vraag: dict[str, object]) -> str:
    return CONTROLE if vraag.get("controle") else AFSTEL


def beantwoord(vragen: Iterable[Toetsvraag], zoek: Callable[[str], Sequence[str]]) -> list[Antwoord]:
    """Return how each question was answered by `zoek`, which gives addresses, best first."""
    uit = []
    for vraag in vragen:
        adressen = tuple(zoek(vraag.vraag)[:DIEPTE])
        goed = [n for n, adres in enumerate(adressen, 1) if adres in vraag.verwacht]
        uit.append(Antwoord(vraag, goed[0] if goed else 0, adressen))
    return uit


def score(antwoorden: Sequence[Antwoord]) -> Score:
    """Return the score of these answers; of none at all everything is 0."""
    n = max(1, len(antwoorden))
    return Score(
        len(antwoorden),
        sum(a.plaats == 1 for a in antwoorden) / n,
        sum(1 <= a.plaats <= 3 for a in antwoorden) / n,
        sum(1 / a.plaats for a in antwoorden if a.plaats) / n,
        sum(not a.gevonden for a in antwoorden) / n,
        sum(a.plaats > 0 for a in antwoorden) / n,
    )


def van_deel(antwoorden: Iterable[Antwoord], deel: str) -> list[Antwoord]:
    """Return the answers to the questions of one part."""
    return [a for a in antwoorden if a.vraag.deel == deel]


def per_klasse(antwoorden: Sequence[Antwoord]) -> dict[str, Score]:
    """Return the score of each class, in alphabetical order."""
    klassen = sorted({a.vraag.klasse for a in antwoorden})
    return {k: score([a for a in antwoorden if a.vraag.klasse == k]) for k in klassen}
