"""What the site engine (MkDocs, or Zensical) may call: one macro per kind of page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.bewaard import bewaarde_lading
from macros.load import Lading
from macros.model.soorten import ENKELVOUD
from macros.views import Weergave, toon_item, toon_overzicht
from macros.views.onleesbaar import toon_onleesbaar
from macros.views.weergave import ITEMS


def define_env(env: Any) -> None:
    """Register the macros with the engine; called once by MkDocs, once per page by Zensical."""
    lading = bewaarde_lading(Path(env.conf["docs_dir"]).absolute().parent)

    def pagina(weergave: Weergave) -> str:
        _vertel(env, weergave)
        return str(weergave.html)

    for soort in ITEMS:
        env.macro(_macro(pagina, lading, soort), soort)
    env.macro(lambda naam: pagina(toon_overzicht(lading.kennisbank, naam)), "overzicht")


def _macro(pagina: Any, lading: Lading, soort: str) -> Any:
    """Return the macro of a kind: a plain function, because the plugin prints the values of anything else."""
    return lambda id: _item(pagina, lading, soort, id)


def _item(pagina: Any, lading: Lading, enkelvoud: str, id: str) -> str:
    """Return the page of an item, or what is wrong with its file while somebody is working on it."""
    soort = ENKELVOUD[enkelvoud]
    if id in lading.kennisbank.lijst(soort.lijst):
        return str(pagina(toon_item(lading.kennisbank, enkelvoud, id)))
    bestand = soort.bestand_voor(id)
    return str(pagina(toon_onleesbaar(id, bestand, [p for p in lading.problemen if p.plek.bestand == bestand])))


def _vertel(env: Any, weergave: Weergave) -> None:
    """Give the page frame its title, description and channel, where the engine has a page to give them to."""
    pagina = getattr(env, "page", None)
    if pagina is not None and isinstance(getattr(pagina, "meta", None), dict):
        pagina.meta["title"] = weergave.titel
        pagina.meta["description"] = weergave.omschrijving
        pagina.meta["kanaal"] = weergave.kanaal
