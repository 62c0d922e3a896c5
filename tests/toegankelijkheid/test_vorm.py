"""The form under strain: narrow, large letters, other spacing, forced colours, no motion, fingers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.soorten import SOORTEN

pytestmark = pytest.mark.browser
METEN = Path(__file__).with_name("vorm.js").read_text(encoding="utf-8")
KLEINSTE_DOEL = 24
HOOFDDOEL = 44
LETTERAFSTAND = """
() => {
  const stijl = new CSSStyleSheet();
  stijl.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [stijl];
}
"""
GROOT = """() => {
  const stijl = new CSSStyleSheet();
  stijl.replaceSync("html { font-size: 200% !important; }");
  document.adoptedStyleSheets = [stijl];
}"""

NieuwePagina = Callable[..., Page]


@pytest.fixture
def nieuw(browser: Browser) -> Iterator[NieuwePagina]:
    """Return a function that opens a page of its own: nieuw(breedte, hoogte, forced_colors=…)."""
    contexten = []

    def maak(breedte: int, hoogte: int = 800, **keuzes: Any) -> Page:
        contexten.append(browser.new_context(viewport={"width": breedte, "height": hoogte}, locale="nl-NL", **keuzes))
        return contexten[-1].new_page()

    yield maak
    for context in contexten:
        context.close()


TOESTANDEN = {
    "320 px": (320, ""),
    "320 px, letterafstand": (320, LETTERAFSTAND),
    "1280 px, letterafstand": (1280, LETTERAFSTAND),
    "1280 px, 200 %": (1280, GROOT),
    "640 px, 200 %": (640, GROOT),
}
"""Name: width of the window, and what is run in the page; each page is loaded once and put in every state."""
GEWOON = "() => { document.adoptedStyleSheets = []; }"


def gebreken(pagina: Page) -> Iterator[str]:
    """Yield what is cut off or sticks out of the page as it now stands."""
    gemeten = pagina.evaluate(METEN)
    yield from ["de pagina schuift opzij"] * gemeten["schuift"]
    yield from (f"{wie} steekt buiten beeld" for wie in gemeten["buiten"][:5])
    yield from (f"{wie} is afgekapt" for wie in gemeten["afgekapt"][:5])


def test_niets_schuift_opzij_en_niets_valt_weg(nieuw: NieuwePagina, adres: str) -> None:
    pagina, fout = nieuw(320), []
    for pad in SOORTEN:
        pagina.set_viewport_size({"width": 320, "height": 800})
        pagina.goto(adres + pad)
        for naam, (breedte, doe) in TOESTANDEN.items():
            pagina.set_viewport_size({"width": breedte, "height": 800})
            pagina.evaluate(doe or GEWOON)
            fout += [f"{pad}, {naam}: {wat}" for wat in gebreken(pagina)]
    assert not fout, "\n".join(fout[:40])


def test_doelen_zijn_groot_genoeg(nieuw: NieuwePagina, adres: str) -> None:
    pagina, fout = nieuw(320, has_touch=True), []
    for pad in SOORTEN:
        pagina.goto(adres + pad)
        for doel in pagina.evaluate(METEN)["doelen"]:
            minstens = HOOFDDOEL if doel["knop"] else KLEINSTE_DOEL
            if doel["hoogte"] < minstens - 0.5 or doel["breedte"] < KLEINSTE_DOEL - 0.5:
                fout.append(f"{pad}: {doel['wie']} is {doel['breedte']:.0f} bij {doel['hoogte']:.0f}")
    assert not fout, "\n".join(fout[:40])


def test_gedwongen_kleuren_laten_alles_zien(nieuw: NieuwePagina, adres: str) -> None:
    """Icons are drawn with lines, not as masks or backgrounds, and every control keeps an edge or an underline."""
    pagina, fout = nieuw(1280, forced_colors="active"), []
    for pad in SOORTEN:
        pagina.goto(adres + pad)
        fout += [f"{pad}: {wat}" for wat in pagina.evaluate(GEDWONGEN)]
    assert not fout, "\n".join(fout[:40])


GEDWONGEN = """
() => {
  const uit = [];
  const wie = (e) => `${e.tagName.toLowerCase()}.${e.getAttribute("class") || ""}`;
  for (const e of document.querySelectorAll("body *")) {
    if (!e.checkVisibility()) continue;
    for (const deel of [null, "::before", "::after"]) {
      const stijl = getComputedStyle(e, deel);
      if (deel && stijl.content === "none") continue;
      if (stijl.maskImage === "none" || stijl.forcedColorAdjust !== "auto") continue;
      uit.push(`${wie(e)}${deel || ""} is een masker`);
    }
  }
  for (const e of document.querySelectorAll("button, input:not([type=hidden]), .knop")) {
    const stijl = getComputedStyle(e);
    if (!e.checkVisibility() || ["checkbox", "radio"].includes(e.type)) continue;
    const rand = ["Top", "Right", "Bottom", "Left"].some((z) => parseFloat(stijl[`border${z}Width`]) > 0);
    const tekst = e.textContent.trim() || e.querySelector("svg") || e.value !== undefined;
    if (!rand && !tekst) uit.push(`${wie(e)} heeft geen rand en geen tekst`);
  }
  const merk = (keuze) => {
    const stijl = getComputedStyle(document.querySelector(`.thema [aria-pressed=${keuze}]`));
    return ["borderBottomColor", "borderBottomStyle", "fontWeight", "backgroundColor"].map((k) => stijl[k]).join();
  };
  if (merk(true) === merk(false)) uit.push("de gekozen kleuren vallen niet op");
  return uit;
}
"""


def test_gedwongen_kleuren_tonen_de_focus(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(1280, forced_colors="active")
    pagina.goto(adres + "/bouwstenen/brp/")
    for _ in range(12):
        pagina.keyboard.press("Tab")
        stijl = pagina.evaluate(
            "() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth]; }"
        )
        assert stijl[0] != "none" and float(stijl[1].removesuffix("px")) >= 2


def test_zonder_beweging(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(1280, reduced_motion="reduce")
    for pad in SOORTEN:
        pagina.goto(adres + pad)
        beweegt = pagina.evaluate(
            "() => [getComputedStyle(document.documentElement).scrollBehavior === 'smooth' && 'html', "
            "...[...document.querySelectorAll('*')].map((e) => [e, getComputedStyle(e)])"
            ".filter(([, s]) => s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0.01)"
            ".map(([e]) => e.className)].filter(Boolean)"
        )
        assert beweegt == [], pad


def test_afdruk_laat_alleen_de_inhoud_zien(nieuw: NieuwePagina, adres: str) -> None:
    pagina = nieuw(800)
    pagina.emulate_media(media="print", color_scheme="dark")
    pagina.goto(adres + "/bouwstenen/brp/")
    for wat in (".kop", ".voet", ".kruimels", ".op-deze-pagina", ".sla-over"):
        expect(pagina.locator(wat)).to_be_hidden()
    expect(pagina.locator(".afdrukvoet")).to_be_visible()
    kleuren = pagina.evaluate(
        "() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]"
    )
    assert kleuren == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
