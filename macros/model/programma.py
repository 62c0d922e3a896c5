"""The story of the programme: what NUP, i-NUP and Operatie NUP were, and what came after."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Bijgehouden, Item, Model, Onderbouwd
from macros.model.velden import DeelDatum, Naam, Sleutel, Zin


class Hoofdstuk(Model):
    """A part of the story, under an id of its own."""

    titel: Naam = Field(title="Titel", description="Kop van het deel.")
    beweringen: tuple[Bewering, ...] = Field(title="Tekst", description="Beweringen op volgorde.", min_length=1)


class Gebeurtenis(Onderbouwd):
    """Something that happened, for the timeline."""

    datum: DeelDatum = Field(title="Datum", description="Voor de volgorde: jjjj, jjjj-mm of jjjj-mm-dd.")
    wanneer: Naam = Field(title="Wanneer", description="Zoals de lezer het ziet.", examples=["december 2008"])
    tekst: Zin = Field(title="Wat", description="Wat er gebeurde.")


class Programma(Item, Bijgehouden):
    """The whole of `data/programma.yaml`."""

    naam: Naam = Field(title="Naam", description="Titel van de pagina.")
    samenvatting: Zin = Field(title="Samenvatting", description="Het verhaal in twee zinnen.")
    delen: dict[Sleutel, Hoofdstuk] = Field(
        title="Delen", description="Op volgorde, elk onder een eigen id.", min_length=1
    )
    tijdlijn: dict[Sleutel, Gebeurtenis] = Field(
        title="Tijdlijn", description="Elke gebeurtenis onder een eigen id.", min_length=1
    )

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return "/programma/"
