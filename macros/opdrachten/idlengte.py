"""How long an id may be: it becomes the name of a file and a part of addresses."""

from __future__ import annotations

from collections.abc import Iterable

from macros.opdrachten.nietmogelijk import NietMogelijk

LANGSTE_ID = 100
GETOOND = 30


def keur_lengte(delen: Iterable[str]) -> None:
    """Let no id pass that is too long.

    Raises:
        NietMogelijk: when one of the parts is.
    """
    for deel in delen:
        if len(deel) > LANGSTE_ID:
            kort = f"{deel[:GETOOND]}…"
            raise NietMogelijk(f'Het id "{kort}" is te lang: {len(deel)} tekens. Kies er een van hooguit {LANGSTE_ID}.')
