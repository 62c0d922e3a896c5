"""What `kennisbank zoek` answers: results with the reason, or the golden set with what changed since last time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.zoeken.gewichten import MAXIMUM
from macros.zoeken.index import Index
from macros.zoeken.links import adres_van, links
from macros.zoeken.maak import maak_index
from macros.zoeken.rangorde import Rang
from macros.zoeken.toets import (
    AFSTEL,
    DELEN,
    PASSAGES,
    Antwoord,
    Score,
    beantwoord,
    lees_vragen,
    per_klasse,
    score,
    van_deel,
)
from macros.zoeken.uitbreiding import Variant
from macros.zoeken.zoeker import Uitslag, Zoeker

MEESTE = 10
VORIGE = Path(".cache/zoektoets.json")
VRAGEN = Path("tests/zoekvragen")


def zoek_opdracht(kennisbank: Kennisbank, site: Path, tekst: str, waarom: bool = False) -> str:
    """Return the first results for `tekst` as text, ranked as on the site.

    Args:
        kennisbank: the data.
        site: folder of the built site.
        tekst: the question.
        waarom: also tell what the question was taken to mean and why each result is there.

    Raises:
        FileNotFoundError: when the site has not been built.
    """
    return zoekverslag(Zoeker(maak_index(kennisbank, site)), tekst, waarom)


def zoekverslag(zoeker: Zoeker, tekst: str, waarom: bool = False) -> str:
    """Return the first results of `zoeker` for `tekst` as text; see `zoek_opdracht`."""
    uitslag = zoeker.zoek(tekst)
    regels = [f'"{deel}" komt op de site niet voor.' for deel in uitslag.weggelaten]
    if waarom:
        regels.extend(_uitleg(zoeker.index, uitslag))
    getoond = uitslag.rangen[:MEESTE]
    for plaats, (rang, secties) in enumerate(zip(getoond, links(zoeker.index, getoond), strict=True), 1):
        regels.extend(_resultaat(zoeker.index, plaats, rang, secties, waarom))
    if uitslag.verborgen:
        regels.append(f"{uitslag.verborgen} vervallen onderdelen niet getoond.")
    return "\n".join(regels if uitslag.rangen else [*regels, "Niets gevonden."])


def _resultaat(index: Index, plaats: int, rang: Rang, secties: Sequence[int], waarom: bool) -> list[str]:
    document, eerste = index.documenten[rang.document], index.eerste_sectie[rang.document]
    koppen = ["" if sectie == eerste else f" › {index.secties[sectie][1].kop}" for sectie in secties]
    adressen = [adres_van(index, sectie) for sectie in secties]
    regels = [f"{plaats:2}. {document.titel}{koppen[0]} ({document.soort})", f"    {adressen[0]}"]
    if waarom:
        naam = f", draagt precies deze naam ({rang.trede})" if rang.trede else ""
        regels.append(f"    score {rang.score / 100:.2f}, dekt {rang.dekking:.0%} van de vraag{naam}")
    verder = zip(koppen[1:], adressen[1:], strict=True)
    return [*regels, *(f"    ook{kop}\n        {adres}" for kop, adres in verder)]


def _uitleg(index: Index, uitslag: Uitslag) -> Iterable[str]:
    yield "Gelezen als:"
    for deel, varianten in zip(uitslag.vraag.delen, uitslag.varianten, strict=True):
        yield f"  {deel.tekst}: " + (", ".join(_variant(index, v) for v in varianten[:6]) or "onbekend")


def _variant(index: Index, variant: Variant) -> str:
    woorden = "+".join(index.termen[t] for t in variant.termen)
    return f"{woorden} ({variant.reden} {variant.gewicht:.2f})"


def toets_opdracht(kennisbank: Kennisbank, wortel: Path, site: Path) -> str:
    """Return the score per class on the golden set, and the questions that moved since the last time.

    Of the parts that nobody may tune on only the number of moved questions is told.
    The places are kept in `.cache/` under `wortel`, to compare with next time.

    Raises:
        FileNotFoundError: when the site has not been built or there are no questions.
    """
    zoeker = Zoeker(maak_index(kennisbank, site))
    return toetsverslag(toets(zoeker, wortel), toets_passages(zoeker, wortel), wortel)


def toetsverslag(antwoorden: Sequence[Antwoord], plekken: Sequence[Antwoord], wortel: Path) -> str:
    """Return the score per class of these answers and what moved since those kept under `wortel`; keep these.

    `plekken` answers the questions that ask for one passage; see `toets_passages`.
    """
    alle = [*antwoorden, *plekken]
    regels = [*_tabel(antwoorden), *_passagetabel(plekken), "", *_verschil(alle, _vorige(wortel))]
    _bewaar(alle, wortel)
    return "\n".join(regels)


def toets(zoeker: Zoeker, wortel: Path) -> list[Antwoord]:
    """Return how every question of the golden set is answered."""

    def adressen(tekst: str) -> list[str]:
        return [zoeker.index.documenten[rang.document].adres for rang in zoeker.zoek(tekst).rangen]

    return beantwoord(lees_vragen(wortel / VRAGEN), adressen)


def toets_passages(zoeker: Zoeker, wortel: Path) -> list[Antwoord]:
    """Return how every question is answered that asks for one passage; none when there are no such questions.

    The place of an answer is its place among the links of the first results; see `links`.
    """

    def adressen(tekst: str) -> list[str]:
        rangen = zoeker.zoek(tekst).rangen[: MAXIMUM["met_ernaast"]]
        return [adres_van(zoeker.index, sectie) for secties in links(zoeker.index, rangen) for sectie in secties]

    map_ = wortel / VRAGEN / PASSAGES
    return beantwoord(lees_vragen(map_), adressen) if map_.is_dir() else []


def _passagetabel(antwoorden: Sequence[Antwoord]) -> Iterable[str]:
    if not antwoorden:
        return
    yield f"\n{'DE PRECIEZE PLEK':26}{'vragen':>7}{'eerste':>8}{'getoond':>9}"
    for naam in DELEN:
        s = score(van_deel(antwoorden, naam))
        yield f"{naam:26}{s.aantal:7}{s.eerste:8.0%}{s.gevonden:9.0%}"


def _tabel(antwoorden: Sequence[Antwoord]) -> list[str]:
    regels = [f"{'':26}{'vragen':>7}{'eerste':>8}{'top 3':>8}{'MRR':>7}{'leeg':>7}"]
    for naam in DELEN:
        deel = van_deel(antwoorden, naam)
        regels.extend(_regel(klasse, s) for klasse, s in per_klasse(deel).items())
        regels.append(_regel(naam.upper(), score(deel)))
    return regels


def _regel(naam: str, s: Score) -> str:
    return f"{naam:26}{s.aantal:7}{s.eerste:8.0%}{s.eerste_drie:8.0%}{s.mrr:7.2f}{s.leeg:7.0%}"


def _verschil(antwoorden: Sequence[Antwoord], vorige: dict[str, int]) -> list[str]:
    """Return one line per question whose first right page moved; of the control set only how many moved."""
    if not vorige:
        return ["Er is nog geen vorige keer om mee te vergelijken."]
    verschoven = [(a, vorige[a.vraag.vraag]) for a in antwoorden if vorige.get(a.vraag.vraag, a.plaats) != a.plaats]
    regels = [
        f"{_plaats(oud)} → {_plaats(a.plaats)}  {a.vraag.vraag} ({a.vraag.klasse})"
        for a, oud in verschoven
        if a.vraag.deel == AFSTEL
    ]
    stil = sum(a.vraag.deel != AFSTEL for a, _ in verschoven)
    slot = f"In de andere sets verschoven {stil} vragen; welke, blijft geheim: daar stem je niet op af."
    return ["Verschoven sinds de vorige keer:", *(regels or ["niets"]), *([slot] if stil else [])]


def _plaats(plaats: int) -> str:
    return f"{plaats:2}" if plaats else " –"


def _vorige(wortel: Path) -> dict[str, int]:
    bestand = wortel / VORIGE
    return json.loads(bestand.read_text(encoding="utf-8")) if bestand.is_file() else {}


def _bewaar(antwoorden: Sequence[Antwoord], wortel: Path) -> None:
    bestand = wortel / VORIGE
    bestand.parent.mkdir(parents=True, exist_ok=True)
    plaatsen = {a.vraag.vraag: a.plaats for a in antwoorden}
    bestand.write_text(json.dumps(plaatsen, ensure_ascii=False, indent=0), encoding="utf-8")
