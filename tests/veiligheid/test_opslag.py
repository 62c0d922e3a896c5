"""What the site keeps in the browser: all of it stands on /privacy/, and one button wipes it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.rust import Onderweg

SLEUTEL = re.compile(r"""["'`](bw-[a-z-]+)(\$\{)?""")
ANDERE_OPSLAG = re.compile(r"document\.cookie|indexedDB|\bcaches\b|serviceWorker|sendBeacon")


def scripts(project: Path) -> list[Path]:
    """Return our own scripts; what others made is pinned and listed apart."""
    return [pad for pad in sorted((project / "docs/assets/js").rglob("*.js")) if "derden" not in pad.parts]


def gebruikt(project: Path) -> set[str]:
    """Return every storage key in the scripts; one that gets an id behind it ends with "-…"."""
    sleutels = set()
    for pad in scripts(project):
        for naam, met_id in SLEUTEL.findall(pad.read_text(encoding="utf-8")):
            if naam != "bw-":
                sleutels.add(f"{naam}…" if met_id else naam)
    return sleutels


def genoemd(project: Path) -> set[str]:
    """Return every storage key in the table on the page."""
    return set(re.findall(r"^\| `(bw-[a-z…-]+)` \|", (project / "docs/privacy.md").read_text(encoding="utf-8"), re.M))


def test_elke_sleutel_staat_op_de_privacypagina(project: Path) -> None:
    assert len(gebruikt(project)) > 3
    assert gebruikt(project) - genoemd(project) == set()


def test_geen_andere_opslag_en_geen_sleutel_zonder_voorvoegsel(project: Path) -> None:
    for pad in scripts(project):
        tekst = pad.read_text(encoding="utf-8")
        assert not ANDERE_OPSLAG.search(tekst), f"{pad.name}: {ANDERE_OPSLAG.search(tekst)}"
        for sleutel in re.findall(r"""(?:setItem|getItem|removeItem)\(\s*["'`]([^"'`]*)""", tekst):
            assert sleutel.startswith("bw-"), f"{pad.name}: {sleutel}"


@pytest.mark.browser
def test_een_knop_wist_alles(pagina: Page, adres: str) -> None:
    pagina.goto(adres + "/privacy/")
    pagina.evaluate(
        "() => { localStorage['bw-mapje'] = '1'; sessionStorage['bw-x'] = '1'; localStorage['ander'] = '1'; }"
    )
    pagina.get_by_role("button", name="Donker").click()
    pagina.reload()
    status = pagina.locator("[data-wisstatus]")
    expect(status).to_have_text("Nu bewaart deze browser: bw-mapje, bw-thema, bw-x.")
    pagina.get_by_role("button", name="Wis alles in deze browser").click()
    expect(status).to_have_text("Alles is gewist. Deze browser bewaart nu niets van deze site.")
    assert pagina.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == ["ander"]
    expect(pagina.get_by_role("button", name="Automatisch")).to_have_attribute("aria-pressed", "true")
    pagina.get_by_role("button", name="Wis alles in deze browser").click()
    expect(status).to_have_text("Er was niets om te wissen.")


WERKBLAD = "/i-versnellers/terugmelden-inrichten/"


@pytest.mark.browser
def test_wissen_wist_ook_het_werkblad_in_een_ander_tabblad(context: BrowserContext, pagina: Page, adres: str) -> None:
    werkblad = context.new_page()
    werkblad.goto(adres + WERKBLAD)
    velden = [werkblad.get_by_label("Gemeente"), werkblad.locator("[data-werkblad] textarea").first]
    for veld in velden:
        veld.fill("geheim")
    werkblad.wait_for_function("() => Object.values(localStorage).some((tekst) => tekst.includes('geheim'))")
    pagina.goto(adres + "/privacy/")
    pagina.get_by_role("button", name="Wis alles in deze browser").click()
    for veld in velden:
        expect(veld).to_have_value("")
    werkblad.goto(adres + "/over/")
    pagina.reload()
    expect(pagina.locator("[data-wisstatus]")).to_contain_text("Nu bewaart deze browser")
    expect(pagina.locator("[data-wisstatus]")).not_to_contain_text("bw-werkblad")


@pytest.mark.browser
def test_wat_gewist_is_komt_niet_terug_met_de_vorige_pagina(pagina: Page, adres: str) -> None:
    """A browser fills the fields of a page that one goes back to; then that may not be kept again."""
    pagina.goto(adres + WERKBLAD)
    veld = pagina.locator("[data-werkblad] textarea").first
    veld.fill("geheim")
    pagina.goto(adres + "/privacy/")
    pagina.get_by_role("button", name="Wis alles in deze browser").click()
    pagina.go_back()
    expect(pagina.locator("[data-werkblad-knoppen]")).to_be_visible()
    expect(veld).to_have_value("")
    pagina.goto(adres + "/privacy/")
    expect(pagina.locator("[data-wisstatus]")).to_contain_text("Nu bewaart deze browser")
    expect(pagina.locator("[data-wisstatus]")).not_to_contain_text("bw-werkblad")


@pytest.mark.browser
def test_lezen_bewaart_hooguit_wat_op_de_pagina_staat(pagina: Page, adres: str, project: Path) -> None:
    onderweg = Onderweg(pagina)
    for pad in (
        "/",
        "/bouwstenen/brp/",
        "/zoeken/?q=bsn",
        "/rollen/wethouder/",
        "/wijzigingen/",
        "/playbooks/rondgang/",
    ):
        pagina.goto(adres + pad)
        onderweg.wacht()
    bewaard = set(pagina.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))
    assert bewaard <= genoemd(project)
