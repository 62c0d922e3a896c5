"""Keeping up in a real browser: shared passages, visits, following, filters, calendar files; also from disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import vobject
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.passage import passages, tekst_hash
from macros.model.verhuizing import Verhuizing
from macros.model.versie import Versie
from macros.outputs.geschiedenis import schrijf_geschiedenis
from macros.views.doorverwijzing import toon_doorverwijzing
from macros.views.nieuws import bundels, maandberichten
from macros.views.weergave import toon_adres
from tests.delen.conftest import LEES

pytestmark = pytest.mark.browser

PAGINA = "bouwstenen/brp"
OUD_TEKST = "Zo luidde het vroeger. Doe dit voor 1 mei."
OUD = tekst_hash(OUD_TEKST)
VAN_SCHIJF = re.compile(r"Access to font at 'file:|^Failed to load resource: net::ERR_FAILED$")
"""From disk the browser keeps the font from the page; it then shows another letter."""
ARTIKEL = re.compile(r'<article class="pagina.*</article>', re.DOTALL)


@pytest.fixture(scope="session")
def anker(kb: Kennisbank) -> str:
    """The first step of the page under test."""
    return next(s.anker for s in kb.stappen.values() if s.bouwsteen == "brp")


@pytest.fixture(scope="session")
def verleden(kb: Kennisbank, anker: str) -> Kennisbank:
    """The knowledge base with a page that read differently before, and lost a step."""
    nu = passages(kb)[PAGINA]
    blad = {id: (Versie(date(2026, 11, 22), p.hash, p.tekst),) for id, p in nu.items()}
    blad[anker] = (
        Versie(date(2026, 11, 22), OUD, OUD_TEKST),
        Versie(date(2026, 12, 5), nu[anker].hash, nu[anker].tekst),
    )
    weg = "Doe de oude stap\nZo deed je dat."
    blad["stap-oude-stap"] = (Versie(date(2026, 11, 22), tekst_hash(weg), weg),)
    opvolger = next(id for id in kb.stappen if id.startswith("brp/"))
    gegevens = {"naar": [f"stap:{opvolger}"], "datum": date(2026, 12, 5), "reden": "Samengevoegd."}
    verhuisd = {**kb.verhuisd, "stap:brp/oude-stap": Verhuizing.model_validate(gegevens)}
    return replace(kb, geschiedenis={PAGINA: blad}, verhuisd=verhuisd)


@pytest.fixture
def met_verleden(verleden: Kennisbank, gebouwde_site: Path, tmp_path: Path, pagina: Page, fouten: list[str]) -> Page:
    """A page that gets the page under test with its past; everything else comes from the built site."""
    weergave = toon_adres(verleden, f"/{PAGINA}/")
    assert weergave
    gewoon = (gebouwde_site / PAGINA / "index.html").read_text(encoding="utf-8")
    html = ARTIKEL.sub(lambda _: str(weergave.html), gewoon, count=1)
    schrijf_geschiedenis(verleden, tmp_path)
    js = (tmp_path / f"assets/geschiedenis/{PAGINA}.js").read_text(encoding="utf-8")

    def geef_pagina(route: Route) -> None:
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    pagina.route(re.compile(rf"/{PAGINA}/(\?.*)?$"), geef_pagina)
    pagina.route(re.compile(r"/assets/geschiedenis/"), lambda r: r.fulfill(body=js, content_type="text/javascript"))
    return pagina


@pytest.fixture(autouse=True)
def fouten(pagina: Page) -> Iterator[list[str]]:
    """Nothing may go wrong in the console, whatever a test does."""
    gezien: list[str] = []
    pagina.on("pageerror", lambda fout: gezien.append(str(fout)))
    pagina.on("console", lambda bericht: gezien.append(bericht.text) if bericht.type == "error" else None)
    yield gezien
    assert [fout for fout in gezien if not VAN_SCHIJF.search(fout)] == []


def blok(pagina: Page, anker: str) -> str:
    return f"#{anker} > .anders"


def test_gelijke_link_wijst_het_blok_aan_en_zegt_niets(
    met_verleden: Page, adres: str, anker: str, kb: Kennisbank
) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/#{anker}~{passages(kb)[PAGINA][anker].hash}")
    expect(met_verleden.locator(f"#{anker}.gedeeld")).to_be_in_viewport()
    expect(met_verleden.locator(".anders")).to_have_count(0)


def test_oude_link_vertelt_wat_er_anders_is(met_verleden: Page, adres: str, anker: str, kb: Kennisbank) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/#{anker}~{OUD}")
    note = met_verleden.locator(blok(met_verleden, anker))
    expect(note).to_contain_text("op 5 december 2026 gewijzigd, nadat deze link is gedeeld")
    knop = note.get_by_role("button")
    expect(knop).to_have_attribute("aria-expanded", "false")
    knop.click()
    expect(note.locator("del").first).to_be_visible()
    oud = re.sub(r"\s+", " ", " ".join(note.locator("del").all_text_contents())).replace("vervallen:", "")
    assert "vroeger." in oud
    nieuw = " ".join(note.locator("ins").all_text_contents())
    assert passages(kb)[PAGINA][anker].tekst.split()[0] in nieuw
    knop.click()
    expect(note.locator("del").first).to_be_hidden()


def test_onbekende_hash_is_eerlijk(met_verleden: Page, adres: str, anker: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/#{anker}~zzzzz")
    expect(met_verleden.locator(blok(met_verleden, anker))).to_contain_text("is niet bewaard")


def test_oude_link_zonder_hash_werkt_gewoon(met_verleden: Page, adres: str, anker: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/#{anker}")
    expect(met_verleden.locator(f"#{anker}")).to_be_in_viewport()
    expect(met_verleden.locator(".anders")).to_have_count(0)


@pytest.mark.parametrize("staart", ["", "~abcde"])
def test_ingetrokken_blok_toont_zijn_opvolger(met_verleden: Page, adres: str, anker: str, staart: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/#stap-oude-stap{staart}")
    weg = met_verleden.locator("#stap-oude-stap")
    expect(weg).to_be_in_viewport()
    expect(weg).to_contain_text("op 5 december 2026 vervallen. Samengevoegd.")
    expect(weg.get_by_text("Zo deed je dat.")).to_be_visible()
    weg.get_by_role("link").first.click()
    expect(met_verleden).to_have_url(re.compile(rf"#{anker}$"))


@pytest.mark.parametrize(
    ("dag", "zin", "aantal"),
    [
        ("2026-12-01", "Sinds 1 december 2026 gewijzigd: 1 passage.", 1),
        ("2026-12-05", "Sinds 5 december 2026 is op deze pagina niets gewijzigd.", 0),
        ("2026-01-01", "Sinds 22 november 2026 gewijzigd: 1 passage. We bewaren teksten pas vanaf die dag", 1),
    ],
)
def test_sinds_een_datum(met_verleden: Page, adres: str, dag: str, zin: str, aantal: int) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/?sinds={dag}")
    expect(met_verleden.locator("[data-anders-overzicht]")).to_contain_text(zin)
    expect(met_verleden.locator("[data-anders]")).to_have_count(aantal)


@pytest.mark.parametrize(
    ("vastgelegd", "zin"),
    [
        ("", "Hoe deze pagina eerder luidde, is nog niet bewaard."),
        (
            "2026-11-22",
            "Sinds 22 november 2026 is op deze pagina niets gewijzigd. We bewaren teksten pas vanaf die dag",
        ),
        ("2025-01-01", "Sinds 1 januari 2026 is op deze pagina niets gewijzigd."),
    ],
)
def test_zonder_verleden_belooft_sinds_niets(pagina: Page, adres: str, vastgelegd: str, zin: str) -> None:
    pagina.route(
        re.compile(rf"/{PAGINA}/\?sinds"),
        lambda r: r.fulfill(
            body=_met_vastgelegd(r.fetch().text(), vastgelegd), content_type="text/html; charset=utf-8"
        ),
    )
    pagina.goto(f"{adres}/{PAGINA}/?sinds=2026-01-01")
    expect(pagina.locator("[data-anders-overzicht]")).to_contain_text(zin)


def _met_vastgelegd(html: str, dag: str) -> str:
    zonder = re.sub(r' data-(vastgelegd="[^"]*"|verleden)', "", html)
    return (
        zonder.replace('<article class="pagina', f'<article data-vastgelegd="{dag}" class="pagina', 1)
        if dag
        else zonder
    )


def test_een_onzinnige_datum_doet_niets(met_verleden: Page, adres: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/?sinds=<b>morgen</b>")
    met_verleden.wait_for_load_state("networkidle")
    expect(met_verleden.locator(".anders")).to_have_count(0)


def ouder(pagina: Page, sleutel: str = "bw-gelezen") -> None:
    """Make what the browser kept look two hours older."""
    pagina.evaluate(
        """(sleutel) => {
          const ruw = JSON.parse(localStorage.getItem(sleutel));
          for (const deel of ruw.t ? [ruw] : Object.values(ruw)) deel.t -= 7200000;
          localStorage.setItem(sleutel, JSON.stringify(ruw));
        }""",
        sleutel,
    )


def test_sinds_je_vorige_bezoek_en_vergeten(met_verleden: Page, adres: str, anker: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/")
    met_verleden.evaluate(
        """([pad, anker, oud]) => {
          const ruw = JSON.parse(localStorage.getItem("bw-gelezen"));
          ruw[pad].h[anker] = oud;
          localStorage.setItem("bw-gelezen", JSON.stringify(ruw));
        }""",
        [PAGINA, anker, OUD],
    )
    ouder(met_verleden)
    for _ in range(2):  # a second look within the same visit still shows it
        met_verleden.reload()
        expect(met_verleden.locator("[data-anders-overzicht]")).to_contain_text("gewijzigd: 1 passage.")
        expect(met_verleden.locator(blok(met_verleden, anker))).to_contain_text("na je vorige bezoek")
    ouder(met_verleden)
    met_verleden.reload()
    met_verleden.wait_for_load_state("networkidle")
    expect(met_verleden.locator(".anders")).to_have_count(0)


def test_een_klik_vergeet_alles(met_verleden: Page, adres: str, anker: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/")
    met_verleden.evaluate(
        """([pad, anker]) => {
          const gelezen = { [pad]: { t: 1, d: "2026-11-22", h: { [anker]: "aaaaa" } } };
          localStorage.setItem("bw-gelezen", JSON.stringify(gelezen));
        }""",
        [PAGINA, anker],
    )
    met_verleden.reload()
    met_verleden.locator("[data-vergeet]").click()
    assert met_verleden.evaluate("Object.keys(localStorage).filter((k) => k !== 'bw-thema')") == []
    expect(met_verleden.locator(".anders")).to_have_count(0)


@pytest.mark.parametrize(
    "rommel", ["niets", "[]", "{", '{"bouwstenen/brp": 3}', '{"bouwstenen/brp": {"t": 1, "h": null}}']
)
def test_bedorven_opslag_breekt_niets(met_verleden: Page, adres: str, rommel: str) -> None:
    met_verleden.goto(f"{adres}/{PAGINA}/")
    met_verleden.evaluate(
        "(r) => ['bw-gelezen', 'bw-volgt', 'bw-bezoek'].forEach((s) => localStorage.setItem(s, r))", rommel
    )
    met_verleden.reload()
    met_verleden.goto(f"{adres}/")
    expect(met_verleden.locator("h1")).to_be_visible()


def test_volgen_en_nieuw_voor_jou(pagina: Page, adres: str, kb: Kennisbank) -> None:
    pagina.goto(f"{adres}/")
    expect(pagina.locator("[data-nieuw-voor-jou]")).to_be_hidden()
    pagina.goto(f"{adres}/rollen/ciso/")
    knop = pagina.locator("[data-volg]")
    knop.click()
    expect(knop).to_have_attribute("aria-pressed", "true")
    pagina.goto(f"{adres}/")
    vak = pagina.locator("[data-nieuw-voor-jou]")
    verwacht = [m for m in meldingen(kb)[:300] if m.is_voor("ciso")]
    expect(vak.locator("summary")).to_have_text("Nieuw voor jou: niets")
    vak.locator("summary").click()
    expect(vak).to_contain_text("Je volgt CISO. Dit is nieuw sinds je dit volgt: niets.")
    pagina.evaluate(
        """(kort) => {
          const b = JSON.parse(localStorage.getItem("bw-bezoek"));
          const nu = b.nu.filter((k) => k !== kort);
          localStorage.setItem("bw-bezoek", JSON.stringify({ ...b, t: 1, dag: "2026-11-23", nu }));
        }""",
        verwacht[0].kort,
    )
    pagina.reload()
    expect(vak).to_contain_text("Dit is nieuw sinds je vorige bezoek op 23 november 2026: 1 wijziging.")
    expect(vak.locator("li")).to_have_count(1)
    vak.locator("summary").click()
    doel = vak.locator("li a").get_attribute("href") or ""
    assert urlsplit(doel).path == verwacht[0].blok.adres.partition("#")[0]
    vak.locator("[data-vergeet]").click()
    expect(vak).to_be_hidden()
    pagina.reload()
    expect(vak).to_be_hidden()


def test_nieuw_telt_vanaf_de_dag_dat_je_volgt(pagina: Page, adres: str, kb: Kennisbank) -> None:
    """Also when the front page is only opened much later: what came in between is new, what was there is not."""
    mijn = [m.wijziging.datum for m in meldingen(kb)[:300] if m.is_voor("ciso")]
    begin = sorted(mijn)[0]
    later = sum(dag > begin for dag in mijn)
    pagina.goto(f"{adres}/rollen/ciso/")
    pagina.locator("[data-volg]").click()
    pagina.evaluate("dag => localStorage.setItem('bw-bezoek', JSON.stringify({dag}))", begin.isoformat())
    pagina.goto(f"{adres}/")
    aantal = {0: "niets", 1: "1 wijziging"}.get(later, f"{later} wijzigingen")
    expect(pagina.locator("[data-nieuw-voor-jou] summary")).to_have_text(f"Nieuw voor jou: {aantal}")


def test_niet_meer_volgen(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/bouwstenen/brp/")
    knop = pagina.locator("[data-volg]")
    knop.click()
    knop.click()
    expect(knop).to_have_attribute("aria-pressed", "false")
    assert pagina.evaluate("JSON.parse(localStorage.getItem('bw-volgt'))") == []


def test_filters_staan_in_het_adres(pagina: Page, adres: str, kb: Kennisbank) -> None:
    alles = meldingen(kb)
    pagina.goto(f"{adres}/wijzigingen/")
    expect(pagina.locator("[data-aantal]")).to_have_text(f"{len(alles)} van {len(alles)} wijzigingen.")
    pagina.locator("#keuze-rol").select_option("ciso")
    voor_ciso = sum(m.is_voor("ciso") for m in alles)
    expect(pagina).to_have_url(re.compile(r"/wijzigingen/\?rol=ciso$"))
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(voor_ciso)
    expect(pagina.locator("[data-feed-atom]")).to_have_attribute("href", re.compile(r"/feeds/rollen/ciso\.xml$"))
    pagina.locator("#keuze-bouwsteen").select_option("digid")
    over = sum(m.is_voor("ciso") and "digid" in m.bouwstenen for m in alles)
    assert 0 < over < voor_ciso
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(over)
    expect(pagina.locator("[data-feed-atom]")).to_have_attribute("href", re.compile(r"/feeds/alles\.xml$"))
    pagina.go_back()
    expect(pagina.locator("#keuze-bouwsteen")).to_have_value("")
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(voor_ciso)
    pagina.reload()
    expect(pagina.locator("#keuze-rol")).to_have_value("ciso")
    pagina.goto(f"{adres}/wijzigingen/?rol=bestaat-niet&sinds=2999-01-01")
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(0)
    expect(pagina.locator("[data-aantal]")).to_contain_text("Kies minder, of toon alles.")
    pagina.locator("[data-als-mail]").click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("Er is niets om te kopiëren.")
    pagina.locator("[data-alles]").click()
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(len(alles))


def test_maandoverzicht_van_een_rol_kopieert_als_mail(
    context: BrowserContext, pagina: Page, adres: str, kb: Kennisbank
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=adres)
    pagina.goto(f"{adres}/wijzigingen/?rol=ciso&maand=2026-11")
    pagina.locator("[data-als-mail]").click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    gekopieerd = pagina.evaluate(LEES)
    tekst, html = gekopieerd["text/plain"], gekopieerd["text/html"]
    verwacht = [m for m in meldingen(kb) if m.is_voor("ciso") and f"{m.wijziging.datum:%Y-%m}" == "2026-11"]
    assert tekst.startswith("Wijzigingen in de Bouwstenenwijzer (CISO, november 2026)")
    assert tekst.count("\n- ") == html.count("<li>") == len(bundels(verwacht))
    for melding in verwacht:
        assert f"{adres}{melding.blok.adres}" in tekst
        assert melding.wijziging.tekst in tekst


def test_gelijke_wijzigingen_staan_samen_en_gaan_open(pagina: Page, adres: str, kb: Kennisbank) -> None:
    samen = next(b for b in bundels(meldingen(kb)) if b.is_samen and b.lijst == "bouwstenen")
    pagina.goto(f"{adres}/wijzigingen/?bouwsteen=digid")
    bundel = pagina.locator("[data-bundel=bouwstenen]").first
    expect(bundel.locator("[data-bundelaantal]")).to_have_text("1")
    expect(pagina.locator("[data-bundel=rollen]:visible")).to_have_count(0)
    pagina.locator("[data-alles]").click()
    expect(bundel.locator("[data-bundelaantal]")).to_have_text(str(len(samen.meldingen)))
    expect(bundel.get_by_role("link").first).to_be_hidden()
    pagina.goto(f"{adres}/wijzigingen/#w-{samen.meldingen[-1].kort}")
    expect(pagina.locator(f"#w-{samen.meldingen[-1].kort} a")).to_be_visible()


def test_het_maandbericht_van_een_rol_leest_zonder_script(
    browser: Browser, adres: str, kb: Kennisbank, fouten: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}/rollen/ciso/#maand-2026-11")
    (bericht,) = [m for m in maandberichten(kb, "ciso") if m.maand == "2026-11"]
    regels = pagina.locator("#maand-2026-11 li")
    expect(regels).to_have_count(len(bericht.regels))
    for nummer, regel in enumerate(bericht.regels):
        expect(regels.nth(nummer)).to_contain_text(regel.titel)
        expect(regels.nth(nummer)).to_contain_text(regel.tekst)
    expect(pagina.locator("[data-als-mail]:visible")).to_have_count(0)
    context.close()


def test_het_maandbericht_gaat_als_mail_mee(context: BrowserContext, pagina: Page, adres: str, kb: Kennisbank) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=adres)
    pagina.goto(f"{adres}/rollen/ciso/")
    pagina.get_by_role("button", name="Kopieer november 2026 als mail").click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    tekst = pagina.evaluate("navigator.clipboard.readText()")
    assert tekst.startswith("Wijzigingen in de Bouwstenenwijzer (CISO, november 2026)")
    (bericht,) = [m for m in maandberichten(kb, "ciso") if m.maand == "2026-11"]
    assert tekst.count("\n- ") == len(bericht.regels)
    assert all(f"{adres}{regel.adres}" in tekst for regel in bericht.regels)
    pagina.goto(f"{adres}{next(r.adres for r in bericht.regels if '?' in r.adres)}")
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(
        sum(m.is_voor("ciso") for m in meldingen(kb) if f"{m.wijziging.datum:%Y-%m}" == "2026-11")
    )


@pytest.mark.eigen_profiel
@pytest.mark.parametrize(
    ("nu", "eerst", "laatst"),
    [
        ("2026-11-23", "31 december (over 38 dagen)", "1 juli (over 7 maanden)"),
        ("2027-05-01", "1 mei (vandaag)", "13 februari (over 9 maanden)"),
        ("2027-06-30", "1 juli (morgen)", "1 mei (over 10 maanden)"),
    ],
)
def test_wat_elk_jaar_komt_staat_op_volgorde_van_vandaag(
    pagina: Page, adres: str, nu: str, eerst: str, laatst: str
) -> None:
    pagina.clock.set_fixed_time(f"{nu}T12:00:00")
    pagina.goto(f"{adres}/agenda/")
    dagen = pagina.locator("[data-elk-jaar] label")
    expect(dagen.first).to_have_text(eerst)
    expect(dagen.last).to_have_text(laatst)


def test_een_keuze_uit_de_agenda_is_een_momentopname(pagina: Page, adres: str, tmp_path: Path) -> None:
    pagina.goto(f"{adres}/agenda/")
    pagina.locator("[data-keuze-agenda] [type=submit]").click()
    expect(pagina.locator("[data-gekozen]")).to_have_text("Kies eerst een of meer datums.")
    vakjes = pagina.locator("[data-termijnen] input")
    gekozen = [vakjes.nth(n).get_attribute("value") for n in (0, 2)]
    vakjes.nth(0).check()
    vakjes.nth(2).check()
    expect(pagina.locator("[data-gekozen]")).to_have_text("2 datums gekozen.")
    with pagina.expect_download() as ophalen:
        pagina.locator("[data-keuze-agenda] [type=submit]").click()
    assert "momentopname" in ophalen.value.suggested_filename
    ophalen.value.save_as(tmp_path / "keuze.ics")
    ruw = (tmp_path / "keuze.ics").read_bytes()
    assert all(len(regel) <= 75 for regel in ruw.split(b"\r\n"))
    (kalender,) = vobject.readComponents(ruw.decode())
    assert [e.uid.value for e in kalender.vevent_list] == gekozen
    assert "momentopname" in kalender.x_wr_calname.value


@pytest.mark.eigen_profiel
def test_alles_kiezen_is_wat_nog_komt_en_haalt_de_vraag_weg(pagina: Page, adres: str) -> None:
    pagina.clock.set_fixed_time("2026-11-23T12:00:00")
    pagina.goto(f"{adres}/agenda/")
    pagina.locator("[data-keuze-agenda] [type=submit]").click()
    pagina.locator("[data-kies-alles]").click()
    dagen = pagina.locator("[data-termijnen] li:has(:checked) time").evaluate_all("t => t.map(x => x.dateTime)")
    assert dagen and all(len(dag) == 5 or dag >= "2026-11-23" for dag in dagen)
    expect(pagina.locator("[data-gekozen]")).to_have_text(f"{len(dagen)} datums gekozen.")
    expect(pagina.get_by_text("Kies eerst een of meer datums")).to_have_count(0)


def test_een_agenda_volg_je_met_haar_adres(pagina: Page, adres: str) -> None:
    pagina.context.grant_permissions(["clipboard-read", "clipboard-write"])
    pagina.goto(f"{adres}/agenda/")
    vol = f"{adres}/agenda/termijnen.ics"
    expect(pagina.get_by_label("Alle termijnen", exact=True)).to_have_value(vol)
    open_ = pagina.get_by_role("link", name="Open in je agenda")
    expect(open_).to_have_attribute("href", vol.replace("http:", "webcal:"))
    pagina.get_by_role("button", name="Kopieer het adres: Alle termijnen").click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("Gekopieerd: het adres")
    assert pagina.evaluate(LEES)["text/plain"] == vol
    pagina.goto(f"{adres}/wijzigingen/")
    feed = pagina.locator(".kanalen a").first
    pagina.locator("details:has(.kanalen) summary").first.click()
    pagina.locator(".kanalen button").first.click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("Gekopieerd: het adres")
    assert pagina.evaluate(LEES)["text/plain"] == feed.evaluate("a => a.href")


@pytest.mark.eigen_profiel
def test_beheer_zegt_wat_te_laat_is_op_de_klok_van_de_lezer(pagina: Page, adres: str) -> None:
    pagina.clock.set_fixed_time("2026-11-23T12:00:00")
    pagina.goto(f"{adres}/beheer/")
    expect(pagina.locator("[data-te-laat]")).to_have_text("Er is niets te laat.")
    pagina.clock.set_fixed_time("2031-01-01T12:00:00")
    pagina.reload()
    expect(pagina.locator("[data-te-laat]")).to_contain_text("hadden al gecontroleerd moeten zijn")
    expect(pagina.locator("[data-voor-dag]:not([open])")).to_have_count(0)


@pytest.mark.eigen_profiel
def test_een_afdruk_draagt_zijn_dag(pagina: Page, adres: str) -> None:
    pagina.clock.set_fixed_time("2026-11-23T12:00:00")
    pagina.goto(f"{adres}/{PAGINA}/")
    pagina.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(pagina.locator("[data-sinds-afdruk]")).to_be_hidden()
    pagina.emulate_media(media="print")
    expect(pagina.locator("[data-sinds-afdruk]")).to_be_visible()
    expect(pagina.locator("[data-sinds-afdruk]")).to_contain_text(f"/{PAGINA}/?sinds=2026-11-23")


def test_zonder_javascript_is_alles_te_lezen(browser: Browser, adres: str, kb: Kennisbank, fouten: list[str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}/wijzigingen/")
    expect(pagina.locator("[data-datum]:not([hidden])")).to_have_count(len(meldingen(kb)))
    expect(pagina.locator("[data-keuzes]")).to_be_hidden()
    for pad in ("agenda", "beheer"):
        pagina.goto(f"{adres}/{pad}/")
        expect(pagina.locator("h1")).to_be_visible()
    context.close()


def test_vanaf_schijf_werkt_volgen_ook(pagina: Page, gebouwde_site: Path) -> None:
    pagina.goto((gebouwde_site / "rollen/ciso/index.html").as_uri())
    pagina.locator("[data-volg]").click()
    pagina.evaluate("localStorage.setItem('bw-bezoek', JSON.stringify({dag: '2020-01-01'}))")
    pagina.goto((gebouwde_site / "index.html").as_uri())
    vak = pagina.locator("[data-nieuw-voor-jou]")
    expect(vak).to_contain_text("Je volgt CISO")
    vak.locator("summary").click()
    vak.locator("li a").first.click()
    expect(pagina.locator("h1")).to_be_visible()


def test_een_doorverwijzing_neemt_de_passage_mee(pagina: Page, adres: str, anker: str) -> None:
    html = toon_doorverwijzing("/bouwstenen/gba/", "/bouwstenen/brp/", "BRP", "Andere naam.")
    pagina.route(re.compile(r"/bouwstenen/gba/$"), lambda r: r.fulfill(body=html, content_type="text/html"))
    pagina.goto(f"{adres}/bouwstenen/gba/#{anker}~abcde")
    expect(pagina).to_have_url(f"{adres}/bouwstenen/brp/#{anker}~abcde")
    pagina.wait_for_load_state("networkidle")


def test_een_deel_dat_niet_laadt_wordt_gemeld(pagina: Page, adres: str, anker: str) -> None:
    pagina.route("**/bijhouden/verleden.js", lambda verzoek: verzoek.abort())
    pagina.goto(f"{adres}/{PAGINA}/#{anker}~{OUD}")
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("kan nu niet getoond worden")
