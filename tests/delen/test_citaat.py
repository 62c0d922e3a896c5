"""Chosen words become a link to their block; who follows it sees them marked, or hears that they are gone."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from macros.model.stap import Stap
from tests.toegankelijkheid.axe import AXE

pytestmark = pytest.mark.browser
Klembord = Callable[[], dict[str, str]]
KIES = """([plek, van, tot]) => {
  const loper = document.createTreeWalker(document.querySelector(plek), NodeFilter.SHOW_TEXT);
  const keuze = document.createRange();
  let begonnen = false;
  while (loper.nextNode()) {
    const { currentNode: knoop } = loper;
    const begin = knoop.data.indexOf(van);
    if (!begonnen && begin >= 0) { keuze.setStart(knoop, begin); begonnen = true; }
    const eind = begonnen ? knoop.data.indexOf(tot) : -1;
    if (eind >= 0) { keuze.setEnd(knoop, eind + tot.length); break; }
  }
  getSelection().removeAllRanges();
  getSelection().addRange(keuze);
}"""
GEMARKEERD = """() => [...(CSS.highlights?.get('citaat') ?? [])].map(b => b.toString()).join('')
  || [...document.querySelectorAll('mark.citaat')].map(m => m.textContent).join('')"""


def kaal(tekst: str) -> str:
    """A text without white space."""
    return re.sub(r"\s+", "", tekst)


def citeer(pagina: Page, plek: str, van: str, tot: str) -> None:
    """Choose from one piece of text up to another, and copy the link with the button."""
    pagina.evaluate(KIES, [plek, van, tot])
    pagina.get_by_role("button", name="Kopieer link naar deze tekst").click()
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")


def volg(pagina: Page, adres: str) -> str:
    """Follow a link as somebody else; return what is marked."""
    pagina.goto("about:blank")
    pagina.goto(adres)
    expect(pagina.locator("[data-deelmelding]")).to_contain_text("gemarkeerd")
    return str(pagina.evaluate(GEMARKEERD))


@pytest.mark.parametrize("modern", [True, False], ids=["highlight", "mark"])
def test_gekozen_tekst_wordt_een_link_en_is_gemarkeerd(
    deler: Page, klembord: Klembord, adres: str, stap: Stap, modern: bool
) -> None:
    if not modern:
        deler.add_init_script("delete CSS.highlights; delete window.Highlight;")
    deler.goto(f"{adres}{stap.adres}")
    eerste, laatste = stap.wat.split()[0], stap.klaar_als[0].split()[-1]
    citeer(deler, f"#{stap.anker} .bewering", eerste, eerste)
    assert klembord()["text/plain"].splitlines()[-2].endswith(f"!{eerste}")
    citeer(deler, f"#{stap.anker}", eerste, laatste)
    platte = klembord()["text/plain"].splitlines()
    link = platte[-2]
    assert link.startswith(f"{adres}{stap.adres}~") and len(link) < 400
    assert link in klembord()["text/html"] and platte[0].startswith(stap.titel)
    gevonden = kaal(volg(deler, link))
    assert gevonden.startswith(eerste) and gevonden.endswith(laatste) and kaal(stap.wat.split(".")[0]) in gevonden
    assert deler.locator("mark.citaat").count() == 0 if modern else deler.locator("mark.citaat").count() > 0
    assert deler.evaluate("getSelection().isCollapsed")


def test_met_de_toets_c_gaat_de_gekozen_tekst_mee(deler: Page, klembord: Klembord, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    woord = stap.wat.split()[1]
    deler.locator(f"#{stap.anker}").focus()
    deler.evaluate(KIES, [f"#{stap.anker} .bewering", woord, woord])
    deler.get_by_role("button", name="Kopieer link naar deze tekst").wait_for()
    deler.keyboard.press("c")
    expect(deler.locator("[data-deelmelding]")).to_contain_text("Gekopieerd")
    assert unquote(klembord()["text/plain"].splitlines()[-2]).endswith(f"!{woord}")
    deler.evaluate("getSelection().removeAllRanges()")
    expect(deler.get_by_role("button", name="Kopieer link naar deze tekst")).to_have_count(0)


def test_een_citaat_op_een_pagina_met_alleen_proza(deler: Page, klembord: Klembord, adres: str) -> None:
    deler.goto(f"{adres}/over/zekerheid/")
    zin = deler.locator(".proza > p").first.inner_text().split(".")[0]
    citeer(deler, ".proza > p", zin.split()[0], zin.split()[-1])
    assert kaal(zin) in kaal(volg(deler, klembord()["text/plain"].splitlines()[-2]))


@pytest.mark.parametrize("rest", ["!Dit stond hier vroeger", "~aaaaa!Dit%20stond~nooit", "!%E2%82", "!%", "!"])
def test_wat_er_niet_meer_staat_of_stuk_is_geeft_een_melding_en_breekt_niets(
    deler: Page, adres: str, stap: Stap, rest: str
) -> None:
    fouten: list[str] = []
    deler.on("pageerror", lambda fout: fouten.append(str(fout)))
    deler.goto(f"{adres}{stap.adres}{rest}")
    if "Dit" in rest:
        expect(deler.locator("[data-deelmelding]")).to_contain_text("staat hier niet meer zo")
    deler.wait_for_timeout(150)
    assert fouten == [] and deler.evaluate(GEMARKEERD) == ""
    expect(deler.locator(f"#{stap.anker}")).to_be_in_viewport()


def test_elk_citaat_komt_heel_terug(pagina: Page, adres: str) -> None:
    pagina.goto(f"{adres}/s/")
    pagina.evaluate("Delen.laadDelen('fragment')")

    @settings(max_examples=60)
    @given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
    def heen_en_weer(tekst: str) -> None:
        begin, eind = pagina.evaluate(
            "t => { const f = Delen.fragment.lees(`#stap-x~abcde${Delen.fragment.maakCitaat(t)}`);"
            " if (f.id !== 'stap-x' || f.hash !== 'abcde') throw new Error(f.id); return [f.begin, f.eind]; }",
            tekst,
        )
        woorden = pagina.evaluate("t => t.trim().split(/\\s+/).join(' ')", tekst)
        assert woorden.startswith(begin) and woorden.endswith(eind) and (eind or begin == woorden)

    heen_en_weer()


def test_axe_bij_een_citaat(deler: Page, adres: str, stap: Stap) -> None:
    deler.goto(f"{adres}{stap.adres}")
    woord = stap.wat.split()[0]
    deler.evaluate(KIES, [f"#{stap.anker} .bewering", woord, woord])
    deler.locator(".citeerbalk").wait_for()
    deler.evaluate(AXE.read_text())
    fout = deler.evaluate(
        "axe.run('.citeerbalk').then(u => u.violations.filter(v => v.id !== 'region').map(v => v.id))"
    )
    assert fout == []
