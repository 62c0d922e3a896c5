"""The contrast of every word on a page, as a browser shows it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.toegankelijkheid.kleur import contrast

LOPENDE_TEKST = {"P", "LI", "DD", "DT", "TD", "BLOCKQUOTE"}
WOORDEN = """
() => {
  const getallen = (kleur) => kleur.match(/[\\d.]+/g).map(Number);
  const bekend = new Map();
  const grond = (e) => {
    if (!e) return [255, 255, 255];
    if (!bekend.has(e)) {
      const [r, g, b, a = 1] = getallen(getComputedStyle(e).backgroundColor);
      bekend.set(e, a === 1 ? [r, g, b] : a > 0 ? null : grond(e.parentElement));
    }
    return bekend.get(e);
  };
  const uit = new Map();
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const e = loper.currentNode.parentElement;
    if (!loper.currentNode.data.trim() || e.closest("svg, noscript, script")) continue;
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const stijl = getComputedStyle(e);
    const blok = e.closest("p, li, dd, dt, td, blockquote, h1, h2, h3, h4, button, a, label")?.tagName || e.tagName;
    const paar = { inkt: getallen(stijl.color), grond: grond(e), blok, doorzichtig: stijl.opacity !== "1" };
    const sleutel = JSON.stringify(paar);
    if (!uit.has(sleutel)) uit.set(sleutel, { ...paar, woorden: loper.currentNode.data.trim().slice(0, 60) });
  }
  return [...uit.values()];
}
"""


def zwakke_woorden(pagina: Page) -> list[str]:
    """Return what is too weak in the colours of now: body text under 7, the rest under 4.5, or see-through."""
    paren = pagina.evaluate(WOORDEN)
    assert paren, pagina.url
    return [wat for paar in paren if (wat := _te_zwak(paar))]


def _te_zwak(paar: dict[str, Any]) -> str:
    """Return what is wrong with the colours of a text, or nothing."""
    woorden = f'"{paar["woorden"]}" ({paar["blok"]})'
    if paar["doorzichtig"] or paar["grond"] is None or len(paar["inkt"]) > 3:
        return f"{woorden} is doorzichtig of staat op iets doorzichtigs"
    gemeten = contrast(tuple(paar["inkt"]), tuple(paar["grond"]))
    minstens = 7 if paar["blok"] in LOPENDE_TEKST else 4.5
    return f"{woorden}: {gemeten:.2f}, minstens {minstens}" if gemeten < minstens else ""
