"""What the site engine (MkDocs, or Zensical) may call: one macro per kind of page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from macros.bewaard import bewaarde_lading
from macros.load import Lading
from macros.model.soorten import ENKELVOUD
from macros.views import Weergave, toon_item, toon_overzicht
from macros.views.onleesbaar import toon_onleesbaar
from macros.views.weergave import DIEPER, ITEMS

ZONDER_SCRIPT = re.compile(r"(<noscript\b.*?</noscript>)", re.DOTALL)
EEN_OMHOOG = re.compile(r' (href|src|action)="\.\./')


def define_env(env: Any) -> None:
    """Register the macros with the engine; called once by MkDocs, once per page by Zensical."""
    docs = Path(env.conf["docs_dir"]).absolute()
    lading = bewaarde_lading(docs.parent)

    def pagina(weergave: Weergave, is_index: bool = False) -> str:
        _vertel(env, weergave)
        return _vanaf_bron(str(weergave.html)) if isinstance(env.conf, dict) and not is_index else str(weergave.html)

    for soort in ITEMS:
        env.macro(_macro(pagina, lading, soort), soort)

    def overzicht(naam: str) -> str:
        is_index = naam == "home" or (docs / DIEPER.get(naam, naam) / "index.md").is_file()
        return pagina(toon_overzicht(lading.kennisbank, naam), is_index)

    env.macro(overzicht, "overzicht")


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


def _vanaf_bron(html: str) -> str:
    """Return the page with links relative to its Markdown file: Zensical moves those along with the page itself.

    It leaves what stands in <noscript> as it is, so we do too.
    """
    delen = ZONDER_SCRIPT.split(html)
    return "".join(deel if deel.startswith("<noscript") else EEN_OMHOOG.sub(r' \1="', deel) for deel in delen)


def _vertel(env: Any, weergave: Weergave) -> None:
    """Give the page frame its title, description and channel, where the engine has a page to give them to."""
    pagina = getattr(env, "page", None)
    if pagina is not None and isinstance(getattr(pagina, "meta", None), dict):
        pagina.meta["title"] = weergave.titel
        pagina.meta["description"] = weergave.omschrijving
        pagina.meta["kanaal"] = weergave.kanaal
