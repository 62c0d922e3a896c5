"""A playbook becomes a mapje that a coach adapts; what was already gathered stays."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from macros.model.kennisbank import Kennisbank
from macros.model.playbook import Playbook
from macros.model.stap import Stap
from tests.delen.conftest import VOLLE_OPSLAG

pytestmark = pytest.mark.browser


def verwacht(kb: Kennisbank, playbook: Playbook) -> list[str]:
    """The addresses that the playbook shares, in order, each once."""
    return list(dict.fromkeys(kb.blokken[blok].adres for deel in playbook.delen.values() for blok in deel.deel_dit))


def adressen(pagina: Page) -> list[str]:
    """The addresses in the mapje, from the root of the site."""
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")
    links = pagina.locator("[data-mapje-eigen] .mapje__item h3 a")
    return [str(link) for link in links.evaluate_all("lijst => lijst.map(a => a.pathname + a.hash)")]


def test_een_playbook_wordt_een_mapje_om_aan_te_passen(deler: Page, adres: str, kb: Kennisbank) -> None:
    playbook = kb.playbooks["rondgang"]
    deel = next(iter(playbook.delen.values()))
    deler.goto(f"{adres}{playbook.adres}")
    deler.get_by_role("button", name="Open als mapje").click()
    deler.wait_for_url("**/mapje/")
    assert adressen(deler) == verwacht(kb, playbook)
    expect(deler.locator("#mapje-titel")).to_have_value(playbook.naam)
    expect(deler.locator("#noot-0")).to_have_value(f"Vraag: {deel.vraag}\nSpreek af: {deel.spreek_af}")
    deler.locator("[data-zet=weg]").first.click()
    assert adressen(deler) == verwacht(kb, playbook)[1:]


def test_wat_er_al_in_zat_blijft_vooraan(deler: Page, adres: str, kb: Kennisbank, stap: Stap) -> None:
    playbook = kb.playbooks_per_knelpunt["capaciteit"][0]
    deler.goto(f"{adres}{stap.adres}")
    deler.keyboard.press("m")
    expect(deler.locator(".mapjelink")).to_be_visible()
    for _ in range(2):
        deler.goto(f"{adres}{playbook.adres}")
        deler.get_by_role("button", name="Open als mapje").click()
        deler.wait_for_url("**/mapje/")
        assert adressen(deler) == list(dict.fromkeys([stap.adres, *verwacht(kb, playbook)]))
        expect(deler.locator("#mapje-titel")).to_have_value("")


def test_bij_een_volle_opslag_blijft_de_pagina_staan_met_een_melding(deler: Page, adres: str, kb: Kennisbank) -> None:
    deler.add_init_script(VOLLE_OPSLAG)
    deler.goto(f"{adres}{kb.playbooks['rondgang'].adres}")
    deler.get_by_role("button", name="Open als mapje").click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Je browser bewaart hier niets")
    expect(deler.locator("h1")).to_have_text(kb.playbooks["rondgang"].naam)


def test_ook_uit_een_gesprek_en_een_gesprek_uit_een_playbook(deler: Page, adres: str, kb: Kennisbank) -> None:
    playbook = kb.playbooks_per_knelpunt["capaciteit"][0]
    deler.goto(f"{adres}{playbook.adres}")
    deler.get_by_role("link", name="Bel met dit playbook").click()
    deler.locator("html[data-bel-klaar]").wait_for(state="attached")
    deler.fill("#bel-gemeente", "Voorbeeldstad")
    deler.keyboard.press("Enter")
    expect(deler.locator("#bel-playbook")).to_have_value(playbook.id)
    deler.get_by_role("button", name="Zet dit playbook in je mapje").click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text("in je mapje gezet")
    deler.goto(f"{adres}/mapje/")
    assert adressen(deler) == verwacht(kb, playbook)
