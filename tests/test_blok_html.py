"""The article of a page goes through Markdown untouched; the prose around it does not."""

from __future__ import annotations

import markdown

ARTIKEL = (
    '<article class="pagina pagina--rol">\n<h1>Kop</h1>\n\n    ingesprongen\n\n* geen lijst\n'
    "<p>a &amp; b</p>\n</article>"
)


def test_het_artikel_blijft_letterlijk_gelijk() -> None:
    html = markdown.markdown(f"{ARTIKEL}\n\nProza met **vet**.", extensions=["macros.blok_html"])
    assert html == f"{ARTIKEL}\n<p>Proza met <strong>vet</strong>.</p>"


def test_zonder_artikel_verandert_er_niets() -> None:
    tekst = "# Kop\n\nTekst met <b>html</b>."
    assert markdown.markdown(tekst, extensions=["macros.blok_html"]) == markdown.markdown(tekst)
