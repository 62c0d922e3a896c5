"""Each section of a page leads to its own fields in the form; of a whole page the form first shows its parts."""

from __future__ import annotations

import difflib
import json
import re
import shutil
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from macros.load.yamlschrijver import geschreven, schrijver
from macros.model.kennisbank import Kennisbank
from macros.opdrachten.verwerk import verwerk
from macros.voorstel.secties import secties
from tests.meedoen.conftest import Opener, open_formulier
from tests.meedoen.test_formulier import haal_op

VRAAGVELDEN = ("vraag", "toelichting")
PAGINAS = {
    "bouwsteen": "bouwstenen/brp",
    "afspraak": "resultaatafspraken/inloggen-met-digid",
    "rol": "rollen/wethouder",
    "knelpunt": "knelpunten/capaciteit",
    "instrument": "instrumenten/i-spiegel",
    "sessie": "i-versnellers/veilig-inloggen",
    "playbook": "playbooks/rondgang",
    "programma": "programma",
}


def test_elke_sectie_heet_zoals_op_haar_pagina(gebouwde_site: Path) -> None:
    """The form names the sections as their pages do, in the order of the page."""
    assert secties().keys() == PAGINAS.keys()
    for soort, delen in secties().items():
        for pad in (gebouwde_site / PAGINAS[soort].split("/")[0]).glob("**/index.html"):
            boom = html.fromstring(pad.read_bytes())
            if not boom.xpath(f"//article[@data-soort='{soort}']"):
                continue
            op_pagina = [s.get("id") for s in boom.xpath("//section[@data-hash and @id]")]
            ankers = [anker for anker, _, _ in delen if anker in op_pagina]
            assert ankers == [anker for anker in op_pagina if anker in ankers], pad
            for anker, titel, _ in delen:
                kop = boom.xpath(f"//section[@id='{anker}']//h2")
                assert not kop or kop[0].text_content() == titel, (pad, anker)


@pytest.mark.browser
@pytest.mark.parametrize("pad", PAGINAS.values())
def test_elk_stuk_van_een_pagina_heeft_verbeter_dit(pagina: Page, adres: str, kb: Kennisbank, pad: str) -> None:
    """Every passage has the link, and the part that it names is in the form."""
    pagina.goto(f"{adres}/{pad}/")
    stukken = pagina.locator("article :is([data-blok], section[data-hash], .pagina__kop)")
    expect(pagina.locator("article a.verbeter")).to_have_count(stukken.count())
    for link in pagina.locator("article a.verbeter").all():
        vraag = parse_qs(urlsplit(str(link.get_attribute("href"))).query)
        blok = vraag["blok"][0]
        assert blok in kb.blokken, blok
        if "deel" in vraag:
            assert vraag["deel"][0] in [anker for anker, _, _ in secties()[blok.split(":")[0]]]


