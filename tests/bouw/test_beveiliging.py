"""The security policy: in every page, in every header file, and true in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import BrowserContext

from macros.bouw.beveiliging import koppen, nginx, zet_in_pagina
from macros.views.beleid import beleid
from tests.rust import Onderweg
from tests.soorten import SOORTEN


def test_het_beleid_kent_geen_uitzonderingen() -> None:
    assert "unsafe" not in beleid(als_kop=True) and "*" not in beleid(als_kop=True)
    assert beleid().startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in beleid(als_kop=True)


def test_het_beleid_komt_in_de_kop_van_een_pagina() -> None:
    assert b"Content-Security-Policy" in zet_in_pagina(b'<head><meta charset="utf-8">')


@pytest.mark.bouw
def test_elke_pagina_draagt_het_beleid(gebouwde_site: Path) -> None:
    for pagina in gebouwde_site.rglob("*.html"):
        boom = html.fromstring(pagina.read_bytes())
        assert boom.xpath('//head/meta[@http-equiv="Content-Security-Policy"]/@content') == [beleid()], pagina


@pytest.mark.bouw
def test_de_kopbestanden_dragen_elke_kop(gebouwde_site: Path, project: Path) -> None:
    for tekst in ((gebouwde_site / "_headers").read_text(), (gebouwde_site / ".htaccess").read_text()):
        for naam, waarde in koppen().items():
            assert naam in tekst and waarde in tekst
    assert (project / "beheer/nginx.conf").read_text(encoding="utf-8") == nginx()


@pytest.mark.browser
def test_geen_schending_geen_ander_adres_geen_koekje(adres: str, context: BrowserContext) -> None:
    """One reader who opens every kind of page: what a page says or asks for is held against that page."""
    pagina, waar = context.new_page(), ""
    onderweg, fout = Onderweg(pagina), list[str]()
    pagina.on("request", lambda verzoek: verzoek.url.startswith(adres) or fout.append(f"{waar} vraagt {verzoek.url}"))
    pagina.on("console", lambda bericht: bericht.type == "error" and fout.append(f"{waar} meldt {bericht.text}"))
    pagina.on("pageerror", lambda gemeld: fout.append(f"{waar} breekt: {gemeld}"))
    for waar in SOORTEN:
        pagina.goto(adres + waar)
        onderweg.wacht()
        fout += [f"{waar} zet {koekje['name']}" for koekje in context.cookies()]
    assert not fout, "\n".join(fout)
