"""The kinds of content: which model, which file, which list on the site. The one table of kinds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from macros.model.afspraak import Resultaatafspraak
from macros.model.basis import Item
from macros.model.begrip import Begrip
from macros.model.bouwsteen import Bouwsteen
from macros.model.bron import Bron
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.groep import Groep
from macros.model.instellingen import Instellingen
from macros.model.instrument import Instrument
from macros.model.knelpunt import Knelpunt
from macros.model.paginatekst import Paginatekst
from macros.model.playbook import Playbook
from macros.model.praktijk import Praktijkvoorbeeld
from macros.model.programma import Programma
from macros.model.rol import Rol
from macros.model.sessie import Sessie
from macros.model.stap import Stap
from macros.model.verhuizing import Verhuizing


class Vorm(Enum):
    """How a kind is spread over files."""

    REGISTER = "one file, a mapping from id to item"
    PER_ITEM = "one file per item, named after its id"
    PER_OUDER = "one file per parent, a mapping from id to item"
    ENKEL = "one file that is the item"


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of content."""

    lijst: str
    enkelvoud: str
    model: type[Item]
    vorm: Vorm
    plek: str
    eigen_pagina: bool = False

    @property
    def naam(self) -> str:
        """The word for one of these in a sentence: "resultaatafspraak"."""
        return self.model.__name__.lower()

    def noem(self, id: str) -> str:
        """Return how a message names the item with this id, such as 'Stap "brp/terugmelden"'."""
        return f'{self.model.__name__} "{id}"'

    def bestand_voor(self, id: str) -> str:
        """Return the data file, relative to the project, in which item `id` stands or should stand."""
        if self.vorm is Vorm.PER_ITEM:
            return f"data/{self.plek}/{id}.yaml"
        if self.vorm is Vorm.PER_OUDER:
            return f"data/{self.plek}/{id.partition('/')[0]}.yaml"
        return f"data/{self.plek}"


SOORTEN: tuple[Soort, ...] = (
    Soort("groepen", "groep", Groep, Vorm.REGISTER, "groepen.yaml"),
    Soort("bouwstenen", "bouwsteen", Bouwsteen, Vorm.PER_ITEM, "bouwstenen", eigen_pagina=True),
    Soort("stappen", "stap", Stap, Vorm.PER_OUDER, "stappen"),
    Soort("resultaatafspraken", "afspraak", Resultaatafspraak, Vorm.REGISTER, "resultaatafspraken.yaml", True),
    Soort("rollen", "rol", Rol, Vorm.REGISTER, "rollen.yaml", True),
    Soort("knelpunten", "knelpunt", Knelpunt, Vorm.REGISTER, "knelpunten.yaml", True),
    Soort("instrumenten", "instrument", Instrument, Vorm.REGISTER, "instrumenten.yaml", True),
    Soort("i-versnellers", "sessie", Sessie, Vorm.PER_ITEM, "i-versnellers", True),
    Soort("playbooks", "playbook", Playbook, Vorm.PER_ITEM, "playbooks", True),
    Soort("praktijk", "praktijk", Praktijkvoorbeeld, Vorm.REGISTER, "praktijk.yaml"),
    Soort("begrippen", "begrip", Begrip, Vorm.REGISTER, "begrippen.yaml"),
    Soort("bronnen", "bron", Bron, Vorm.REGISTER, "bronnen.yaml"),
    Soort("programma", "programma", Programma, Vorm.ENKEL, "programma.yaml"),
    Soort("paginas", "paginatekst", Paginatekst, Vorm.REGISTER, "paginas.yaml"),
    Soort("verhuisd", "verhuizing", Verhuizing, Vorm.REGISTER, "verhuisd.yaml"),
    Soort("instellingen", "instelling", Instellingen, Vorm.ENKEL, "instellingen.yaml"),
)

LIJST = {soort.lijst: soort for soort in SOORTEN}
ENKELVOUD = {soort.enkelvoud: soort for soort in SOORTEN}
MODEL: dict[type[Item], Soort] = {soort.model: soort for soort in SOORTEN}


def noem(item: Item) -> str:
    """Return how a message names an item, such as 'Stap "brp/terugmelden"'."""
    return MODEL[type(item)].noem(item.id)


def lijst_van_blok(verwijzing: str) -> tuple[str, str]:
    """Return (list, id of the item) of a reference such as "advies:capaciteit/samen-doen"; the list may be empty."""
    soort, _, id = verwijzing.partition(":")
    if soort in DEELSOORTEN:
        return ENKELVOUD[DEELSOORTEN[soort].ouder].lijst, id.partition("/")[0]
    return (ENKELVOUD[soort].lijst if soort in ENKELVOUD else ""), id
