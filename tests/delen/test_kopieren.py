"""Copying a link to a block: both flavours on the clipboard, by mouse and by key, said aloud."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, expect

from macros.model.kennisbank import Kennisbank
from macros.model.passage import passages
from macros.model.stap import Stap
from macros.views.datum import voluit

pytestmark = pytest.mark.browser
Klembord = Callable[[], dict[str, str]]


def hash_van(kb: Kennisbank, stap: Stap) -> str:
    """Return the hash of the words of a step."""
    return passages(kb)[f"bouwstenen/{stap.bouwsteen}"][stap.anker].hash


def test_knop_zet_beide_smaken_op_het_klembord(
    deler: Page, klembord: Klembord, adres: str, kb: Kennisbank, stap: Stap
) -> None:
    deler.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    deler.locator(f"#{stap.anker} [data-kopieer-link]").click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text(f"Gekopieerd: link naar “{stap.titel}”")
    inhoud = klembord()
    link = f"{adres}{stap.adres}~{hash_van(kb, stap)}"
    tekst = inhoud["text/plain"].splitlines()
    assert tekst[0].startswith(f"{stap.titel} ({stap.code}) – ")
    assert tekst[1].startswith("“") and tekst[1].endswith("”") and tekst[1][1:20] in " ".join(stap.wat.split())
    assert tekst[2] == link
    assert tekst[3] == f"Gelezen op {voluit(date.today())}"
    boom = html.fromstring(inhoud["text/html"])
    (a,) = boom.xpath("//a")
    assert (a.text, a.get("href")) == (stap.titel, link)
    assert voluit(date.today()) in boom.text_content() and tekst[1] in boom.text_content()


def test_toets_c_werkt_alleen_met_een_blok_in_beeld_en_focus(
    deler: Page, klembord: Klembord, adres: str, stap: Stap
) -> None:
    deler.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    deler.keyboard.press("c")
    deler.locator("#zoekveld").focus()
    deler.keyboard.press("c")
    assert deler.locator("[data-deelmelding]").text_content() == ""
    assert deler.locator("#zoekveld").input_value() == "c"
    deler.locator(f"#{stap.anker} a").first.focus()
    deler.keyboard.press("Control+c")
    deler.wait_for_timeout(100)
    assert deler.locator("[data-deelmelding]").text_content() == ""
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_contain_text(stap.titel)
    assert stap.anker in klembord()["text/plain"]


def test_wie_op_een_blok_landt_kopieert_met_een_toets(deler: Page, klembord: Klembord, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    assert deler.evaluate("document.activeElement.id") == stap.anker
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_contain_text(stap.titel)
    assert stap.anker in klembord()["text/plain"]


def test_een_zoekresultaat_is_in_twee_toetsen_gedeeld(deler: Page, klembord: Klembord, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}/zoeken/?q={stap.code}")
    deler.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    eerste = deler.locator("[data-zoekresultaat]").first
    link = eerste.locator("a").first
    deler.locator("[data-zoekresultaat] a").first.focus()
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    assert str(link.evaluate("a => a.href")) in klembord()["text/plain"]


def test_een_zoekresultaat_geeft_dezelfde_tekst_als_de_knop_op_de_pagina(
    deler: Page, klembord: Klembord, adres: str, stap: Stap
) -> None:
    deler.goto(f"{adres}{stap.adres}")
    deler.locator(f"#{stap.anker} [data-kopieer-link]").click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    van_pagina = klembord()
    deler.evaluate("navigator.clipboard.writeText('')")
    zoek_en_kies(deler, adres, stap.code)
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_have_text(f"Gekopieerd: link naar “{stap.titel}”.")
    assert klembord() == van_pagina


def zoek_en_kies(pagina: Page, adres: str, vraag: str) -> None:
    """Search, and put the focus on the best result."""
    pagina.goto(f"{adres}/zoeken/?q={vraag}")
    pagina.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    pagina.locator("[data-zoekresultaat] a").first.focus()


def test_een_sectie_staat_los_van_de_naam_van_haar_pagina(
    deler: Page, klembord: Klembord, adres: str, kb: Kennisbank
) -> None:
    zoek_en_kies(deler, adres, "wat kost eherkenning")
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_have_text("Gekopieerd: link naar “Wat het kost”.")
    titel, citaat, link, _ = klembord()["text/plain"].splitlines()
    kosten = passages(kb)["bouwstenen/eherkenning"]["kosten"]
    assert titel == "Wat het kost – eHerkenning"
    assert citaat.strip("“”")[:40] == kosten.tekst[:40]
    assert link == f"{adres}/bouwstenen/eherkenning/#kosten~{kosten.hash}"
    deler.keyboard.press("m")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("In je mapje gezet: “Wat het kost”.")


def test_elk_zoekresultaat_heeft_knoppen_ook_het_antwoord(deler: Page, klembord: Klembord, adres: str) -> None:
    deler.goto(f"{adres}/zoeken/?q=digid")
    deler.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    aantal = deler.locator("[data-zoekresultaat]").count()
    assert deler.locator("[data-zoekresultaat] [data-kopieer-link]").count() == aantal == 10
    deler.get_by_role("button", name="Kopieer link: DigiD", exact=True).first.click()
    expect(deler.locator("[data-deelmelding]")).to_have_text("Gekopieerd: link naar “DigiD”.")
    titel, citaat, link, _ = klembord()["text/plain"].splitlines()
    assert titel == "DigiD" and citaat.startswith("“DigiD is") and link.startswith(f"{adres}/bouwstenen/digid/")
    mapje = deler.get_by_role("button", name="In mapje: DigiD", exact=True).first
    mapje.click()
    expect(mapje).to_have_attribute("aria-pressed", "true")
    deler.reload()
    expect(mapje).to_have_attribute("aria-pressed", "true")


def test_een_zoekresultaat_zonder_het_register_geeft_wat_er_in_de_lijst_staat(
    deler: Page, klembord: Klembord, adres: str
) -> None:
    deler.route("**/assets/blokken*.js", lambda verzoek: verzoek.abort())
    zoek_en_kies(deler, adres, "wat kost eherkenning")
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    titel, *_, link, _ = klembord()["text/plain"].splitlines()
    assert (titel, link) == ("Wat het kost – eHerkenning", f"{adres}/bouwstenen/eherkenning/#kosten")


@pytest.mark.parametrize(
    ("pad", "keuze"),
    [
        ("/bouwstenen/brp/", ".verplichting"),
        ("/bouwstenen/brp/", ".hobbel"),
        ("/bouwstenen/brp/", ".pagina__kop"),
        ("/begrippen/", ".begrip"),
        ("/knelpunten/capaciteit/", ".advies"),
        ("/i-versnellers/veilig-inloggen/", ".sessieblok"),
        ("/playbooks/rondgang/", ".playbookdeel"),
        ("/praktijk/", ".praktijk"),
        ("/bronnen/", ".bronnenregister > li"),
    ],
)
def test_elk_soort_blok_is_te_kopieren(deler: Page, klembord: Klembord, adres: str, pad: str, keuze: str) -> None:
    deler.goto(adres + pad)
    blok = deler.locator(keuze).first
    blok.locator("[data-kopieer-link]").click()
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Gekopieerd: link naar")
    id = blok.get_attribute("id")
    eerste, *_, link, _ = klembord()["text/plain"].splitlines()
    assert eerste and "  " not in eerste
    assert link.startswith(f"{adres}{pad}" + (f"#{id}" if id else ""))


def test_elk_blok_heeft_knoppen_met_een_eigen_naam(deler: Page, adres: str) -> None:
    deler.goto(f"{adres}/bouwstenen/brp/")
    blokken = deler.locator("[data-blok]").count()
    namen = deler.locator("[data-blok] [data-kopieer-link]").evaluate_all("k => k.map(e => e.ariaLabel)")
    assert len(namen) == blokken > 10
    assert len(set(namen)) == blokken
    assert all(naam.startswith("Kopieer link: ") for naam in namen)


@pytest.mark.parametrize("pagina", ["bouwstenen/eherkenning", "bouwstenen/mijnoverheid", "knelpunten/capaciteit"])
def test_ook_een_sectie_met_een_gewone_kop_is_te_delen(deler: Page, adres: str, kb: Kennisbank, pagina: str) -> None:
    """Every passage of the register has its own buttons; of those within another section nothing is taken away."""
    deler.goto(f"{adres}/{pagina}/")
    deler.locator("main section[data-hash]").last.locator("[data-in-mapje]").first.wait_for(state="attached")
    namen = deler.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('main section[data-hash]')].map(
          s => [s.id, [...s.querySelectorAll('[data-kopieer-link], [data-in-mapje]')]
            .filter(k => k.closest('section') === s).map(k => k.ariaLabel)]))"""
    )
    secties = {anker for anker in passages(kb)[pagina] if anker != "kop"}
    assert namen.keys() == secties
    assert {anker: knoppen for anker, knoppen in namen.items() if len(knoppen) != 2} == {}


