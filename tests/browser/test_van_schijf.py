"""The copy that opens from disk, out of its ZIP, as a coach has it along: the same features, without a server."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.bouw.offline import NAAM
from macros.model.kennisbank import Kennisbank
from tests.conftest import Eenmalig
from tests.delen.conftest import LEES
from tests.soorten import SOORTEN

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def schijf(van_schijf: Path, eenmalig: Eenmalig) -> Path:
    """The folder somebody gets by unpacking the ZIP in a folder with a space in its name."""

    def pak_uit(map_: Path) -> None:
        with zipfile.ZipFile(van_schijf.with_name(f"{NAAM}.zip")) as zip_:
            zip_.extractall(map_)

    return eenmalig("Mijn documenten", pak_uit) / NAAM


@pytest.fixture
def lezer(context: BrowserContext) -> Iterator[Page]:
    """A page that fails the test at its end when a script broke or a file was not there."""
    pagina, fouten = context.new_page(), []
    pagina.emulate_media(reduced_motion="reduce")
    pagina.on("pageerror", lambda fout: fouten.append(f"{pagina.url}: {fout}"))
    # Leaving a page before its icon is in breaks that off; a file that is not there says ERR_FILE_NOT_FOUND.
    pagina.on("requestfailed", lambda v: "ERR_ABORTED" in str(v.failure) or fouten.append(f"{v.url}: {v.failure}"))
    pagina.on("request", lambda v: v.url.startswith("file:") or fouten.append(f"niet van schijf: {v.url}"))
    yield pagina
    assert fouten == []


def op_schijf(schijf: Path, pad: str) -> str:
    """Return the address on disk of an address of the site."""
    kaal, hek, anker = pad.partition("#")
    kaal, vraag, rest = kaal.partition("?")
    naam = kaal.lstrip("/") + ("index.html" if kaal.endswith("/") else "")
    return f"{(schijf / naam).as_uri()}{vraag}{rest}{hek}{anker}"


def test_elke_soort_pagina_opent(lezer: Page, schijf: Path) -> None:
    for pad in SOORTEN:
        if pad != "/404.html":  # its links start at the root of a server
            lezer.goto(op_schijf(schijf, pad))
            assert lezer.locator("h1").count() == 1, pad
            assert lezer.evaluate("document.documentElement.classList.contains('js')"), pad


def test_van_de_voorpagina_naar_een_bouwsteen(lezer: Page, schijf: Path) -> None:
    lezer.goto(op_schijf(schijf, "/"))
    lezer.get_by_role("link", name="Bouwstenen", exact=True).first.click()
    lezer.locator("main").get_by_role("link", name="Basisregistratie Personen").first.click()
    expect(lezer.locator("h1")).to_contain_text("Basisregistratie Personen")
    lezer.get_by_role("navigation", name="Kruimelpad").get_by_role("link", name="Start").click()
    assert lezer.url == op_schijf(schijf, "/")


def test_zoeken_met_suggesties_en_een_filter(lezer: Page, schijf: Path) -> None:
    lezer.goto(op_schijf(schijf, "/bouwstenen/brp/"))
    lezer.locator("#zoekveld").press_sequentially("terugmeld")
    expect(lezer.locator(".suggesties [role=option]").first).to_be_visible()
    lezer.keyboard.press("Enter")
    lezer.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    alle = lezer.locator("[data-zoekresultaat]").count()
    assert alle > 3
    lezer.locator("#zoekfilters input[type=checkbox]").first.evaluate("e => { e.checked || e.click(); }")
    expect(lezer.locator("[data-zoekresultaat]").first).to_be_visible()
    lezer.locator("[data-zoekresultaat] a").first.click()
    expect(lezer.locator("article.pagina h1")).to_be_visible()


def test_verzamelen_in_het_mapje_en_kopieren(
    context: BrowserContext, lezer: Page, schijf: Path, kb: Kennisbank
) -> None:
    stap = kb.stappen_per_bouwsteen["brp"][0]
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    lezer.goto(op_schijf(schijf, stap.adres))
    lezer.locator(f"#{stap.anker} [data-in-mapje]").click()
    expect(lezer.locator("[data-deelmelding]")).to_contain_text("Open het mapje (1)")
    lezer.locator(f"#{stap.anker} [data-kopieer-link]").click()
    expect(lezer.locator("[data-deelmelding]")).to_contain_text("ekopieerd")
    assert stap.titel in lezer.evaluate(LEES)["text/plain"]
    lezer.locator(".mapjelink").click()
    expect(lezer.locator("[data-mapje-eigen] .mapje__item h3 a")).to_have_text(stap.titel)


def test_een_mapje_stuurt_niemand_een_pad_van_deze_schijf(
    context: BrowserContext, lezer: Page, schijf: Path, kb: Kennisbank
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    stap = kb.stappen_per_bouwsteen["brp"][0]
    lezer.goto(op_schijf(schijf, stap.adres))
    lezer.locator(f"#{stap.anker} [data-in-mapje]").first.click()
    expect(lezer.locator(".mapjelink")).to_contain_text("(1)")
    lezer.goto(op_schijf(schijf, "/mapje/"))
    lezer.get_by_role("button", name="Kopieer als mailtekst").click()
    expect(lezer.locator("[data-deelmelding]")).to_contain_text("ekopieerd")
    gekopieerd = lezer.evaluate(LEES)
    assert all(stap.titel in tekst and "file:" not in tekst for tekst in gekopieerd.values())
    assert "href" not in gekopieerd["text/html"]
    expect(lezer.locator("[data-adres-hulp]")).to_contain_text("alleen op deze computer")
    expect(lezer.get_by_text("Toon de QR-code")).to_be_hidden()
    expect(lezer.get_by_role("link", name="Open in je mailprogramma")).to_be_hidden()


def test_een_heel_gesprek_in_belmodus(context: BrowserContext, lezer: Page, schijf: Path, kb: Kennisbank) -> None:
    stap = kb.stappen_per_bouwsteen["brp"][0]
    fouten: list[str] = []
    context.on("weberror", lambda fout: fouten.append(str(fout.error)))
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    lezer.goto(op_schijf(schijf, "/bellen/"))
    lezer.locator("html[data-bel-klaar]").wait_for(state="attached")
    lezer.fill("#bel-gemeente", "Voorbeeldstad")
    lezer.keyboard.press("Enter")
    lezer.fill("#zoekvraag", stap.code)
    eerste = lezer.locator(f"[data-bel-resultaten][data-klaar='{stap.code}'] > *").first
    with context.expect_page() as nieuw:
        eerste.locator("[data-toon]").click()
    scherm = nieuw.value
    expect(scherm.locator("h1")).to_have_text(stap.titel)
    expect(scherm.locator("[data-scherm]")).not_to_contain_text("file:")
    eerste.locator("[data-kopieer-link]").click()
    expect(lezer.locator("[data-deelmelding]")).to_contain_text("ekopieerd")
    expect(lezer.locator("[data-bel-log]")).to_contain_text(stap.titel)
    eerste.locator("[data-in-mapje]").click()
    expect(lezer.locator(".mapjelink")).to_contain_text("(1)")
    lezer.get_by_role("button", name="Maak het leeg").click()
    expect(scherm.locator("[data-scherm]")).to_be_empty()
    lezer.fill("#bel-wat", "Stuur de lijst")
    lezer.locator("#bel-wat").press("Enter")
    lezer.fill("#bel-volgende", "2026-12-08T10:00")
    with lezer.expect_download() as download:
        lezer.get_by_role("button", name="Maak het verslag").click()
    assert b"SUMMARY:Gesprek met Voorbeeldstad" in download.value.path().read_bytes()
    mail = lezer.evaluate(LEES)["text/plain"]
    assert "Stuur de lijst" in mail and stap.titel in mail and "dinsdag 8 december 2026" in mail
    assert "file:" not in mail  # a path on the disk of the coach is nobody else's business
    lezer.reload()
    expect(lezer.locator("h1")).to_have_text("Voorbeeldstad")
    lezer.get_by_role("button", name="Terug naar de lijst").click()
    lezer.get_by_role("button", name="Wis alles").first.click()
    lezer.locator("dialog").get_by_role("button", name="Wis alles").click()
    assert lezer.evaluate("Object.keys(localStorage)") == []
    assert fouten == []


def test_de_keuze_voor_donker_blijft(lezer: Page, schijf: Path) -> None:
    lezer.goto(op_schijf(schijf, "/"))
    lezer.get_by_role("button", name="Donker").click()
    lezer.goto(op_schijf(schijf, "/knelpunten/capaciteit/"))
    expect(lezer.get_by_role("button", name="Donker")).to_have_attribute("aria-pressed", "true")
    assert lezer.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


def test_een_woord_wordt_uitgelegd_en_een_oude_link_leidt_door(lezer: Page, schijf: Path) -> None:
    lezer.goto(op_schijf(schijf, "/bouwstenen/brp/"))
    lezer.locator("a.vakwoord").first.focus()
    expect(lezer.locator("[role=tooltip], .uitleg").first).to_be_visible()
    lezer.goto(op_schijf(schijf, "/s/brp-1/"))
    expect(lezer.locator("h1")).to_contain_text("Basisregistratie Personen")


def test_een_afdruk_heeft_letters_en_geen_menu(lezer: Page, schijf: Path) -> None:
    lezer.goto(op_schijf(schijf, "/bouwstenen/brp/"))
    lezer.emulate_media(media="print")
    expect(lezer.locator(".kop")).to_be_hidden()
    expect(lezer.locator(".afdrukvoet")).to_be_visible()
    assert lezer.evaluate("document.fonts.ready.then(() => document.fonts.size)") > 0
    assert len(lezer.pdf(format="A4")) > 20_000
