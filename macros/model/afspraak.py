"""A resultaatafspraak: what gemeenten and Rijk agreed to reach."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Bijgehouden, Item, Termijn
from macros.model.velden import AfspraakId, Alinea, BouwsteenId, Naam, RolId, Zoekwoord


class Resultaatafspraak(Item, Bijgehouden):
    """One of the 19, in `data/resultaatafspraken.yaml`. The official numbers were never seen: ids are words."""

    naam: Naam = Field(
        title="Naam", description="De afspraak in enkele woorden.", examples=["Bereikbaar via 14+netnummer"]
    )
    betekenis: Alinea = Field(title="Betekenis", description="Wat de gemeente bereikt moet hebben, in gewone taal.")
    bestaan: Bewering = Field(title="Hoe zeker", description="Hoe zeker is het dat deze afspraak zo bestond?")
    termijn: Termijn = Field(title="Termijn", description="De datum van de afspraak, of eerlijk 'Datum niet gevonden'.")
    bouwstenen: tuple[BouwsteenId, ...] = Field(
        title="Bouwstenen", description="Bouwstenen waarmee je hem nakomt.", min_length=1
    )
    verantwoordelijk: tuple[RolId, ...] = Field(
        title="Wie staat ervoor", description="Rollen die hierop aanspreekbaar zijn.", min_length=1
    )
    toelichting: tuple[Bewering, ...] = Field(default=(), title="Toelichting", description="Wat je erbij moet weten.")
    nu: tuple[Bewering, ...] = Field(default=(), title="En nu", description="Wat er van de afspraak is geworden.")
    verwant: tuple[AfspraakId, ...] = Field(default=(), title="Hangt samen met", description="Andere afspraken.")
    synoniemen: tuple[Zoekwoord, ...] = Field(
        default=(), title="Synoniemen", description="Andere namen voor deze afspraak."
    )

    @property
    def kern(self) -> str:
        """What it comes down to: the first line of what it means, and a line holds one thing."""
        return self.betekenis.partition("\n")[0]

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/resultaatafspraken/{self.id}/"
