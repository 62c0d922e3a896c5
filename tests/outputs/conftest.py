"""A small good knowledge base, and a way to change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.load import laad
from macros.model.basis import Wijziging
from macros.model.instellingen import Instellingen
from macros.model.kennisbank import Kennisbank

GOED = Path(__file__).resolve().parent.parent / "voorbeelden" / "goed"


@pytest.fixture(scope="session")
def klein() -> Kennisbank:
    """The small good knowledge base of the examples."""
    return laad(GOED).kennisbank


Aanpassing = Callable[..., Kennisbank]


@pytest.fixture
def met(klein: Kennisbank) -> Aanpassing:
    """Return a function that changes fields of one item: met("bouwstenen", "brp", wijzigingen=…)."""

    def doe(lijst: str, id: str, **velden: Any) -> Kennisbank:
        return aangepast(klein, lijst, id, **velden)

    return doe


def aangepast(kb: Kennisbank, lijst: str, id: str, **velden: Any) -> Kennisbank:
    """Return the knowledge base with other values for fields of one item."""
    items = dict(kb.lijst(lijst))
    items[id] = items[id].model_copy(update=velden)
    return replace(kb, **{lijst: items})


def op_adres(kb: Kennisbank, site_adres: str) -> Kennisbank:
    """Return the knowledge base with a site address."""
    return replace(kb, instellingen={"instellingen": Instellingen(site_adres=site_adres)})


def wijziging(dag: str, soort: str = "inhoud", tekst: str = "Er is iets veranderd.", **velden: Any) -> Wijziging:
    """Return a change record."""
    return Wijziging.model_validate({"datum": date.fromisoformat(dag), "soort": soort, "tekst": tekst, **velden})
