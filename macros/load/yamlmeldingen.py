"""What we say of a mistake in YAML: a message and a next step, and by which of the parser's words we know it."""

from __future__ import annotations

from dataclasses import dataclass

BETEKENIS = (
    "Een woord dat met {} begint, heeft in YAML een eigen betekenis.",
    "Zet de hele tekst tussen dubbele aanhalingstekens.",
)
AANHALING = (
    "Hier begint een aanhalingsteken dat niet wordt gesloten.",
    "Zet de hele tekst tussen dubbele aanhalingstekens.",
)
NA_HAAK = (
    "Na de haak die de lijst of groep sluit, staat nog meer.",
    "Zet de hele tekst tussen dubbele aanhalingstekens, of haal weg wat er te veel staat.",
)
KOMMA = ("Hier staat een komma te veel.", "Haal de komma weg.")
NA_AANHALING = (
    "Na het aanhalingsteken staat nog meer tekst.",
    "Zet de hele tekst tussen aanhalingstekens.",
)
TAB = ("Hier staat een tab.", "Spring in met spaties: twee per niveau.")
GEEN_PUNT = (
    "Op deze regel mist een dubbele punt met een spatie erachter.",
    "Schrijf het zoals naam: BRP.",
)
GEEN_STREEPJE = (
    "Op deze regel mist een streepje, of hij hoort verder naar rechts.",
    "Begin de regel met een streepje en een spatie, of spring verder in dan het streepje erboven.",
)
LOSSE_ZIN = (
    "Deze regel is geen veld, en hoort zo ook niet bij de tekst erboven.",
    "Spring de regel verder in als hij bij de tekst hoort, of schrijf het zoals naam: BRP.",
)
BIJZONDERE_SPATIE = (
    "Hier staat een bijzondere spatie ({}) die bij plakken is meegekomen.",
    "Wis de spaties op deze plek en typ ze opnieuw.",
)
GEEN_SLEUTEL = ("Voor deze dubbele punt staat geen veld.", "Schrijf het zoals naam: BRP.")
INSPRINGEN = (
    "Deze regel begint niet op dezelfde hoogte als de regels waar hij bij hoort.",
    "Laat velden van hetzelfde item recht onder elkaar beginnen.",
)


@dataclass(frozen=True, slots=True)
class Herkend:
    """A fixed part of the parser's words, what we say instead, and whether its context mark is the place."""

    deel: str
    melding: str
    tip: str
    bij_begin: bool = False


HERKEND: tuple[Herkend, ...] = (
    Herkend("a tab character", *TAB),
    Herkend("while scanning a quoted scalar", *AANHALING, True),
    Herkend(
        "unknown escape character",
        "Een \\ tussen dubbele aanhalingstekens heeft in YAML een eigen betekenis.",
        "Schrijf \\\\ in plaats van \\.",
    ),
    Herkend(
        "mapping values are not allowed",
        "Er staat een dubbele punt midden in de tekst.",
        "Zet de hele tekst tussen aanhalingstekens.",
    ),
    Herkend(
        "block sequence entries are not allowed",
        "Een streepje kan hier niet staan.",
        "Zet de lijst op een nieuwe regel onder de sleutel, of zet de tekst tussen aanhalingstekens.",
    ),
    Herkend(
        "while scanning a block scalar",
        "Achter dit teken kan geen tekst staan.",
        "Begin de tekst op de volgende regel, twee spaties verder.",
        True,
    ),
    Herkend("while scanning an alias", BETEKENIS[0].format("*"), BETEKENIS[1], True),
    Herkend("while scanning an anchor", BETEKENIS[0].format("&"), BETEKENIS[1], True),
    Herkend("while scanning a tag", BETEKENIS[0].format("!"), BETEKENIS[1], True),
    Herkend("while parsing a tag", BETEKENIS[0].format("!"), BETEKENIS[1], True),
    Herkend("undefined tag handle", BETEKENIS[0].format("!"), BETEKENIS[1]),
    Herkend("while scanning a directive", BETEKENIS[0].format("%"), BETEKENIS[1], True),
    Herkend(
        "while parsing a flow sequence",
        "De lijst die hier begint met [ klopt niet of wordt niet gesloten.",
        "Zet een komma tussen de onderdelen en sluit af met ].",
        True,
    ),
    Herkend(
        "while parsing a flow mapping",
        "Wat hier begint met { klopt niet of wordt niet gesloten.",
        "Zet de tekst tussen dubbele aanhalingstekens, of sluit af met }.",
        True,
    ),
    Herkend(
        "did not find expected '-' indicator",
        "In deze lijst mist een streepje, of de regel is verkeerd ingesprongen.",
        "Begin elk onderdeel van de lijst met een streepje en een spatie.",
    ),
    Herkend(
        "did not find expected node content",
        "Dit teken kan hier niet staan.",
        "Zet de hele tekst tussen aanhalingstekens, of haal het teken weg.",
    ),
    Herkend("did not find expected key", *INSPRINGEN),
    Herkend("expected <block end>", *INSPRINGEN),
    Herkend(
        "<document start>",
        "Hier begint iets wat niet past bij wat erboven staat.",
        "Kijk of deze regel goed is ingesprongen en een sleutel met een dubbele punt heeft.",
    ),
)
ONBEKEND = (
    "Deze regel is geen geldige YAML.",
    "Vergelijk de regel en de regel erboven met een ander bestand in data/.",
)
