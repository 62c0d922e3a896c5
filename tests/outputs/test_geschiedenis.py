"""Passages with memory: hashes, the growing record, what browsers get, what was withdrawn."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from macros.load import laad
from macros.model.geschiedenis import gekrompen, nieuwe_versies
from macros.model.ingetrokken import ingetrokken
from macros.model.kennisbank import Kennisbank
from macros.model.passage import passages, tekst_hash
from macros.model.verhuizing import Verhuizing
from macros.model.versie import Versie
from macros.opdrachten.leg_vast import KanNiet, leg_vast
from macros.outputs.geschiedenis import schrijf_geschiedenis
from macros.outputs.geschiedenis.verschil import verschil
from macros.views.weergave import toon_adres
from tests.outputs.conftest import GOED, aangepast

EEN, TWEE = date(2026, 11, 22), date(2026, 12, 5)
PAGINA = "bouwstenen/brp"


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A knowledge base of one's own, to change."""
    return Path(shutil.copytree(GOED, tmp_path / "kennisbank"))


def versie(tekst: str, dag: date = EEN) -> Versie:
    return Versie(dag, tekst_hash(tekst), tekst)


def vastgelegd(kb: Kennisbank, dag: date = EEN) -> Kennisbank:
    """Return the knowledge base with everything recorded."""
    geschiedenis: dict[str, dict[str, tuple[Versie, ...]]] = {}
    for pagina, anker, v in nieuwe_versies(kb.geschiedenis, passages(kb), dag):
        geschiedenis.setdefault(pagina, {})[anker] = (*kb.geschiedenis.get(pagina, {}).get(anker, ()), v)
    return replace(kb, geschiedenis={**kb.geschiedenis, **geschiedenis})


def stap_van(kb: Kennisbank) -> str:
    return next(id for id in kb.stappen if id.startswith("brp/"))


def test_elke_passage_staat_op_haar_pagina_en_elk_blok_is_een_passage(kb: Kennisbank) -> None:
    for pagina, ankers in passages(kb).items():
        weergave = toon_adres(kb, f"/{pagina}/")
        assert weergave, pagina
        boom = html.fromstring(str(weergave.html))
        hashes = {e.get("id") or "kop": e.get("data-hash") for e in boom.iter() if e.get("data-hash")}
        assert hashes == {anker: passage.hash for anker, passage in ankers.items()}, pagina
        blokken = {e.get("id") for e in boom.iter() if e.get("data-blok")}
        assert blokken <= set(ankers), pagina
        assert all(p.verwijzing in kb.blokken for p in ankers.values()), pagina


def test_de_hash_verandert_met_de_woorden_en_niet_met_de_witruimte() -> None:
    assert tekst_hash("een twee\n drie") == tekst_hash("een  twee drie")
    assert tekst_hash("een twee drie") != tekst_hash("een twee vier")
    assert re.fullmatch("[a-z2-7]{5}", tekst_hash("x"))


def test_vergeten_passages_komen_hetzelfde_terug(klein: Kennisbank) -> None:
    pagina, was = next(iter(passages(klein).items()))
    passages(klein).vergeet(pagina)
    assert passages(klein)[pagina] is not was and passages(klein)[pagina] == was


def test_zoekwoorden_en_bronnen_veranderen_de_hash_niet(klein: Kennisbank) -> None:
    id = stap_van(klein)
    anders = aangepast(klein, "stappen", id, zoekwoorden=("nieuw woord",), bronnen=())
    ander_woord = aangepast(klein, "stappen", id, titel="Een andere titel")
    anker = klein.stappen[id].anker
    assert passages(anders)[PAGINA][anker].hash == passages(klein)[PAGINA][anker].hash
    assert passages(ander_woord)[PAGINA][anker].hash != passages(klein)[PAGINA][anker].hash


def test_vastleggen_werkt_bij_wat_de_inhoud_volgt(eigen: Path) -> None:
    """Who changes a title on the web cannot run a command: what repeats that title follows at the publication."""
    ids = eigen / "data/schema/ids.json"
    leg_vast(eigen, EEN)
    bestand = eigen / "data/stappen/brp.yaml"
    bestand.write_text(bestand.read_text(encoding="utf-8").replace("Richt", "Regel", 1), encoding="utf-8")
    ids.parent.mkdir(exist_ok=True)
    ids.write_text("{}\n", encoding="utf-8")
    assert leg_vast(eigen, TWEE, proef=True).splitlines()[1:] == ["Zou bijwerken: data/schema/ids.json"]
    assert ids.read_text(encoding="utf-8") == "{}\n"
    assert leg_vast(eigen, TWEE).splitlines()[1:] == ["Bijgewerkt: data/schema/ids.json"]
    assert "Regel" in ids.read_text(encoding="utf-8")
    ids.unlink()
    assert leg_vast(eigen, TWEE) == "Er is niets veranderd sinds de vorige keer."


