"""What the API answers at the address of an item that got another id: where it went, in a form of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pydantic import Field

from macros.model.basis import Model
from macros.model.blokken import Blok
from macros.model.kennisbank import Kennisbank
from macros.model.opvolging import VroegerItem, vroegere_items
from macros.model.soorten import ENKELVOUD, Vorm
from macros.model.velden import BlokId


class Opvolger(Model):
    """A block that came in the place of a former item."""

    verwijzing: BlokId = Field(description="Het nieuwe blok, als soort:id.")
    titel: str = Field(description="Titel van dat blok.")
    pad: str = Field(description="Plaats op de site, vanaf de wortel.")
    url: str | None = Field(description="Volledig adres; null zolang het adres van de site niet bekend is.")
    bestand: str | None = Field(description="Het bestand van dat item in deze API, gezien vanaf dit bestand.")


class Vroegerrij(Model):
    """A former item."""

    id: str = Field(description="Het vroegere id, als soort:id; hetzelfde als in de lijst verhuisd.")
    datum: date = Field(description="Dag van de verhuizing.")
    reden: str = Field(description="Waarom, in één zin.")
    opvolgers: tuple[Opvolger, ...] = Field(description="Wat ervoor in de plaats kwam; leeg is ingetrokken.")


def vroegere_bestanden(kb: Kennisbank) -> Iterator[tuple[str, Vroegerrij]]:
    """Yield (path within the API, what to answer there) of each former item that had a file of its own."""
    for item in vroegere_items(kb):
        if item.soort.vorm is not Vorm.ENKEL:
            yield f"{item.soort.lijst}/{item.id}.json", _rij(kb, item)


def _rij(kb: Kennisbank, item: VroegerItem) -> Vroegerrij:
    terug = "../" * (item.id.count("/") + 1)
    return Vroegerrij(
        id=item.verwijzing,
        datum=item.verhuizing.datum,
        reden=item.verhuizing.reden,
        opvolgers=tuple(_opvolger(kb, blok, terug) for blok in item.opvolgers),
    )


def _opvolger(kb: Kennisbank, blok: Blok, terug: str) -> Opvolger:
    soort = ENKELVOUD.get(blok.soort)
    eigen = soort is not None and soort.vorm is not Vorm.ENKEL
    return Opvolger(
        verwijzing=blok.verwijzing,
        titel=blok.titel,
        pad=blok.adres,
        url=kb.instelling.volledig(blok.adres) or None,
        bestand=f"{terug}{soort.lijst}/{blok.id}.json" if soort and eigen else None,
    )
