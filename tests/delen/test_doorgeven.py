"""Sharing by the apps of a phone: what they get, who turns back, a phone that refuses, and the buttons of a step."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from macros.model.stap import Stap

pytestmark = pytest.mark.browser
NEEMT = "navigator.share = async (wat) => { window.gedeeld = wat; };"
WEIGERT = "navigator.share = async () => { throw new DOMException('', '%s'); };"
MELDING = "[data-deelmelding]"


@pytest.fixture
def telefoon(telefoon: Page) -> Page:
    """A page on a phone, where one may use the clipboard."""
    telefoon.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return telefoon


def tik_deel(telefoon: Page, adres: str, stap: Stap) -> None:
    """Open the page of a step and share the step."""
    telefoon.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    telefoon.get_by_role("button", name=f"Deel: {stap.titel}", exact=True).tap()


def test_een_telefoon_geeft_een_stap_door(telefoon: Page, adres: str, stap: Stap) -> None:
    telefoon.add_init_script(NEEMT)
    tik_deel(telefoon, adres, stap)
    gedeeld = telefoon.wait_for_function("() => window.gedeeld").json_value()
    assert gedeeld["title"] == stap.titel
    assert gedeeld["url"].startswith(f"{adres}{stap.adres}~")
    assert gedeeld["text"].startswith(f"{stap.titel} ({stap.code}) – ")
    assert "“" in gedeeld["text"]
    expect(telefoon.locator(MELDING)).to_be_empty()


def test_gekozen_woorden_gaan_mee(telefoon: Page, adres: str, stap: Stap) -> None:
    telefoon.add_init_script(NEEMT)
    telefoon.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    telefoon.evaluate("id => getSelection().selectAllChildren(document.querySelector(`#${id} h3`))", stap.anker)
    telefoon.get_by_role("button", name="Deel deze tekst").tap()
    gedeeld = telefoon.wait_for_function("() => window.gedeeld").json_value()
    assert f"“{stap.titel}”" in gedeeld["text"]
    assert f"#{stap.anker}~" in gedeeld["url"] and "!" in gedeeld["url"]


def test_wie_toch_niet_deelt_hoort_niets(telefoon: Page, adres: str, stap: Stap) -> None:
    telefoon.add_init_script(WEIGERT % "AbortError")
    tik_deel(telefoon, adres, stap)
    telefoon.wait_for_timeout(300)
    expect(telefoon.locator(MELDING)).to_be_empty()


def test_weigert_de_telefoon_dan_wordt_het_gekopieerd(telefoon: Page, adres: str, stap: Stap) -> None:
    telefoon.add_init_script(WEIGERT % "NotAllowedError")
    tik_deel(telefoon, adres, stap)
    expect(telefoon.locator(MELDING)).to_contain_text("Gekopieerd")
    assert stap.adres in telefoon.evaluate("navigator.clipboard.readText()")


def test_met_een_muis_is_er_alleen_kopieren(deler: Page, adres: str, stap: Stap) -> None:
    deler.add_init_script(NEEMT)
    deler.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    deler.locator(f"#{stap.anker} [data-kopieer-link]").wait_for()
    assert deler.locator("[data-deel]").count() == 0


@pytest.mark.parametrize("doorgeven", [NEEMT, "navigator.share = undefined;"], ids=["deelt", "deelt niet"])
def test_op_een_telefoon_staan_code_en_knoppen_op_een_rij(
    telefoon: Page, adres: str, stap: Stap, doorgeven: str
) -> None:
    telefoon.add_init_script(doorgeven)
    telefoon.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    knoppen = telefoon.locator(f"#{stap.anker} .stap__knoppen button:visible")
    knoppen.first.wait_for()
    rij = [telefoon.locator(f"#{stap.anker} .stap__kop .code"), *knoppen.all()]
    vakken = [deel.bounding_box() or {} for deel in rij]
    middens = [vak["y"] + vak["height"] / 2 for vak in vakken]
    assert max(middens) - min(middens) < 2
    assert all(min(vak["width"], vak["height"]) >= 44 for vak in vakken[1:])
    assert vakken == sorted(vakken, key=lambda vak: vak["x"])


def test_een_telefoon_geeft_het_mapje_door(telefoon: Page, adres: str, stap: Stap) -> None:
    telefoon.add_init_script(NEEMT)
    telefoon.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    telefoon.get_by_role("button", name=f"In mapje: {stap.titel}", exact=True).tap()
    expect(telefoon.locator(MELDING)).to_contain_text("In je mapje gezet")
    telefoon.goto(f"{adres}/mapje/")
    telefoon.locator("html[data-mapje-klaar=eigen]").wait_for(state="attached")
    telefoon.fill("#mapje-titel", "Voor dinsdag")
    telefoon.get_by_role("button", name="Deel het mapje").tap()
    gedeeld = telefoon.wait_for_function("() => window.gedeeld").json_value()
    assert gedeeld["title"] == "Voor dinsdag"
    assert gedeeld["url"] == telefoon.input_value("[data-adres]")
    assert telefoon.locator(".mapje__delen .knop:visible:not(.rustig)").all_inner_texts() == ["Deel het mapje"]


def test_een_ontvangen_mapje_zonder_titel_zegt_hoeveel_erin_zit(deler: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    deler.keyboard.press("m")
    expect(deler.locator(MELDING)).to_contain_text("In je mapje gezet")
    deler.goto(f"{adres}/mapje/")
    deler.get_by_role("link", name="Bekijk zoals de ontvanger").click()
    expect(deler.locator("h1")).to_have_text("Mapje met 1 passage")
