"""`kennisbank verschil`: each kind of change is told once, old beside new, and nothing else is."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from macros.model.kennisbank import Kennisbank
from macros.opdrachten import verschilzoek
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.verhuis import verhuis
from macros.opdrachten.verschil import verschil
from macros.opdrachten.verschildelen import Deel, Regel
from macros.opdrachten.verschiltekst import LANGSTE, MEESTE, als_markdown, als_tekst
from tests.opdrachten.depot import Verander, git, leg_aan, verander_in
from tests.voorbeelden.tabel import GOED


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A repository with the good example in it, committed."""
    return leg_aan(Path(shutil.copytree(GOED, tmp_path / "kennisbank")))


@pytest.fixture
def verander(eigen: Path) -> Verander:
    return verander_in(eigen)


def gemeld(eigen: Path, basis: str = "HEAD") -> dict[str, list[str]]:
    """Return the lines of the report under each heading that has any."""
    delen: dict[str, list[str]] = {}
    for regel in verschil(eigen, basis).split("\n")[1:]:
        kop = re.fullmatch(r"([A-Z][^:]+): (\d+|geen|niet vergeleken)", regel)
        if kop:
            regels = delen.setdefault(kop[1], [])
        elif not regel.startswith("  Niet vergeleken"):
            regels.append(regel.strip())
    return {kop: regels for kop, regels in delen.items() if regels}


def test_zonder_verandering_is_alles_gelijk(eigen: Path) -> None:
    assert gemeld(eigen) == {}
    assert "Pagina's: geen" in verschil(eigen, "HEAD")


def test_van_een_pagina_alleen_de_regel_die_anders_is(eigen: Path, verander: Verander) -> None:
    verander("data/stappen/brp.yaml", "Spreek af wie een melding oppakt.", "Wijs iemand aan.")
    assert gemeld(eigen) == {
        "Pagina's": [
            "/bouwstenen/brp/#stap-terugmelden",
            "oud: Sluit afdelingen aan. Spreek af wie een melding oppakt.",
            "nieuw: Sluit afdelingen aan. Wijs iemand aan.",
        ]
    }


def test_een_plicht_staat_ook_bij_de_plichten(eigen: Path, verander: Verander) -> None:
    verander("data/bouwstenen/brp.yaml", "Bij gerede twijfel meld je terug.", "Meld altijd terug.")
    assert gemeld(eigen)["Plichten"][0] == "BRP: Meld fouten terug"
    assert gemeld(eigen)["Plichten"][1:] == ["oud: Bij gerede twijfel meld je terug.", "nieuw: Meld altijd terug."]


def test_een_datum_staat_bij_de_datums(eigen: Path, verander: Verander) -> None:
    verander("data/bouwstenen/brp.yaml", '"2014-01-06"', '"2014-01-07"')
    assert gemeld(eigen)["Datums"] == [
        "BRP: sinds",
        "oud: Sinds 6 januari 2014, 2014-01-06 (algemeen bekend)",
        "nieuw: Sinds 6 januari 2014, 2014-01-07 (algemeen bekend)",
    ]


def test_zoekwoorden_en_bronnen_staan_achter_de_pagina(eigen: Path, verander: Verander) -> None:
    verander("data/stappen/brp.yaml", "code: BRP-1", "zoekwoorden: [melden]\n  code: BRP-1")
    assert gemeld(eigen) == {"Gegevens achter de pagina's": ['Stap "brp/terugmelden": zoekwoorden']}


def test_een_verdwenen_adres_is_een_waarschuwing(eigen: Path, verander: Verander) -> None:
    verander("data/begrippen.yaml", (eigen / "data/begrippen.yaml").read_text(encoding="utf-8"), "")
    adressen = gemeld(eigen)["Adressen"]
    assert "/s/bg-1/" in adressen
    assert adressen.count("nieuw: geeft geen antwoord meer; gebruik `kennisbank verhuis`") == 2


def test_een_verhuizing_leidt_door_en_verandert_verder_niets(eigen: Path) -> None:
    verhuis(eigen, "stap:brp/terugmelden", "fouten-terugmelden", date(2026, 12, 5), "Duidelijker.", False)
    delen = gemeld(eigen)
    assert delen["Adressen"][:3] == [
        "/bouwstenen/brp/#stap-terugmelden",
        "oud: bestond",
        "nieuw: leidt naar /bouwstenen/brp/#stap-fouten-terugmelden",
    ]
    assert not any("/s/brp-1/" in regel for regel in delen["Adressen"])
    assert "/bouwstenen/brp/#stap-fouten-terugmelden" not in delen.get("Pagina's", [])


def test_een_code_die_naar_iets_anders_wijst_valt_op(eigen: Path, verander: Verander) -> None:
    verander("data/begrippen.yaml", "gerede-twijfel:", "twijfel:")
    adressen = gemeld(eigen)["Adressen"]
    assert adressen[adressen.index("/s/bg-1/") + 1] == "oud: wees naar begrip:gerede-twijfel"


