"""A playbook: what a coach asks, listens for, shares and agrees, in order."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bijgehouden, Item, Model
from macros.model.velden import BlokId, Code, GroepId, KnelpuntId, Naam, Sleutel, Zin


class Playbookdeel(Model):
    """One talking point."""

    code: Code = Field(title="Code", description="PB, streepje, nummer. Nooit hergebruiken.", examples=["PB-4"])
    vraag: Zin = Field(title="Vraag", description="Wat je vraagt.")
    luister_naar: Zin = Field(title="Luister naar", description="Waar je op let in het antwoord.")
    deel_dit: tuple[BlokId, ...] = Field(
        title="Deel dit", description="Bestaande blokken, als soort:id.", examples=[["stap:brp/terugmelden"]]
    )
    spreek_af: Zin = Field(title="Spreek af", description="Wat je samen vastlegt.")


class Playbook(Item, Bijgehouden):
    """One playbook, in `data/playbooks/<id>.yaml`."""

    naam: Naam = Field(title="Naam", description="Naam van het playbook.")
    samenvatting: Zin = Field(title="Samenvatting", description="Wanneer je dit pakt.")
    knelpunten: tuple[KnelpuntId, ...] = Field(default=(), title="Knelpunten", description="Bij welke knelpunten.")
    groepen: tuple[GroepId, ...] = Field(default=(), title="Groepen", description="Bij welke groepen bouwstenen.")
    delen: dict[Sleutel, Playbookdeel] = Field(
        title="Delen", description="Op volgorde, elk onder een eigen id.", min_length=1
    )

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/playbooks/{self.id}/"
