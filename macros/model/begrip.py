"""A term, explained in one or two sentences."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Item, Onderbouwd
from macros.model.velden import BlokId, Code, JaNee, Naam, Zin, Zoekwoord


class Begrip(Item, Onderbouwd):
    """One term, in `data/begrippen.yaml`."""

    code: Code = Field(title="Code", description="BG, streepje, nummer. Nooit hergebruiken.", examples=["BG-12"])
    term: Naam = Field(title="Term", description="Zoals hij in teksten staat.", examples=["Gerede twijfel"])
    voluit: Naam | None = Field(default=None, title="Voluit", description="De volledige naam bij een afkorting.")
    uitleg: Zin = Field(title="Uitleg", description="In één of twee zinnen.")
    ook: tuple[Zoekwoord, ...] = Field(
        default=(), title="Ook getypt als", description="Andere schrijfwijzen en synoniemen."
    )
    in_tekst: JaNee = Field(
        default=True,
        title="In teksten uitleggen",
        description="false als het woord in gewone teksten meestal iets anders betekent.",
        examples=["false"],
    )
    zie: BlokId | None = Field(
        default=None,
        title="Zie",
        description="De pagina die erover gaat, als soort:id.",
        examples=["bouwsteen:brp"],
    )

    @property
    def adres(self) -> str:
        """The address of the term within the list."""
        return f"/begrippen/#begrip-{self.id}"
