"""A step: what somebody does to put a bouwsteen into use."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Item, Onderbouwd, Vindbaar, Wijziging
from macros.model.velden import AfspraakId, Alinea, Code, KnelpuntId, Naam, RolId, StapId, Zin


class Stap(Item, Onderbouwd, Vindbaar):
    """One step of one bouwsteen, in the order of the file `data/stappen/<bouwsteen>.yaml`."""

    code: Code = Field(
        title="Code",
        description="Om voor te lezen aan de telefoon: letters van de bouwsteen, streepje, nummer. Nooit hergebruiken.",
        examples=["BRP-12"],
    )
    titel: Naam = Field(title="Titel", description="Begin met een werkwoord.", examples=["Richt terugmelden in"])
    wat: Alinea = Field(title="Wat je doet", description="Concreet en in de volgorde waarin je het doet.")
    verantwoordelijk: RolId = Field(
        title="Verantwoordelijk",
        description="De ene rol die zorgt dat het gebeurt.",
        examples=["informatiemanager"],
    )
    betrokken: tuple[RolId, ...] = Field(
        default=(), title="Betrokken", description="Rollen die meedoen.", examples=[["ciso", "leverancier"]]
    )
    klaar_als: tuple[Zin, ...] = Field(
        title="Klaar als",
        description="Het bewijs: wat ligt er als de stap af is?",
        examples=[["Het invoeringsplan is vastgesteld."]],
        min_length=1,
    )
    eerst: tuple[StapId, ...] = Field(
        default=(),
        title="Eerst",
        description="Stappen die af moeten zijn, als bouwsteen/stap.",
        examples=[["pkioverheid/certificaat-aanvragen"]],
    )
    onderdeel: str | None = Field(
        default=None,
        title="Onderdeel",
        description="Id van het onderdeel van de bouwsteen waar de stap bij hoort.",
    )
    vervult: tuple[AfspraakId, ...] = Field(
        default=(), title="Draagt bij aan", description="Resultaatafspraken waaraan deze stap bijdraagt."
    )
    verlaagt: tuple[KnelpuntId, ...] = Field(
        default=(), title="Helpt tegen", description="Knelpunten die met deze stap kleiner worden."
    )
    doorlooptijd: Bewering | None = Field(
        default=None, title="Doorlooptijd", description="Alleen als een bron een termijn noemt."
    )
    wijzigingen: tuple[Wijziging, ...] = Field(default=(), title="Wijzigingen", description="Nieuwste eerst.")

    @property
    def bouwsteen(self) -> str:
        """The id of the bouwsteen this step belongs to."""
        return self.id.partition("/")[0]

    @property
    def anker(self) -> str:
        """The id of the section on the page of its bouwsteen."""
        return f"stap-{self.id.partition('/')[2]}"

    @property
    def adres(self) -> str:
        """The address of this step, from the root of the site."""
        bouwsteen, _, eigen = self.id.partition("/")
        return f"/bouwstenen/{bouwsteen}/#stap-{eigen}"

    @property
    def rollen(self) -> tuple[str, ...]:
        """Every role in this step, the responsible one first."""
        return (self.verantwoordelijk, *(r for r in self.betrokken if r != self.verantwoordelijk))