@pytest.mark.browser
def test_een_sectie_opent_op_haar_eigen_velden(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    pagina.locator("#kosten > a.verbeter").click()
    pagina.locator("[data-klaar]").wait_for(state="attached")
    open_ = pagina.locator(".meervelden[open]")
    expect(open_).to_have_count(1)
    expect(open_.locator(":scope > summary")).to_have_text("Wat het kost")
    expect(pagina.locator("[data-velden] summary").first).to_have_text("Wat het kost")
    expect(pagina.locator("[data-velden] textarea:visible").first).not_to_have_value("")
    expect(pagina.locator("[data-voorbeeld] dt")).to_have_text(["Wat het kost"])


@pytest.mark.browser
def test_een_hele_pagina_begint_met_haar_delen(telefoon: Page, adres: str) -> None:
    """On a phone one sees at once which parts there are, in the order of the page, and not 41,000 pixels of fields."""
    pagina = open_formulier(telefoon, adres, "bouwsteen:brp")
    titels = pagina.locator("[data-velden] > .veldgroep > details > summary").all_inner_texts()
    assert titels[:-1] == [titel for _, titel, _ in secties()["bouwsteen"]]
    assert titels[-1].startswith("Meer velden")
    assert pagina.evaluate("document.documentElement.scrollHeight") < 4000
    pagina.locator("summary", has_text="Wat het kost").click()
    pagina.locator("details[open] textarea").first.fill("Gratis.")
    pagina.locator("[data-voorbeeld]").get_by_text("Gratis.").wait_for()
    pagina.reload()
    pagina.get_by_role("button", name="Ga verder").click()
    expect(pagina.locator(".meervelden[open] > summary")).to_have_text("Wat het kost")


@pytest.mark.browser
@pytest.mark.parametrize("blok", ["sessie:terugmelden-inrichten", "programma:programma"])
def test_elk_deel_van_een_pagina_heeft_velden(formulier: Opener, blok: str) -> None:
    """Parts under ids too; those that are blocks with a form of their own are not in the form of their page."""
    pagina = formulier(blok)
    titels = pagina.locator("[data-velden] > .veldgroep > details > summary").all_inner_texts()
    assert titels[:-1] == [titel for _, titel, _ in secties()[blok.split(":")[0]]]
    for naam in ("Agenda", "Delen"):
        expect(pagina.locator("legend", has_text=re.compile(f"^{naam}$"))).to_have_count(0)


@pytest.mark.browser
def test_een_deel_onder_een_id_verandert_waar_het_staat(formulier: Opener, project: Path, tmp_path: Path) -> None:
    """File, patch and command agree; no line moves but that of the text, and the file keeps the form of the house."""
    pagina = formulier("sessie:terugmelden-inrichten&deel=werkblad")
    vorm = pagina.get_by_role("form")
    expect(pagina.locator(".meervelden[open] > summary")).to_have_text("Werkblad")
    vraag = vorm.get_by_role("group", name="Vraag 2", exact=True)
    vraag.get_by_role("textbox", name="Vraag", exact=True).fill("Wie neemt het over: bij ziekte?")
    vraag.get_by_role("textbox", name=re.compile("Toelichting")).fill("Eén naam is genoeg.")
    vorm.get_by_text("Nazorg door de coach").click()
    vorm.get_by_role("group", name="Nazorg, punt 1", exact=True).get_by_role("textbox", name="Weken").fill("3")
    expect(pagina.locator("[data-stand]")).to_have_text("3 velden veranderd. Je voorstel is klaar om door te geven.")
    expect(pagina.locator("[data-voorbeeld]")).to_contain_text("Wie neemt het over: bij ziekte?")
    expect(pagina.locator("[data-voorbeeld]")).to_contain_text("Weken later: 3")
    voorstel, bestand = haal_op(pagina, "json"), haal_op(pagina, "bestand")
    paden = [wijziging["pad"] for wijziging in json.loads(voorstel)["wijzigingen"]]
    assert paden == [*(["werkblad", "vervanger", v] for v in VRAAGVELDEN), ["nazorg", "na-twee-weken", "weken"]]
    naam = "data/i-versnellers/terugmelden-inrichten.yaml"
    for map_ in ("data", "docs"):
        shutil.copytree(project / map_, tmp_path / map_, ignore=shutil.ignore_patterns("assets"))
    (tmp_path / "voorstel.json").write_text(voorstel, encoding="utf-8")
    verslag, goed = verwerk(tmp_path, tmp_path / "voorstel.json")
    assert goed, verslag
    assert (tmp_path / naam).read_text(encoding="utf-8") == bestand
    assert geschreven(schrijver().load(bestand)) == bestand
    oud = (project / naam).read_text(encoding="utf-8").split("\n")
    anders = [regel for regel in difflib.ndiff(oud, bestand.split("\n")) if regel[:1] in "+-"]
    assert len(anders) == 5, anders


@pytest.mark.browser
def test_fouten_onder_een_id_staan_bij_hun_veld(formulier: Opener) -> None:
    pagina = formulier("sessie:terugmelden-inrichten&deel=werkblad")
    vraag = pagina.get_by_role("group", name="Vraag 1", exact=True)
    vraag.get_by_role("combobox", name="Soort").select_option("keuze")
    zegt = 'Vraag 1, soort: Vraag "coordinator" is een keuze, maar er zijn geen keuzes.'
    expect(pagina.locator("[data-fouten] li")).to_have_text([zegt])
    expect(pagina.locator("[data-leveren]")).to_be_hidden()
    pagina.locator("[data-fouten] a").click()
    expect(vraag.get_by_role("combobox", name="Soort")).to_be_focused()
    for keus in ("Ja", "Nee"):
        vraag.get_by_role("button", name="Voeg toe aan Keuzes").click()
        pagina.keyboard.type(keus)
    expect(pagina.locator("[data-leveren]")).to_be_visible()
    pagina.reload()
    pagina.get_by_role("button", name="Ga verder").click()
    expect(pagina.locator("[data-stand]")).to_contain_text("2 velden veranderd.")


@pytest.mark.browser
def test_alleen_een_toelichting_is_ook_een_voorstel(formulier: Opener) -> None:
    pagina = formulier("sessie:terugmelden-inrichten&deel=werkblad")
    pagina.get_by_role("textbox", name="Toelichting (mag leeg)").last.fill("De tweede vraag is dubbel.")
    expect(pagina.locator("[data-leveren]")).to_be_visible()
    expect(pagina.locator("[data-doe=json]")).to_be_hidden()
    expect(pagina.locator("[data-doe=tekst]")).to_be_visible()


@pytest.mark.browser
@pytest.mark.parametrize("deel", ["onzin", "__proto__", "%22%3E"])
def test_een_onbekend_deel_is_de_hele_pagina(formulier: Opener, deel: str) -> None:
    pagina = formulier(f"bouwsteen:brp&deel={deel}")
    expect(pagina.locator("[data-velden] details[open]")).to_have_count(0)
