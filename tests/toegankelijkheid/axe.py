"""Run axe-core in a page: every WCAG 2.x A and AA rule, best practices and experimental rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
REGELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice", "experimental")
ALLEEN_KLEUR = ("color-contrast", "link-in-text-block")
NIET_VOOR_ONS = {"hidden-content": {"enabled": False}}
"""This rule only says that something is hidden; what can be shown, is shown by our own states."""
HOOGTE = 800
LANG = ".begrip, .bronnenregister > li, .bewering, .nieuwslijst > li"
MEESTE = 40
INKORTEN = f"""() => [...document.querySelectorAll("{LANG}")].slice({MEESTE}).forEach((e) => e.remove())"""

DOE = """
async ([labels, kleur, uit]) => {
  const wat = kleur ? { type: "rule", values: kleur } : { type: "tag", values: labels };
  const rules = { ...uit, ...(kleur ? {} : { "target-size": { enabled: true } }) };
  const uitslag = await axe.run(document, { runOnly: wat, rules, resultTypes: ["violations", "incomplete"] });
  const plat = (regels) => regels.flatMap((regel) => regel.nodes.map((knoop) => ({
    regel: regel.id, plek: knoop.target.flat().join(" "), uitleg: knoop.failureSummary || "",
    reden: [...knoop.any, ...knoop.all, ...knoop.none].map((x) => (x.data && x.data.messageKey) || "").join(" ").trim(),
    vak: document.querySelector(knoop.target[0])?.closest("[class]")?.className?.toString() || "",
  })));
  return { fout: plat(uitslag.violations), onzeker: plat(uitslag.incomplete) };
}
"""


@dataclass(frozen=True, slots=True)
class Vondst:
    """Something axe found: which rule, where, why; `vak` is the class of the nearest element that has one."""

    regel: str
    plek: str
    uitleg: str
    reden: str
    vak: str


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What is wrong, and what axe could not judge by itself."""

    fout: tuple[Vondst, ...]
    onzeker: tuple[Vondst, ...]


class Keurmeester:
    """One page of one width that is led along addresses, with axe in it."""

    def __init__(self, browser: Browser, adres: str, breedte: int) -> None:
        """Open the page; the policy is set aside only because axe is not one of our own scripts."""
        context = browser.new_context(
            viewport={"width": breedte, "height": HOOGTE}, bypass_csp=True, reduced_motion="reduce", locale="nl-NL"
        )
        context.add_init_script(path=str(AXE))
        self.pagina: Page = context.new_page()
        self._adres = adres

    def ga(self, pad: str) -> Page:
        """Open an address of the site, in light colours, and wait until it is all there."""
        self.pagina.emulate_media(color_scheme="light")
        self.pagina.goto(self._adres + pad, wait_until="load")
        self.pagina.wait_for_selector("html:not(.in-stukken)")
        if pad.startswith("/zoeken/"):
            self.pagina.wait_for_selector("[data-zoekresultaten][data-klaar]", state="attached")
        return self.pagina

    def keur(self, kleuren: str = "light", alleen_kleur: bool = False) -> Uitslag:
        """Return what axe says about the page as it now stands."""
        self.pagina.emulate_media(color_scheme=kleuren)  # type: ignore[arg-type]
        uit = self.pagina.evaluate(DOE, [REGELS, ALLEEN_KLEUR if alleen_kleur else None, NIET_VOOR_ONS])
        return Uitslag(tuple(Vondst(**v) for v in uit["fout"]), tuple(Vondst(**v) for v in uit["onzeker"]))

    def sluit(self) -> None:
        """Close the page and its profile."""
        self.pagina.context.close()


def in_woorden(vondsten: tuple[Vondst, ...]) -> str:
    """Return the finds as lines for a message."""
    return "\n".join(f"{v.regel}: {v.plek} — {' '.join(v.uitleg.split())} {v.reden}" for v in vondsten)


def keurmeester(browser: Browser, adres: str, breedte: int) -> Iterator[Keurmeester]:
    """Yield a page with axe for a fixture, and close it; skip when axe is not there."""
    if not AXE.exists():
        pytest.skip("axe-core is niet geïnstalleerd: npm ci")
    meester = Keurmeester(browser, adres, breedte)
    yield meester
    meester.sluit()
