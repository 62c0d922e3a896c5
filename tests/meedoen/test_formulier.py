"""The form: filled with what is there now, checked while one types, an example beside it, and four ways to deliver."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from lxml import html
from playwright.sync_api import Browser, Page, expect

from macros.bouw.klein import KLEIN
from macros.bouw.offline import maak_offline
from macros.controle import Uitkomst
from macros.load.yamlbestand import ontleed
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.kennisbank import Kennisbank
from macros.opdrachten.verwerk import verwerk
from macros.views.paginadeel import tekstmaker
from macros.voorstel.blokplek import plek_van
from macros.voorstel.toepassen import waarde_op
from tests.meedoen.conftest import Opener, open_formulier
from tests.toegankelijkheid.axe import Keurmeester, in_woorden
from tests.toegankelijkheid.focus import stops

pytestmark = pytest.mark.browser
STAP = "stap:brp/terugmelden-inrichten"
BESTAND = "data/stappen/brp.yaml"
SJABLONEN = Path(__file__).resolve().parent.parent.parent / ".github/ISSUE_TEMPLATE"
ZIN = "De melding is binnen: iedereen weet het."


def wijzig(pagina: Page) -> None:
    """Change the title, and add a line of evidence."""
    pagina.get_by_role("textbox", name="Titel", exact=True).fill("Richt het terugmelden in")
    pagina.get_by_role("button", name="Voeg toe aan Klaar als").click()
    pagina.keyboard.type(ZIN)
    expect(pagina.locator("[data-stand]")).to_have_text("2 velden veranderd. Je voorstel is klaar om door te geven.")


def haal_op(pagina: Page, wat: str) -> str:
    """Return what one gets by a button."""
    with pagina.expect_download() as komt:
        pagina.locator(f"[data-doe={wat}]").click()
    return Path(komt.value.path()).read_text(encoding="utf-8")


def test_elk_blok_heeft_een_plek_in_een_bestand(kb: Kennisbank, uitkomst: Uitkomst, werkpagina: Page) -> None:
    """The command and the form find every block of the site, in the same place."""
    assert set(DEELSOORTEN) <= {blok.soort for blok in kb.blokken.values()}
    plekken = {}
    for verwijzing in kb.blokken:
        plek = plek_van(verwijzing)
        assert plek
        pad = [str(sleutel) for sleutel in plek.pad]
        assert waarde_op(uitkomst.lading.bestanden[plek.bestand].waarde, pad) is not None, verwijzing
        plekken[verwijzing] = [plek.bestand, pad]
    vraag = "(alle) => alle.map((v) => { const p = Voorstel.plekVan(v); return [p.bestand, p.pad]; })"
    assert werkpagina.evaluate(vraag, list(plekken)) == list(plekken.values())


def test_gevuld_met_de_waarden_van_nu(formulier: Opener, kb: Kennisbank) -> None:
    pagina = formulier(STAP)
    stap = kb.stappen["brp/terugmelden-inrichten"]
    expect(pagina.get_by_role("textbox", name="Titel", exact=True)).to_have_value(stap.titel)
    pagina.locator(".meervelden > summary").click()
    expect(pagina.get_by_role("combobox", name="Zekerheid", exact=True).last).to_have_value(str(stap.zekerheid))
    expect(pagina.get_by_role("combobox", name="Wie", exact=True)).to_have_value(stap.verantwoordelijk)
    expect(pagina.get_by_role("textbox", name="Code (ligt vast)", exact=True)).not_to_be_editable()
    expect(pagina.locator("[data-stand]")).to_have_text("Je hebt nog niets veranderd.")
    expect(pagina.locator("[data-leveren]")).to_be_hidden()


def test_eerst_de_teksten_in_de_woorden_van_de_site(formulier: Opener) -> None:
    pagina = formulier(STAP)
    vorm = pagina.get_by_role("form")
    velden = vorm.get_by_role("textbox").evaluate_all("v => v.map((veld) => veld.labels[0].textContent.trim())")
    assert velden[:3] == ["Titel", "Wat je doet", "Klaar als, punt 1"]
    expect(vorm.get_by_role("combobox", name="Wie", exact=True)).to_be_hidden()
    expect(pagina.get_by_text("data/stappen/brp.yaml")).to_be_hidden()
    pagina.locator(".meervelden > summary").click()
    for naam in ("Draagt bij aan", "Helpt tegen"):
        expect(vorm.get_by_role("group", name=naam, exact=True)).to_be_visible()
    expect(vorm).not_to_contain_text("bronnen.yaml")


def test_meldt_tijdens_het_typen_en_brengt_je_erheen(formulier: Opener) -> None:
    pagina = formulier(STAP)
    titel = pagina.get_by_role("textbox", name="Titel", exact=True)
    titel.fill("")
    fout = pagina.locator("#" + str(titel.get_attribute("aria-describedby")).split()[0])
    expect(fout).to_have_text('Bij "titel" is niets ingevuld. Vul het in; dit veld is verplicht.')
    expect(titel).to_have_attribute("aria-invalid", "true")
    expect(pagina.locator("[data-leveren]")).to_be_hidden()
    pagina.locator("[data-fouten] a").first.click()
    expect(titel).to_be_focused()
    titel.fill("Meld terug")
    expect(fout).to_be_hidden()
    expect(titel).not_to_have_attribute("aria-invalid", "true")
    expect(pagina.locator("[data-voorbeeld] h3")).to_have_text("Meld terug")


def test_patch_bestand_en_voorstel_zeggen_hetzelfde(formulier: Opener, project: Path, tmp_path: Path) -> None:
    """`git apply` takes the patch, the file is the same as after it, and the command makes the same of the proposal."""
    pagina = formulier(STAP)
    wijzig(pagina)
    patch, bestand, voorstel = (haal_op(pagina, wat) for wat in ("patch", "bestand", "json"))
    shutil.copytree(project / "data", tmp_path / "data")
    shutil.copytree(project / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("assets"))
    (tmp_path / "v.patch").write_text(patch, encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "voorstel.json").write_text(voorstel, encoding="utf-8")
    subprocess.run(["git", "apply", "--check", "v.patch"], cwd=tmp_path, check=True)
    verslag, goed = verwerk(tmp_path, tmp_path / "voorstel.json")
    assert goed, verslag
    assert (tmp_path / BESTAND).read_text(encoding="utf-8") == bestand
    shutil.copy(project / BESTAND, tmp_path / BESTAND)
    subprocess.run(["git", "apply", "v.patch"], cwd=tmp_path, check=True)
    assert (tmp_path / BESTAND).read_text(encoding="utf-8") == bestand
    assert patch.count("\n+") - patch.count("\n+++") == 2
    assert patch.count("\n-") - patch.count("\n---") == 1


def test_zonder_repository_en_mailadres_zijn_die_wegen_er_niet(formulier: Opener) -> None:
    pagina = formulier(STAP)
    wijzig(pagina)
    expect(pagina.locator("[data-meld]")).to_be_hidden()
    expect(pagina.locator("[data-mail]")).to_be_hidden()
    assert pagina.locator("[data-wegen] a").count() == 0


@pytest.mark.parametrize(
    ("repository", "wijzigen", "melden"),
    [
        ("https://github.com/g/b", "https://github.com/g/b/edit/main/", "https://github.com/g/b/issues/new"),
        ("https://gitlab.com/g/b/", "https://gitlab.com/g/b/-/edit/main/", "https://gitlab.com/g/b/-/issues/new"),
        ("https://codeberg.org/g/b", "https://codeberg.org/g/b/_edit/main/", "https://codeberg.org/g/b/issues/new"),
    ],
)
def test_met_repository_en_mailadres(
    pagina: Page, adres: str, gebouwde_site: Path, uitkomst: Uitkomst, repository: str, wijzigen: str, melden: str
) -> None:
    basis = (gebouwde_site / "assets/voorstel/basis.js").read_text(encoding="utf-8")
    anders = basis.replace('"repository":""', f'"repository":"{repository}"').replace(
        '"mailadres":""', '"mailadres":"r@voorbeeld.nl"'
    )
    pagina.route("**/assets/voorstel/basis.js", lambda r: r.fulfill(body=anders, content_type="text/javascript"))
    pagina.goto(
        f"{adres}/meedoen/voorstel/?blok={STAP}#van=bouwstenen/brp/%23stap-x&versie=ab2cd&citaat=deze%20woorden"
    )
    pagina.locator("[data-klaar]").wait_for(state="attached")
    regel = uitkomst.lading.bestanden[BESTAND].sleutels[("terugmelden-inrichten",)][0]
    links = [str(link.get_attribute("href")) for link in pagina.locator("[data-wegen] a").all()]
    assert links[0] == f"{wijzigen}{BESTAND}#L{regel}"
    assert links[1].startswith(melden + "?")
    for deel in ("bouwstenen/brp/#stap-x", STAP, "deze woorden", "stand"):
        assert deel in str(parse_qs(urlsplit(links[1]).query))
    if "github" in repository:
        in_eigen_velden(links[1], weet_niet={"voorstel", "bron"})
    wijzig(pagina)
    mail = str(pagina.locator("[data-mail]").get_attribute("href"))
    assert mail.startswith("mailto:r@voorbeeld.nl?subject=")
    velden = parse_qs(urlsplit(mail).query)
    assert "Richt het terugmelden in" in velden["body"][0]
    meld = str(pagina.locator("[data-meld]").get_attribute("href"))
    assert ZIN in str(parse_qs(urlsplit(meld).query))
    if "github" in repository:
        ingevuld = in_eigen_velden(meld, weet_niet={"bron"})
        assert ingevuld["pagina"].endswith("/bouwstenen/brp/#stap-x")
        assert ingevuld["blok"] == f"Richt terugmelden op de BRP in ({STAP})"
        assert ingevuld["versie"].startswith("ab2cd, data/stappen/brp.yaml regel ")
        assert ingevuld["citaat"] == "deze woorden"
        assert "Richt het terugmelden in" in ingevuld["voorstel"] and ZIN in ingevuld["voorstel"]


def in_eigen_velden(adres: str, weet_niet: set[str]) -> dict[str, str]:
    """Return what an address fills in of the form it names; all but `weet_niet`, none made up."""
    gevuld = {naam: waarden[0] for naam, waarden in parse_qs(urlsplit(adres).query).items()}
    sjabloon = yaml.safe_load((SJABLONEN / gevuld.pop("template")).read_text(encoding="utf-8"))
    assert gevuld.pop("title").startswith(sjabloon["title"])
    assert set(gevuld) == {deel["id"] for deel in sjabloon["body"] if "id" in deel} - weet_niet
    return gevuld


AANVAL = '<img src=x onerror="window.bwRaak=1"> <script>window.bwRaak=1</script> [klik](javascript:window.bwRaak=1)'


def test_wat_men_typt_blijft_tekst(formulier: Opener) -> None:
    pagina = formulier(STAP)
    pagina.get_by_role("textbox", name="Wat je doet", exact=True).fill(AANVAL)
    beeld = pagina.locator("[data-voorbeeld]")
    expect(beeld).to_contain_text("onerror")
    assert beeld.locator("img, script, a[href^=javascript]").count() == 0
    assert pagina.evaluate("window.bwRaak") is None


@pytest.mark.parametrize("blok", ["stap:brp/bestaat-niet", "onzin", "stap:", "bouwsteen:../../x", "hobbel:brp/weg"])
def test_een_onbekend_blok_wordt_gezegd(formulier: Opener, blok: str) -> None:
    expect(formulier(blok).locator("[data-onbekend]")).to_be_visible()


def test_zonder_blok_staat_er_hoe_je_er_komt(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/meedoen/voorstel/")
    expect(pagina.locator("[data-kies]")).to_be_visible()


def test_zonder_javascript(gebouwde_site: Path) -> None:
    boom = html.fromstring((gebouwde_site / "meedoen/voorstel/index.html").read_bytes())
    zegt = boom.find(".//noscript").text_content()
    assert "data/stappen/….yaml" in zegt
    brp = html.fromstring((gebouwde_site / "bouwstenen/brp/index.html").read_bytes())
    assert brp.xpath("//a[@href='../../meedoen/voorstel/?blok=bouwsteen:brp']")


OPMAAK = """(teksten) => teksten.map((tekst) => {
  const vak = document.createElement("div");
  vak.append(...Voorstel.opmaak(tekst));
  for (const a of vak.querySelectorAll("a")) a.removeAttribute("href"), a.removeAttribute("data-blokdoel");
  return vak.innerHTML;
})"""


def test_het_voorbeeld_leest_opmaak_zoals_de_site(werkpagina: Page, kb: Kennisbank, uitkomst: Uitkomst) -> None:
    """Every text of the data with more than one plain paragraph looks the same in the example as on its page."""
    teksten = sorted({t for b in uitkomst.lading.bestanden.values() for t in in_blok(b.waarde)})
    maker = tekstmaker(kb)
    assert sum("](" in t for t in teksten) > 20
    gevonden = werkpagina.evaluate(OPMAAK, teksten)
    anders = [(t, g) for t, g in zip(teksten, gevonden, strict=True) if vlak(g) != vlak(str(maker.alinea(t)))]
    assert anders == []


def in_blok(waarde: Any) -> list[str]:
    """Return every text with marks or more lines."""
    if isinstance(waarde, dict | list):
        delen = waarde.values() if isinstance(waarde, dict) else waarde
        return [tekst for deel in delen for tekst in in_blok(deel)]
    return [waarde] if isinstance(waarde, str) and any(m in waarde for m in ("**", "](", "`", "\n")) else []


def vlak(html_: str) -> str:
    """Return HTML with its white space and addresses left out."""
    boom = html.fragment_fromstring(html_, create_parent=True)
    for a in boom.iter("a"):
        a.attrib.clear()
    return "".join(html.tostring(boom, encoding="unicode").split())


def test_vanaf_schijf(browser: Browser, gebouwde_site: Path, tmp_path: Path) -> None:
    """From disk the form loads what it needs as scripts, and the link of a block leads to it."""
    deel = tmp_path / "site"
    pagina_, vorm = "bouwstenen/brp/index.html", "meedoen/voorstel/index.html"
    for map_ in ("css", "js", "fonts", "voorstel"):
        shutil.copytree(gebouwde_site / "assets" / map_, deel / "assets" / map_)
    for naam in (pagina_, vorm):
        (deel / naam).parent.mkdir(parents=True)
        shutil.copy(gebouwde_site / naam, deel / naam)
    maak_offline(deel, tmp_path / "offline")
    context = browser.new_context(locale="nl-NL")
    pagina = context.new_page()
    pagina.goto((tmp_path / "offline" / pagina_).as_uri())
    pagina.locator("#stap-terugmelden-inrichten > .verbeter").click()
    pagina.locator("[data-klaar]").wait_for(state="attached")
    wijzig(pagina)
    assert json.loads(haal_op(pagina, "json"))["bestand"] == BESTAND
    context.close()


def test_elk_blok_van_een_pagina_heeft_verbeter_dit(pagina: Page, adres: str, kb: Kennisbank) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    blokken = pagina.locator("[data-blok]").count()
    links = pagina.locator("[data-blok] a.verbeter")
    expect(links).to_have_count(blokken)
    assert blokken > 12
    for link in links.all():
        doel = parse_qs(urlsplit(str(link.get_attribute("href"))).query)["blok"][0]
        assert doel in kb.blokken, doel
    pagina.evaluate(
        "getSelection().selectAllChildren(document.querySelector('#stap-terugmelden-inrichten .bewering p'))"
    )
    pagina.locator("#stap-terugmelden-inrichten > .verbeter").evaluate("(a) => a.click()")
    pagina.locator("[data-klaar]").wait_for(state="attached")
    expect(pagina.locator("[data-wegen] q")).to_contain_text("Sluit afdelingen aan")


def test_verbeter_dit_weegt_bijna_niets(gebouwde_site: Path) -> None:
    """What a page of a bouwsteen carries for this: the link in its foot and the script, together at most 0.5 kB."""
    import gzip

    ruw = (gebouwde_site / "bouwstenen/brp/index.html").read_bytes()
    script = KLEIN["js"]((gebouwde_site / "assets/js/voorstel/link.js").read_text(encoding="utf-8")).encode()
    bundels = [pad.read_bytes() for pad in (gebouwde_site / "assets/js").glob("bundel-*.js")]
    bundel = next(inhoud for inhoud in bundels if script in inhoud)
    voet = html.tostring(html.fromstring(ruw).xpath("//p[@class='verbeterpagina']")[0], with_tail=False)
    kosten = [
        len(gzip.compress(heel)) - len(gzip.compress(heel.replace(deel, b""))) for heel, deel in ((bundel, script),)
    ]
    kosten.append(len(gzip.compress(ruw)) - len(gzip.compress(ruw.replace(voet, b""))))
    assert sum(kosten) <= 512, kosten


def fout_en_gevuld(pagina: Page) -> None:
    pagina.get_by_role("textbox", name="Titel", exact=True).fill("")
    pagina.locator(".meervelden > summary").click()
    pagina.get_by_role("button", name="Voeg toe aan Samen met").click()
    pagina.get_by_role("button", name="Voeg toe aan Wijzigingen").click()
    pagina.locator("[data-fouten] li").nth(2).wait_for()
    plekken = [str(link.get_attribute("href")) for link in pagina.locator("[data-fouten] a").all()]
    orde = "(alle) => alle.map((a) => [...document.querySelectorAll('[id]')].indexOf(document.querySelector(a)))"
    nummers = pagina.evaluate(orde, plekken)
    assert nummers == sorted(nummers) and -1 not in nummers


def klaar(pagina: Page) -> None:
    wijzig(pagina)
    for vouw in pagina.locator("[data-leveren] summary").all():
        vouw.click()


@pytest.mark.parametrize("doe", [fout_en_gevuld, klaar])
def test_axe_en_toetsenbord(browser: Browser, adres: str, doe: Any) -> None:
    meester = Keurmeester(browser, adres, 360)
    doe(open_formulier(meester.pagina, adres, STAP))
    for kleuren in ("light", "dark"):
        uitslag = meester.keur(kleuren, alleen_kleur=kleuren == "dark")
        assert not uitslag.fout, in_woorden(uitslag.fout)
    if doe is klaar:
        assert [fout for stop in stops(meester.pagina) for fout in stop.fouten] == []
    breed = meester.pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert breed
    meester.sluit()


def test_ontleed_en_vorm_lezen_hetzelfde(werkpagina: Page, uitkomst: Uitkomst) -> None:
    """The form starts from the values that the check reads: no file means something else to either."""
    for naam in (BESTAND, "data/begrippen.yaml", "data/bouwstenen/brp.yaml"):
        tekst = uitkomst.lading.bestanden[naam].tekst
        assert werkpagina.evaluate("(t) => Voorstel.waarden(t)", tekst) == ontleed(tekst, naam).waarde


LANGE_ZIN = "Dit is een zin die maar doorgaat " + "en doorgaat " * 14 + "tot niemand hem meer leest."


def test_een_advies_is_geen_fout(formulier: Opener) -> None:
    """A sentence that is too long looks different, leads to its field, and does not keep a proposal back."""
    pagina = formulier(STAP)
    wat = pagina.get_by_role("textbox", name="Wat je doet", exact=True)
    wat.fill(LANGE_ZIN)
    expect(pagina.locator("[data-stand]")).to_have_text("1 veld veranderd. Je voorstel is klaar om door te geven.")
    expect(pagina.locator("[data-leveren]")).to_be_visible()
    regel = pagina.locator("#" + str(wat.get_attribute("aria-describedby")).split()[0])
    expect(regel).to_have_text(
        "Let op. Deze zin heeft 40 woorden; hoogstens 25 leest prettig. Maak er twee zinnen van."
    )
    expect(regel).to_have_class("veld__fout veld__raad")
    expect(wat).not_to_have_attribute("aria-invalid", "true")
    expect(pagina.locator("[data-fouten] li")).to_have_count(0)
    pagina.locator("[data-raad] a").click()
    expect(wat).to_be_focused()
    wat.fill("Kort.")
    expect(pagina.locator("[data-raad]")).to_be_hidden()


MAG_NIET = {
    "Zie <b>de BAG</b>.": "Hier staat HTML.",
    "# Kop": "Hier staat een kop.",
    "[terug](stap:brp/terugmelden-inrichte)": f'leidt nergens heen. Bedoelde je "{STAP}"?',
    "Plak\u200b dit": "In deze tekst staat een onzichtbaar teken (U+200B).",
}


def test_meldt_opmaak_die_niet_mag(formulier: Opener) -> None:
    pagina = formulier(STAP)
    wat = pagina.get_by_role("textbox", name="Wat je doet", exact=True)
    regel = pagina.locator("#" + str(wat.get_attribute("aria-describedby")).split()[0])
    for tekst, melding in MAG_NIET.items():
        wat.fill(tekst)
        expect(regel).to_contain_text(melding)
        expect(pagina.locator("[data-leveren]")).to_be_hidden()


def test_een_tabel_is_per_cel_te_wijzigen(formulier: Opener, kb: Kennisbank) -> None:
    """A row with a cell too few is told; what goes out is the row with its cells, not one text."""
    blok = next(verwijzing for verwijzing in kb.blokken if verwijzing.startswith("tabel:"))
    pagina = formulier(blok)
    rij = pagina.get_by_role("group", name="Rij 1", exact=True)
    cellen = rij.get_by_role("textbox")
    aantal = cellen.count()
    assert aantal > 1
    rij.get_by_role("button", name="Haal cel").last.click()
    expect(pagina.locator("[data-fouten]")).to_contain_text(f"Het aantal cellen in deze rij is {aantal - 1};")
    rij.get_by_role("button", name="Voeg toe aan Rij 1").click()
    pagina.keyboard.type("Nieuw")
    expect(pagina.locator("[data-stand]")).to_have_text("1 veld veranderd. Je voorstel is klaar om door te geven.")
    nieuw = json.loads(haal_op(pagina, "json"))["wijzigingen"][0]["nieuw"]
    assert len(nieuw[0]) == aantal and nieuw[0][-1] == "Nieuw"


def test_alles_heet_zoals_op_de_pagina_en_elke_knop_zegt_wat_hij_doet(formulier: Opener) -> None:
    pagina = formulier(STAP)
    pagina.locator(".meervelden > summary").click()
    vorm = pagina.get_by_role("form")
    for naam in ("Bron 1", "Rol 1", "Klaar als, punt 1"):
        assert vorm.locator("[data-naam]", has_text=re.compile(f"^{naam}$")).count(), naam
    knoppen = vorm.get_by_role("button", name="Haal").evaluate_all(
        "alle => alle.map((knop) => [knop.textContent, knop.ariaLabel || knop.textContent])"
    )
    assert ["Haal bron 1 weg", "Haal bron 1 weg uit Bronnen"] in knoppen
    assert ["Haal punt 1 weg", "Haal punt 1 weg uit Klaar als"] in knoppen
    assert ["Haal heel “Doorlooptijd” weg"] * 2 in knoppen
    assert all(zichtbaar in naam and zichtbaar != "Haal weg" for zichtbaar, naam in knoppen)
    termen = pagina.locator("[data-voorbeeld] dt").all_inner_texts()
    assert {"Wie", "Samen met", "Klaar als"} <= set(termen)
    assert not {"Verantwoordelijk", "Betrokken"} & set(termen)


def test_de_makkelijke_weg_staat_voorop(formulier: Opener) -> None:
    """Whoever knows nothing of files meets the mail and the text first."""
    pagina = formulier(STAP)
    wijzig(pagina)
    wegen = pagina.locator("[data-leveren] .knoppenrij > *").all_text_contents()
    assert wegen[:2] == ["Mail het voorstel", "Kopieer als tekst"]
    assert pagina.locator("[data-leveren] .knoppenrij > .knop:not(.rustig):visible").all_inner_texts() == [wegen[1]]
