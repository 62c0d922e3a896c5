"""The page with every change, by month, to filter by role, bouwsteen, kind and period."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from macros.model.geschiedenis import vastgelegd_sinds
from macros.model.kanaal import Kanaal, kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.velden import Wijzigingssoort
from macros.views.nieuws import Bundel, bundels
from macros.views.paginadeel import Pagina, kies, overzichtspagina


@dataclass(frozen=True, slots=True)
class Maand:
    """The changes of one month, such as "2026-11", newest first."""

    maand: str
    bundels: list[Bundel]


@dataclass(frozen=True, slots=True)
class Kanaalgroep:
    """Channels of one kind, to follow."""

    naam: str
    kanalen: list[Kanaal]


KANAALNAMEN = {"groepen": "Per groep", "rollen": "Per rol", "bouwstenen": "Per bouwsteen"}


def toon(kb: Kennisbank) -> Pagina:
    """Return the page with changes."""
    alles = meldingen(kb)
    veranderd = {id for melding in alles for id in melding.bouwstenen}
    return overzichtspagina(
        kb,
        "wijzigingen",
        maanden=[Maand(m, bundels(groep)) for m, groep in groupby(alles, key=lambda m: f"{m.wijziging.datum:%Y-%m}")],
        soorten=[soort for soort in Wijzigingssoort if soort in {melding.wijziging.soort for melding in alles}],
        rollen_van=lambda melding: kies(kb.rollen, melding.wijziging.rollen),
        bouwstenen=[b for b in kb.bouwstenen.values() if b.id in veranderd],
        kanaalgroepen=kanaalgroepen(kb),
        vastgelegd_sinds=vastgelegd_sinds(kb),
    )


def kanaalgroepen(kb: Kennisbank) -> list[Kanaalgroep]:
    """Return the channels that readers choose from, by kind."""
    alle = list(kanalen(kb))
    return [
        Kanaalgroep(naam, [kanaal for kanaal in alle if kanaal.pad.startswith(f"{lijst}/")])
        for lijst, naam in KANAALNAMEN.items()
    ]
