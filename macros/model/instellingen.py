"""What belongs to the place where the site lives: its address, its repository, its mail address."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Item, Model
from macros.model.velden import Naam


class Eigenaar(Model):
    """The account of a beheerder on the platform where people work together."""

    beheerder: Naam = Field(
        title="Beheerder", description="Zoals hij in houdbaarheid staat.", examples=["redactie Bouwstenenwijzer"]
    )
    account: str = Field(
        title="Account",
        description="Een persoon of een team, met @ ervoor.",
        examples=["@gemeente/redactie"],
        pattern=r"^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
    )


class Instellingen(Item):
    """The whole of `data/instellingen.yaml`. Everything may be empty; what needs it is then left out."""

    site_adres: str = Field(
        default="",
        title="Adres van de site",
        description="Volledig adres met https en een schuine streep aan het eind; leeg zolang het niet bekend is.",
        examples=["https://voorbeeld.nl/"],
        pattern=r"""^(https://[^\s/?#<>"'{}|\\^`@]+(/[^\s?#<>"'{}|\\^`]*)?/)?$""",
    )
    repository: str = Field(
        default="",
        title="Adres van de code",
        description="Waar de bestanden staan; leeg zolang het niet bekend is.",
        examples=["https://git.voorbeeld.nl/bouwstenenwijzer"],
        pattern=r"""^(https://[^\s?#<>"'{}|\\^`@]+)?$""",
    )
    mailadres: str = Field(
        default="",
        title="Mailadres van de redactie",
        description="Waar lezers een verbetering heen sturen; leeg zolang het er niet is.",
        examples=["redactie@voorbeeld.nl"],
        pattern=r"^([A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)?$",
    )

    eigenaren: tuple[Eigenaar, ...] = Field(
        default=(),
        title="Eigenaren",
        description="Welk account bij welke beheerder hoort; leeg zolang dat niet bekend is.",
    )

    def volledig(self, adres: str) -> str:
        """Return an address from the root ("/bouwstenen/brp/") on this site; empty when its address is not known."""
        return self.site_adres + adres.lstrip("/") if self.site_adres else ""
