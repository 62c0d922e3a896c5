"""A mapje outlives the words in it: what was made before a change tells its receiver what changed and what is gone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from macros.model.kennisbank import Kennisbank
from macros.model.paginabron import inhoud_van
from macros.model.passage import passages, tekst_hash
from macros.model.stap import Stap
from macros.model.verhuizing import Verhuizing
from macros.model.versie import Versie
from macros.outputs.blokregister import Blokregister
from macros.outputs.geschiedenis import schrijf_geschiedenis
from macros.views.weergave import toon_adres

pytestmark = pytest.mark.browser
PAGINA = "bouwstenen/brp"
WEG = f"{PAGINA}/#stap-oude-stap"
TOEN, NU = date(2026, 11, 22), date(2026, 12, 5)
OUD = "Zo luidde het vroeger. Doe dit voor 1 mei."
ARTIKEL = re.compile(r'<article class="pagina.*</article>', re.DOTALL)


@pytest.fixture(scope="session")
def verleden(kb: Kennisbank, stap: Stap) -> Kennisbank:
    """The knowledge base after a change: one step reads differently now, one went into another."""
    nu = passages(kb)[PAGINA]
    blad = {id: (Versie(TOEN, p.hash, p.tekst),) for id, p in nu.items()}
    anders = nu[stap.anker]
    blad[stap.anker] = (Versie(TOEN, tekst_hash(OUD), OUD), Versie(NU, anders.hash, anders.tekst))
    weg = "Doe de oude stap\nZo deed je dat."
    blad["stap-oude-stap"] = (Versie(TOEN, tekst_hash(weg), weg),)
    verhuizing = {"naar": [f"stap:brp/{stap.anker.removeprefix('stap-')}"], "datum": NU, "reden": "Samengevoegd."}
    verhuisd = {**kb.verhuisd, "stap:brp/oude-stap": Verhuizing.model_validate(verhuizing)}
    return replace(kb, geschiedenis={PAGINA: blad}, verhuisd=verhuisd)


@pytest.fixture(scope="session")
def nieuwe_site(verleden: Kennisbank, gebouwde_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What our own commands write for the site after the change: register, history, and the page itself."""
    map = tmp_path_factory.mktemp("na-de-wijziging")
    for deel in gebouwde_site.iterdir():
        if deel.name != "assets":
            (map / deel.name).symlink_to(deel)
    register = Blokregister(verleden, map)
    for pagina in passages(verleden):
        register.neem_op(pagina, inhoud_van((map / pagina / "index.html").read_bytes()))
    register.sluit_af()
    schrijf_geschiedenis(verleden, map)
    weergave = toon_adres(verleden, f"/{PAGINA}/")
    assert weergave
    gewoon = (gebouwde_site / PAGINA / "index.html").read_text(encoding="utf-8")
    (map / "brp.html").write_text(ARTIKEL.sub(lambda _: str(weergave.html), gewoon, count=1), encoding="utf-8")
    return map


def geef(bestand: Path, soort: str) -> Callable[[Route], None]:
    """Answer with a file."""
    return lambda route: route.fulfill(body=bestand.read_text(encoding="utf-8"), content_type=f"{soort}; charset=utf-8")


def voor_de_wijziging(pagina: Page, nieuwe_site: Path, stap: Stap) -> None:
    """Let a page see the register as it was then: other words, and a step that is gone now."""
    tekst = (nieuwe_site / "assets/blokken.js").read_text(encoding="utf-8")
    register = json.loads(tekst.partition("=")[2].rstrip(";\n"))
    ankers = register["paginas"][f"{PAGINA}/"][1]
    ankers[stap.anker][2] = tekst_hash(OUD)
    ankers["stap-oude-stap"] = ["Doe de oude stap", "", tekst_hash("Doe de oude stap\nZo deed je dat.")]
    register["oud"] = {}
    body = f"window.bwBlokken={json.dumps(register)};"
    pagina.route("**/assets/blokken.js", lambda route: route.fulfill(body=body, content_type="text/javascript"))


