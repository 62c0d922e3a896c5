"""Jinja, and nothing else that knows it. Templates are ours and trusted; values are escaped."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from macros.model.basis import Item
from macros.model.soorten import MODEL
from macros.views import kleine_delen
from macros.views.bouwsteendelen import Bouwsteendelen
from macros.views.datum import jaardag, voluit


def render(sjabloon: str, **waarden: Any) -> Markup:
    """Return the HTML of a template under `templates/`.

    Raises:
        jinja2.UndefinedError: when a template names a value that it was not given.
    """
    return Markup(_omgeving().get_template(sjabloon).render(**waarden))  # noqa: S704 - autoescaped


@cache
def _omgeving() -> Environment:
    omgeving = Environment(
        loader=PackageLoader("macros.views"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    omgeving.globals |= {"klein": kleine_delen, "bouwsteendelen": Bouwsteendelen}
    omgeving.filters["datum"] = voluit
    omgeving.filters["jaardag"] = jaardag
    omgeving.filters["verwijzing"] = _verwijzing
    return omgeving


def _verwijzing(item: Item) -> str:
    """Return how data refers to an item: "bouwsteen:brp"."""
    return f"{MODEL[type(item)].enkelvoud}:{item.id}"
