"""The page of a session in a real browser: the worksheet, the plan, the calendar, the mapje."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import date, timedelta
from pathlib import Path

import docx
import icalendar
import pytest
import vobject
from lxml import etree
from playwright.sync_api import Page

from macros.model.kennisbank import Kennisbank
from macros.pakket.gegevens import stappen_van
from tests.pakket.test_kantoor import ODF
from tests.pakket.test_libreoffice import SOFFICE, TEKST, zet_om

pytestmark = pytest.mark.browser
SESSIE = "terugmelden-inrichten"
LASTIG = 'Eerste regel & <script>alert("x")</script>\nTweede regel ⟦veld/vervanger⟧'


@pytest.fixture
def sessie(pagina: Page, adres: str) -> Page:
    """The page of one session."""
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    return pagina


def vul_in(pagina: Page) -> None:
    """Fill in a few fields of the worksheet."""
    pagina.get_by_label("Gemeente").fill("Voorbeeldstad")
    pagina.get_by_label("Wie coördineert terugmelden").fill("=Gegevensbeheerder")
    pagina.get_by_label("Wie heeft er nog toegang nodig").fill(LASTIG)
    pagina.get_by_label("Vanaf welke dag werkt iedereen").fill("2027-01-04")
    pagina.get_by_label("Wie", exact=True).first.fill("Team gegevens")
    pagina.get_by_label("Wanneer", exact=True).first.fill("2026-12-03")


def maak_plan(pagina: Page, knop: str) -> bytes:
    """Press the button and return the file that is downloaded."""
    with pagina.expect_download() as wacht:
        pagina.get_by_role("button", name=knop).click()
    return Path(wacht.value.path()).read_bytes()


def test_het_werkblad_blijft_staan_en_gaat_weg(sessie: Page) -> None:
    vul_in(sessie)
    sessie.wait_for_timeout(600)
    assert "Voorbeeldstad" in sessie.evaluate(f"localStorage.getItem('bw-werkblad-{SESSIE}') || ''")
    sessie.reload()
    assert sessie.get_by_label("Gemeente").input_value() == "Voorbeeldstad"
    assert sessie.get_by_label("Wie heeft er nog toegang nodig").input_value() == LASTIG
    sessie.on("dialog", lambda vraag: vraag.accept())
    sessie.get_by_role("button", name="Wis dit werkblad").click()
    assert sessie.evaluate("Object.keys(localStorage).filter(s => s.startsWith('bw-werkblad'))") == []
    sessie.reload()
    assert sessie.get_by_label("Gemeente").input_value() == ""


def test_bedorven_opslag_geeft_een_leeg_werkblad(sessie: Page) -> None:
    for bedorven in ("{", "[1]", '"x"', "null", '{"veld/coordinator": {"a": 1}}'):
        sessie.evaluate("([s, w]) => localStorage.setItem(s, w)", [f"bw-werkblad-{SESSIE}", bedorven])
        sessie.goto(sessie.url)
        assert sessie.get_by_label("Wie coördineert terugmelden").input_value() == ""
        assert sessie.get_by_role("button", name="Maak mijn plan (Word)").is_visible()


def test_het_plan_in_word_heeft_de_antwoorden(sessie: Page, adres: str, kb: Kennisbank) -> None:
    vul_in(sessie)
    bestand = maak_plan(sessie, "Maak mijn plan (Word)")
    stuk = docx.Document(io.BytesIO(bestand))
    antwoorden = {rij.cells[0].text.split("?")[0]: rij.cells[1].text for t in stuk.tables[:2] for rij in t.rows}
    assert antwoorden["Gemeente"] == "Voorbeeldstad"
    assert antwoorden["Wie coördineert terugmelden, over de afdelingen heen"] == "=Gegevensbeheerder"
    assert antwoorden["Wie heeft er nog toegang nodig, en tot wat"] == LASTIG
    assert antwoorden["Vanaf welke dag werkt iedereen volgens de instructie"] == "4 januari 2027"
    assert [cel.text for cel in stuk.tables[2].rows[1].cells][3:] == ["Team gegevens", "3 december 2026"]
    links = {rel.target_ref for rel in stuk.part.rels.values() if rel.is_external}
    verwacht = {adres + stap.adres for stap in stappen_van(kb, kb.sessies[SESSIE])}
    assert verwacht == links
    voet = stuk.sections[0].footer.paragraphs[0].text
    assert f"{adres}/i-versnellers/{SESSIE}/" in voet and "versie" in voet
    _niets_over(bestand)


def test_het_plan_in_odt_heeft_de_antwoorden(sessie: Page, adres: str) -> None:
    vul_in(sessie)
    bestand = maak_plan(sessie, "Maak mijn plan (ODT)")
    zip_ = zipfile.ZipFile(io.BytesIO(bestand))
    assert zip_.namelist()[0] == "mimetype" and zip_.infolist()[0].compress_type == zipfile.ZIP_STORED
    boom = etree.fromstring(zip_.read("content.xml"))
    cellen = ["".join(c.itertext()) for c in boom.xpath("//table:table-cell", namespaces=ODF)]
    assert "Voorbeeldstad" in cellen and "3 december 2026" in cellen
    assert LASTIG.replace("\n", "") in cellen
    assert all(str(link).startswith(f"{adres}/") for link in boom.xpath("//text:a/@xlink:href", namespaces=ODF))
    _niets_over(bestand)


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is er niet")
def test_het_plan_uit_de_browser_gaat_open_in_libreoffice(
    sessie: Page, adres: str, kb: Kennisbank, tmp_path: Path
) -> None:
    vul_in(sessie)
    (tmp_path / "woord.docx").write_bytes(maak_plan(sessie, "Maak mijn plan (Word)"))
    (tmp_path / "open.odt").write_bytes(maak_plan(sessie, "Maak mijn plan (ODT)"))
    gelezen = zet_om(tmp_path, tmp_path / "txt", TEKST)
    assert set(gelezen) == {"woord", "open"}
    verwacht = ["Voorbeeldstad", "=Gegevensbeheerder", "4 januari 2027", "Team gegevens", "3 december 2026"]
    verwacht += [*LASTIG.splitlines(), *(veld.vraag for veld in kb.sessies[SESSIE].werkblad.values())]
    verwacht += [stap.titel for stap in stappen_van(kb, kb.sessies[SESSIE])]
    for pad in gelezen.values():
        tekst = pad.read_text(encoding="utf-8-sig")
        assert not [zin for zin in verwacht if zin not in tekst], pad.stem


def _niets_over(bestand: bytes) -> None:
    """No sign of ours is left, but the one that the user typed."""
    with zipfile.ZipFile(io.BytesIO(bestand)) as zip_:
        alles = "".join(zip_.read(n).decode() for n in zip_.namelist() if n.endswith((".xml", ".rels")))
    assert "bouwstenenwijzer.invalid" not in alles
    assert set(re.findall("⟦[^⟧]*⟧", alles)) <= {"⟦veld/vervanger⟧"}


def test_ook_vanaf_schijf(pagina: Page, van_schijf: Path) -> None:
    pagina.goto((van_schijf / "i-versnellers" / SESSIE / "index.html").as_uri())
    vul_in(pagina)
    stuk = docx.Document(io.BytesIO(maak_plan(pagina, "Maak mijn plan (Word)")))
    assert "Voorbeeldstad" in [cel.text for rij in stuk.tables[0].rows for cel in rij.cells]
    links = [rel.target_ref for rel in stuk.part.rels.values() if rel.is_external]
    assert links and all(re.search(r"/index\.html#stap-", link) for link in links)
    pagina.goto(links[0])
    assert pagina.locator("h1").count() == 1


def agenda(pagina: Page, knop: str, dag: date) -> str:
    """Make a calendar for that day and return its text."""
    pagina.get_by_label("Dag van de sessie").fill(dag.isoformat())
    pagina.get_by_label("Begintijd").fill("13:30")
    pagina.get_by_label("Plaats").fill("Raadzaal; 1e etage, naast de bode")
    with pagina.expect_download() as wacht:
        pagina.get_by_role("button", name=knop).click()
    assert wacht.value.suggested_filename.endswith(f"-{SESSIE}-{dag.isoformat()}.ics")
    return Path(wacht.value.path()).read_bytes().decode()


@pytest.mark.parametrize("dag", [date(2027, 3, 25), date(2027, 10, 30), date(2028, 2, 29)])
def test_de_planning_heeft_elke_datum(sessie: Page, kb: Kennisbank, dag: date) -> None:
    tekst = agenda(sessie, "Mijn planning", dag)
    assert all(len(regel.encode()) <= 75 for regel in tekst.split("\r\n")) and "\n" not in tekst.replace("\r\n", "")
    kalender = icalendar.Calendar.from_ical(tekst)
    punten = {str(e["UID"]).split("@")[0].removeprefix(f"{SESSIE}-{dag}-"): e for e in kalender.walk("VEVENT")}
    s = kb.sessies[SESSIE]
    assert set(punten) == {"sessie", *s.voorbereiding, *s.nazorg}
    for id, voor in s.voorbereiding.items():
        assert punten[id].decoded("DTSTART") == dag - timedelta(days=voor.dagen_vooraf)
        assert str(punten[id]["DESCRIPTION"]) == voor.tekst
    for id, na in s.nazorg.items():
        assert punten[id].decoded("DTSTART") == dag + timedelta(weeks=na.weken)
    begin, eind = (punten["sessie"].decoded(naam) for naam in ("DTSTART", "DTEND"))
    assert (begin.date(), begin.hour, begin.minute) == (dag, 13, 30)
    assert eind - begin == timedelta(minutes=s.minuten)
    assert str(punten["sessie"]["LOCATION"]) == "Raadzaal; 1e etage, naast de bode"


def test_de_uitnodiging_heeft_alleen_de_sessie(sessie: Page, kb: Kennisbank) -> None:
    kalender = vobject.readOne(agenda(sessie, "Uitnodiging voor deelnemers", date(2027, 7, 1)))
    assert len(kalender.vevent_list) == 1
    assert kalender.vevent.dtstart.value.utcoffset() == timedelta(hours=2)
    assert all(m in kalender.vevent.description.value for m in kb.sessies[SESSIE].meenemen)


def test_zonder_dag_geen_bestand_maar_een_vraag(sessie: Page) -> None:
    sessie.get_by_role("button", name="Uitnodiging voor deelnemers").click()
    assert sessie.get_by_text("Kies eerst de dag").is_visible()
    assert sessie.evaluate("document.activeElement.id") == "dag"


@pytest.mark.eigen_profiel
def test_een_dag_die_is_geweest_kan_niet(pagina: Page, adres: str) -> None:
    pagina.clock.set_fixed_time("2026-11-23T12:00:00")
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    melding = pagina.locator("[data-uitnodiging-melding]")
    pagina.get_by_role("button", name="Uitnodiging voor deelnemers").click()
    kleur = "e => getComputedStyle(e).backgroundColor"
    fout = melding.evaluate(kleur)
    pagina.get_by_label("Begintijd").fill("13:30")
    pagina.get_by_label("Dag van de sessie").fill("2026-11-22")
    pagina.get_by_role("button", name="Uitnodiging voor deelnemers").click()
    assert melding.inner_text() == "Deze dag is al geweest. Kies een dag die nog komt."
    assert melding.evaluate(kleur) == fout
    agenda(pagina, "Uitnodiging voor deelnemers", date(2026, 11, 23))
    assert melding.evaluate(kleur) != fout


def test_de_stappen_gaan_naar_het_mapje(sessie: Page, kb: Kennisbank) -> None:
    vul_in(sessie)
    sessie.get_by_role("button", name="Zet de stappen in mijn mapje").click()
    sessie.get_by_role("link", name="Open je mapje (1)").wait_for()
    (item,) = json.loads(sessie.evaluate("localStorage.getItem('bw-mapje')"))["items"]
    stap = stappen_van(kb, kb.sessies[SESSIE])[0]
    assert item == {
        "pad": stap.adres.lstrip("/"),
        "titel": stap.titel,
        "code": stap.code,
        "noot": "Team gegevens, 3 december 2026",
    }


def test_zonder_javascript_blijft_alles_leesbaar(browser: object, adres: str, kb: Kennisbank) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    pagina = context.new_page()
    pagina.goto(f"{adres}/i-versnellers/{SESSIE}/")
    for veld in kb.sessies[SESSIE].werkblad.values():
        assert pagina.get_by_label(veld.vraag, exact=True).is_visible()
    assert not pagina.get_by_role("button", name="Maak mijn plan (Word)").is_visible()
    assert pagina.get_by_text("Zonder gebruik je het draaiboek").is_visible()
    context.close()
