"""What a page shows while its data cannot be read: only seen while serving, for a build stops at the check."""

from __future__ import annotations

from collections.abc import Sequence

from macros.diagnostics import Probleem
from macros.views.render import render
from macros.views.weergave import Weergave


def toon_onleesbaar(id: str, bestand: str, problemen: Sequence[Probleem]) -> Weergave:
    """Return a page that names the file of item `id` and what is wrong with it."""
    html = render("onleesbaar.html", id=id, bestand=bestand, problemen=problemen)
    return Weergave(f"{id}: nog niet te tonen", "Deze pagina kan nog niet getoond worden.", html)


def toon_onbekend(macro: str, argument: str) -> Weergave:
    """Return a page that says that its command asks for something that no view makes."""
    html = render("onbekend.html", opdracht=f'{{{{ {macro}("{argument}") }}}}')
    return Weergave(f"{argument}: niet te tonen", "Deze pagina vraagt iets wat er niet is.", html)
