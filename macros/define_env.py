"""What the site engine (MkDocs, or Zensical) may call: one macro per kind of page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from macros.bewaard import bewaarde_kennisbank
from macros.views import Weergave, toon_item, toon_overzicht
from macros.views.weergave import ITEMS

WORTEL = Path(__file__).resolve().parent.parent


def define_env(env: Any) -> None:
    """Register the macros with the engine; called once by MkDocs, once per page by Zensical."""
    kb = bewaarde_kennisbank(Path(env.conf["docs_dir"]).parent if env.conf.get("docs_dir") else WORTEL)

    def pagina(weergave: Weergave) -> str:
        _vertel(env, weergave)
        return str(weergave.html)

    def item(soort: str, id: str) -> str:
        return pagina(toon_item(kb, soort, id))

    for soort in ITEMS:
        env.macro(partial(item, soort), soort)
    env.macro(lambda naam: pagina(toon_overzicht(kb, naam)), "overzicht")


def _vertel(env: Any, weergave: Weergave) -> None:
    """Give the page frame its title, description and channel, where the engine has a page to give them to."""
    pagina = getattr(env, "page", None)
    if pagina is not None and isinstance(getattr(pagina, "meta", None), dict):
        pagina.meta["title"] = weergave.titel
        pagina.meta["description"] = weergave.omschrijving
        pagina.meta["kanaal"] = weergave.kanaal
