"""A group of bouwstenen, after the five of the NUP of 2008."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Item, Onderbouwd
from macros.model.velden import Alinea, Naam, Zoekwoord


class Groep(Item, Onderbouwd):
    """One group, in the order of `data/groepen.yaml`."""

    naam: Naam = Field(title="Naam", description="Naam van de groep.", examples=["Basisregistraties"])
    uitleg: Alinea = Field(title="Uitleg", description="Wat de bouwstenen in deze groep gemeen hebben.")
    zoekwoorden: tuple[Zoekwoord, ...] = Field(
        default=(), title="Zoekwoorden", description="Woorden waarmee men deze groep zoekt."
    )

    @property
    def adres(self) -> str:
        """The address of the group within the list of bouwstenen."""
        return f"/bouwstenen/#groep-{self.id}"
