"""The results page and the list in the header, in a real browser under the strict security policy."""

from __future__ import annotations

import gzip
import re
import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.zoeken import Zoeker
from macros.zoeken.links import adres_van
from macros.zoeken.links import links as links_van
from macros.zoeken.toets import lees_vragen

pytestmark = [pytest.mark.browser, pytest.mark.bouw]
EERSTE_RESULTAAT_HOOGSTENS = 120_000


def klaar(pagina: Page, vraag: str) -> None:
    """Wait until the list for this question is complete."""
    pagina.locator(f'[data-zoekresultaten][data-klaar="{vraag}"]').wait_for(state="attached")


def links(pagina: Page) -> list[str]:
    """Return the deep links of the results, from the root."""
    adressen = pagina.locator("[data-zoekresultaat]").evaluate_all("rijen => rijen.map(r => r.querySelector('a').href)")
    return [re.sub(r"^https?://[^/]+", "", adres) for adres in adressen]


def met_kaart_voorop(adressen: list[str], kaart: str) -> list[str]:
    """Return the addresses with that of the answer card before the others, which keep their order."""
    van_kaart = kaart if kaart in adressen else kaart.partition("#")[0]
    return [van_kaart, *(adres for adres in adressen if adres != van_kaart)]


def test_formulier_in_de_kop_leidt_naar_de_resultaten(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.locator("#zoekveld").fill("stelselcatalogus")
    pagina.locator("#zoekveld").press("Enter")
    klaar(pagina, "stelselcatalogus")
    assert pagina.url == f"{adres}/zoeken/?q=stelselcatalogus"
    assert links(pagina)[0].startswith("/bouwstenen/stelselcatalogus/")


def test_rangorde_is_die_van_python(pagina: Page, adres: str, echte_zoeker: Zoeker, project: Path) -> None:
    """The page shows what the engine finds, for questions of every class; test_gelijk.py compares on all of them."""
    pagina.goto(f"{adres}/zoeken/")
    for toetsvraag in lees_vragen(project / "tests/zoekvragen")[::51]:
        pagina.locator("#zoekvraag").fill(toetsvraag.vraag)
        klaar(pagina, toetsvraag.vraag)
        eigen = [echte_zoeker.index.documenten[r.document].adres for r in echte_zoeker.zoek(toetsvraag.vraag).rangen]
        getoond = links(pagina)
        if pagina.locator(".antwoord").count():
            eigen = met_kaart_voorop(eigen, getoond[0])
        assert len(getoond) == min(10, len(eigen)) or toetsvraag.vraag in echte_zoeker.index.codes.values()
        assert [link.partition("#")[0] for link in getoond] == [a.partition("#")[0] for a in eigen[: len(getoond)]], (
            toetsvraag.vraag
        )


def test_onder_de_eerste_resultaten_staan_andere_plekken_van_die_pagina(
    pagina: Page, adres: str, echte_zoeker: Zoeker
) -> None:
    vraag = "certificaten verlopen"
    index = echte_zoeker.index
    secties = list(links_van(index, echte_zoeker.zoek(vraag).rangen[:10]))
    verwacht = [[adres_van(index, sectie) for sectie in rij] for rij in secties]
    assert sum(map(len, verwacht)) > len(verwacht)
    pagina.goto(f"{adres}/zoeken/?q={vraag}")
    klaar(pagina, vraag)
    alle = "rijen => rijen.map(r => Array.from(r.querySelectorAll('a'), (a) => a.pathname + a.hash))"
    assert pagina.locator("[data-zoekresultaat]").evaluate_all(alle) == verwacht
    pagina.locator(".resultaat__verder a").first.click()
    pagina.wait_for_url(f"{adres}{next(rij[1] for rij in verwacht if len(rij) > 1)}")


def test_wie_filtert_krijgt_er_alleen_plekken_bij_die_passen(pagina: Page, adres: str) -> None:
    vraag = "certificaat bestellen"
    pagina.goto(f"{adres}/zoeken/?q={vraag}&soort=stap")
    klaar(pagina, vraag)
    assert pagina.locator("[data-zoekresultaat]").count() > 3
    assert pagina.locator(".resultaat__verder").count() == 0


ZONDER_MERK = """() => {
  const kort = Array.from({ length: 40 }, (_, n) => `Zin nummer${n} is kort.`).join(" ");
  const lang = Array.from({ length: 90 }, (_, n) => `woord${n}`).join(" ");
  const gemerkt = (deel) => deel.tagName === 'MARK' ? deel.textContent : '';
  const stukken = (tekst, doel) => Vinden.fragment(tekst, (woord) => Number(woord === doel), tekst.length, "");
  const toont = (tekst, doel) => stukken(tekst, doel).map(gemerkt).includes(doel);
  const zonder = (tekst) => tekst.match(/[a-z]+[0-9]+/g).filter((doel) => !toont(tekst, doel));
  return [kort, lang, `${'x'.repeat(150)}1 en een woord2. ${kort}`].flatMap(zonder);
}"""


def test_een_stuk_tekst_laat_altijd_het_gevonden_woord_zien(pagina: Page, adres: str) -> None:
    """Wherever it stands: in the first sentence too, and right after a very long word."""
    pagina.goto(f"{adres}/zoeken/")
    pagina.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    assert pagina.evaluate(ZONDER_MERK) == []


def test_niets_van_het_zoeken_laadt_vooraf_en_het_eerste_resultaat_is_licht(
    pagina: Page, adres: str, gebouwde_site: Path
) -> None:
    geladen: list[str] = []
    pagina.on("request", lambda verzoek: geladen.append(verzoek.url.removeprefix(adres).partition("?")[0]))
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.wait_for_load_state("networkidle")
    assert [url for url in geladen if "zoeken" in url] == []
    assert (gebouwde_site / "assets/js/zoeken/start.js").stat().st_size < 2048
    geladen.clear()
    pagina.locator("#zoekveld").press_sequentially("terugmelden bij twijfel")
    expect(pagina.get_by_role("option").first).to_be_visible()
    som = sum(len(gzip.compress((gebouwde_site / url.lstrip("/")).read_bytes(), 9)) for url in set(geladen))
    assert 20_000 < som <= EERSTE_RESULTAAT_HOOGSTENS


def test_eerste_resultaat_op_de_pagina_is_licht(pagina: Page, adres: str, gebouwde_site: Path) -> None:
    geladen: list[str] = []
    pagina.on("request", lambda verzoek: geladen.append(verzoek.url.removeprefix(adres).partition("?")[0]))
    pagina.goto(f"{adres}/zoeken/?q=hoe%20vraag%20ik%20een%20certificaat%20aan")
    klaar(pagina, "hoe vraag ik een certificaat aan")
    zoeken = {url for url in geladen if "/zoeken/" in url and url.endswith((".js", ".css"))}
    som = sum(len(gzip.compress((gebouwde_site / url.lstrip("/")).read_bytes(), 9)) for url in zoeken)
    assert 20_000 < som <= EERSTE_RESULTAAT_HOOGSTENS


def test_resultaat_vertelt_wat_en_waarom(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=digimeldign")
    klaar(pagina, "digimeldign")
    eerste = pagina.locator("[data-zoekresultaat]").first
    expect(eerste).to_contain_text("Digimelding")
    expect(eerste.locator(".resultaat__soort")).to_have_text("Bouwsteen")
    expect(eerste.locator(".resultaat__waarom")).to_contain_text("typefout")
    expect(eerste.locator("mark").first).to_be_visible()
    expect(pagina.locator("[data-uitleg]")).to_contain_text("gezocht is op “digimelding”")


def test_kaart_met_het_antwoord(pagina: Page, adres: str) -> None:
    for vraag, kop in (
        ("gba", "GBA"),
        ("eherkenning", "eHerkenning"),
        ("DIGID-1", "Bepaal per dienst het niveau van DigiD"),
    ):
        pagina.goto(f"{adres}/zoeken/?q={vraag}")
        klaar(pagina, vraag)
        expect(pagina.locator(".antwoord h2 a")).to_have_text(kop)
    pagina.goto(f"{adres}/zoeken/?q=hoe%20sluit%20ik%20aan")
    klaar(pagina, "hoe sluit ik aan")
    expect(pagina.locator(".antwoord")).to_have_count(0)


def test_wat_op_de_kaart_staat_staat_niet_ook_in_de_lijst(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=digid")
    klaar(pagina, "digid")
    assert links(pagina)[0] == "/bouwstenen/digid/"
    assert links(pagina)[1:].count("/bouwstenen/digid/") == 0
    assert pagina.locator("ol[data-zoekresultaten] > li[data-zoekresultaat]").count() == 10
    assert pagina.locator("[data-zoekresultaat]").count() == 10
    stap = pagina.locator(".antwoord dd a")
    expect(stap).to_have_attribute("href", re.compile(r"bouwstenen/digid/#stap-"))
    adres_van_stap = str(stap.get_attribute("href"))
    ernaast = pagina.locator(".antwoord .resultaat__verder a").evaluate_all("a => a.map((x) => x.getAttribute('href'))")
    assert ernaast
    assert adres_van_stap not in ernaast


def test_wie_een_code_typt_krijgt_de_andere_resultaten_op_verzoek(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=brp-8")
    klaar(pagina, "brp-8")
    assert pagina.locator("[data-zoekresultaat]").count() == 1
    expect(pagina.locator("[data-zoekstatus]")).to_have_text(re.compile(r"^\d+ resultaten voor"))
    aantal = int(pagina.locator("[data-zoekstatus]").inner_text().split()[0])
    pagina.get_by_role("button", name=f"Toon andere resultaten ({aantal - 1})").click()
    expect(pagina.locator("[data-zoekresultaat]")).to_have_count(aantal)
    expect(pagina.locator(".resultaat__kop a").first).to_be_focused()
    pagina.locator("#zoekvraag").fill("digid")
    klaar(pagina, "digid")
    expect(pagina.get_by_role("button", name="Toon meer resultaten")).to_be_visible()


def test_een_gewone_status_krijgt_geen_merk_en_een_vraag_geen_dubbele_punt(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=digid+verplicht&vervallen=1")
    klaar(pagina, "digid verplicht")
    merken = pagina.locator(".resultaat__status").all_inner_texts()
    assert set(merken) <= {"vervallen", "concept"}
    teksten = pagina.locator(".resultaat__fragment").all_inner_texts()
    assert "Moet ik? " in " ".join(teksten)
    assert not [tekst for tekst in teksten if "?:" in tekst]


def test_op_een_telefoon_leidt_een_knop_van_de_filters_naar_de_resultaten(telefoon: Page, adres: str) -> None:
    telefoon.goto(f"{adres}/zoeken/?q=certificaat")
    klaar(telefoon, "certificaat")
    telefoon.get_by_role("button", name="Filters").tap()
    telefoon.get_by_role("checkbox", name=re.compile("^Rol")).check()
    knop = telefoon.get_by_role("button", name=re.compile(r"^Toon \d+ resultaten$"))
    expect(telefoon.get_by_text("springt naar het zoekveld")).to_be_hidden()
    knop.tap()
    expect(telefoon.locator("#zoekfilters")).to_be_hidden()
    expect(telefoon.locator("[data-zoekstatus]")).to_be_focused()
    expect(telefoon.locator("[data-zoekresultaat]").first).to_be_in_viewport()


def test_filters_zonder_vraag_met_aantallen_in_het_adres(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/")
    klaar(pagina, "")
    expect(pagina.locator("[data-zoekresultaat]")).to_have_count(0)
    stap = pagina.get_by_role("checkbox", name=re.compile("^Stap"))
    stap.check()
    expect(pagina.locator("[data-zoekresultaat]").first).to_be_visible()
    ciso = pagina.get_by_role("checkbox", name=re.compile("^CISO"))
    aantal = int(pagina.locator("label", has=ciso).locator(".facet__aantal").inner_text())
    ciso.check()
    expect(pagina.get_by_role("status").filter(has_text="resultaten")).to_have_text(f"{aantal} resultaten.")
    assert "soort=stap" in pagina.url
    assert "rol=ciso" in pagina.url
    assert all("#stap-" in link for link in links(pagina))
    pagina.go_back()
    expect(ciso).not_to_be_checked()
    expect(stap).to_be_checked()


def test_terug_herstelt_vraag_en_plek(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=certificaat")
    klaar(pagina, "certificaat")
    pagina.locator("[data-meer]").click()
    expect(pagina.locator("[data-zoekresultaat]")).to_have_count(20)
    pagina.locator(".resultaat__kop a").nth(12).click()
    pagina.wait_for_url(lambda url: "/zoeken/" not in url)
    pagina.go_back()
    klaar(pagina, "certificaat")
    expect(pagina.locator("[data-zoekresultaat]")).to_have_count(20)
    expect(pagina.locator("#zoekvraag")).to_have_value("certificaat")
    pagina.wait_for_function("scrollY > 500")


def test_typen_ververst_en_zet_de_vraag_in_het_adres(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/")
    pagina.locator("#zoekvraag").press_sequentially("mijnov", delay=30)
    klaar(pagina, "mijnov")
    assert pagina.url.endswith("?q=mijnov")
    assert links(pagina)[0].startswith("/bouwstenen/mijnoverheid/")
    expect(pagina.get_by_role("status").filter(has_text="voor “mijnov”")).to_have_count(1)
    expect(pagina.locator("#zoekvraag")).to_be_focused()


def test_nooit_stil_leeg(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=xqzvrtk")
    klaar(pagina, "xqzvrtk")
    expect(pagina.locator("[data-zoekresultaat]")).to_have_count(0)
    expect(pagina.get_by_role("heading", name="Niets gevonden voor “xqzvrtk”")).to_be_visible()
    expect(pagina.locator("[data-uitleg]")).to_be_empty()
    expect(pagina.get_by_role("group", name="Filters")).to_be_hidden()
    expect(pagina.locator("[data-niets] a").first).to_be_visible()
    pagina.goto(f"{adres}/zoeken/?q=xqzvrtk%20digid")
    klaar(pagina, "xqzvrtk digid")
    expect(pagina.locator("[data-uitleg]")).to_contain_text("“xqzvrtk” komt op deze site niet voor")
    assert links(pagina)


def test_wie_wacht_ziet_dat_er_gezocht_wordt(pagina: Page, adres: str) -> None:
    pagina.route(re.compile(r"/kern\.js$"), lambda verzoek: (time.sleep(1.5), verzoek.continue_()))
    pagina.goto(f"{adres}/zoeken/?q=terugmelden")
    status = pagina.locator("[data-zoekstatus]")
    expect(status).to_have_text("Even zoeken …")
    expect(status).to_have_text(re.compile("resultaten voor"))


@pytest.mark.parametrize(
    ("vraag", "zegt"),
    [("datalek binnen 72 uur melden bij ap", True), ("brp terugmelden", False), ("brp", False), ("xqzvrtk", False)],
)
def test_staan_de_woorden_nergens_bij_elkaar_dan_staat_dat_er(pagina: Page, adres: str, vraag: str, zegt: bool) -> None:
    pagina.goto(f"{adres}/zoeken/?q={vraag}")
    klaar(pagina, vraag)
    uitleg = pagina.locator("[data-uitleg]").inner_text()
    assert ("Nergens staan al je woorden bij elkaar." in uitleg) == zegt


def test_toetsen(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.keyboard.press("Control+k")
    expect(pagina.locator("#zoekveld")).to_be_focused()
    pagina.locator("#zoekveld").blur()
    pagina.keyboard.press("/")
    expect(pagina.locator("#zoekveld")).to_be_focused()
    expect(pagina.locator("#zoekveld")).to_have_value("")
    pagina.keyboard.type("digid/")
    pagina.get_by_role("option").first.wait_for()
    pagina.get_by_role("checkbox", name="Toets / springt naar het zoekveld").uncheck()
    pagina.reload()
    pagina.locator("#inhoud").click(position={"x": 5, "y": 5})
    pagina.keyboard.press("/")
    expect(pagina.locator("#zoekveld")).not_to_be_focused()
    pagina.keyboard.press("Control+k")
    expect(pagina.locator("#zoekveld")).to_be_focused()


def test_pijlen_door_de_resultaten(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=digid")
    klaar(pagina, "digid")
    koppen = pagina.locator(":is(.antwoord__kop, .resultaat__kop) a")
    pagina.locator("#zoekvraag").focus()
    pagina.keyboard.press("ArrowDown")
    expect(koppen.nth(0)).to_be_focused()
    pagina.keyboard.press("ArrowDown")
    expect(koppen.nth(1)).to_be_focused()
    pagina.keyboard.press("Escape")
    expect(pagina.locator("#zoekvraag")).to_be_focused()


def test_suggesties_in_de_kop(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    veld = pagina.locator("#zoekveld")
    veld.press_sequentially("digikop", delay=20)
    opties = pagina.get_by_role("option")
    expect(opties.first).to_contain_text("Digikoppeling")
    expect(veld).to_have_attribute("aria-expanded", "true")
    veld.press("ArrowDown")
    expect(opties.first).to_have_attribute("aria-selected", "true")
    assert veld.get_attribute("aria-activedescendant") == opties.first.get_attribute("id")
    veld.press("Escape")
    expect(opties.first).to_be_hidden()
    expect(veld).to_be_focused()
    veld.press("ArrowDown")
    veld.press("ArrowDown")
    veld.press("Enter")
    pagina.wait_for_url("**/bouwstenen/digikoppeling/")


def test_suggesties_volgen_wie_verder_typt(pagina: Page, adres: str) -> None:
    """What was chosen in the list before is chosen no more: Enter searches for what stands in the field."""
    pagina.goto(f"{adres}/bouwstenen/brp/")
    veld = pagina.locator("#zoekveld")
    veld.press_sequentially("br", delay=20)
    expect(pagina.get_by_role("option").first).to_be_visible()
    veld.press("ArrowDown")
    expect(veld).to_have_attribute("aria-activedescendant", re.compile("."))
    veld.press_sequentially("p 8", delay=20)
    expect(pagina.get_by_role("option").first).to_contain_text("BRP-8")
    expect(veld).not_to_have_attribute("aria-activedescendant", re.compile("."))
    veld.press("Enter")
    pagina.wait_for_url(f"{adres}/zoeken/?q=brp+8")


BOVENOP = """(optie) => {
  optie.parentElement.scrollTop = optie.offsetTop;
  const midden = () => optie.getBoundingClientRect().y + optie.offsetHeight / 2;
  scrollBy(0, midden() - innerHeight / 2);
  return optie.contains(document.elementFromPoint(optie.getBoundingClientRect().x + 20, midden()));
}"""


@pytest.mark.parametrize(("breed", "hoog"), [(390, 844), (844, 390), (1280, 800)])
def test_suggesties_op_de_voorpagina_zijn_heel_te_zien(pagina: Page, adres: str, breed: int, hoog: int) -> None:
    pagina.set_viewport_size({"width": breed, "height": hoog})
    pagina.goto(adres)
    pagina.locator(".welkom [type=search]").press_sequentially("adres klopt", delay=20)
    pagina.get_by_role("status").filter(has_text="suggesties").wait_for(state="attached")
    assert pagina.get_by_role("option").count() > 3
    assert pagina.get_by_role("option").evaluate_all(f"opties => opties.every({BOVENOP})")


def test_zonder_verbinding_blijft_er_geen_oud_antwoord_staan(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=brp-8")
    klaar(pagina, "brp-8")
    pagina.context.set_offline(True)
    pagina.locator("#zoekvraag").fill("eherkenning kosten")
    expect(pagina.locator("[data-zoekstatus]")).to_have_text(
        "Er is geen verbinding. Zodra die er is, zoeken we verder."
    )
    assert pagina.locator("[data-zoekresultaat], .antwoord").count() == 0
    pagina.context.set_offline(False)
    klaar(pagina, "eherkenning kosten")
    assert links(pagina)[0].startswith("/bouwstenen/eherkenning/")


def test_de_titel_noemt_de_vraag_ook_na_terug(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/zoeken/?q=$%26 digid")
    klaar(pagina, "$& digid")
    assert pagina.title().startswith("$& digid: Zoeken")
    pagina.locator("#zoekvraag").fill("brp")
    pagina.locator("#zoekvraag").press("Enter")
    klaar(pagina, "brp")
    assert pagina.title().startswith("brp: Zoeken")
    pagina.go_back()
    klaar(pagina, "$& digid")
    assert pagina.title().startswith("$& digid: Zoeken")


def test_een_code_die_niet_bestaat_wordt_genoemd(pagina: Page, adres: str) -> None:
    uitleg = pagina.locator("[data-uitleg]")
    pagina.goto(f"{adres}/zoeken/?q=brp-99")
    klaar(pagina, "brp-99")
    expect(uitleg).to_contain_text("De code BRP-99 bestaat niet. Codes met BRP lopen van BRP-1 tot en met BRP-")
    pagina.goto(f"{adres}/zoeken/?q=brp 8")
    klaar(pagina, "brp 8")
    expect(uitleg).to_have_text("")


def test_de_telling_zegt_hoeveel_stappen_erin_staan(pagina: Page, adres: str) -> None:
    """Results are pages; who asks for steps gets each by itself, so there can be more of them."""
    pagina.goto(f"{adres}/zoeken/?q=terugmelden")
    klaar(pagina, "terugmelden")
    status = pagina.locator("[data-zoekstatus]")
    expect(status).to_have_text(re.compile(r"^\d+ resultaten voor “terugmelden”, met daarin \d+ stappen\.$"))
    stappen = re.findall(r"\d+", status.inner_text())[1]
    pagina.get_by_role("checkbox", name=re.compile("^Stap")).check()
    expect(status).to_have_text(f"{stappen} resultaten voor “terugmelden”.")


FEITEN = """([vraag, titel]) => {
  const feiten = 'Wie: Hoofd burgerzaken. Klaar als: Het overzicht van meldingen ligt klaar. Doorlooptijd: een week.';
  const tekst = `Spreek af wie meldt. ${"En nog een zin. ".repeat(20)}${feiten}`;
  const woorden = vraag.split(' ');
  const deel = (d) => typeof d === 'string' ? d : d.textContent;
  const raak = (w) => woorden.indexOf(w.toLowerCase()) + 1;
  return Vinden.fragment(tekst, raak, tekst.indexOf('Wie:'), titel).map(deel).join('');
}"""


@pytest.mark.parametrize(
    ("vraag", "titel", "begint"),
    [
        ("burgerzaken", "", "Spreek af wie meldt."),
        ("spreek burgerzaken", "", "Spreek af wie meldt."),
        ("overzicht meldingen", "", "…\N{NO-BREAK SPACE}Klaar als: Het overzicht van meldingen ligt klaar."),
        ("overzicht meldingen", "Maak een overzicht", "Spreek af wie meldt."),
        ("spreek doorlooptijd", "", "…\N{NO-BREAK SPACE}Doorlooptijd: een week."),
        ("doorlooptijd", "Welke doorlooptijd", "Spreek af wie meldt."),
        ("niets", "", "Spreek af wie meldt."),
    ],
)
def test_feiten_komen_alleen_in_beeld_als_zij_meer_van_de_vraag_hebben(
    pagina: Page, adres: str, vraag: str, titel: str, begint: str
) -> None:
    pagina.goto(f"{adres}/zoeken/")
    pagina.locator("[data-zoekresultaten][data-klaar]").wait_for(state="attached")
    fragment = pagina.evaluate(FEITEN, [vraag, titel])
    assert fragment.startswith(begint)
    assert any(feit in fragment for feit in ("Wie:", "Klaar als", "Doorlooptijd")) == begint.startswith("…")


def test_een_pagina_die_openstond_zoekt_in_de_index_van_nu(pagina: Page, adres: str, gebouwde_site: Path) -> None:
    """The site was replaced since: the index stands in a folder that the page could not know."""
    pagina.goto(f"{adres}/bouwstenen/brp/")
    (map_,) = (pad.parent for pad in gebouwde_site.glob("assets/zoeken/*/kern.js"))
    nieuw = "0123456789"
    nu = (gebouwde_site / "assets/zoeken/nu.js").read_text(encoding="utf-8").replace(map_.name, nieuw)
    pagina.route(f"**/assets/zoeken/{map_.name}/*", lambda route: route.fulfill(status=404))
    pagina.route("**/assets/zoeken/nu.js", lambda route: route.fulfill(body=nu, content_type="text/javascript"))
    pagina.route(
        f"**/assets/zoeken/{nieuw}/*", lambda route: route.fulfill(path=map_ / route.request.url.rpartition("/")[2])
    )
    pagina.locator("#zoekveld").press_sequentially("digikop", delay=20)
    expect(pagina.get_by_role("option").first).to_contain_text("Digikoppeling")


@pytest.mark.parametrize("script", ["**/assets/zoeken/nu.js", "**/suggesties.js"])
def test_zonder_verbinding_probeert_het_zoekvak_het_later_nog_eens(pagina: Page, adres: str, script: str) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.route(script, lambda route: route.abort())
    veld = pagina.locator("#zoekveld")
    with pagina.expect_event("requestfailed"):
        veld.focus()
    pagina.unroute(script)
    veld.blur()
    veld.press_sequentially("digikop", delay=20)
    expect(pagina.get_by_role("option").first).to_contain_text("Digikoppeling")


def test_vervallen_is_verborgen_tot_het_gevraagd_wordt(pagina: Page, adres: str, echte_zoeker: Zoeker) -> None:
    vraag = "gegevens vergelijken met de brp"
    assert echte_zoeker.zoek(vraag).verborgen > 0
    pagina.goto(f"{adres}/zoeken/?q={vraag.replace(' ', '%20')}")
    klaar(pagina, vraag)
    expect(pagina.locator("[data-verborgen]")).to_contain_text("verborgen")
    eerst = pagina.get_by_role("status").filter(has_text="resultaten").inner_text()
    pagina.get_by_role("checkbox", name=re.compile("^Toon ook wat vervallen is")).check()
    expect(pagina.get_by_role("status").filter(has_text="resultaten")).not_to_have_text(eerst)
    assert "vervallen=1" in pagina.url


def test_vanaf_schijf(browser: Browser, gebouwde_site: Path) -> None:
    context = browser.new_context()
    pagina = context.new_page()
    pagina.goto((gebouwde_site / "bouwstenen/brp/index.html").as_uri())
    pagina.locator("#zoekveld").fill("wethouder")
    pagina.locator("#zoekveld").press("Enter")
    klaar(pagina, "wethouder")
    pagina.locator("[data-zoekresultaat] a").first.click()
    expect(pagina.locator("h1")).to_have_text("Wethouder")
    context.close()


def test_zonder_javascript_van_a_tot_z(browser: Browser, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}/zoeken/?q=brp")
    pagina.get_by_role("link", name="Digikoppeling", exact=True).first.click()
    expect(pagina.locator("h1")).to_contain_text("Digikoppeling")
    context.close()