def test_wie_op_een_gewone_sectie_landt_ziet_haar_en_kopieert_met_een_toets(
    deler: Page, klembord: Klembord, adres: str, kb: Kennisbank
) -> None:
    hash = passages(kb)["bouwstenen/eherkenning"]["kosten"].hash
    deler.goto(f"{adres}/bouwstenen/eherkenning/#kosten")
    expect(deler.locator("#kosten")).to_be_focused()
    vlak = "k => getComputedStyle(document.querySelector(k)).backgroundImage"
    assert "gradient" in deler.evaluate(vlak, "#kosten > h2")
    assert deler.evaluate(vlak, "#nodig > h2") == "none"
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_have_text("Gekopieerd: link naar “Wat het kost”.")
    titel, _, link, _ = klembord()["text/plain"].splitlines()
    assert titel == "Wat het kost – eHerkenning"
    assert link == f"{adres}/bouwstenen/eherkenning/#kosten~{hash}"
    deler.keyboard.press("m")
    expect(deler.locator("#kosten [data-in-mapje]")).to_have_attribute("aria-pressed", "true")


def test_zonder_klembord_staat_de_tekst_er_om_zelf_te_kopieren(deler: Page, adres: str, stap: Stap) -> None:
    deler.add_init_script("delete Navigator.prototype.clipboard; Document.prototype.execCommand = () => false;")
    deler.goto(f"{adres}/bouwstenen/{stap.bouwsteen}/")
    deler.locator(f"#{stap.anker} [data-kopieer-link]").click()
    expect(deler.locator("[data-deelmelding] textarea")).to_have_value(re.compile(re.escape(stap.adres)))


