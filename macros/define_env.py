"""What the site engine (MkDocs, or Zensical) may call: one macro per kind of page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from macros.bewaard import bewaarde_lading
from macros.model.overzichten import DIEPER
from macros.stub import OVERZICHT, toon, vertel
from macros.views.weergave import ITEMS

ZONDER_SCRIPT = re.compile(r"(<noscript\b.*?</noscript>)", re.DOTALL)
EEN_OMHOOG = re.compile(r' (href|src|action)="\.\./')


def define_env(env: Any) -> None:
    """Register the macros with the engine; called once by MkDocs, once per page by Zensical."""
    docs = Path(env.conf["docs_dir"]).absolute()
    lading = bewaarde_lading(docs.parent)

    def macro(naam: str) -> Callable[[str], str]:
        def maak(id: str) -> str:
            weergave = toon(lading, naam, id)
            vertel(getattr(env, "page", None), weergave)
            verplaatst = isinstance(env.conf, dict) and not (naam == OVERZICHT and _is_index(docs, id))
            return _vanaf_bron(str(weergave.html)) if verplaatst else str(weergave.html)

        return maak

    for naam in (*ITEMS, OVERZICHT):
        env.macro(macro(naam), naam)


def _is_index(docs: Path, naam: str) -> bool:
    return naam == "home" or (docs / DIEPER.get(naam, naam) / "index.md").is_file()


def _vanaf_bron(html: str) -> str:
    """Return the page with links relative to its Markdown file: Zensical moves those along with the page itself.

    It leaves what stands in <noscript> as it is, so we do too.
    """
    delen = ZONDER_SCRIPT.split(html)
    return "".join(deel if deel.startswith("<noscript") else EEN_OMHOOG.sub(r' \1="', deel) for deel in delen)