def test_lopende_tekst_en_andere_bestanden(eigen: Path) -> None:
    (eigen / "docs/over.md").write_text("# Over ons\n\nNieuw.\n", encoding="utf-8")
    (eigen / "bouw.py").write_text("", encoding="utf-8")
    delen = gemeld(eigen)
    assert delen["Pagina's"] == ["/over/", "nieuw: # Over ons / Nieuw."]
    assert delen["Adressen"] == ["/over/", "nieuw: nieuw"]
    assert delen["Andere bestanden"] == ["bouw.py"]


def test_wat_anderen_intussen_deden_telt_niet_mee(eigen: Path, verander: Verander) -> None:
    git(eigen, "checkout", "-qb", "werk")
    git(eigen, "checkout", "-q", "main")
    verander("data/stappen/brp.yaml", "Sluit afdelingen aan.", "Iets anders.")
    git(eigen, "commit", "-qam", "ondertussen")
    git(eigen, "checkout", "-q", "werk")
    assert gemeld(eigen, "main") == {}


@pytest.mark.parametrize("basis", ["bestaat-niet", "--output=x", ""])
def test_een_onbekende_versie_zegt_wat_er_is(eigen: Path, basis: str) -> None:
    with pytest.raises(NietMogelijk, match="versie"):
        verschil(eigen, basis)


def test_wat_niet_te_lezen_is_heet_niet_verdwenen(eigen: Path, verander: Verander) -> None:
    verander("data/begrippen.yaml", "term:", "term")
    with pytest.raises(NietMogelijk, match="controleer"):
        verschil(eigen, "HEAD")


def test_niets_uit_de_inhoud_wordt_opmaak() -> None:
    boos = "<img src=x> [klik](https://kwaad.nl) | `x` **vet** @iedereen\n# Kop \u202e"
    uit = als_markdown("main", [Deel("Pagina's", (Regel(boos, boos, ""),))], "")
    cel = uit.split("\n")[-1]
    assert not re.search(r"(?<!\\)[<>`*#@\[\]]", cel)
    assert len(re.findall(r"(?<!\\)\|", cel)) == 4
    assert "\u202e" not in cel


def test_van_een_lange_tekst_staat_er_wat_anders_is() -> None:
    lang = "woord " * 200
    uit = als_tekst("main", [Deel("Pagina's", (Regel("/x/", f"{lang}oud.", f"{lang}nieuw."),))], "")
    assert re.search(r"oud: … (woord )+oud\.\n +nieuw: … (woord )+nieuw\.", uit)
    alleen = als_tekst("main", [Deel("Pagina's", (Regel("/x/", "", lang),))], "")
    assert "oud:" not in alleen and "nieuw: woord woord" in alleen


def test_lang_wordt_kort_en_veel_wordt_geteld() -> None:
    uit = als_tekst("main", [Deel("Pagina's", tuple(Regel(f"/{n}/", "a" * 999) for n in range(MEESTE + 2)))], "")
    assert "En nog 2." in uit
    assert max(map(len, uit.split("\n"))) < LANGSTE + 20


def test_zoekresultaten_oud_naast_nieuw(
    kb: Kennisbank, gebouwde_site: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The step of which the search words are gone is no longer found by them."""

    def link(_: Path, doel: Path, meld: object = None) -> None:
        doel.symlink_to(gebouwde_site)

    vragen = tmp_path / verschilzoek.VRAGEN
    vragen.mkdir(parents=True)
    stap = next(s for s in kb.stappen.values() if s.zoekwoorden)
    regel = '- {vraag: "kwispelstaart", verwacht: ["%s"]%s}\n'
    (vragen / "a.yaml").write_text(
        regel % (stap.adres, "") + regel % (stap.adres, ", controle: true"), encoding="utf-8"
    )
    gemerkt = stap.model_copy(update={"zoekwoorden": ("kwispelstaart",)}).geplaatst(stap.id, stap.bestand, stap.pad)
    nieuw = replace(kb, stappen=MappingProxyType({**kb.stappen, stap.id: gemerkt}))
    monkeypatch.setattr(verschilzoek, "_bouw_oud", link)
    monkeypatch.setattr(verschilzoek, "bouw", link)
    deel = verschilzoek.zoekverschil(kb, tmp_path, nieuw, tmp_path)
    assert [(r.waar, r.oud) for r in deel.regels] == [
        ('"kwispelstaart"', "niets gevonden (goede pagina niet bij de eerste tien)")
    ]
    assert deel.regels[0].nieuw.startswith(f"/bouwstenen/{stap.bouwsteen}/")
    assert "krijgen er 1 een ander antwoord" in deel.noot


def test_zonder_zoekvragen_zegt_wat_te_doen(kb: Kennisbank, tmp_path: Path) -> None:
    with pytest.raises(NietMogelijk, match="--zoek"):
        verschilzoek.zoekverschil(kb, tmp_path, kb, tmp_path)


def test_een_oude_versie_die_niet_bouwt_zegt_dat(tmp_path: Path) -> None:
    with pytest.raises(NietMogelijk, match="laat zich niet bouwen"):
        verschilzoek._bouw_oud(tmp_path, tmp_path / "site")