def test_van_schijf_kopieert_de_oude_weg_en_zegt_waar_de_link_werkt(
    browser: Browser, gebouwde_site: Path, stap: Stap
) -> None:
    context = browser.new_context(locale="nl-NL")
    pagina = context.new_page()
    pagina.goto((gebouwde_site / f"bouwstenen/{stap.bouwsteen}/index.html").as_uri())
    pagina.locator(f"#{stap.anker} [data-kopieer-link]").click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("op je eigen schijf")
    context.close()


def test_zonder_javascript_zijn_er_geen_dode_knoppen(browser: Browser, adres: str, stap: Stap) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}{stap.adres}")
    assert pagina.locator(f"#{stap.anker} h3").is_visible()
    assert not pagina.locator("[data-kopieer-link]").first.is_visible()
    context.close()


def test_zonder_verbinding_zegt_de_knop_dat_ook(deler: Page, adres: str, stap: Stap) -> None:
    """To refresh would lose the page: nobody may be told to."""
    deler.goto(f"{adres}{stap.adres}")
    deler.route("**/delen/**", lambda verzoek: verzoek.abort())
    deler.context.set_offline(True)
    try:
        deler.locator(f"#{stap.anker} [data-in-mapje]").click()
        expect(deler.locator("[data-deelmelding]")).to_have_text(
            "Er is geen verbinding. Wacht even en probeer het opnieuw."
        )
    finally:
        deler.context.set_offline(False)


def test_wat_elke_pagina_laadt_blijft_klein(gebouwde_site: Path) -> None:
    namen = ("assets/js/delen/start.js", "assets/css/delen.css")
    assert sum(len(gzip.compress((gebouwde_site / naam).read_bytes(), 9)) for naam in namen) < 6_000
