"""The running clock: its sums, and what a facilitator sees."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
SESSIE = "terugmelden-inrichten"
VIJF_MINUTEN = {"5:00", *(f"4:{seconden}" for seconden in range(40, 60))}
"""What the clock may show then: it runs on while a test looks."""


@pytest.fixture
def klok(pagina: Page, project: Any) -> Page:
    """An empty page with only the sums."""
    pagina.goto("about:blank")
    pagina.add_script_tag(path=str(project / "docs/assets/js/sessie/klok.js"))
    return pagina


def som(pagina: Page, uitdrukking: str) -> Any:
    """Return the value of an expression with the sums at hand."""
    return pagina.evaluate(f"(() => {{ const k = Sessie.klok; return {uitdrukking}; }})()")


def test_tijden_volgen_uit_de_duur(klok: Page) -> None:
    assert som(klok, "k.begintijden(k.nieuw([20, 35, 15], 540), 540)") == [540, 560, 595]
    assert som(klok, "k.eindtijd(k.nieuw([20, 35, 15], 540), 540)") == 610


def test_te_laat_beginnen_en_uitlopen_schuift_de_rest_op(klok: Page) -> None:
    laat = "k.verder(k.nieuw([20, 35, 15], 540), 550)"
    assert som(klok, f"k.begintijden({laat}, 551)") == [550, 570, 605]
    assert som(klok, f"k.achterstand({laat}, 551, [20, 35, 15])") == 10
    assert som(klok, f"k.begintijden({laat}, 580)") == [550, 580, 615]


def test_inhalen_verdeelt_naar_verhouding_en_houdt_zich_aan_de_grens(klok: Page) -> None:
    uit = som(klok, "k.haalIn(k.verder(k.nieuw([20, 40, 20], 540), 549), 549, [20, 40, 20])")
    assert uit == {"minuten": [20, 34, 17], "rest": 0}
    uit = som(klok, "k.haalIn(k.verder(k.nieuw([20, 40, 20], 540), 600), 600, [20, 40, 20])")
    assert uit == {"minuten": [20, 20, 10], "rest": 30}
    vast = "{...k.verder(k.nieuw([20, 40, 20], 540), 549), vast: [false, true, false]}"
    assert som(klok, f"k.haalIn({vast}, 549, [20, 40, 20])") == {"minuten": [20, 40, 11], "rest": 0}


def test_wie_op_tijd_is_verliest_niets(klok: Page) -> None:
    uit = som(klok, "k.haalIn(k.verder(k.nieuw([20, 40], 540), 535), 535, [20, 40])")
    assert uit == {"minuten": [20, 40], "rest": 0}


def test_terug_is_het_omgekeerde_van_verder(klok: Page) -> None:
    assert som(klok, "k.terug(k.verder(k.nieuw([5, 5], 60), 61))") == som(klok, "k.nieuw([5, 5], 60)")


def test_voorbij_middernacht_telt_de_klok_door(klok: Page) -> None:
    assert som(klok, "k.minuutVan(k.dagVan(new Date(2027, 0, 14)), new Date(2027, 0, 15, 0, 10))") == 1450
    zomertijd = "k.minuutVan(k.dagVan(new Date(2027, 2, 27)), new Date(2027, 2, 28, 9, 0))"
    assert som(klok, zomertijd) == 1440 + 540


@pytest.mark.parametrize(
    ("begin", "nu", "voorbij"),
    [(840, 880, False), (840, 1980, True), (1400, 1450, False), (1400, 1505, True), (540, -60, True)],
)
def test_de_klok_van_een_andere_dag_telt_niet(klok: Page, begin: int, nu: int, voorbij: bool) -> None:
    loopt = f"k.verder(k.nieuw([30, 10], {begin}, 1), {begin})"
    assert som(klok, f"k.vanAndereDag({loopt}, {nu})") is voorbij


@pytest.mark.eigen_profiel
def test_wie_de_volgende_dag_opent_begint_opnieuw(pagina: Page, adres: str) -> None:
    """Also with the page still open: a laptop that slept."""
    pagina.clock.install(time=datetime(2027, 1, 14, 14, 0, 0))
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    vlak = pagina.locator("#draaien")
    vlak.get_by_role("button", name="Begin", exact=True).click()
    bewaard = pagina.evaluate("() => ({ ...localStorage })")
    pagina.clock.fast_forward("19:00:00")
    assert "Nog niet begonnen" in vlak.inner_text()
    assert vlak.locator(".draaien__tijd").text_content() == ""
    pagina.evaluate("oud => Object.assign(localStorage, oud)", bewaard)
    pagina.reload()
    assert "Nog niet begonnen" in vlak.inner_text()
    vlak.get_by_role("button", name="Begin", exact=True).click()
    assert vlak.get_by_role("timer").inner_text().startswith(("20:", "19:"))


@pytest.mark.eigen_profiel
def test_een_sessie_mag_over_middernacht(pagina: Page, adres: str) -> None:
    pagina.clock.install(time=datetime(2027, 1, 14, 23, 50, 0))
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    vlak = pagina.locator("#draaien")
    vlak.get_by_role("button", name="Begin", exact=True).click()
    pagina.clock.fast_forward("15:00")
    assert vlak.get_by_role("timer").inner_text() in VIJF_MINUTEN
    pagina.reload()
    assert vlak.get_by_role("timer").inner_text() in VIJF_MINUTEN
    assert "zoals gepland" in vlak.inner_text()


ZONDER_BEGIN = '{"dag":1,"start":1,"huidig":0,"minuten":[1],"begonnen":[],"vast":[true]}'
ZONDER_DAG = '{"start":1,"huidig":0,"minuten":[1],"begonnen":[1],"vast":[true]}'


@pytest.mark.parametrize("ruw", ["null", "1", "{}", ZONDER_BEGIN, ZONDER_DAG])
def test_bedorven_opslag_telt_niet(klok: Page, ruw: str) -> None:
    assert som(klok, f"k.gezond({ruw}, 1)") is None


@pytest.mark.eigen_profiel
def test_de_begeleider_ziet_de_klok_en_haalt_in(pagina: Page, adres: str) -> None:
    pagina.clock.install(time=datetime(2027, 1, 14, 9, 12, 0))
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    vlak = pagina.locator("#draaien")
    assert vlak.locator("tbody td").first.inner_text() == "9.00"
    vlak.get_by_role("button", name="Begin", exact=True).click()
    assert vlak.get_by_role("timer").inner_text() in ("20:00", "19:59")  # the clock runs on meanwhile
    assert "12 minuten later dan gepland" in vlak.inner_text()
    pagina.clock.fast_forward("15:30")
    assert vlak.get_by_role("timer").inner_text() in ("4:30", "4:29")
    assert vlak.get_by_role("status").inner_text() == "Nog 5 minuten voor “Waar ging het mis?”."
    vlak.get_by_label("Niet inkorten: Doe een echte melding").check()
    vlak.get_by_role("button", name="Haal de achterstand in").click()
    assert "Einde om 12.30, zoals gepland" in vlak.inner_text()
    rijen = {r.locator("th").inner_text(): r.locator("td").nth(1).inner_text() for r in vlak.locator("tbody tr").all()}
    assert rijen["Doe een echte melding"] == "30"
    assert "(was 35)" in rijen["Waar meld je wat?"]
    pagina.reload()
    assert vlak.locator("tr[aria-current='step'] th").inner_text() == "Waar ging het mis?"
    assert "Einde om 12.30" in vlak.inner_text()


@pytest.mark.eigen_profiel
def test_na_het_laatste_blok_is_de_sessie_klaar(pagina: Page, adres: str) -> None:
    pagina.clock.install(time=datetime(2027, 1, 14, 9, 0, 0))
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    vlak = pagina.locator("#draaien")
    vlak.get_by_role("button", name="Begin", exact=True).click()
    while (knop := vlak.get_by_role("button", name="Volgend blok")).count():
        knop.click()
    vlak.get_by_role("button", name="Rond af").click()
    assert "De sessie is klaar" in vlak.inner_text()
    assert "Klaar om 9.00" in vlak.inner_text()
    pagina.on("dialog", lambda vraag: vraag.accept())
    vlak.get_by_role("button", name="Opnieuw").click()
    assert "Nog niet begonnen" in vlak.inner_text()
    assert pagina.evaluate("Object.keys(localStorage).filter(s => s.startsWith('bw-sessie'))") == []


@pytest.mark.eigen_profiel
@pytest.mark.parametrize("moment", [(14, 10, 45), (9, 0, 45)])
def test_wie_laat_in_de_minuut_begint_is_niet_te_laat(pagina: Page, adres: str, moment: tuple[int, int, int]) -> None:
    pagina.clock.install(time=datetime(2027, 1, 14, *moment))
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    vlak = pagina.locator("#draaien")
    vlak.get_by_role("button", name="Begin", exact=True).click()
    assert "zoals gepland" in vlak.inner_text()
    assert vlak.get_by_role("button", name="Haal de achterstand in").is_disabled()
