"""The site from disk: every link opens a file, codes and search lead to whole addresses."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from macros.bouw.offline import NAAM, maak_offline, voor_schijf
from macros.views.beleid import META, META_VAN_SCHIJF

pytestmark = pytest.mark.bouw


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ('<a href="../brp/">', '<a href="../brp/index.html">'),
        ('<a href="../brp/#stap-x">', '<a href="../brp/index.html#stap-x">'),
        ('<a class="a" href="./?q=a">', '<a class="a" href="./index.html?q=a">'),
        ('<a href=".">', '<a href="./index.html">'),
        ('<a href="../..">', '<a href="../../index.html">'),
        ('<form action="../zoeken/">', '<form action="../zoeken/index.html">'),
        ('content="0; url=../../brp/#x"', 'content="0; url=../../brp/index.html#x"'),
        ('<a href="https://vng.nl/">', '<a href="https://vng.nl/">'),
        ('<a href="#kop">', '<a href="#kop">'),
        ('<a href="mailto:a@b.nl">', '<a href="mailto:a@b.nl">'),
        ('<script src="../assets/js/a.js">', '<script src="../assets/js/a.js">'),
    ],
)
def test_een_link_noemt_het_bestand(voor: str, na: str) -> None:
    assert voor_schijf(voor) == na


def test_elke_link_opent_een_bestand(van_schijf: Path) -> None:
    fout = []
    for pagina in van_schijf.rglob("*.html"):
        for element, attribuut, adres, _ in html.fromstring(pagina.read_bytes()).iterlinks():
            deel = urlsplit(adres)
            if attribuut in ("href", "src", "action") and not deel.scheme and not deel.netloc and deel.path:
                if pagina.name == "404.html":
                    continue
                if not (pagina.parent / unquote(deel.path)).is_file():
                    fout.append(f"{pagina.relative_to(van_schijf)}: <{element.tag}> {adres}")
    assert fout == []


def test_de_zip_is_elke_keer_gelijk(gebouwde_site: Path, van_schijf: Path, tmp_path: Path) -> None:
    een = van_schijf.with_name(f"{NAAM}.zip")
    twee = maak_offline(gebouwde_site, tmp_path / "b")
    assert hashlib.sha256(twee.read_bytes()).hexdigest() == hashlib.sha256(een.read_bytes()).hexdigest()
    assert "bouwstenenwijzer/index.html" in zipfile.ZipFile(twee).namelist()


@pytest.mark.browser
def test_van_schijf_gaat_niets_het_web_op(van_schijf: Path, pagina: Page, tmp_path: Path) -> None:
    assert all(META_VAN_SCHIJF in pad.read_text(encoding="utf-8") for pad in sorted(van_schijf.glob("*/index.html")))
    gevraagd: list[str] = []
    pagina.route("https://**", lambda route: gevraagd.append(route.request.url) or route.abort())
    lek = '<img src="https://a.nl/p.png" alt=""><video src="https://a.nl/v.mp4" autoplay></video>'
    (tmp_path / "lek.html").write_text(voor_schijf(f"<!doctype html><head>{META}</head>{lek}"), encoding="utf-8")
    pagina.goto((tmp_path / "lek.html").as_uri(), wait_until="load")
    assert gevraagd == []


@pytest.mark.browser
def test_bladeren_zoeken_en_codes_werken_van_schijf(van_schijf: Path, pagina: Page) -> None:
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.goto((van_schijf / "index.html").as_uri())
    pagina.get_by_role("link", name="Knelpunten").first.click()
    expect(pagina.get_by_role("heading", level=1)).to_have_text("Knelpunten")
    pagina.goto((van_schijf / "zoeken/index.html").as_uri() + "?q=terugmelden")
    eerste = pagina.locator("[data-zoekresultaat] a").first
    expect(eerste).to_be_visible()
    eerste.click()
    expect(pagina.locator("article.pagina h1")).to_be_visible()
    pagina.goto((van_schijf / "s/index.html").as_uri() + "?code=brp%201")
    expect(pagina.locator("article.pagina h1")).to_contain_text("Basisregistratie Personen")
    assert fouten == []
