"""A role in or around a gemeente."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Bijgehouden, Item, Model
from macros.model.velden import Alinea, Naam, Zin, Zoekwoord


class Bestuursblad(Model):
    """One A4 for who decides: obligation, benefit, cost, risk, decision."""

    plicht: tuple[Bewering, ...] = Field(title="Plicht", description="Waar de gemeente aan gebonden is.", min_length=1)
    baten: tuple[Bewering, ...] = Field(title="Baten", description="Wat het oplevert.", min_length=1)
    kosten: tuple[Bewering, ...] = Field(
        title="Kosten", description="Wat bekend is, of eerlijk wat niet bekend is.", min_length=1
    )
    risico: tuple[Bewering, ...] = Field(title="Risico", description="Wat er misgaat als je niets doet.", min_length=1)
    besluit: tuple[Bewering, ...] = Field(title="Besluit", description="Wat je nu besluit.", min_length=1)


class Rol(Item, Bijgehouden):
    """One role, in `data/rollen.yaml`."""

    naam: Naam = Field(title="Naam", description="Naam van de rol.", examples=["Informatiemanager"])
    samenvatting: Zin = Field(title="Samenvatting", description="Wat deze rol met de bouwstenen te maken heeft.")
    doet: tuple[Alinea, ...] = Field(
        title="Wat je doet of besluit", description="Het werk van deze rol bij de bouwstenen.", min_length=1
    )
    waarom: tuple[Bewering, ...] = Field(default=(), title="Waarom jij", description="Waar de bronnen deze rol noemen.")
    bestuursblad: Bestuursblad | None = Field(default=None, title="Eén A4", description="Alleen voor wie besluit.")
    synoniemen: tuple[Zoekwoord, ...] = Field(
        default=(), title="Andere functienamen", description="Hoe deze rol ook heet."
    )

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/rollen/{self.id}/"
