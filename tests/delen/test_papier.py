"""On A4: a step, a bouwsteen, a mapje and a playbook; nothing cut off, no heading alone, and a way back to the site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from playwright.sync_api import Browser, Page, Route

from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap
from tests.delen.papier import Blad, druk, lees, losse_koppen, verloren

pytestmark = pytest.mark.browser
MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()
STIJL = "s => { const blad = new CSSStyleSheet(); blad.replaceSync(s); document.adoptedStyleSheets = [blad]; }"


AANRAAK = {"has_touch": True, "is_mobile": True, "viewport": {"width": 360, "height": 740}, "locale": "nl-NL"}


EVEN_LATER = 12_000


def vandaag() -> str:
    """Today as the site writes it."""
    return f"{date.today().day} {MAANDEN[date.today().month - 1]} {date.today().year}"


def klaar(pagina: Page) -> None:
    """Reach for the keyboard as one does before printing, and wait for the QR code."""
    pagina.keyboard.press("Control")
    pagina.locator("html[data-druk-klaar] .drukqr svg").wait_for(state="attached")


def bouwsteen(pagina: Page, adres: str) -> str:
    """A bouwsteen."""
    pagina.goto(f"{adres}/bouwstenen/brp/")
    klaar(pagina)
    return "main"


def playbook(pagina: Page, adres: str) -> str:
    """A playbook."""
    pagina.goto(f"{adres}/playbooks/rondgang/")
    klaar(pagina)
    return "main"


def mapje(pagina: Page, adres: str) -> str:
    """One's own mapje of a whole playbook, with a long note."""
    pagina.goto(f"{adres}/playbooks/rondgang/")
    pagina.get_by_role("button", name="Open als mapje").click()
    pagina.locator("html[data-mapje-klaar=eigen]").wait_for(state="attached")
    pagina.locator("li:has(#noot-1)").get_by_text("Schrijf een notitie").click()
    pagina.locator("#noot-1").fill("Een notitie die langer is dan haar vak. " * 12)
    klaar(pagina)
    return "main .mapje:visible"


def stap(pagina: Page, adres: str) -> str:
    """One step alone."""
    pagina.add_init_script("window.print = () => undefined")
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.locator(".stap [data-druk]").nth(7).click()
    pagina.locator("html.druk-blok > body > .drukblad").wait_for(state="attached")
    return ".drukblad"


PAPIER: dict[str, Callable[[Page, str], str]] = {"bouwsteen": bouwsteen, "playbook": playbook, "stap": stap}


def keur(pagina: Page, vlak: str) -> list[Blad]:
    """Print, and find nothing wrong."""
    vooraf = lees(pagina, vlak)
    bladen = druk(pagina)
    tekst = " ".join(blad.tekst for blad in bladen)
    assert losse_koppen(vooraf, bladen) == []
    assert verloren(vooraf, bladen) == set()
    assert all(f"{n} van {len(bladen)}" in blad.tekst and vandaag() in blad.tekst for n, blad in enumerate(bladen, 1))
    assert "Ga naar code" not in tekst and "Kopieer link" not in tekst and "Naar de inhoud" not in tekst
    assert all(blad.kleur < 40 and blad.beeld.getpixel((3, 3)) == (255, 255, 255) for blad in bladen)
    assert all(blad.regels for blad in bladen[:-1]), "een leeg vel"
    assert len(bladen[-1].qr) == 1
    return bladen


@pytest.mark.parametrize("soort", PAPIER)
def test_op_papier(pagina: Page, adres: str, soort: str) -> None:
    bladen = keur(pagina, PAPIER[soort](pagina, adres))
    assert bladen[-1].qr[0].startswith(adres)


def test_het_mapje_op_papier_leidt_naar_het_hele_mapje(pagina: Page, adres: str) -> None:
    vlak = mapje(pagina, adres)
    vol, aantal = pagina.input_value("[data-adres]"), pagina.locator("[data-items] > li").count()
    assert aantal > 15
    pagina.emulate_media(media="screen")
    assert terug(pagina, keur(pagina, vlak)) == vol
    pagina.locator("html[data-mapje-klaar^=v1]").wait_for(state="attached")
    assert pagina.locator("[data-passages] > li").count() == aantal
    klaar(pagina)
    assert terug(pagina, keur(pagina, vlak)) == vol


