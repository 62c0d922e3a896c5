"""YAML's own syntax errors, in Dutch, with the place where the mistake was made and a next step.

The parser's words differ between its C and Python form, so we recognise them by their fixed parts. It often notices
a mistake lines after it was made; then its context mark, or the text itself, tells the better place.
"""

from __future__ import annotations

import re

import yaml

from macros.diagnostics.tekens import BIJZONDERE_SPATIE as SPATIES
from macros.diagnostics.tekens import bijzondere_spatie
from macros.load.yamlmeldingen import (
    AANHALING,
    BETEKENIS,
    BIJZONDERE_SPATIE,
    GEEN_PUNT,
    GEEN_SLEUTEL,
    GEEN_STREEPJE,
    HERKEND,
    INSPRINGEN,
    KOMMA,
    LOSSE_ZIN,
    NA_AANHALING,
    NA_HAAK,
    ONBEKEND,
    TAB,
)

Uitleg = tuple[int, int, str, str]

OP_BOUWPLEK = re.compile(rf"^(?: *(?:- +)*-?|[^\"'#:]*:)(?={SPATIES.pattern})")
"""What stands before a special space that takes part in how the file is built: indentation, a dash, a colon."""
SLEUTEL = re.compile(r"^\s*(?:- +)?[^\s:]+$")
MET_PUNT = re.compile(r":(?:\s|$)")
MERKEN = ("problem_mark", "context_mark")
ZONDER_PUNT = "could not find expected ':'"
OPEN_TEKST = re.compile(r"^\s*(?:- +)?(?:[^\s\"'#:\[{]+: +)?(?P<open>[\"'])(?P<rest>.*)$")


def vertaal(fout: yaml.YAMLError, tekst: str) -> Uitleg:
    """Return (line, column, message, tip) for what the parser raised on `tekst`."""
    regels = tekst.split("\n")
    engels = str(fout)
    plek = _merkteken(len(regels), fout, *(("context_mark", "problem_mark") if ZONDER_PUNT in engels else MERKEN))
    for herken in HERKENNERS:
        uitleg = herken(regels, plek, engels)
        if uitleg:
            return uitleg
    bekend = next((h for h in HERKEND if h.deel in engels), None)
    if bekend is None:
        return (*plek, *ONBEKEND)
    if bekend.bij_begin:
        plek = _merkteken(len(regels), fout, "context_mark", "problem_mark")
    return (*_binnen(regels, plek), bekend.melding, bekend.tip)


def _merkteken(regels: int, fout: yaml.YAMLError, *namen: str) -> tuple[int, int]:
    """Return where the parser stopped; it counts lines that editors do not, such as after U+2028."""
    mark = next((m for naam in namen if (m := getattr(fout, naam, None))), None)
    return (min(mark.line, regels) + 1, mark.column + 1) if mark else (1, 1)


def _binnen(regels: list[str], plek: tuple[int, int]) -> tuple[int, int]:
    """Move a place beyond the text to the end of the last line that holds something."""
    regel, kolom = plek
    while regel > 1 and (regel > len(regels) or (regel == len(regels) and not regels[regel - 1].strip())):
        regel, kolom = regel - 1, len(regels[regel - 2].rstrip()) + 1
    return regel, kolom


