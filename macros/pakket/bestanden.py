"""Every file of a Sessiepakket, by name, in the order in which a facilitator needs them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.adressen import Adresmaker, vanaf
from macros.pakket.dias import dias
from macros.pakket.draaiboek import draaiboek
from macros.pakket.handout import handout
from macros.pakket.inpakken import pak_in
from macros.pakket.kaarten import kaarten
from macros.pakket.leesmij import leesmij
from macros.pakket.naar_docx import naar_docx
from macros.pakket.naar_html import Plek, naar_html
from macros.pakket.naar_ods import naar_ods
from macros.pakket.naar_odt import naar_odt
from macros.pakket.naar_pdf import Vorm, naar_pdf
from macros.pakket.naar_xlsx import naar_xlsx
from macros.pakket.plan import plan
from macros.pakket.stuk import Document
from macros.pakket.uitnodiging import uitnodiging
from macros.pakket.werkblad import werkmap
from macros.views.sessie import sessiegegevens

OP_DE_SITE = "../../../"
UITNODIGING = "uitnodiging.html"
"""Only in the ZIP: on the site the page of the session itself makes the invitation."""
MEEGELEVERD = (
    "assets/css/pakket.css",
    "assets/js/sessie/dias.js",
    "assets/js/gedeeld/agendabestand.js",
    "assets/js/gedeeld/bestand.js",
    "assets/js/sessie/uitnodiging.js",
    "assets/fonts/atkinson-hyperlegible-next-400-700.woff2",
    "assets/fonts/LICENSE-atkinson-hyperlegible-next.txt",
)


@dataclass(frozen=True, slots=True)
class Leesbaar:
    """A product to read: what makes it, and its form."""

    naam: str
    maak: Callable[[Kennisbank, Sessie], Document]
    vorm: Vorm


LEESBAAR = (
    Leesbaar("hand-out", handout, "document"),
    Leesbaar("draaiboek", draaiboek, "document"),
    Leesbaar("dias", dias, "dias"),
    Leesbaar("kaarten", kaarten, "kaarten"),
)


def zipnaam(sessie: Sessie) -> str:
    """Return the name of the ZIP of a session."""
    return f"sessiepakket-{sessie.id}.zip"


def maak_bestanden(kb: Kennisbank, sessie: Sessie, meegeleverd: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return every file of a session for the site, the ZIP with all of them included.

    Args:
        kb: the knowledge base.
        sessie: the session.
        meegeleverd: style, script and font of the pages, by path; see MEEGELEVERD.
    """
    adres = vanaf(kb.instelling.site_adres)
    gewoon = {**_pdfs(kb, sessie, adres), **_kantoor(kb, sessie, adres)}
    op_site = _htmls(kb, sessie, Plek(OP_DE_SITE, vanaf(OP_DE_SITE)), adres)
    in_zip = {**gewoon, **_htmls(kb, sessie, Plek("", adres), adres), **meegeleverd}
    in_zip[UITNODIGING] = _uitnodiging(kb, sessie, adres)
    in_zip["LEESMIJ.txt"] = leesmij(kb, sessie, adres)
    map_ = f"sessiepakket-{sessie.id}"
    zip_ = pak_in({f"{map_}/{naam}": inhoud for naam, inhoud in in_zip.items()})
    return {**gewoon, **op_site, zipnaam(sessie): zip_}


def _htmls(kb: Kennisbank, sessie: Sessie, plek: Plek, voetadres: Adresmaker) -> dict[str, bytes]:
    return {f"{p.naam}.html": naar_html(p.maak(kb, sessie), p.vorm, plek, voetadres) for p in LEESBAAR}


def _uitnodiging(kb: Kennisbank, sessie: Sessie, adres: Adresmaker) -> bytes:
    gegevens = sessiegegevens(sessie, adres=adres(sessie.adres))
    return naar_html(uitnodiging(kb, sessie), "uitnodiging", Plek("", adres), adres, gegevens)


def _pdfs(kb: Kennisbank, sessie: Sessie, adres: Adresmaker) -> dict[str, bytes]:
    return {f"{p.naam}.pdf": naar_pdf(p.maak(kb, sessie), p.vorm, adres) for p in LEESBAAR}


def _kantoor(kb: Kennisbank, sessie: Sessie, adres: Adresmaker) -> dict[str, bytes]:
    boek, stuk = werkmap(kb, sessie), plan(kb, sessie)
    return {
        "werkblad.xlsx": naar_xlsx(boek, adres),
        "werkblad.ods": naar_ods(boek, adres),
        "plan-van-aanpak.docx": naar_docx(stuk, adres),
        "plan-van-aanpak.odt": naar_odt(stuk, adres),
    }
