"""The mapje: gather, order, note, share; and what the receiver sees."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from lxml import html
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap
from tests.delen.conftest import DICHTE_OPSLAG, VOLLE_OPSLAG

pytestmark = pytest.mark.browser
Klembord = Callable[[], dict[str, str]]


def wacht(pagina: Page) -> None:
    """Wait until the page of the mapje shows what it should."""
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")


@pytest.fixture
def stappen(kb: Kennisbank) -> tuple[Stap, Stap, Stap]:
    """Three steps of one bouwsteen."""
    eerste, tweede, derde, *_ = kb.stappen_per_bouwsteen["brp"]
    return eerste, tweede, derde


@pytest.fixture
def gevuld(deler: Page, adres: str, stappen: tuple[Stap, Stap, Stap]) -> Page:
    """The page of a mapje with three steps, added by key and by button."""
    deler.goto(f"{adres}{stappen[0].adres}")
    deler.keyboard.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Open het mapje (1)")
    for stap in stappen[1:]:
        deler.locator(f"#{stap.anker} [data-in-mapje]").click()
        expect(deler.locator(f"#{stap.anker} [data-in-mapje]")).to_have_attribute("aria-pressed", "true")
    deler.locator(".mapjelink").click()
    wacht(deler)
    return deler


def titels(pagina: Page) -> list[str]:
    """Return the titles in the mapje, in order."""
    return pagina.locator("[data-mapje-eigen] .mapje__item h3 a").all_text_contents()


def test_verzamelen_met_toets_en_knop(gevuld: Page, stappen: tuple[Stap, Stap, Stap]) -> None:
    assert titels(gevuld) == [s.titel for s in stappen]


def test_nog_eens_haalt_het_er_weer_uit(deler: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    deler.keyboard.press("m")
    expect(deler.locator(".mapjelink")).to_have_text("Mapje (1)")
    deler.keyboard.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Uit je mapje gehaald")
    expect(deler.locator(".mapjelink")).to_have_count(0)
    assert deler.evaluate("localStorage.getItem('bw-mapje')") is None


def test_een_zoekresultaat_gaat_met_een_toets_in_het_mapje(deler: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}/zoeken/?q={stap.code}")
    deler.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    link = deler.locator("[data-zoekresultaat] a").first
    doel = link.get_attribute("href")
    link.focus()
    deler.keyboard.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Open het mapje (1)")
    deler.locator("[data-deelmelding] a").click()
    wacht(deler)
    assert doel and str(deler.locator(".mapje__item h3 a").get_attribute("href")).endswith(doel.removeprefix("../"))


def test_wat_geen_passage_is_gaat_niet_in_het_mapje(deler: Page, adres: str) -> None:
    """A page with a list is found, but a mapje could never show it to who receives it."""
    deler.goto(f"{adres}/zoeken/?q=agenda+termijn")
    deler.locator("[data-zoekresultaat]:has(a[href$='/agenda/']) [data-in-mapje]").first.click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Dit kan niet in je mapje")
    assert deler.evaluate("localStorage.getItem('bw-mapje')") is None


def test_een_passage_die_er_niet_meer_is_klapt_niet_open_naar_niets(deler: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    deler.evaluate(
        "pad => localStorage.setItem('bw-mapje', JSON.stringify({ titel: '', items: [{ pad, titel: 'Weg' }] }))",
        f"bouwstenen/{stap.bouwsteen}/#was-er-ooit",
    )
    deler.goto(f"{adres}/mapje/")
    expect(deler.locator(".mapje__item")).to_contain_text("Deze passage staat niet meer op de site.")
    expect(deler.get_by_text("Lees de passage")).to_have_count(0)


def test_ordenen_met_alleen_het_toetsenbord(gevuld: Page, stappen: tuple[Stap, Stap, Stap]) -> None:
    een, twee, drie = (s.titel for s in stappen)
    gevuld.get_by_role("button", name=f"Omlaag: {een}").focus()
    gevuld.keyboard.press("Enter")
    assert titels(gevuld) == [twee, een, drie]
    expect(gevuld.locator("[data-deelmelding]")).to_contain_text("op plaats 2 van 3")
    expect(gevuld.get_by_role("button", name=f"Omlaag: {een}")).to_be_focused()
    gevuld.keyboard.press("Alt+ArrowDown")
    assert titels(gevuld) == [twee, drie, een]
    gevuld.get_by_role("button", name=f"Haal weg: {twee}").press("Enter")
    assert titels(gevuld) == [drie, een]
    expect(gevuld.get_by_role("button", name=f"Haal weg: {drie}")).to_be_focused()
    gevuld.get_by_role("button", name="Zet terug").press("Enter")
    assert titels(gevuld) == [twee, drie, een]
    gevuld.reload()
    wacht(gevuld)
    assert titels(gevuld) == [twee, drie, een]


def test_notities_reizen_alleen_mee_als_dat_is_aangevinkt(
    gevuld: Page, browser: Browser, stappen: tuple[Stap, Stap, Stap], klembord: Klembord
) -> None:
    gevuld.fill("#mapje-titel", "Voor dinsdag")
    gevuld.get_by_text("Schrijf een notitie").nth(1).click()
    gevuld.fill("#noot-1", "Vraag dit aan Ömer")
    zonder = gevuld.input_value("[data-adres]")
    gevuld.locator("[data-doe=mail]").click()
    expect(gevuld.locator("[data-deelmelding]")).to_contain_text("mailtekst")
    assert "Ömer" not in klembord()["text/plain"] + klembord()["text/html"]
    gevuld.check("[data-noten-mee]")
    met = gevuld.input_value("[data-adres]")
    gevuld.locator("[data-doe=mail]").click()
    gevuld.wait_for_timeout(100)
    assert "Vraag dit aan Ömer" in klembord()["text/plain"] and "Ömer" in klembord()["text/html"]
    ontvanger = browser.new_context(locale="nl-NL").new_page()
    for adres_, ziet in ((zonder, 0), (met, 1)):
        ontvanger.goto("about:blank")
        ontvanger.goto(adres_)
        wacht(ontvanger)
        expect(ontvanger.locator("h1")).to_have_text("Voor dinsdag")
        assert ontvanger.locator(".mapje__noot").count() == ziet
    assert ontvanger.locator("[data-passages] h2 a").all_text_contents() == [s.titel for s in stappen]
    ontvanger.context.close()


def test_de_mailtekst_heeft_van_elke_passage_titel_citaat_en_link(
    gevuld: Page, klembord: Klembord, adres: str, stappen: tuple[Stap, Stap, Stap]
) -> None:
    gevuld.locator("[data-doe=mail]").click()
    expect(gevuld.locator("[data-deelmelding]")).to_contain_text("mailtekst")
    inhoud = klembord()
    links = html.fromstring(inhoud["text/html"]).xpath("//a/@href")
    for stap, link in zip(stappen, links, strict=False):
        assert link.startswith(f"{adres}{stap.adres}~") and link in inhoud["text/plain"]
        assert stap.titel in inhoud["text/plain"] and stap.code in inhoud["text/plain"]
    assert links[-1] == gevuld.input_value("[data-adres]")
    assert inhoud["text/plain"].splitlines()[-1] == links[-1]


def test_de_ontvanger_ziet_wat_er_gewijzigd_is(
    gevuld: Page, browser: Browser, stappen: tuple[Stap, Stap, Stap]
) -> None:
    gevuld.evaluate(
        """() => {
          Delen.blokVan = item => {
            const nu = Delen.register.zoek(item.pad);
            return item.code.endsWith("2") ? { ...nu, hash: "zzzzz" } : nu;
          };
        }"""
    )
    gevuld.locator("[data-noten-mee]").check()
    ontvanger = browser.new_context(locale="nl-NL").new_page()
    ontvanger.goto(gevuld.input_value("[data-adres]"))
    wacht(ontvanger)
    expect(ontvanger.locator("[data-meldingen]")).to_contain_text("1 passage is sindsdien gewijzigd")
    (anders,) = ontvanger.locator(".mapje__item:has([data-gewijzigd]) h2 a").all()
    assert anders.text_content() == stappen[1].titel
    assert str(anders.get_attribute("href")).endswith(f"{stappen[1].adres}~zzzzz")
    assert " ".join(stappen[0].wat.split())[:40] in str(ontvanger.locator("[data-passages]").text_content())
    ontvanger.context.close()


def test_een_beschadigd_adres_zegt_het_en_toont_de_rest(gevuld: Page, stappen: tuple[Stap, Stap, Stap]) -> None:
    heel = gevuld.input_value("[data-adres]")
    stuk = re.sub(r"#v1\.(.{9}).{4}", r"#v1.\1!!!!", heel)
    gevuld.goto("about:blank")
    gevuld.goto(stuk)
    wacht(gevuld)
    expect(gevuld.locator("[data-meldingen]")).to_contain_text("beschadigd of met de hand gewijzigd")
    assert gevuld.locator("[data-passages] h2 a").all_text_contents() == [stappen[0].titel, stappen[2].titel]
    gevuld.goto("about:blank")
    gevuld.goto(heel.split("#")[0] + "#v1.onzin")
    wacht(gevuld)
    expect(gevuld.locator("[data-meldingen]")).to_contain_text("geen mapje dat wij kunnen lezen")


def test_de_ontvanger_neemt_het_mapje_over(gevuld: Page, browser: Browser, stappen: tuple[Stap, Stap, Stap]) -> None:
    ontvanger = browser.new_context(locale="nl-NL").new_page()
    ontvanger.goto(gevuld.input_value("[data-adres]"))
    wacht(ontvanger)
    assert not ontvanger.locator(".kop-menu").is_visible()
    ontvanger.get_by_role("button", name="Zet in mijn mapje").click()
    ontvanger.get_by_role("link", name="Open je mapje").click()
    ontvanger.locator("[data-mapje-eigen] .mapje__item").first.wait_for()
    assert titels(ontvanger) == [s.titel for s in stappen]
    ontvanger.context.close()


def test_de_qr_code_leidt_naar_het_mapje(gevuld: Page) -> None:
    gevuld.locator("[data-qr] summary").click()
    beeld = Image.open(io.BytesIO(gevuld.locator("[data-qr] svg").screenshot()))
    (code,) = zxingcpp.read_barcodes(beeld)
    assert code.text == gevuld.input_value("[data-adres]")


def test_leegmaken_kan_terug(gevuld: Page) -> None:
    gevuld.get_by_role("button", name="Maak het mapje leeg").click()
    expect(gevuld.locator("[data-leeg]")).to_be_visible()
    gevuld.get_by_role("button", name="Zet alles terug").click()
    assert len(titels(gevuld)) == 3


def test_een_volle_opslag_geeft_een_melding_en_verder_werkt_alles(deler: Page, adres: str, stap: Stap) -> None:
    deler.add_init_script(VOLLE_OPSLAG)
    deler.goto(f"{adres}{stap.adres}")
    deler.keyboard.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Je browser bewaart hier niets")
    expect(deler.locator(".mapjelink")).to_have_text("Mapje (1)")
    expect(deler.locator(f"#{stap.anker} [data-in-mapje]")).to_have_attribute("aria-pressed", "true")


def test_een_gesloten_opslag_breekt_niets(deler: Page, adres: str, stap: Stap) -> None:
    fouten: list[str] = []
    deler.on("pageerror", lambda fout: fouten.append(str(fout)))
    deler.add_init_script(DICHTE_OPSLAG)
    deler.goto(f"{adres}{stap.adres}")
    deler.keyboard.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Je browser bewaart hier niets")
    deler.goto(f"{adres}/mapje/")
    wacht(deler)
    assert fouten == []


def test_wat_iemand_in_de_opslag_zette_breekt_niets(deler: Page, adres: str) -> None:
    for rommel in ("{", "[]", '"x"', '{"items":[null,{"pad":5},{"pad":"bouwstenen/brp/"}]}', '{"items":{}}'):
        deler.goto(f"{adres}/mapje/")
        deler.evaluate("tekst => localStorage.setItem('bw-mapje', tekst)", rommel)
        deler.reload()
        wacht(deler)
    assert deler.locator("[data-leeg]").is_visible()


def test_het_werkt_ook_van_schijf(browser: Browser, gebouwde_site: Path, stap: Stap) -> None:
    context = browser.new_context(locale="nl-NL")
    pagina = context.new_page()
    pagina.goto((gebouwde_site / f"bouwstenen/{stap.bouwsteen}/index.html").as_uri() + f"#{stap.anker}")
    pagina.keyboard.press("m")
    pagina.locator(".mapjelink").click()
    wacht(pagina)
    assert titels(pagina) == [stap.titel]
    pagina.get_by_role("link", name="Bekijk zoals de ontvanger").click()
    expect(pagina.locator("[data-passages] h2 a")).to_have_text(stap.titel)
    context.close()


def test_zonder_javascript_staat_er_wat_er_aan_de_hand_is(gebouwde_site: Path) -> None:
    boom = html.fromstring((gebouwde_site / "mapje/index.html").read_bytes())
    assert "Een mapje werkt met JavaScript" in boom.find(".//noscript").text_content()


def test_scripts_van_anderen_zijn_ongewijzigd(project: Path) -> None:
    map_ = project / "docs/assets/js/derden"
    tekst = (map_ / "LEESMIJ.txt").read_text(encoding="utf-8")
    for script in map_.glob("*.js"):
        assert script.name in tekst
        assert hashlib.sha256(script.read_bytes()).hexdigest() in tekst, script.name
