"""An i-Versneller: a session from which people go home with a result."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from macros.model.basis import Bijgehouden, Item, Model
from macros.model.velden import Alinea, BouwsteenId, Code, Getal, KnelpuntId, Naam, RolId, Sleutel, StapId, Zin


class Groepsgrootte(Model):
    """How many people can take part."""

    van: Getal = Field(title="Van", description="Minste aantal deelnemers.", examples=[4], ge=1, le=100)
    tot: Getal = Field(title="Tot", description="Grootste aantal deelnemers.", examples=[12], ge=1, le=100)


class Voorbereiding(Model):
    """Something to arrange before the session."""

    tekst: Zin = Field(title="Wat", description="Wat er geregeld moet zijn.")
    dagen_vooraf: Getal = Field(
        title="Dagen vooraf", description="Hoeveel dagen van tevoren.", examples=[14], ge=0, le=120
    )
    wie: RolId | None = Field(default=None, title="Wie", description="Rol die dit doet; leeg is de begeleider.")


class Agendablok(Model):
    """One block of the session; clock times are computed from the start."""

    code: Code = Field(title="Code", description="IV, streepje, nummer. Nooit hergebruiken.", examples=["IV-3"])
    titel: Naam = Field(title="Titel", description="Naam van het blok.")
    minuten: Getal = Field(title="Minuten", description="Hoe lang het blok duurt.", examples=[20], ge=1, le=240)
    doel: Zin = Field(title="Doel", description="Wat er na dit blok ligt.")
    instructie: Alinea = Field(title="Instructie", description="Wat de deelnemers doen.")
    materiaal: tuple[Zin, ...] = Field(default=(), title="Materiaal", description="Wat er op tafel ligt.")
    leiding: Naam = Field(title="Wie leidt", description="Wie dit blok leidt.", examples=["begeleider"])
    notities: Alinea | None = Field(
        default=None, title="Voor de begeleider", description="Aandachtspunten bij dit blok."
    )
    stappen: tuple[StapId, ...] = Field(default=(), title="Stappen", description="Stappen waaraan je hier werkt.")


class Veldsoort(StrEnum):
    """What a participant fills in."""

    TEKST = "tekst"
    REGEL = "regel"
    DATUM = "datum"
    ROL = "rol"
    KEUZE = "keuze"


class Werkbladveld(Model):
    """One field that a participant fills in."""

    vraag: Zin = Field(title="Vraag", description="Wat de deelnemer invult.")
    soort: Veldsoort = Field(
        title="Soort",
        description="tekst (meer regels), regel, datum, rol of keuze.",
        examples=["regel"],
    )
    keuzes: tuple[Naam, ...] = Field(default=(), title="Keuzes", description="Alleen bij soort keuze.")
    toelichting: Zin | None = Field(default=None, title="Toelichting", description="Hulp bij het invullen.")


class Nazorg(Model):
    """What the coach does afterwards."""

    weken: Getal = Field(title="Weken later", description="Hoeveel weken na de sessie.", examples=[2], ge=1, le=26)
    tekst: Alinea = Field(title="Wat", description="Wat de coach dan doet of vraagt.")


class Sessie(Item, Bijgehouden):
    """One i-Versneller, in `data/i-versnellers/<id>.yaml`. Our own material, and it says so."""

    naam: Naam = Field(title="Naam", description="Naam van de sessie.", examples=["Terugmelden inrichten"])
    samenvatting: Zin = Field(title="Samenvatting", description="Waar de sessie over gaat.")
    doel: Zin = Field(title="Doel", description="Waarom je deze sessie houdt.")
    resultaat: tuple[Zin, ...] = Field(title="Wat je mee naar huis neemt", description="Concreet en af.", min_length=1)
    voor_wie: tuple[RolId, ...] = Field(title="Voor wie", description="Rollen die meedoen.", min_length=1)
    groepsgrootte: Groepsgrootte = Field(title="Groepsgrootte", description="Van en tot.")
    meenemen: tuple[Zin, ...] = Field(default=(), title="Meenemen", description="Wat deelnemers bij zich hebben.")
    voorbereiding: dict[Sleutel, Voorbereiding] = Field(
        title="Voorbereiding", description="Elk punt onder een eigen id.", min_length=1
    )
    agenda: dict[Sleutel, Agendablok] = Field(
        title="Agenda", description="De blokken op volgorde, elk onder een eigen id.", min_length=2
    )
    oefeningen: dict[Sleutel, Alinea] = Field(
        default_factory=dict, title="Oefeningen", description="Uitgeschreven oefeningen."
    )
    werkblad: dict[Sleutel, Werkbladveld] = Field(title="Werkblad", description="Velden die men invult.", min_length=1)
    evaluatie: tuple[Zin, ...] = Field(title="Evaluatie", description="Vragen aan het eind.", min_length=1)
    nazorg: dict[Sleutel, Nazorg] = Field(title="Nazorg", description="Wat de coach later doet.", min_length=1)
    bouwstenen: tuple[BouwsteenId, ...] = Field(
        title="Bouwstenen", description="Waar de sessie over gaat.", min_length=1
    )
    verlaagt: tuple[KnelpuntId, ...] = Field(
        default=(), title="Helpt tegen", description="Knelpunten die er kleiner van worden."
    )

    @property
    def adres(self) -> str:
        """The address of the page, from the root of the site."""
        return f"/i-versnellers/{self.id}/"

    @property
    def minuten(self) -> int:
        """The length of the session in minutes: the sum of its blocks."""
        return sum(blok.minuten for blok in self.agenda.values())
