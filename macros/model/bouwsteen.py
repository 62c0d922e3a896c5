"""A bouwsteen: one of the 23 of the NUP, or a neighbour of today."""

from __future__ import annotations

from pydantic import Field

from macros.model.basis import Bewering, Bijgehouden, Item, Link, Model, Onderbouwd, Termijn, Vindbaar
from macros.model.velden import (
    Alinea,
    BouwsteenId,
    BronId,
    Codeletters,
    GroepId,
    JaNee,
    KnelpuntId,
    Naam,
    RolId,
    Sleutel,
    StapId,
    Status,
    Zin,
    Zoekwoord,
)


class Verplichting(Onderbouwd, Vindbaar):
    """Something a gemeente must do, and by when."""

    titel: Naam = Field(
        title="Titel", description="De plicht in enkele woorden.", examples=["Terugmelden bij gerede twijfel"]
    )
    tekst: Alinea = Field(title="Tekst", description="Wat de gemeente moet, in gewone taal.")
    termijn: Termijn | None = Field(default=None, title="Termijn", description="Wanneer of hoe vaak.")
    wie: tuple[RolId, ...] = Field(default=(), title="Wie", description="Rollen die hiervoor aan de lat staan.")


class Afhankelijkheid(Onderbouwd):
    """Another bouwsteen that this one needs."""

    bouwsteen: BouwsteenId = Field(
        title="Bouwsteen", description="Id van de bouwsteen die nodig is.", examples=["pkioverheid"]
    )
    waarvoor: Zin = Field(
        title="Waarvoor", description="Waarom is die nodig?", examples=["Certificaat voor de koppeling."]
    )


class Hobbel(Onderbouwd, Vindbaar):
    """What gets stuck with this bouwsteen, and what helps."""

    probleem: Zin = Field(
        title="Probleem",
        description="Wat je merkt.",
        examples=["De leverancier levert de verklaring te laat."],
    )
    helpt: Alinea = Field(title="Wat helpt", description="Wat je eraan doet.")
    knelpunten: tuple[KnelpuntId, ...] = Field(
        default=(), title="Knelpunten", description="Algemene knelpunten waar dit onder valt."
    )
    stappen: tuple[StapId, ...] = Field(
        default=(), title="Stappen", description="Stappen die dit verkleinen, als bouwsteen/stap."
    )


class Onderdeel(Vindbaar):
    """A part of a bouwsteen with steps of its own, such as the Berichtenbox of MijnOverheid."""

    naam: Naam = Field(title="Naam", description="Naam van het onderdeel.", examples=["Berichtenbox"])
    wat: tuple[Bewering, ...] = Field(title="Wat het is", description="Uitleg in enkele beweringen.", min_length=1)


class ToenEnNu(Model):
    """What it was in the NUP (2011–2015) and what it is now."""

    toen: tuple[Bewering, ...] = Field(title="Toen", description="Wat het was in de tijd van het NUP.", min_length=1)
    nu: tuple[Bewering, ...] = Field(
        title="Nu", description="Hernoemd, vervangen, gestopt? Waar kijk je nu?", min_length=1
    )


class Bouwsteen(Item, Bijgehouden):
    """One bouwsteen, in `data/bouwstenen/<id>.yaml`."""

    naam: Naam = Field(title="Naam", description="De volledige naam.", examples=["Basisregistratie Personen"])
    afkorting: Naam | None = Field(
        default=None, title="Afkorting", description="Zoals men hem noemt.", examples=["BRP"]
    )
    code: Codeletters = Field(title="Codeletters", description="Begin van de codes van de stappen.", examples=["BRP"])
    nup: JaNee = Field(
        title="Een van de 23",
        description="true voor de 23 NUP-bouwstenen, false voor een buur.",
        examples=["true"],
    )
    opname: Bewering = Field(
        title="Waarom hij meetelt",
        description="Hoe zeker is het dat dit een van de 23 is (of waarom het een buur is)?",
    )
    groep: GroepId = Field(title="Groep", description="Id uit data/groepen.yaml.", examples=["basisregistraties"])
    status: Status = Field(title="Status", description="geldig, vervallen of concept.", examples=["geldig"])
    samenvatting: Zin = Field(
        title="Samenvatting", description="Hoogstens twee zinnen: wat is het en wat heb je eraan?"
    )
    sinds: Termijn = Field(title="Sinds", description="Sinds wanneer bestaat het, en in welke vorm?")
    wat: tuple[Bewering, ...] = Field(title="Wat het is", description="Uitleg in enkele beweringen.", min_length=1)
    moet_ik: Bewering = Field(
        title="Moet ik?", description="Het antwoord in één zin: verplicht, verplicht als, of vrije keuze."
    )
    verplichtingen: dict[Sleutel, Verplichting] = Field(
        default_factory=dict,
        title="Verplichtingen",
        description="Elke plicht onder een eigen id (woorden met streepjes).",
    )
    grondslag: tuple[Bewering, ...] = Field(
        default=(), title="Wettelijke basis", description="Wet, besluit of afspraak."
    )
    baten: tuple[Bewering, ...] = Field(
        title="Wat het oplevert", description="Voor de gemeente en haar inwoners.", min_length=1
    )
    kosten: tuple[Bewering, ...] = Field(
        default=(), title="Wat het kost", description="Alleen wat een bron noemt, met jaartal."
    )
    standaarden: tuple[Bewering, ...] = Field(
        default=(), title="Standaarden", description="Standaarden en koppelvlakken."
    )
    beheer: tuple[Bewering, ...] = Field(
        title="Wie het beheert", description="Verantwoordelijke, beheerder, bronhouder.", min_length=1
    )
    nodig: tuple[Afhankelijkheid, ...] = Field(default=(), title="Wat eerst nodig is", description="Andere bouwstenen.")
    onderdelen: dict[Sleutel, Onderdeel] = Field(
        default_factory=dict, title="Onderdelen", description="Delen met eigen stappen."
    )
    hobbels: dict[Sleutel, Hobbel] = Field(
        default_factory=dict, title="Wat vaak vastloopt", description="Elk onder een eigen id."
    )
    toen_en_nu: ToenEnNu = Field(title="Toen en nu", description="Wat het was en wat het nu is.")
    verder: tuple[Link, ...] = Field(default=(), title="Waar kijken", description="Pagina's van de beheerder.")
    voorheen: tuple[Zoekwoord, ...] = Field(
        default=(), title="Oude namen", description="Voorgangers en vroegere namen.", examples=[["GBA"]]
    )
    synoniemen: tuple[Zoekwoord, ...] = Field(
        default=(), title="Synoniemen", description="Andere namen voor hetzelfde."
    )
    niet_verwarren_met: tuple[Bewering, ...] = Field(
        default=(), title="Niet verwarren met", description="Wat erop lijkt en wat het verschil is."
    )
    bronnen: tuple[BronId, ...] = Field(default=(), title="Verder lezen", description="Bronnen die het geheel steunen.")

    @property
    def roepnaam(self) -> str:
        """The short name people use: the abbreviation when there is one."""
        return self.afkorting or self.naam

    @property
    def afkorting_erbij(self) -> str | None:
        """The abbreviation, to put beside a name that does not end with it already."""
        return None if self.naam.endswith(self.afkorting or self.naam) else self.afkorting

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/bouwstenen/{self.id}/"
