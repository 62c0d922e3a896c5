"""What is wrong with the form of a page: cut off, sticking out, too small to hit, gone in forced colours, moving."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

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
BREED = (
    ("1280 px, letterafstand", 1280, LETTERAFSTAND),
    ("1280 px, 200 %", 1280, GROOT),
    ("640 px, 200 %", 640, GROOT),
)
SMAL = (("320 px, letterafstand", 320, LETTERAFSTAND),)
"""What a page is put through: a name, the width of the window, what is run in the page."""
GEWOON = "() => { document.adoptedStyleSheets = []; }"
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
BEWEEGT = """() => [getComputedStyle(document.documentElement).scrollBehavior === 'smooth' && 'html',
  ...[...document.querySelectorAll('*')].map((e) => [e, getComputedStyle(e)])
    .filter(([, s]) => s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0.01)
    .map(([e]) => `${e.localName}.${e.getAttribute("class") || ""}`)].filter(Boolean)"""


def onder_druk(pagina: Page, toestanden: tuple[tuple[str, int, str], ...]) -> Iterator[str]:
    """Yield what goes wrong in each of these states; the page is as it was at the end."""
    gewoon = pagina.viewport_size
    assert gewoon
    for naam, breedte, doe in toestanden:
        pagina.set_viewport_size({"width": breedte, "height": gewoon["height"]})
        pagina.evaluate(doe)
        yield from (f"{naam}: {wat}" for wat in _gebreken(pagina.evaluate(METEN, False)))
    pagina.evaluate(GEWOON)
    pagina.set_viewport_size(gewoon)


def van_een_telefoon(pagina: Page) -> Iterator[str]:
    """Yield what sticks out, is cut off, or is too small for a finger on the page as it now stands."""
    gemeten = pagina.evaluate(METEN, True)
    yield from _gebreken(gemeten)
    for doel in gemeten["doelen"]:
        minstens = HOOFDDOEL if doel["knop"] else KLEINSTE_DOEL
        if doel["hoogte"] < minstens - 0.5 or doel["breedte"] < KLEINSTE_DOEL - 0.5:
            yield f"{doel['wie']} is {doel['breedte']:.0f} bij {doel['hoogte']:.0f}"


def in_gedwongen_kleuren(pagina: Page) -> list[str]:
    """Return what cannot be seen in the colours of the reader's own system.

    Icons are drawn with lines, not as masks or backgrounds, and every control keeps an edge or words.
    """
    pagina.emulate_media(forced_colors="active")
    weg: list[str] = pagina.evaluate(GEDWONGEN)
    pagina.emulate_media(forced_colors="none")
    return weg


def wat_beweegt(pagina: Page) -> list[str]:
    """Return what moves for a reader who asked for no motion."""
    return [f"{wat} beweegt" for wat in pagina.evaluate(BEWEEGT)]


def _gebreken(gemeten: dict[str, Any]) -> Iterator[str]:
    yield from ["de pagina schuift opzij"] * gemeten["schuift"]
    yield from (f"{wie} steekt buiten beeld" for wie in gemeten["buiten"][:5])
    yield from (f"{wie} is afgekapt" for wie in gemeten["afgekapt"][:5])
