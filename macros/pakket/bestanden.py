"""Every file of a Sessiepakket, by name, in the order in which a facilitator needs them."""

from __future__ import annotations

from macros.pakket.adressen import vanaf
from macros.pakket.browser import plansjabloon
from macros.pakket.inpakken import pak_in
from macros.pakket.materiaal import Materiaal, zipnaam
from macros.pakket.naar_docx import naar_docx
from macros.pakket.naar_html import Plek, naar_html
from macros.pakket.naar_ods import naar_ods
from macros.pakket.naar_odt import naar_odt
from macros.pakket.naar_pdf import laat_los, naar_pdf
from macros.pakket.naar_xlsx import naar_xlsx

OP_DE_SITE = "../../../"
UITNODIGING = "uitnodiging.html"
"""Only in the ZIP: on the site the page of the session itself makes the invitation."""
SJABLOON = "plan-sjabloon.js"
"""Only on the site: from it the page of the session makes the plan with the answers."""


def maak_bestanden(stof: Materiaal) -> dict[str, bytes]:
    """Return every file of a session for the site, the ZIP with all of them included.

    Raises:
        typst.TypstError: when a card or slide does not fit, or the result would not be accessible.
    """
    adres = vanaf(stof.site_adres)
    gewoon = {**_pdfs(stof), **_kantoor(stof)}
    op_site = _htmls(stof, Plek(OP_DE_SITE, vanaf(OP_DE_SITE)))
    in_zip = {**gewoon, **_htmls(stof, Plek("", adres)), **stof.meegeleverd}
    in_zip[UITNODIGING] = naar_html(stof.uitnodiging, "uitnodiging", Plek("", adres), adres, stof.gegevens)
    in_zip["LEESMIJ.txt"] = stof.leesmij
    zip_ = pak_in({f"sessiepakket-{stof.id}/{naam}": inhoud for naam, inhoud in in_zip.items()})
    sjabloon = plansjabloon(stof.plan_met_tekens, stof.site_adres)
    return {**gewoon, **op_site, zipnaam(stof.id): zip_, SJABLOON: sjabloon}


def _htmls(stof: Materiaal, plek: Plek) -> dict[str, bytes]:
    voetadres = vanaf(stof.site_adres)
    return {f"{naam}.html": naar_html(stuk, vorm, plek, voetadres) for naam, vorm, stuk in stof.leesbaar}


def _pdfs(stof: Materiaal) -> dict[str, bytes]:
    adres = vanaf(stof.site_adres)
    pdfs = {f"{naam}.pdf": naar_pdf(stuk, vorm, adres) for naam, vorm, stuk in stof.leesbaar}
    laat_los()
    return pdfs


def _kantoor(stof: Materiaal) -> dict[str, bytes]:
    adres = vanaf(stof.site_adres)
    return {
        "werkblad.xlsx": naar_xlsx(stof.werkmap, adres),
        "werkblad.ods": naar_ods(stof.werkmap, adres),
        "plan-van-aanpak.docx": naar_docx(stof.plan, adres),
        "plan-van-aanpak.odt": naar_odt(stof.plan, adres),
    }
