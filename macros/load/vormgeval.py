"""One error of the model: where it is, how people would name that, and what was typed."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from macros.diagnostics.tekens import bijzondere_spatie
from macros.load.veldzoeker import Loc
from macros.model.velden import EEN_REGEL, GEVULD

KORT = 60
VERGELEKEN = frozenset(("enum", "string_pattern_mismatch", "geheel_getal", "ja_nee", "datum_vorm", "deeldatum_vorm"))
"""The kinds of error about a value of which every character counts."""


@dataclass(frozen=True, slots=True)
class Geval:
    """One error of the model, the place within the item, and the model of the item."""

    detail: ErrorDetails
    loc: Loc
    model: type[BaseModel]

    @property
    def veld(self) -> str:
        """The field as people would name it."""
        return veldnaam(self.loc)

    @property
    def bijzondere_spatie(self) -> str:
        """The name of the special space that makes this wrong, such as U+00A0; nothing when it is something else."""
        if self.detail["type"] == "extra_forbidden" or "[key]" in self.detail["loc"]:
            waarde: object = self.loc[-1]
        else:
            getypt = self.detail["input"]
            streepje = self.detail["type"] == "tuple_type" and str(getypt).startswith("-")
            waarde = str(getypt)[:2] if streepje else getypt if self.detail["type"] in VERGELEKEN else ""
        gevonden = bijzondere_spatie(waarde) if isinstance(waarde, str) else None
        return gevonden[1] if gevonden else ""

    @property
    def alleen_wit(self) -> bool:
        """Whether a text that people read is nothing but spaces and ends of lines."""
        soort, waarde = self.detail["type"], self.detail["input"]
        tekst = soort == "string_too_long" or self.detail.get("ctx", {}).get("pattern") in (EEN_REGEL, GEVULD)
        return tekst and isinstance(waarde, str) and not waarde.strip()

    @property
    def meer_regels(self) -> bool:
        """Whether a text that belongs on one line stands on more of them."""
        return self.detail.get("ctx", {}).get("pattern") == EEN_REGEL

    @property
    def getypt(self) -> str:
        """The value between quotes as it was typed, or what it is when it is no text."""
        waarde = self.detail["input"]
        if isinstance(waarde, dict):
            return "Een groep velden"
        return "Een lijst" if isinstance(waarde, list) else f'"{kort(str(waarde))}"'


def veldnaam(loc: Loc) -> str:
    """Return the field as people would name it."""
    if not loc:
        return "dit item"
    if isinstance(loc[-1], str):
        return kort(loc[-1])
    lijst = next((deel for deel in reversed(loc) if isinstance(deel, str)), "de lijst")
    return f"onderdeel {loc[-1] + 1} van {kort(lijst)}"


def kort(tekst: str) -> str:
    """Return the text on one line, cut when it is long."""
    vlak = " ".join(tekst.split())
    return vlak if len(vlak) <= KORT else vlak[: KORT - 1] + "…"
