"""What every item is made of: a frozen base, claims with certainty and sources, freshness, changes."""

from __future__ import annotations

from datetime import date
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from macros.model.tijd import maanden_later
from macros.model.velden import (
    Alinea,
    BlokId,
    BronId,
    Datum,
    DeelDatum,
    Getal,
    Jaardag,
    Naam,
    RolId,
    VeiligAdres,
    Wijzigingssoort,
    Zekerheid,
    Zin,
    Zoekwoord,
)

GETYPT: dict[frozenset[str], set[str]] = {}
"""Every combination of fields that was typed somewhere, once; models are frozen, so nobody changes it."""


class Model(BaseModel):
    """Frozen and strict: unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=False)

    def model_post_init(self, context: Any, /) -> None:  # noqa: ARG002
        """Share with its equals the set of fields that were typed: one for each part takes more room than its text."""
        getypt = self.model_fields_set
        object.__setattr__(self, "__pydantic_fields_set__", GETYPT.setdefault(frozenset(getypt), getypt))


class Item(Model):
    """Something with an id and a place in a file; both are given by the loader, not by the contributor."""

    _id: str = PrivateAttr(default="")
    _bestand: str = PrivateAttr(default="")
    _pad: tuple[str | int, ...] = PrivateAttr(default=())

    @property
    def id(self) -> str:
        """The id of this item within its kind; past the slow road of `__getattr__`, for pages ask it all the time."""
        id: str = (self.__pydantic_private__ or {})["_id"]
        return id

    @property
    def bestand(self) -> str:
        """The data file this item was read from, relative to the project."""
        bestand: str = (self.__pydantic_private__ or {})["_bestand"]
        return bestand

    @property
    def pad(self) -> tuple[str | int, ...]:
        """The keys that lead to this item within its file."""
        pad: tuple[str | int, ...] = (self.__pydantic_private__ or {})["_pad"]
        return pad

    def geplaatst(self, id: str, bestand: str, pad: tuple[str | int, ...]) -> Self:
        """Return this item, told once where it came from (called by the loader only)."""
        object.__setattr__(self, "__pydantic_private__", {"_id": id, "_bestand": bestand, "_pad": pad})
        return self


BRONLIJSTEN: dict[tuple[str, ...], tuple[str, ...]] = {}
"""Every list of sources, once: most claims rest on the same few."""


class Onderbouwd(Model):
    """Anything that says how sure it is and on which sources it rests."""

    zekerheid: Zekerheid = Field(
        title="Zekerheid",
        description="Hoe zeker is dit? Bij bevestigd en waarschijnlijk hoort minstens één bron.",
        examples=["bevestigd"],
    )
    bronnen: tuple[BronId, ...] = Field(
        default=(),
        title="Bronnen",
        description="De bronnen die dit zeggen.",
        examples=[["logius-digid-aansluiten"]],
    )

    def model_post_init(self, context: Any, /) -> None:
        """Share the list of sources with all that rest on the same ones."""
        super().model_post_init(context)
        self.__dict__["bronnen"] = BRONLIJSTEN.setdefault(self.bronnen, self.bronnen)


class Bewering(Onderbouwd):
    """A claim: what is said, how sure, says who."""

    tekst: Alinea = Field(
        title="Tekst",
        description="Eén of enkele korte zinnen, één zin per regel. Vet, schuin, lijsten en links mogen.",
        examples=["Na het inloggen krijgt de gemeente het burgerservicenummer terug."],
    )


class Jaarmoment(Model):
    """A day that comes back every year, and what is to be done by then."""

    dag: Jaardag = Field(
        title="Dag", description="Dag en maand, zonder jaar: de laatste dag waarop het kan.", examples=["31 december"]
    )
    wat: Naam = Field(
        title="Wat",
        description="Wat er dan klaar moet zijn; dit is de titel in de agenda.",
        examples=["Rond de zelfevaluatie af"],
    )


class Termijn(Onderbouwd):
    """When something must be done: words for the reader, a date or yearly days for the calendar where there are."""

    tekst: Zin = Field(
        title="Termijn in woorden",
        description="Wat de lezer ziet. Schrijf 'Datum niet gevonden' als geen bron een datum noemt.",
        examples=["Uiterlijk 1 januari 2015"],
    )
    datum: DeelDatum | None = Field(
        default=None,
        title="Datum",
        description="De datum voor de agenda: jjjj, jjjj-mm of jjjj-mm-dd. Laat weg als er geen is.",
        examples=["2015-01-01"],
    )
    elk_jaar: tuple[Jaarmoment, ...] = Field(
        default=(),
        title="Elk jaar",
        description="De dagen die elk jaar terugkomen, voor de agenda. Alleen als een bron ze noemt.",
    )

    @property
    def in_agenda(self) -> bool:
        """Whether there is a day to put in a calendar."""
        return bool(self.datum or self.elk_jaar)


class Link(Model):
    """A place to look further."""

    tekst: Naam = Field(title="Linktekst", description="Waar kom je uit?", examples=["DigiD bij Logius"])
    adres: VeiligAdres = Field(
        title="Adres", description="Volledig adres, met https.", examples=["https://www.logius.nl/"]
    )


class Houdbaarheid(Model):
    """Who keeps an item fresh, when it was last checked, and what was checked."""

    beheerder: Naam = Field(
        title="Beheerder",
        description="Wie deze tekst bijhoudt (team of functie, geen persoonsnaam).",
        examples=["redactie Bouwstenenwijzer"],
    )
    gecontroleerd_op: Datum = Field(
        title="Gecontroleerd op",
        description="Dag van de laatste controle, jjjj-mm-dd.",
        examples=["2026-11-22"],
    )
    controleer_over: Getal = Field(
        title="Controleer over",
        description="Aantal maanden tot de volgende controle.",
        examples=[12],
        ge=1,
        le=36,
    )
    nagekeken: Zin = Field(
        title="Nagekeken",
        description="Wat er bij die controle is bekeken.",
        examples=["Tekst vergeleken met het feitenblad; sites van beheerders niet opnieuw bezocht."],
    )

    @property
    def controleer_voor(self) -> date:
        """The day before which somebody looks again."""
        return maanden_later(self.gecontroleerd_op, self.controleer_over)


class Wijziging(Model):
    """One change, told once; feeds, history and overviews are made from it."""

    datum: Datum = Field(title="Datum", description="Dag van de wijziging.", examples=["2026-11-22"])
    soort: Wijzigingssoort = Field(
        title="Soort", description="inhoud, datum, status of redactie (taal en opmaak).", examples=["inhoud"]
    )
    tekst: Zin = Field(
        title="Wat betekent dit",
        description="Eén zin voor de lezer.",
        examples=["De termijn voor het assessment is nu 1 mei."],
    )
    rollen: tuple[RolId, ...] = Field(
        default=(),
        title="Voor wie",
        description="Rollen die dit moeten weten; leeg is iedereen die met dit item te maken heeft.",
        examples=[["ciso"]],
    )
    blok: BlokId | None = Field(
        default=None,
        title="Waar",
        description="Het blok dat veranderde, als soort:id; leeg is het hele item.",
        examples=["verplichting:digid/jaarlijks-assessment"],
    )


class Vindbaar(Model):
    """Words and questions by which people look for an item."""

    zoekwoorden: tuple[Zoekwoord, ...] = Field(
        default=(),
        title="Zoekwoorden",
        description="Woorden die mensen echt typen: lekentaal, synoniemen, spelfouten in gebruik, termen uit de wet.",
        examples=[["inloggen", "digi-d"]],
    )
    voorbeeldvragen: tuple[Zoekwoord, ...] = Field(
        default=(),
        title="Voorbeeldvragen",
        description="Vragen in gewone woorden waarop dit het antwoord is.",
        examples=[["hoe laat ik inwoners veilig inloggen"]],
    )


class Bijgehouden(Vindbaar):
    """What every item with a page of its own carries."""

    houdbaarheid: Houdbaarheid = Field(title="Houdbaarheid", description="Wie houdt dit bij en wanneer is het bekeken?")
    wijzigingen: tuple[Wijziging, ...] = Field(
        default=(), title="Wijzigingen", description="Nieuwste eerst. Taalfouten hoeven hier niet bij."
    )
