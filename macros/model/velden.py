"""The field types that all models share, and what each one means to the check and the editor.

A marker in `Annotated` says what a text is: a reference, a line, Markdown. Rules find values by marker,
never by field name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, GetJsonSchemaHandler, StringConstraints, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from macros.model.tijd import JAARDAG_PATROON

ID_PATROON = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADRES_PATROON = r"""^https?://[^\s<>"'{}|\\^`@/]+\.[^\s<>"'{}|\\^`]+$"""
EEN_REGEL = r"^[^\n]*\S[^\n]*$"
"""A line with more on it than spaces."""
GEVULD = r"\S"
"""Text of more than spaces and ends of lines."""
CODE_PATROON = r"^[A-Z0-9]{2,6}-[1-9][0-9]{0,3}$"


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Marks a text that must be the id of an existing item of `soort` (a list name such as "rollen")."""

    soort: str

    def __get_pydantic_json_schema__(self, schema: CoreSchema, volgende: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say in the schema for editors of which kind the ids are; who writes it, puts them there."""
        return {**volgende(schema), "x-verwijzing": self.soort}


def _zonder_patroon(schema: JsonSchemaValue) -> JsonSchemaValue:
    return {naam: waarde for naam, waarde in schema.items() if naam != "pattern"}


@dataclass(frozen=True, slots=True)
class Regel:
    """Marks plain text on one line: no Markdown, no HTML."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, volgende: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say in the schema for the form that this is a line to read; for editors that becomes a pattern again."""
        return {**_zonder_patroon(volgende(schema)), "x-tekst": "regel"}


@dataclass(frozen=True, slots=True)
class Opmaak:
    """Marks text in the small Markdown subset."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, volgende: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say in the schema for the form that this is text with Markdown; for editors that becomes a pattern again."""
        return {**_zonder_patroon(volgende(schema)), "x-tekst": "opmaak"}


@dataclass(frozen=True, slots=True)
class Webadres:
    """Marks an address on the web."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, volgende: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say in the schema for editors what an address looks like."""
        gevonden = volgende(schema)
        return {
            **gevonden,
            "pattern": ADRES_PATROON.replace("https?", "https") if "pattern" in gevonden else ADRES_PATROON,
        }


@dataclass(frozen=True, slots=True)
class Spreekcode:
    """Marks a code that people read out on the phone, such as BRP-12."""


class Zekerheid(StrEnum):
    """How sure we are of a claim; `feiten/` uses the same words."""

    BEVESTIGD = "bevestigd"
    WAARSCHIJNLIJK = "waarschijnlijk"
    AFGELEID = "afgeleid"
    TE_VERIFIEREN = "te verifiëren"
    ALGEMEEN_BEKEND = "algemeen bekend"
    PRAKTIJKADVIES = "praktijkadvies"

    @property
    def eist_bron(self) -> bool:
        """Whether a claim with this certainty must name a source."""
        return self in (Zekerheid.BEVESTIGD, Zekerheid.WAARSCHIJNLIJK)


class Status(StrEnum):
    """Whether an item is in force."""

    GELDIG = "geldig"
    VERVALLEN = "vervallen"
    CONCEPT = "concept"


class Wijzigingssoort(StrEnum):
    """What kind of change: only `redactie` stays out of feeds."""

    INHOUD = "inhoud"
    DATUM = "datum"
    STATUS = "status"
    REDACTIE = "redactie"


def _ja_of_nee(waarde: object) -> object:
    if isinstance(waarde, bool):
        return waarde
    if waarde in ("true", "false"):
        return waarde == "true"
    raise PydanticCustomError("ja_nee", "kies true of false")


LANGSTE_GETAL = 61
"""More digits than a message shows; any limit is far below."""


def _heel_getal(waarde: object) -> object:
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return waarde
    if isinstance(waarde, str) and re.fullmatch(r"[0-9]+", waarde):
        return int(waarde.lstrip("0")[:LANGSTE_GETAL] or "0")
    raise PydanticCustomError("geheel_getal", "schrijf alleen cijfers")


def _dag(jaar: str, maand: str | None, dag: str | None) -> date:
    try:
        gevonden = date(int(jaar), int(maand or 1), int(dag or 1))
    except ValueError:
        gevonden = date.min
    if gevonden.year not in JAREN:
        raise PydanticCustomError("datum_bestaat_niet", "deze datum bestaat niet")
    return gevonden


def _volle_datum(waarde: object) -> object:
    vorm = DATUMVORM.fullmatch(waarde.isoformat() if isinstance(waarde, date) else str(waarde))
    if not vorm or not vorm[3]:
        raise PydanticCustomError("datum_vorm", "schrijf jjjj-mm-dd")
    return _dag(vorm[1], vorm[2], vorm[3])


def _deel_datum(waarde: str) -> str:
    vorm = DATUMVORM.fullmatch(waarde)
    if not vorm:
        raise PydanticCustomError("deeldatum_vorm", "schrijf jjjj, jjjj-mm of jjjj-mm-dd")
    _dag(vorm[1], vorm[2], vorm[3])
    return waarde


DATUMVORM = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
JAREN = range(1000, 3000)
"""With some years to spare on both sides, for whoever reckons with them."""
JAAR, MAAND, DAG = "[12][0-9]{3}", "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
DATUM_PATROON = f"^{JAAR}-{MAAND}-{DAG}$"
DEELDATUM_PATROON = f"^{JAAR}(-{MAAND}(-{DAG})?)?$"
DEELDATUM_SCHEMA = {
    "type": ["string", "integer"], "pattern": DEELDATUM_PATROON, "minimum": JAREN[0], "maximum": JAREN[-1],
}  # fmt: skip
JaNee = Annotated[bool, BeforeValidator(_ja_of_nee)]
Getal = Annotated[int, BeforeValidator(_heel_getal)]
Datum = Annotated[date, BeforeValidator(_volle_datum), WithJsonSchema({"type": "string", "pattern": DATUM_PATROON})]
DeelDatum = Annotated[str, AfterValidator(_deel_datum), WithJsonSchema(DEELDATUM_SCHEMA)]

Jaardag = Annotated[str, StringConstraints(pattern=JAARDAG_PATROON)]

Naam = Annotated[str, StringConstraints(min_length=1, max_length=90, pattern=EEN_REGEL), Regel()]
Zin = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=EEN_REGEL), Regel()]
Alinea = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=GEVULD), Opmaak()]
Zoekwoord = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=EEN_REGEL), Regel()]
Adres = Annotated[str, StringConstraints(min_length=8, max_length=600), Webadres()]
VeiligAdres = Annotated[str, StringConstraints(pattern=r"^https://", max_length=600), Webadres()]
Sleutel = Annotated[str, StringConstraints(pattern=ID_PATROON)]
Code = Annotated[str, StringConstraints(pattern=CODE_PATROON), Spreekcode()]
Codeletters = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{2,6}$")]

BouwsteenId = Annotated[str, Verwijzing("bouwstenen")]
StapId = Annotated[str, Verwijzing("stappen")]
AfspraakId = Annotated[str, Verwijzing("resultaatafspraken")]
GroepId = Annotated[str, Verwijzing("groepen")]
RolId = Annotated[str, Verwijzing("rollen")]
KnelpuntId = Annotated[str, Verwijzing("knelpunten")]
InstrumentId = Annotated[str, Verwijzing("instrumenten")]
BronId = Annotated[str, Verwijzing("bronnen")]
BlokId = Annotated[str, Verwijzing("blokken")]