def maak_mapje(pagina: Page, adres: str, paden: list[str]) -> str:
    """Return the address of a mapje with these passages."""
    items = [{"pad": pad, "titel": pad, "code": "", "noot": ""} for pad in paden]
    pagina.goto(f"{adres}/mapje/")
    pagina.evaluate("m => localStorage.setItem('bw-mapje', m)", json.dumps({"titel": "Toen", "items": items}))
    pagina.reload()
    pagina.locator("html[data-mapje-klaar]").wait_for(state="attached")
    return pagina.input_value("[data-adres]")


def test_wie_later_kijkt_ziet_wat_er_anders_is_en_wat_weg_is(
    pagina: Page, browser: Browser, adres: str, nieuwe_site: Path, kb: Kennisbank, stap: Stap
) -> None:
    gelijk = kb.stappen_per_bouwsteen["brp"][1]
    voor_de_wijziging(pagina, nieuwe_site, stap)
    oud_adres = maak_mapje(pagina, adres, [stap.adres.lstrip("/"), WEG, gelijk.adres.lstrip("/")])

    later = browser.new_context(locale="nl-NL").new_page()
    later.route("**/assets/blokken.js", geef(nieuwe_site / "assets/blokken.js", "text/javascript"))
    later.route("**/assets/geschiedenis/**", geef(nieuwe_site / f"assets/geschiedenis/{PAGINA}.js", "text/javascript"))
    later.route(re.compile(rf"/{PAGINA}/(\?.*)?$"), geef(nieuwe_site / "brp.html", "text/html"))
    later.goto(oud_adres)
    later.locator("html[data-mapje-klaar]").wait_for(state="attached")
    expect(later.locator("[data-meldingen]")).to_contain_text(
        "1 passage is sindsdien gewijzigd. 1 passage is sindsdien vervallen."
    )
    eerste, tweede, derde = later.locator("[data-passages] > li").all()
    expect(eerste.locator("[data-gewijzigd]")).to_have_count(1)
    expect(derde.locator("[data-gewijzigd]")).to_have_count(0)
    expect(tweede).to_contain_text("Deze passage is vervallen. Samengevoegd.")
    expect(tweede.get_by_role("link", name=stap.titel)).to_have_count(1)
    eerste.get_by_role("link", name="Bekijk wat er anders is").click()
    noot = later.locator(f"#{stap.anker} > .anders")
    expect(noot).to_contain_text("op 5 december 2026 gewijzigd, nadat deze link is gedeeld")
    noot.get_by_role("button").click()
    assert "vroeger." in " ".join(noot.locator("del").all_text_contents())
    later.context.close()


def test_wie_kijkt_voor_er_iets_wijzigt_ziet_dat_alles_gelijk_is(
    pagina: Page, browser: Browser, adres: str, stap: Stap
) -> None:
    vers = maak_mapje(pagina, adres, [stap.adres.lstrip("/")])
    later = browser.new_context(locale="nl-NL").new_page()
    later.goto(vers)
    later.locator("html[data-mapje-klaar]").wait_for(state="attached")
    expect(later.locator("[data-meldingen]")).to_contain_text("Sindsdien is er niets gewijzigd.")
    expect(later.locator("[data-gewijzigd]")).to_have_count(0)
    later.context.close()


@pytest.mark.parametrize("stuk", ["v1", "v1.", "%", "v1.%E2%82", "v1.AAAAAAAAA.AAA%", "rommel", "v1.!!!!.x.y.z"])
def test_een_kapot_adres_geeft_een_duidelijke_melding(pagina: Page, adres: str, stuk: str) -> None:
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.goto(f"{adres}/mapje/#{stuk}")
    expect(pagina.locator("[data-meldingen]")).to_contain_text("geen mapje dat wij kunnen lezen")
    assert fouten == [] and pagina.locator("[data-passages] > li").count() == 0


def test_een_mapje_van_een_nieuwere_site_zegt_dat(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/mapje/#v9.AAAA")
    expect(pagina.locator("[data-meldingen]")).to_contain_text("nieuwere versie van deze site")
