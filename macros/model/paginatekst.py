"""The words on a list page: title, description for search engines, introduction."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Item, Vindbaar
from macros.model.velden import Alinea, Naam, Zin, Zoekwoord


class Paginatekst(Item, Vindbaar):
    """One overview page, in `data/paginas.yaml`, keyed as in its address ("home" is the front page)."""

    titel: Naam = Field(title="Titel", description="De kop van de pagina.", examples=["Bouwstenen"])
    omschrijving: Zin = Field(title="Omschrijving", description="Eén of twee zinnen voor zoekmachines.")
    inleiding: Alinea | None = Field(default=None, title="Inleiding", description="De tekst onder de kop.")
    synoniemen: tuple[Zoekwoord, ...] = Field(
        default=(), title="Synoniemen", description="Andere namen van deze lijst.", examples=[["afkortingen"]]
    )

    @property
    def adres(self) -> str:
        """Where this page lives; the form is not a list that people look for, and has another address."""
        return "/" if self.id == "home" else f"/{self.id}/"
