"""An instrument: a tool or way of working that helps a gemeente."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Bijgehouden, Item, Link, Onderbouwd
from macros.model.velden import BouwsteenId, KnelpuntId, Naam, RolId, Sleutel, Status, Zin, Zoekwoord


class Tabel(Onderbouwd):
    """Facts in rows and columns; the first column names the row."""

    titel: Naam = Field(title="Titel", description="Wat de tabel laat zien.")
    toelichting: Zin | None = Field(default=None, title="Toelichting", description="Wat je erbij moet weten.")
    kolommen: tuple[Naam, ...] = Field(title="Kolommen", description="Koppen van de kolommen.", min_length=2)
    rijen: tuple[tuple[Zin, ...], ...] = Field(
        title="Rijen", description="Per rij evenveel cellen als kolommen.", min_length=1
    )


class Instrument(Item, Bijgehouden):
    """One instrument, in `data/instrumenten.yaml`."""

    naam: Naam = Field(title="Naam", description="Naam van het instrument.", examples=["i-Spiegel"])
    status: Status = Field(title="Status", description="geldig, vervallen of concept.", examples=["vervallen"])
    samenvatting: Zin = Field(title="Samenvatting", description="Wat het is, in hoogstens twee zinnen.")
    wat: tuple[Bewering, ...] = Field(title="Wat het is", description="Uitleg in enkele beweringen.", min_length=1)
    geeft: tuple[Bewering, ...] = Field(title="Wat het je geeft", description="De opbrengst.", min_length=1)
    vraagt: tuple[Bewering, ...] = Field(
        title="Wat het van je vraagt", description="Tijd, gegevens, mensen.", min_length=1
    )
    bestaat_nog: Bewering = Field(title="Bestaat het nog?", description="Eerlijk antwoord, met opvolger als die er is.")
    tabellen: dict[Sleutel, Tabel] = Field(
        default_factory=dict, title="Tabellen", description="Elk onder een eigen id."
    )
    voor_wie: tuple[RolId, ...] = Field(default=(), title="Voor wie", description="Rollen die er iets aan hebben.")
    bouwstenen: tuple[BouwsteenId, ...] = Field(default=(), title="Bouwstenen", description="Waar het bij helpt.")
    verlaagt: tuple[KnelpuntId, ...] = Field(
        default=(), title="Helpt tegen", description="Knelpunten die er kleiner van worden."
    )
    verder: tuple[Link, ...] = Field(default=(), title="Waar kijken", description="Pagina's erover.")
    voorheen: tuple[Zoekwoord, ...] = Field(default=(), title="Oude namen", description="Vroegere namen.")
    synoniemen: tuple[Zoekwoord, ...] = Field(default=(), title="Synoniemen", description="Andere namen.")

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/instrumenten/{self.id}/"
