"""An id that was renamed, split or withdrawn: it never comes back, and its address keeps answering."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Item
from macros.model.velden import BlokId, Code, Datum, Zin


class Verhuizing(Item):
    """One former id, in `data/verhuisd.yaml`, keyed as soort:id."""

    naar: tuple[BlokId, ...] = Field(
        default=(), title="Naar", description="Opvolger(s), als soort:id; leeg is ingetrokken."
    )
    datum: Datum = Field(title="Datum", description="Dag van de verhuizing.")
    reden: Zin = Field(title="Reden", description="Waarom, voor wie de oude link opent.")
    code: Code | None = Field(
        default=None,
        title="Code",
        description="De code die het had, als die nergens anders meer staat: voorlezen blijft dan werken.",
        examples=["BRP-12"],
    )