def _bijzondere_spatie(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:  # noqa: ARG001
    """A special space in the indentation or behind a dash or colon, on this line or one beside it."""
    for nummer in (plek[0], *_buren(regels, plek[0])):
        ervoor = OP_BOUWPLEK.match(_regel(regels, nummer))
        if ervoor:
            return nummer, ervoor.end() + 1, *over_spatie(_regel(regels, nummer)[ervoor.end() :])
    return None


def over_spatie(tekst: str) -> tuple[str, str]:
    """Return message and tip for a text in which the first special space is in the wrong place."""
    gevonden = bijzondere_spatie(tekst)
    return BIJZONDERE_SPATIE[0].format(gevonden[1] if gevonden else ""), BIJZONDERE_SPATIE[1]


def _buren(regels: list[str], nummer: int) -> list[int]:
    """Return the two lines with something on them above a line, and the one below it."""
    erboven = [n for n in range(min(nummer, len(regels) + 1) - 1, 0, -1) if _regel(regels, n).strip()]
    eronder = [n for n in range(nummer + 1, len(regels) + 1) if _regel(regels, n).strip()]
    return [*erboven[:2], *eronder[:1]]


def _na_aanhaling(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:
    """Text behind a closing quote on the same line, such as: naam: "Digi"D."""
    ervoor = _regel(regels, plek[0])[: plek[1] - 1]
    begin = OPEN_TEKST.match(ervoor)
    if begin and ervoor.rstrip()[-1:] == begin["open"] and begin["rest"].strip() and "escape" not in engels:
        return (*plek, *NA_AANHALING)
    return None


def _na_haak(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:
    """Text behind a closing bracket or brace, such as: naam: [concept] Informatiemanager."""
    ervoor = _regel(regels, plek[0])[: plek[1] - 1].rstrip()
    waarde = ervoor.partition(": ")[2].lstrip() or ervoor.lstrip(" -")
    if ervoor[-1:] in ("]", "}") and waarde[:1] in ("[", "{") and "expected" in engels:
        return (*plek, *NA_HAAK)
    return None


def _losse_regel(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:
    """A line without a colon: a forgotten colon, a forgotten dash, or a sentence that is not indented."""
    if ZONDER_PUNT not in engels:
        return None
    regel, kolom = _binnen(regels, plek)
    erboven = _regel(regels, next((n for n in range(regel - 1, 0, -1) if _regel(regels, n).strip()), 0))
    if erboven.lstrip().startswith("- ") and _inspringing(erboven) == kolom - 1:
        return regel, kolom, *GEEN_STREEPJE
    return regel, kolom, *(LOSSE_ZIN if len(_regel(regels, regel).split()) > 2 else GEEN_PUNT)


def _open_aanhaling(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:
    """A quote that was opened on an earlier line, however far up, and closed by the next one in the file."""
    if "escape" in engels or "block scalar" in engels:
        return None
    laatste = min(plek[0], len(regels))
    gezien: set[str] = set()
    for nummer in range(laatste, 0, -1):
        regel = _regel(regels, nummer)
        begin = OPEN_TEKST.match(regel)
        if begin and begin["open"] not in begin["rest"] and begin["open"] not in gezien:
            return nummer, begin.start("open") + 1, *AANHALING
        if nummer < laatste:
            gezien |= {teken for teken in "\"'" if teken in regel}
        if gezien == {'"', "'"}:
            return None
    return None


def _verkeerd_begin(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:
    """A character that cannot begin a value: @ ` % and friends."""
    teken = _regel(regels, plek[0])[plek[1] - 1 : plek[1]]
    if teken == "," and "expected" in engels:
        return (*plek, *KOMMA)
    if "cannot start any token" not in engels:
        return None
    if teken == "\t":
        return (*plek, *TAB)
    return (*plek, BETEKENIS[0].format(teken), BETEKENIS[1])


def _verkeerde_punt(regels: list[str], plek: tuple[int, int], engels: str) -> Uitleg | None:
    """A colon that surprises the parser though its own line is fine: the line above lacks one, or this one is askew."""
    ervoor = _regel(regels, plek[0])[: plek[1] - 1]
    if not ervoor.strip() and _regel(regels, plek[0])[plek[1] - 1 : plek[1]] == ":":
        return (*plek, *GEEN_SLEUTEL)
    if "mapping values are not allowed" not in engels or not SLEUTEL.match(ervoor):
        return None
    nummer = next((n for n in range(plek[0] - 1, 0, -1) if _regel(regels, n).strip()), 0)
    if nummer and not MET_PUNT.search(_regel(regels, nummer)):
        return nummer, _inspringing(_regel(regels, nummer)) + 1, *GEEN_PUNT
    return plek[0], _inspringing(ervoor) + 1, *INSPRINGEN


def _inspringing(regel: str) -> int:
    return len(regel) - len(regel.lstrip(" "))


def _regel(regels: list[str], nummer: int) -> str:
    return regels[nummer - 1] if 0 < nummer <= len(regels) else ""


HERKENNERS = (
    _bijzondere_spatie,
    _na_aanhaling,
    _na_haak,
    _open_aanhaling,
    _losse_regel,
    _verkeerd_begin,
    _verkeerde_punt,
)
