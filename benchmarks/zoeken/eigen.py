"""Our search: the results page itself, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from playwright.sync_api import Page, Response

VRAAG_STEL = """
async (vragen) => {
  const zoeker = Vinden.maakZoeker(await Vinden.index());
  const uit = [];
  for (const vraag of vragen) {
    const begin = performance.now();
    const {rangen} = await zoeker.zoek(vraag);
    const adressen = rangen.slice(0, 10).map((r) => zoeker.index.documenten[r.document].adres);
    uit.push({adressen, ms: performance.now() - begin});
  }
  return uit;
}
"""


def zoek(pagina: Page, adres: str, vragen: Sequence[str]) -> list[tuple[list[str], float]]:
    """Return for each question the addresses, best first, and the milliseconds."""
    pagina.goto(f"{adres}/zoeken/")
    pagina.locator("[data-klaar]").wait_for(state="attached")
    uit = pagina.evaluate(VRAAG_STEL, list(vragen))
    return [(antwoord["adressen"], antwoord["ms"]) for antwoord in uit]


def gewicht(pagina: Page, adres: str, vraag: str, gz: Callable[[bytes], int]) -> int:
    """Return the compressed bytes of the search that a fresh visitor fetches for one question, texts included."""
    gehaald: list[Response] = []
    pagina.on("response", lambda antwoord: gehaald.append(antwoord))
    pagina.goto(f"{adres}/zoeken/?q={vraag}")
    pagina.locator(f'[data-klaar="{vraag}"]').wait_for(state="attached")
    delen = [antwoord for antwoord in gehaald if "zoeken" in antwoord.url and antwoord.url.endswith((".js", ".css"))]
    return sum(gz(antwoord.body()) for antwoord in delen)
