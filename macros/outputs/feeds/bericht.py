"""One entry of a feed: the words, apart from the form of the feed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from macros.model.kennisbank import Kennisbank
from macros.model.melding import Melding
from macros.model.termijnen import termijn_van
from macros.views.datum import voluit


@dataclass(frozen=True, slots=True)
class Bericht:
    """An entry: a permanent id, what changed, for whom, by when, and the deep link from the root of the site."""

    id: UUID
    titel: str
    datum: str
    soort: str
    regels: tuple[str, ...]
    adres: str
    verwijzing: str
    rollen: tuple[tuple[str, str], ...]
    bouwstenen: tuple[str, ...]

    @property
    def tijd(self) -> str:
        """The day as a moment: records know days, so every moment is midnight."""
        return op_dag(self.datum)


def op_dag(dag: str) -> str:
    """Return a day as the moment that feeds want."""
    return f"{dag}T00:00:00Z"


def bericht(kb: Kennisbank, melding: Melding) -> Bericht:
    """Return the entry for a change."""
    w = melding.wijziging
    rollen = tuple((id, kb.rollen[id].naam) for id in melding.rollen if id in kb.rollen)
    return Bericht(
        id=melding.uuid,
        titel=f"{melding.blok.titel}: {w.tekst}",
        datum=w.datum.isoformat(),
        soort=str(w.soort),
        regels=tuple(_regels(kb, melding, [naam for _, naam in rollen])),
        adres=melding.blok.adres,
        verwijzing=melding.blok.verwijzing,
        rollen=rollen,
        bouwstenen=melding.bouwstenen,
    )


def _regels(kb: Kennisbank, melding: Melding, rollen: list[str]) -> list[str]:
    regels = [
        melding.wijziging.tekst,
        f"Soort wijziging: {melding.wijziging.soort}, {voluit(melding.wijziging.datum)}.",
        f"Voor: {', '.join(rollen)}." if rollen else "Voor iedereen.",
    ]
    termijn = termijn_van(kb, melding.blok)
    return [*regels, f"Termijn: {termijn.tekst}"] if termijn and termijn.in_agenda else regels