def test_vastleggen_groeit_alleen(eigen: Path) -> None:
    assert "passages op" in leg_vast(eigen, EEN)
    eerst = laad(eigen).kennisbank.geschiedenis
    assert leg_vast(eigen, TWEE) == "Er is niets veranderd sinds de vorige keer."
    bestand = eigen / "data/stappen/brp.yaml"
    bestand.write_text(bestand.read_text(encoding="utf-8").replace("Richt", "Regel", 1), encoding="utf-8")
    assert leg_vast(eigen, TWEE, proef=True) == "Nog vast te leggen: 1 passage op 1 pagina."
    assert laad(eigen).kennisbank.geschiedenis == eerst
    assert leg_vast(eigen, TWEE) == "Vastgelegd: 1 passage op 1 pagina."
    later = laad(eigen).kennisbank.geschiedenis
    assert list(gekrompen(eerst, later)) == []
    assert sorted(len(v) for v in later[PAGINA].values())[-1] == 2


def test_vastleggen_doet_niets_als_de_inhoud_kapot_is(eigen: Path) -> None:
    leg_vast(eigen, EEN)
    (eigen / "data/stappen/brp.yaml").write_text("a: [", encoding="utf-8")
    with pytest.raises(KanNiet, match=r"data/stappen/brp\.yaml"):
        leg_vast(eigen, TWEE)


def test_een_terugspringende_klok_zet_de_volgorde_niet_om(klein: Kennisbank) -> None:
    kb = vastgelegd(klein, TWEE)
    anders = aangepast(kb, "stappen", stap_van(kb), titel="Anders")
    ((_, _, v),) = nieuwe_versies(anders.geschiedenis, passages(anders), EEN)
    assert v.datum == TWEE


@pytest.mark.parametrize(
    ("knoei", "melding"),
    [
        (lambda t: t.replace('"tekst": "', '"tekst": "Stiekem anders. ', 1), "achteraf veranderd"),
        (lambda t: t[:-20], "beschadigd"),
        (lambda t: "[1, 2]", "niet de vorm"),
        (lambda t: t.replace('"datum"', '"dag"', 1), "niet de vorm"),
        (lambda t: t.replace("2026-11-22", "22 november", 1), "niet de vorm"),
    ],
)
def test_geknoei_valt_op(eigen: Path, knoei: Any, melding: str) -> None:
    leg_vast(eigen, EEN)
    bestand = eigen / "data/geschiedenis/bouwstenen/brp.json"
    bestand.write_text(knoei(bestand.read_text(encoding="utf-8")), encoding="utf-8")
    (probleem,) = laad(eigen).problemen
    assert melding in probleem.melding
    assert probleem.blokkeert
    assert probleem.plek.bestand == "data/geschiedenis/bouwstenen/brp.json"


def test_gekrompen_ziet_weg_en_anders() -> None:
    vroeger = {"p": {"a": (versie("een"), versie("twee", TWEE)), "b": (versie("b"),)}}
    assert list(gekrompen(vroeger, vroeger)) == []
    assert list(gekrompen(vroeger, {"p": {"a": (versie("een"),), "b": (versie("b"),)}})) == [("p", "a")]
    assert list(gekrompen(vroeger, {"p": {"a": (versie("een"), versie("drie", TWEE))}})) == [("p", "a"), ("p", "b")]
    erbij = {"p": {**vroeger["p"], "c": (versie("c"),)}, "q": {}}
    assert list(gekrompen(vroeger, erbij)) == []


WOORDEN = st.lists(st.sampled_from(["een", "twee", "drie,", "vier.", "\n"]), max_size=30).map(" ".join)


@given(WOORDEN, WOORDEN)
def test_het_verschil_bevat_de_oude_en_de_nieuwe_tekst(oud: str, nieuw: str) -> None:
    stukken = verschil(oud, nieuw)
    assert "".join(t for s, t in stukken if s in "=-").split() == oud.split()
    assert "".join(t for s, t in stukken if s in "=+").split() == nieuw.split()
    assert (not any(s != "=" for s, _ in stukken)) == (oud.split() == nieuw.split())


