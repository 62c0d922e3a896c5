"""The search: its index, and how well it finds: on the page "Zo goed vindt deze site" and for the editors."""

from __future__ import annotations

import re
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.views.render import render
from macros.zoeken.documenten import Document
from macros.zoeken.geheugen import Geheugen
from macros.zoeken.index import Index
from macros.zoeken.maak import schrijf_index
from macros.zoeken.opdracht import VRAGEN
from macros.zoeken.toets import DIEPTE, Antwoord
from macros.zoeken.zo_goed import Klasse, ZoGoed, zo_goed

PAGINA = "zo-goed/index.html"
BEHEER = "beheer/index.html"
MET_CIJFERS = (PAGINA, BEHEER)
"""The pages that say how well the search does."""
PLEK = re.compile(r'<div data-zo-goed="(\w+)"(?: data-niet-zoeken)?>.*?</div>', re.DOTALL)
WORTELLINK = re.compile(r' href="/')


def schrijf_zoeken(kb: Kennisbank, site: Path, documenten: list[Document], wortel: Path, geheugen: Geheugen) -> None:
    """Write the index of documents in `site`, and fill in on its pages how well that answers the golden set.

    The questions stand in tests/zoekvragen under `wortel`; without them the pages stay as they are.
    """
    index = schrijf_index(kb, documenten, site, geheugen)
    paginas = [pad for naam in MET_CIJFERS if (pad := site / naam).is_file()]
    if paginas and (wortel / VRAGEN).is_dir():
        uit, namen = zo_goed(index, wortel), titels(index)
        for pagina in paginas:
            pagina.write_text(vul(pagina.read_text(encoding="utf-8"), uit, namen), encoding="utf-8")


def titels(index: Index) -> dict[str, str]:
    """Return the title of each document by its address."""
    return {document.adres: document.titel for document in index.documenten}


def vul(html: str, uit: ZoGoed, namen: dict[str, str]) -> str:
    """Return the page with the score and the questions in their places; `namen` are titles by address.

    An address without a title, of a page that moved, shows as itself: it leads on to the new one.

    Raises:
        jinja2.TemplateNotFound: when the page asks for a part that does not exist.
    """

    def deel(plek: re.Match[str]) -> str:
        sjabloon = f"zo-goed/{plek[1]}.html"
        inhoud = render(sjabloon, uit=uit, titels=namen, vragen=_moeilijkste_eerst, bovenaan=_bovenaan, gemist=gemist)
        return WORTELLINK.sub(' href="../', str(inhoud))

    return PLEK.sub(deel, html)


def gemist(uit: ZoGoed) -> list[Antwoord]:
    """Return the questions one may look at whose answer is not among the first three, the worst first."""
    laag = [a for klasse in uit.klassen for a in klasse.vragen if not 1 <= a.plaats <= 3]
    return sorted(laag, key=lambda a: -(a.plaats or DIEPTE + 1))


def _moeilijkste_eerst(klasse: Klasse) -> list[Antwoord]:
    return sorted(klasse.vragen, key=lambda a: -(a.plaats or DIEPTE + 1))


def _bovenaan(klasse: Klasse) -> int:
    return sum(a.plaats == 1 for a in klasse.vragen)