def terug(pagina: Page, bladen: list[Blad]) -> str:
    """Follow the QR code of a print; return the heading of where it leads."""
    (adres,) = bladen[-1].qr
    pagina.goto("about:blank")
    pagina.goto(adres)
    return adres


def test_een_stap_past_op_een_vel_en_wijst_terug(pagina: Page, adres: str, kb: Kennisbank) -> None:
    stap(pagina, adres)
    bladen = druk(pagina)
    gedrukt: Stap = kb.stappen_per_bouwsteen["brp"][7]
    (blad,) = bladen
    assert gedrukt.titel in blad.tekst and kb.bouwstenen["brp"].naam in blad.tekst
    assert f"Code {gedrukt.code}" in blad.tekst and f"{adres}/s/{gedrukt.code.lower()}/" in blad.tekst
    assert all(" ".join(k.split()) in " ".join(blad.tekst.split()) for k in gedrukt.klaar_als)
    assert all(kb.bronnen[bron].titel in blad.tekst for bron in gedrukt.bronnen)
    assert terug(pagina, bladen).startswith(f"{adres}{gedrukt.adres}~")
    pagina.locator(f"#{gedrukt.anker}:visible").wait_for()


def test_na_het_drukken_is_de_pagina_weer_gewoon(pagina: Page, adres: str) -> None:
    stap(pagina, adres)
    assert pagina.locator(".drukblad").count() == 1
    druk(pagina)
    assert pagina.locator(".drukblad").count() == 0
    assert "Ga naar code" in pagina.locator("body").inner_text()


@pytest.mark.parametrize(
    "fout",
    [
        ".playbookdeel { break-inside: auto !important } .stap__kop { break-after: page !important }",
        ".playbookdeel dl { position: relative; left: 90mm }",
        ".playbookdeel { max-height: 20mm; overflow: hidden }",
        ".playbookdeel dd { display: none }",
    ],
)
def test_deze_tests_zien_wat_er_mis_is(pagina: Page, adres: str, fout: str) -> None:
    vlak = playbook(pagina, adres)
    goed = lees(pagina, vlak)
    pagina.evaluate(STIJL, f"@media print {{ {fout} }}")
    kapot = lees(pagina, vlak)
    bladen = druk(pagina)
    assert losse_koppen(kapot, bladen) or verloren(replace(kapot, woorden=goed.woorden), bladen)


def test_op_een_aanraakscherm_staat_de_code_er_ook_zonder_dat_je_iets_aanraakt(browser: Browser, adres: str) -> None:
    """The menu of the browser gives the page no sign before it prints: not the pointer, not a key."""
    context = browser.new_context(**AANRAAK)  # type: ignore[arg-type]
    telefoon = context.new_page()
    telefoon.clock.install()
    telefoon.goto(f"{adres}/bouwstenen/brp/", wait_until="load")
    telefoon.clock.run_for(EVEN_LATER)
    telefoon.locator("html[data-druk-klaar]").wait_for(state="attached")
    (code,) = druk(telefoon)[-1].qr
    assert code.startswith(f"{adres}/bouwstenen/brp/")
    telefoon.goto(f"{adres}/bouwstenen/", wait_until="networkidle")
    telefoon.clock.run_for(EVEN_LATER)
    assert not telefoon.evaluate("performance.getEntriesByType('resource').some(r => r.name.includes('qrcode'))")
    context.close()


def test_druk_af_wacht_op_een_trage_code(browser: Browser, adres: str) -> None:
    """The print button of a step on a tablet: the QR code is on the sheet, however late its script comes."""
    context = browser.new_context(viewport={"width": 1024, "height": 768}, has_touch=True)
    telefoon = context.new_page()
    telefoon.add_init_script(
        "window.print = () => { document.body.dataset.metCode = document.querySelectorAll('.drukblad .qr').length; }"
    )
    with telefoon.expect_request("**/qrcode*.js"):
        wacht: list[Route] = []
        telefoon.route("**/qrcode*.js", lambda verzoek: wacht.append(verzoek))
        telefoon.goto(f"{adres}/bouwstenen/brp/", wait_until="domcontentloaded")
        telefoon.locator(".stap [data-druk]").first.tap()
    assert telefoon.locator("body[data-met-code]").count() == 0
    for verzoek in wacht:
        verzoek.continue_()
    telefoon.locator("body[data-met-code='1']").wait_for()
    context.close()
