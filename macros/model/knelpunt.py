"""A knelpunt: what hurts, why, and what helped."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Bijgehouden, Item, Onderbouwd, Vindbaar
from macros.model.velden import Alinea, Code, InstrumentId, KnelpuntId, Naam, Sleutel, StapId, Zin, Zoekwoord


class Advies(Onderbouwd, Vindbaar):
    """One thing that helped, or that a source names as a way out."""

    code: Code = Field(
        title="Code",
        description="Om voor te lezen: KP, streepje, nummer. Nooit hergebruiken.",
        examples=["KP-3"],
    )
    titel: Naam = Field(
        title="Titel",
        description="Begin met een werkwoord.",
        examples=["Vraag de queries bij je leverancier"],
    )
    tekst: Alinea = Field(title="Tekst", description="Wat je doet en waarom het helpt.")
    stappen: tuple[StapId, ...] = Field(default=(), title="Stappen", description="Stappen waarin je dit doet.")
    instrumenten: tuple[InstrumentId, ...] = Field(
        default=(), title="Instrumenten", description="Hulpmiddelen hierbij."
    )


class Knelpunt(Item, Bijgehouden):
    """One knelpunt, in `data/knelpunten.yaml`."""

    naam: Naam = Field(
        title="Naam", description="Het knelpunt in gewone woorden.", examples=["De leverancier levert niet"]
    )
    samenvatting: Zin = Field(title="Samenvatting", description="Wat er pijn doet, in één of twee zinnen.")
    herkenbaar: tuple[Bewering, ...] = Field(
        title="Zo ziet het eruit", description="Waaraan je het merkt.", min_length=1
    )
    oorzaken: tuple[Bewering, ...] = Field(
        default=(), title="Waarom het gebeurt", description="Oorzaken volgens de bronnen."
    )
    adviezen: dict[Sleutel, Advies] = Field(
        title="Wat helpt", description="Elk advies onder een eigen id.", min_length=1
    )
    instrumenten: tuple[InstrumentId, ...] = Field(
        default=(), title="Instrumenten", description="Hulpmiddelen bij dit knelpunt."
    )
    verwant: tuple[KnelpuntId, ...] = Field(default=(), title="Hangt samen met", description="Andere knelpunten.")
    synoniemen: tuple[Zoekwoord, ...] = Field(default=(), title="Synoniemen", description="Andere woorden hiervoor.")

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/knelpunten/{self.id}/"
