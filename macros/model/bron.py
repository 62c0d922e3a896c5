"""A source: what a claim rests on."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from macros.model.basis import Item
from macros.model.velden import Adres, DeelDatum, Naam, Zin


class Gelezen(StrEnum):
    """How much of the source was read."""

    GEHEEL = "geheel"
    BEGIN = "begin"
    INHOUDSOPGAVE = "inhoudsopgave"
    TITEL = "titel"


class Bron(Item):
    """One source, in `data/bronnen.yaml`."""

    titel: Zin = Field(title="Titel", description="Titel zoals de bron die zelf geeft.")
    uitgever: Naam = Field(title="Uitgever", description="Wie het uitgaf.", examples=["Logius"])
    datum: DeelDatum | None = Field(
        default=None, title="Datum", description="jjjj, jjjj-mm of jjjj-mm-dd; weglaten als hij onbekend is."
    )
    datum_toelichting: Zin | None = Field(
        default=None, title="Over de datum", description="Bijvoorbeeld: vermoedelijk 2013."
    )
    adres: Adres | None = Field(default=None, title="Adres", description="Webadres; weglaten als het niet bekend is.")
    tweede_adres: Adres | None = Field(default=None, title="Tweede adres", description="Een tweede vindplaats.")
    archief: Adres | None = Field(default=None, title="Archief", description="Adres van een bewaarde kopie.")
    gelezen: Gelezen | None = Field(default=None, title="Gelezen", description="geheel, begin, inhoudsopgave of titel.")
    steunt: Zin = Field(title="Steunt", description="Wat deze bron onderbouwt.")

    @property
    def adres_op_site(self) -> str:
        """The address of the source within the list."""
        return f"/bronnen/#bron-{self.id}"