def blad(site: Path, pagina: str) -> Any:
    tekst = (site / f"assets/geschiedenis/{pagina}.js").read_text(encoding="utf-8")
    begin = f'(window.BW_GESCHIEDENIS = window.BW_GESCHIEDENIS || {{}})["{pagina}"] = '
    assert tekst.startswith(begin)
    return json.loads(tekst.removeprefix(begin).removesuffix(";\n"))


def test_zonder_verandering_geen_bestand_per_pagina(klein: Kennisbank, tmp_path: Path) -> None:
    schrijf_geschiedenis(vastgelegd(klein), tmp_path)
    assert not (tmp_path / "assets/geschiedenis").exists()
    stand = (tmp_path / "assets/bijhouden/stand.js").read_text(encoding="utf-8")
    hashes = json.loads(stand.removeprefix("window.BW_STAND = ").removesuffix(";\n"))
    assert hashes[PAGINA]["kop"] == passages(klein)[PAGINA]["kop"].hash


def test_het_bestand_van_een_pagina_vertelt_wat_er_anders_is(klein: Kennisbank, tmp_path: Path) -> None:
    id = stap_van(klein)
    anker = klein.stappen[id].anker
    oud = passages(klein)[PAGINA][anker]
    midden = vastgelegd(aangepast(vastgelegd(klein), "stappen", id, titel="Een tussenversie"), TWEE)
    nu = aangepast(midden, "stappen", id, titel="Nu heet het zo")
    schrijf_geschiedenis(nu, tmp_path)
    gegeven = blad(tmp_path, PAGINA)
    assert gegeven["sinds"] == "2026-11-22"
    blok = gegeven["blokken"][anker]
    assert list(gegeven["blokken"]) == [anker]
    assert blok["nu"] == passages(nu)[PAGINA][anker].hash
    assert [v[0] for v in blok["versies"]] == ["2026-11-22", "2026-12-05"]
    assert set(blok["anders"]) == {v[1] for v in blok["versies"]}
    stukken = blok["anders"][oud.hash]
    assert "".join(t for s, t in stukken if s in "=-").split() == oud.tekst.split()
    assert "Nu heet het zo" in " ".join(t for s, t in stukken if s == "+")


def verhuisd(naar: list[str]) -> dict[str, Verhuizing]:
    gegevens = {"naar": naar, "datum": TWEE, "reden": "Samengevoegd met een andere stap."}
    return {"stap:brp/oude-stap": Verhuizing.model_validate(gegevens)}


def met_oude_stap(kb: Kennisbank, naar: list[str] | None) -> Kennisbank:
    oud = {PAGINA: {"stap-oude-stap": (versie("Doe de oude stap\nZo doe je dat <b>vroeger</b>."),)}}
    return replace(kb, geschiedenis=oud, verhuisd=verhuisd(naar) if naar is not None else {})


@pytest.mark.parametrize("naar", [None, [], ["stap"]])
def test_een_ingetrokken_blok_blijft_bereikbaar_en_noemt_zijn_opvolger(
    klein: Kennisbank, naar: list[str] | None
) -> None:
    opvolger = f"stap:{stap_van(klein)}"
    kb = met_oude_stap(klein, [opvolger] if naar == ["stap"] else naar)
    (weg,) = ingetrokken(kb, PAGINA)
    assert (weg.titel, bool(weg.opvolgers)) == ("Doe de oude stap", naar == ["stap"])
    weergave = toon_adres(kb, f"/{PAGINA}/")
    assert weergave
    (blok,) = html.fromstring(str(weergave.html)).xpath("//*[@id='stap-oude-stap']")
    tekst = blok.text_content()
    assert "vervallen" in tekst
    assert ("5 december 2026" in tekst) == (naar is not None)
    assert "<b>vroeger</b>" in tekst
    links = [a.get("href") for a in blok.iter("a")]
    assert links == (["../../" + kb.blokken[opvolger].adres.lstrip("/")] if naar == ["stap"] else [])


def test_een_lege_sectie_is_geen_ingetrokken_blok(klein: Kennisbank) -> None:
    kb = replace(klein, geschiedenis={PAGINA: {"kosten": (versie("Het kost wat."),), "kop": (versie("x"),)}})
    assert [w.anker for w in ingetrokken(kb, PAGINA)] == []
