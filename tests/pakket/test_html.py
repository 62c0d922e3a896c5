"""The HTML files: from disk, without any other host, accessible, slides that fit."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import BrowserContext, Page

from macros.model.kennisbank import Kennisbank
from macros.pakket.materiaal import LEESBAAR, zipnaam
from tests.pakket.conftest import SITE

pytestmark = pytest.mark.browser
AXE = """() => axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"],
})"""
DIA = """() => {
  const d = document.querySelector("[data-dia][data-nu]");
  return [document.querySelector("[role=status]").innerText,
    d.scrollHeight <= d.clientHeight && d.scrollWidth <= d.clientWidth,
    parseFloat(getComputedStyle(d.querySelector("li, p")).fontSize) >= 16];
}"""


@pytest.fixture(scope="module")
def uitgepakt(kb: Kennisbank, pakketten: dict[str, dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every ZIP unpacked, as a facilitator has it."""
    map_ = tmp_path_factory.mktemp("uitgepakt")
    for id in kb.sessies:
        with zipfile.ZipFile(io.BytesIO(pakketten[id][zipnaam(id)])) as zip_:
            zip_.extractall(map_)
    return map_


def open_bestand(context: BrowserContext, pad: Path) -> tuple[Page, list[str], list[str]]:
    """Open a file from disk; return the page, what it asked for and what went wrong."""
    pagina = context.new_page()
    verzoeken: list[str] = []
    fouten: list[str] = []
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.on("requestfailed", lambda verzoek: fouten.append(verzoek.url))
    pagina.on("console", lambda bericht: fouten.append(bericht.text) if bericht.type == "error" else None)
    pagina.goto(pad.as_uri())
    return pagina, verzoeken, fouten


@pytest.mark.parametrize("naam", [*(p.naam for p in LEESBAAR), "uitnodiging"])
def test_opent_van_schijf_en_is_toegankelijk(
    context: BrowserContext, uitgepakt: Path, project: Path, naam: str
) -> None:
    pagina, verzoeken, fouten = open_bestand(context, uitgepakt / "sessiepakket-veilig-inloggen" / f"{naam}.html")
    assert fouten == [] and all(v.startswith(uitgepakt.as_uri()) for v in verzoeken)
    assert any(v.endswith("pakket.css") for v in verzoeken)
    pagina.add_script_tag(path=str(project / "node_modules/axe-core/axe.min.js"))
    for breed, thema in ((1280, "light"), (320, "dark")):
        pagina.set_viewport_size({"width": breed, "height": 800})
        pagina.emulate_media(color_scheme=thema)  # type: ignore[arg-type]
        uitslag = pagina.evaluate(AXE)
        assert [(v["id"], [n["target"] for n in v["nodes"]]) for v in uitslag["violations"]] == []
        assert pagina.evaluate("document.documentElement.scrollWidth") <= breed


def test_de_uitnodiging_uit_de_zip_maakt_agendabestanden(
    context: BrowserContext, uitgepakt: Path, kb: Kennisbank
) -> None:
    sessie = kb.sessies["veilig-inloggen"]
    pagina, _, fouten = open_bestand(context, uitgepakt / "sessiepakket-veilig-inloggen" / "uitnodiging.html")
    tekst = pagina.locator("main").inner_text()
    assert all(zin in tekst for zin in (sessie.samenvatting, *sessie.resultaat, *sessie.meenemen))
    pagina.get_by_label("Dag van de sessie").fill("2027-03-25")
    pagina.get_by_label("Begintijd").fill("13:30")
    with pagina.expect_download() as wacht:
        pagina.get_by_role("button", name="Mijn planning").click()
    kalender = icalendar.Calendar.from_ical(Path(wacht.value.path()).read_bytes())
    punten = kalender.walk("VEVENT")
    assert len(punten) == 1 + len(sessie.voorbereiding) + len(sessie.nazorg)
    assert {str(p["URL"]) for p in punten} == {SITE + sessie.adres.lstrip("/")}
    assert "file:" not in kalender.to_ical().decode()
    assert fouten == []


def test_elke_dia_past_in_het_venster(context: BrowserContext, uitgepakt: Path, kb: Kennisbank) -> None:
    for nummer, id in enumerate(kb.sessies):
        pagina, _, _ = open_bestand(context, uitgepakt / f"sessiepakket-{id}" / "dias.html")
        breed, hoog = ((1280, 720), (1024, 768))[nummer % 2]
        pagina.set_viewport_size({"width": breed, "height": hoog})
        pagina.get_by_role("button", name="Toon de dia's").click()
        aantal = pagina.locator("[data-dia]").count()
        for dianummer in range(1, aantal + 1):
            assert pagina.evaluate(DIA) == [f"Dia {dianummer} van {aantal}", True, True], f"{id}: dia {dianummer}"
            pagina.keyboard.press("ArrowRight")
        pagina.keyboard.press("Escape")
        assert pagina.locator("[data-dia]:visible").count() == aantal
        pagina.close()


@pytest.mark.parametrize(("breed", "thema"), [(1280, "light"), (320, "dark")])
def test_de_sessiepagina_is_toegankelijk_terwijl_de_klok_loopt(
    pagina: Page, adres: str, project: Path, breed: int, thema: str
) -> None:
    pagina.set_viewport_size({"width": breed, "height": 800})
    pagina.emulate_media(color_scheme=thema)  # type: ignore[arg-type]
    pagina.goto(f"{adres}/i-versnellers/terugmelden-inrichten/")
    pagina.get_by_role("button", name="Begin", exact=True).click()
    pagina.evaluate((project / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8"))
    assert [(v["id"], [n["target"] for n in v["nodes"]]) for v in pagina.evaluate(AXE)["violations"]] == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breed
