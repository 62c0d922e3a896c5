"""The overviews: pages about the whole that a view makes, each at a place of its own in docs/."""

from __future__ import annotations

from macros.model.soorten import LIJST

HOME, PROGRAMMA = "home", "programma"
OVERZICHTEN = frozenset(
    (
        HOME,
        PROGRAMMA,
        *(lijst for lijst, soort in LIJST.items() if soort.eigen_pagina),
        *("agenda", "begrippen", "beheer", "bellen", "bronnen", "mapje", "praktijk"),
        *("s", "scherm", "voorstel", "wijzigingen", "zoeken"),
    )
)
DIEPER = {"voorstel": "meedoen/voorstel"}
"""Overviews that do not stand at the root of the site."""


def overzicht_van(plaats: tuple[str, ...]) -> str | None:
    """Return the overview that the page at this place in docs/, such as ("rollen", "index"), shows; None for others.

    The engine runs commands on the index page of a folder and on some pages at the root: no list has one there.
    """
    if plaats == ("index",):
        return HOME
    index = plaats[-1] == "index"
    adres = "/".join(plaats[:-1] if index else plaats)
    naam = next((naam for naam, dieper in DIEPER.items() if dieper == adres), adres)
    if naam not in OVERZICHTEN or naam == HOME or (naam in DIEPER and adres == naam):
        return None
    met_map = naam in DIEPER or (naam in LIJST and LIJST[naam].eigen_pagina)
    return naam if index or not met_map else None


def woorden_van(naam: str) -> tuple[str, str]:
    """Return (list, id) of the item that holds the title and the words of an overview."""
    return (PROGRAMMA, PROGRAMMA) if naam == PROGRAMMA else ("paginas", naam)
