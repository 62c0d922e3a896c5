"""A real experience of a gemeente, from a source only."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Item, Vindbaar
from macros.model.velden import BouwsteenId, InstrumentId, KnelpuntId, Naam, StapId, Zin


class Praktijkvoorbeeld(Item, Vindbaar):
    """One experience, in `data/praktijk.yaml`."""

    naam: Naam = Field(
        title="Titel", description="Wie deed wat.", examples=["Súdwest-Fryslân bouwt een Gegevensvergelijker"]
    )
    gemeente: Naam = Field(title="Gemeente", description="Gemeente of samenwerking, zoals de bron die noemt.")
    wanneer: Zin = Field(title="Wanneer", description="Jaar of periode volgens de bron, of 'niet vermeld'.")
    verhaal: tuple[Bewering, ...] = Field(title="Wat er gebeurde", description="Alleen wat de bron zegt.", min_length=1)
    les: Zin | None = Field(default=None, title="Wat je ervan leert", description="Onze eigen samenvatting van de les.")
    bouwstenen: tuple[BouwsteenId, ...] = Field(default=(), title="Bouwstenen", description="Waar het over gaat.")
    stappen: tuple[StapId, ...] = Field(default=(), title="Stappen", description="Stappen die dit laat zien.")
    instrumenten: tuple[InstrumentId, ...] = Field(
        default=(), title="Instrumenten", description="Gebruikte hulpmiddelen."
    )
    knelpunten: tuple[KnelpuntId, ...] = Field(default=(), title="Knelpunten", description="Knelpunten die speelden.")

    @property
    def adres(self) -> str:
        """The address of the experience within the list."""
        return f"/praktijk/#praktijk-{self.id}"
