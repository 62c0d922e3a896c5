"""A former id keeps answering in the API, the feeds, the calendars and on the site, each in its own format."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import feedparser
import jsonschema
import pytest
import vobject
from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree, html

from macros.load import laad
from macros.model.kennisbank import Kennisbank
from macros.model.melding import laatst_bijgewerkt
from macros.model.soorten import SOORTEN
from macros.model.verhuizing import Verhuizing
from macros.model.vroeger import vroeger
from macros.opdrachten.nieuw import nieuw
from macros.opdrachten.verhuis import verhuis
from macros.outputs.agenda import schrijf_agenda
from macros.outputs.api import schrijf_api
from macros.outputs.codes import schrijf_codes
from macros.outputs.doorverwijzing import schrijf_doorverwijzingen, schrijf_vervallen
from macros.outputs.feeds import schrijf_feeds
from tests.adressen import adressen_van, antwoordt
from tests.outputs.conftest import GOED, op_adres
from tests.outputs.test_feeds import ATOM, JSONFEED
from tests.voorbeelden.tabel import problemen

DAG = date(2026, 12, 1)
SITE = "https://voorbeeld.nl/wijzer/"


def geschreven(kb: Kennisbank, site: Path) -> Path:
    for schrijf in (schrijf_api, schrijf_feeds, schrijf_agenda, schrijf_vervallen, schrijf_doorverwijzingen):
        schrijf(kb, site)
    return site


def atom(pad: Path) -> Any:
    """Read an Atom feed with a schema and with a parser that are not the writer."""
    ATOM.assertValid(etree.parse(pad))
    gelezen = feedparser.parse(pad.read_bytes())
    assert not gelezen.bozo
    return gelezen


def jsonfeed(pad: Path) -> Any:
    feed = json.loads(pad.read_bytes())
    jsonschema.validate(feed, JSONFEED, format_checker=FormatChecker())
    return feed


def afspraken(pad: Path) -> list[Any]:
    (kalender,) = vobject.readComponents(pad.read_bytes().decode())
    return list(kalender.vevent_list)


def gegeven(site: Path, pad: str) -> Any:
    """Read a file of the API, checked against the schema it names itself."""
    bestand = site / "api/v1" / pad
    inhoud = json.loads(bestand.read_bytes())
    schema = json.loads((bestand.parent / inhoud["schema"]).read_bytes())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(inhoud)
    return inhoud


def adressen(kb: Kennisbank, site: Path) -> set[str]:
    """Return every address of an item: what the outputs wrote, and the pages that the engine would make."""
    paginas = {f"/{s.lijst}/{id}/" for s in SOORTEN if s.eigen_pagina for id in kb.lijst(s.lijst)}
    return paginas | {a for a in adressen_van(site) if not a.startswith("/s/")}


@pytest.fixture(scope="session")
def hernoemd(klein: Kennisbank, tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], Path]:
    """A project of which an item of every kind got another id by the command; what answered before, and the outputs."""
    wortel = tmp_path_factory.mktemp("verhuizing")
    shutil.copytree(GOED, wortel / "k")
    eerst = adressen(klein, geschreven(klein, wortel / "eerst"))
    for soort in ("groep", "rol", "knelpunt", "instrument", "afspraak", "sessie", "playbook", "begrip"):
        verwijzing = next(blok for blok in klein.blokken if blok.startswith(f"{soort}:"))
        verhuis(wortel / "k", verwijzing, "heel-anders", DAG, reden="Beter te begrijpen.")
    verhuis(wortel / "k", "bouwsteen:brp", "heel-anders", DAG, reden="Beter te begrijpen.")
    kb = laad(wortel / "k").kennisbank
    site = geschreven(kb, wortel / "daarna")
    return eerst - {f"/{s.lijst}/{id}/" for s in SOORTEN for id in kb.lijst(s.lijst)}, site


def test_elk_adres_van_wat_verhuisde_antwoordt(hernoemd: tuple[set[str], Path]) -> None:
    eerst, site = hernoemd
    begin = {a.split("/")[1] for a in eerst}
    assert begin >= {"api", "feeds", "agenda", "bouwstenen", "rollen", "i-versnellers", "begrippen"}
    assert [a for a in sorted(eerst) if not antwoordt(site, a)] == []


def test_na_een_echte_verhuizing_klopt_elk_formaat(hernoemd: tuple[set[str], Path]) -> None:
    _, site = hernoemd
    oud = gegeven(site, "bouwstenen/brp.json")
    assert (oud["lijst"], oud["resultaat"]["id"]) == ("verhuisd", "bouwsteen:brp")
    (opvolger,) = oud["resultaat"]["opvolgers"]
    nieuw = gegeven(site, f"bouwstenen/{opvolger['bestand']}")
    assert nieuw["resultaat"]["verwijzing"] == opvolger["verwijzing"] == "bouwsteen:heel-anders"
    feed, verder = atom(site / "feeds/bouwstenen/brp.xml"), atom(site / "feeds/bouwstenen/heel-anders.xml")
    assert [e.id for e in feed.entries][1:] == [e.id for e in verder.entries]
    (zelf,) = [link.href for link in feed.feed.links if link.rel == "self"]
    assert zelf == "../../feeds/bouwstenen/heel-anders.xml"
    assert feed.entries[0].link == "../../bouwstenen/heel-anders/"
    assert "Beter te begrijpen" in feed.entries[0].summary
    assert {a.uid.value for a in afspraken(site / "agenda/bouwstenen/brp.ics")} == {
        a.uid.value for a in afspraken(site / "agenda/bouwstenen/heel-anders.ics")
    }


def test_elke_stap_van_een_verhuisde_bouwsteen_antwoordt_in_de_api(klein: Kennisbank, hernoemd: Any) -> None:
    assert klein.stappen_per_bouwsteen["brp"]
    for stap in klein.stappen_per_bouwsteen["brp"]:
        (opvolger,) = gegeven(hernoemd[1], f"stappen/{stap.id}.json")["resultaat"]["opvolgers"]
        bestand = (hernoemd[1] / "api/v1/stappen" / stap.id).parent / opvolger["bestand"]
        assert json.loads(bestand.read_bytes())["resultaat"]["code"] == stap.code


Maak = Callable[[list[str]], tuple[Kennisbank, Path]]


@pytest.fixture
def oud(klein: Kennisbank, tmp_path: Path) -> Maak:
    """Return a function that writes the outputs after `bouwsteen:gba` got these successors."""

    def maak(naar: list[str]) -> tuple[Kennisbank, Path]:
        delen = {"bouwsteen:gba": naar, "stap:gba/melden": naar[:1]}
        verhuisd = {
            id: Verhuizing.model_validate({"naar": wat, "datum": DAG, "reden": "Zo is het <duidelijker>."})
            for id, wat in delen.items()
        }
        kb = op_adres(replace(klein, verhuisd=verhuisd), SITE)
        return kb, geschreven(kb, tmp_path)

    return maak


def test_een_splitsing_noemt_elke_opvolger(oud: Maak) -> None:
    kb, site = oud(["bouwsteen:brp", "bouwsteen:bag"])
    paginas = [f"{SITE}bouwstenen/{id}/" for id in ("brp", "bag")]
    opvolgers = gegeven(site, "bouwstenen/gba.json")["resultaat"]["opvolgers"]
    assert [o["url"] for o in opvolgers] == paginas
    feed = atom(site / "feeds/bouwstenen/gba.xml")
    (bericht,) = [e for e in feed.entries if "gba" in e.title]
    assert all(adres in bericht.content[0].value for adres in paginas)
    assert all(f"{SITE}feeds/bouwstenen/{id}.xml" in bericht.content[0].value for id in ("brp", "bag"))
    (zelf,) = [link.href for link in feed.feed.links if link.rel == "self"]
    assert zelf == f"{SITE}feeds/bouwstenen/gba.xml"
    data = {a.uid.value for a in afspraken(site / "agenda/bouwstenen/gba.ics")}
    assert data == {a.uid.value for id in ("brp", "bag") for a in afspraken(site / f"agenda/bouwstenen/{id}.ics")}
    boom = html.fromstring((site / "bouwstenen/gba/index.html").read_bytes())
    assert boom.xpath("//meta[@http-equiv='refresh']") == []
    links = boom.xpath("//h2[1]/following-sibling::ul[1]//a")
    assert [a.get("href") for a in links] == ["../../bouwstenen/brp/", "../../bouwstenen/bag/"]
    assert [a.text for a in links] == [kb.bouwstenen[id].naam for id in ("brp", "bag")]
    assert boom.xpath("string(//*[@id='stap-melden']//a/@href)") == "../../bouwstenen/brp/"


def test_wat_is_ingetrokken_zegt_dat_in_elk_formaat(oud: Maak) -> None:
    kb, site = oud([])
    assert gegeven(site, "bouwstenen/gba.json")["resultaat"]["opvolgers"] == []
    feed = atom(site / "feeds/bouwstenen/gba.xml")
    (bericht,) = feed.entries
    assert "stopt" in bericht.title
    assert "<duidelijker>" not in bericht.content[0].value
    assert feed.feed.updated.startswith(DAG.isoformat()) and laatst_bijgewerkt(kb) < DAG
    alsjson = jsonfeed(site / "feeds/bouwstenen/gba.json")
    assert alsjson["expired"] is True
    (afspraak,) = afspraken(site / "agenda/bouwstenen/gba.ics")
    assert afspraak.dtstart.value == DAG
    assert "Zo is het <duidelijker>." in afspraak.description.value
    tekst = html.fromstring((site / "bouwstenen/gba/index.html").read_bytes()).text_content()
    assert "ingetrokken" in tekst and "1 december 2026" in tekst


def test_de_jsonfeed_op_het_oude_adres_wijst_naar_de_nieuwe(oud: Maak) -> None:
    _, site = oud(["bouwsteen:brp"])
    feed = jsonfeed(site / "feeds/bouwstenen/gba.json")
    assert feed["feed_url"] == f"{SITE}feeds/bouwstenen/brp.json"
    assert "expired" not in feed
    (bericht,) = [i for i in feed["items"] if i["tags"] == ["verhuisd"]]
    assert bericht["url"] == f"{SITE}bouwstenen/brp/"


def test_wat_opgaat_in_een_stap_volgt_de_bouwsteen_daarvan(klein: Kennisbank, oud: Maak) -> None:
    stap = next(s for s in klein.stappen.values() if s.bouwsteen == "brp")
    _, site = oud([f"stap:{stap.id}"])
    assert jsonfeed(site / "feeds/bouwstenen/gba.json")["feed_url"] == f"{SITE}feeds/bouwstenen/brp.json"
    (opvolger,) = gegeven(site, "bouwstenen/gba.json")["resultaat"]["opvolgers"]
    assert opvolger["bestand"] == f"../stappen/{stap.id}.json"


def met_code(kb: Kennisbank, naar: list[str], code: str = "BRP-99") -> Kennisbank:
    """Return the knowledge base after a step with a code went into others, or was withdrawn."""
    gegevens = {"naar": naar, "datum": DAG, "reden": "Samengevoegd.", "code": code}
    return replace(kb, verhuisd={"stap:brp/oude-stap": Verhuizing.model_validate(gegevens)})


@pytest.mark.parametrize("naar", ["een", "twee", "geen"])
def test_een_code_blijft_voor_te_lezen_als_haar_stap_weg_is(klein: Kennisbank, tmp_path: Path, naar: str) -> None:
    stap = klein.stappen_per_bouwsteen["brp"][0]
    opvolgers = {"een": [f"stap:{stap.id}"], "twee": [f"stap:{stap.id}", "bouwsteen:bag"], "geen": []}[naar]
    kb = met_code(klein, opvolgers)
    schrijf_doorverwijzingen(kb, tmp_path)
    schrijf_codes(kb, tmp_path)
    adres = stap.adres if naar == "een" else "/bouwstenen/brp/"
    boom = html.fromstring((tmp_path / "s/brp-99/index.html").read_bytes())
    assert boom.xpath("string(//main//a/@href)") == f"../..{adres}"
    assert "Samengevoegd." in boom.text_content()
    assert json.dumps(adres.lstrip("/")) in (tmp_path / "assets/codes.js").read_text(encoding="utf-8")


def test_een_code_die_is_uitgegeven_komt_niet_terug(klein: Kennisbank, tmp_path: Path) -> None:
    wortel = shutil.copytree(GOED, tmp_path / "k")
    stap = klein.stappen_per_bouwsteen["brp"][0]
    letters = stap.code.partition("-")[0]
    register = f'stap:brp/weg:\n  naar: []\n  datum: "2026-12-01"\n  reden: "Ingetrokken."\n  code: {letters}-41\n'
    (wortel / "data/verhuisd.yaml").write_text(register, encoding="utf-8")
    assert f"code: {letters}-42" in nieuw(wortel, "stap", "brp/erbij", DAG, proef=True)
    (wortel / "data/verhuisd.yaml").write_text(register.replace(f"{letters}-41", stap.code), encoding="utf-8")
    assert any(f'"{stap.code}" is al gebruikt' in str(p) for p in problemen(wortel))


@pytest.mark.parametrize("namen", [("a", "a"), ("a", "b", "a"), ("a", "b", "c", "a")])
def test_een_kring_van_verhuizingen_houdt_op(namen: tuple[str, ...]) -> None:
    reden = {"datum": "2026-01-15", "reden": "Nieuwe naam."}
    verhuisd = {
        f"rol:{oud}": Verhuizing.model_validate(reden | {"naar": [f"rol:{nieuw}"]}) for oud, nieuw in pairwise(namen)
    }
    assert vroeger(Kennisbank.uit_lijsten({"verhuisd": verhuisd}), "rol:a") in {f"rol:{naam}" for naam in namen}
