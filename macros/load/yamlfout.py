"""YAML's own syntax errors, in Dutch, with a next step.

The parser's words differ between its C and Python form, so we recognise them by their fixed parts.
"""

from __future__ import annotations

import yaml

from macros.diagnostics import Niveau, Plek, Probleem

HERKEND: tuple[tuple[str, str, str], ...] = (
    ("found character '\\t'", "Hier staat een tab.", "Spring in met spaties: twee per niveau."),
    (
        "cannot start any token",
        "Dit teken kan hier niet staan.",
        "Zet de hele tekst tussen dubbele aanhalingstekens.",
    ),
    (
        "mapping values are not allowed",
        "Er staat een dubbele punt midden in de tekst.",
        "Zet de tekst tussen aanhalingstekens, of kijk of de regel hierboven goed is ingesprongen.",
    ),
    ("could not find expected ':'", "Hier mist een dubbele punt na de sleutel.", "Schrijf: sleutel: waarde."),
    (
        "did not find expected key",
        "De regel staat niet op dezelfde hoogte als de regels erboven.",
        "Laat sleutels van hetzelfde item onder elkaar beginnen.",
    ),
    (
        "expected <block end>",
        "De regel staat niet op dezelfde hoogte als de regels erboven.",
        "Laat sleutels van hetzelfde item onder elkaar beginnen.",
    ),
    (
        "did not find expected '-' indicator",
        "In deze lijst mist een streepje, of de regel is verkeerd ingesprongen.",
        "Begin elk onderdeel van de lijst met een streepje en een spatie.",
    ),
    (
        "block sequence entries are not allowed",
        "Een streepje kan hier niet staan.",
        "Zet de lijst op een nieuwe regel onder de sleutel.",
    ),
    (
        "unexpected end of stream",
        "Er mist een aanhalingsteken aan het eind van een tekst.",
        "Sluit de tekst af met hetzelfde aanhalingsteken.",
    ),
    (
        "found undefined alias",
        "Een woord dat met * begint is een verwijzing, en die bestaat niet.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
    (
        "while scanning an alias",
        "Een woord dat met * begint leest YAML als verwijzing.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
    (
        "while scanning an anchor",
        "Een woord dat met & begint leest YAML als label.",
        "Zet de tekst tussen aanhalingstekens.",
    ),
    (
        "expected a single document",
        "Er staan meer documenten in dit bestand.",
        "Haal de regel met drie streepjes weg.",
    ),
    (
        "did not find expected <document start>",
        "Hier houdt de vorige waarde op en begint iets wat er niet bij past.",
        "Kijk of de regel goed is ingesprongen.",
    ),
    (
        "control characters are not allowed",
        "Er staat een onzichtbaar stuurteken in de tekst.",
        "Wis het teken en typ de tekst opnieuw.",
    ),
    (
        "special characters are not allowed",
        "Er staat een onzichtbaar stuurteken in de tekst.",
        "Wis het teken en typ de tekst opnieuw.",
    ),
    (
        "did not find expected ',' or ']'",
        "De lijst tussen blokhaken is niet afgesloten.",
        "Zet een komma tussen de onderdelen en sluit af met ].",
    ),
    (
        "did not find expected ',' or '}'",
        "De waarde tussen accolades is niet afgesloten.",
        "Zet de tekst tussen aanhalingstekens of sluit af met }.",
    ),
)
ONBEKEND = (
    "Deze regel is geen geldige YAML.",
    "Vergelijk de regel en de regel erboven met een ander bestand in data/.",
)


def vertaal(fout: Exception, naam: str, tekst: str) -> Probleem:
    """Return the problem for a YAML error.

    Args:
        fout: what the parser raised (a YAMLError or a RecursionError).
        naam: the file as messages name it.
        tekst: the text of the file, to look for merge markers.
    """
    regel, kolom = _plaats(fout)
    if isinstance(fout, RecursionError):
        melding, tip = "Dit bestand heeft te veel niveaus.", "Kijk of het inspringen en de haken kloppen."
    elif _samenvoegmarkering(tekst, regel):
        melding, tip = (
            "Hier staat een markering van een niet afgemaakte samenvoeging.",
            "Kies welke tekst blijft en wis de regels met <<<<<<<, ======= en >>>>>>>.",
        )
    else:
        melding, tip = _zoek(str(fout))
    return Probleem(Plek(naam, regel, kolom), Niveau.FOUT, "yaml-vorm", melding, tip)


def _plaats(fout: Exception) -> tuple[int, int]:
    if isinstance(fout, yaml.reader.ReaderError):
        return 1, 1
    mark = getattr(fout, "problem_mark", None) or getattr(fout, "context_mark", None)
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _samenvoegmarkering(tekst: str, regel: int) -> bool:
    rond = tekst.splitlines()[max(0, regel - 3) : regel + 1]
    return any(r.startswith(("<<<<<<<", ">>>>>>>", "=======")) for r in rond)


def _zoek(engels: str) -> tuple[str, str]:
    return next(((melding, tip) for deel, melding, tip in HERKEND if deel in engels), ONBEKEND)
