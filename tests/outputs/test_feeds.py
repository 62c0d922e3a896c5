"""Feeds: read by independent parsers, valid, permanent ids, for the right people."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import feedparser
import jsonschema
import pytest
from lxml import etree

from macros.model.kanaal import kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.melding import meldingen
from macros.model.verhuizing import Verhuizing
from macros.outputs.feeds import schrijf_feeds
from tests.outputs.conftest import Aanpassing, aangepast, op_adres, wijziging

ATOM = etree.RelaxNG(etree.parse(Path(__file__).parent / "schema" / "atom.rng"))
JSONFEED = json.loads((Path(__file__).parent / "schema" / "jsonfeed.json").read_text(encoding="utf-8"))
NS = {"a": "http://www.w3.org/2005/Atom"}


def atom_ids(pad: Path) -> list[str]:
    return [e.text for e in etree.parse(pad).iterfind("a:entry/a:id", NS)]


@pytest.fixture(scope="session")
def feeds(kb: Kennisbank, tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("feeds")
    schrijf_feeds(kb, site)
    return site / "feeds"


def test_elk_kanaal_heeft_atom_en_json(kb: Kennisbank, feeds: Path) -> None:
    paden = {kanaal.pad for kanaal in kanalen(kb)}
    assert paden >= {"alles", "groepen/basisregistraties", "bouwstenen/brp", "rollen/ciso"}
    assert {p.relative_to(feeds).as_posix() for p in feeds.rglob("*.*")} == {
        f"{p}.{e}" for p in paden for e in ("xml", "json")
    }


def test_elke_atomfeed_klopt_met_het_schema_en_wordt_gelezen(feeds: Path) -> None:
    for pad in feeds.rglob("*.xml"):
        ATOM.assertValid(etree.parse(pad))
        gelezen = feedparser.parse(pad.read_bytes())
        assert not gelezen.bozo, (pad, gelezen.get("bozo_exception"))
        assert gelezen.version == "atom10"
        assert len(gelezen.entries) == len(atom_ids(pad))
        assert len(set(atom_ids(pad))) == len(atom_ids(pad))


@pytest.mark.parametrize("weg", ["a:updated", "a:id", "a:entry/a:updated", "a:entry/a:link"])
def test_het_schema_ziet_wat_ontbreekt(feeds: Path, weg: str) -> None:
    document = etree.parse(feeds / "alles.xml")
    element = document.find(weg, NS)
    element.getparent().remove(element)
    assert not ATOM.validate(document)


def test_elke_jsonfeed_klopt(feeds: Path) -> None:
    for pad in feeds.rglob("*.json"):
        feed = json.loads(pad.read_text(encoding="utf-8"))
        jsonschema.validate(feed, JSONFEED, format_checker=jsonschema.FormatChecker())
        assert [i["id"] for i in feed["items"]] == atom_ids(pad.with_suffix(".xml"))


def test_redactie_komt_er_niet_in(met: Aanpassing, tmp_path: Path) -> None:
    kb = met("bouwstenen", "brp", wijzigingen=(wijziging("2026-12-02", "redactie", "Een komma verplaatst."),))
    schrijf_feeds(kb, tmp_path)
    assert "komma" not in (tmp_path / "feeds/alles.xml").read_text(encoding="utf-8")
    assert "komma" not in (tmp_path / "feeds/bouwstenen/brp.json").read_text(encoding="utf-8")


def test_ids_blijven_als_er_iets_bijkomt_of_de_zin_verandert(
    met: Aanpassing, klein: Kennisbank, tmp_path: Path
) -> None:
    oud = wijziging("2026-11-22"), wijziging("2026-11-22", tekst="Nog iets op die dag.")
    eerst = {m.uuid for m in meldingen(met("bouwstenen", "brp", wijzigingen=oud)) if m.item.id == "brp"}
    beter = (oud[0].model_copy(update={"tekst": "Beter gezegd."}), oud[1])
    later = met("bouwstenen", "brp", wijzigingen=(wijziging("2026-12-01", "datum"), *beter))
    ids = [m.uuid for m in meldingen(later) if m.item.id == "brp"]
    assert len(eerst) == 2
    assert len(ids) == len(set(ids)) == 3
    assert eerst < set(ids)


def test_ids_blijven_als_het_item_een_ander_id_krijgt(klein: Kennisbank) -> None:
    nieuw_item = klein.bouwstenen["brp"].model_copy().geplaatst("personen", "data/bouwstenen/personen.yaml", ())
    rest = {id: b for id, b in klein.bouwstenen.items() if id != "brp"}
    stap = next(s for s in klein.stappen.values() if s.bouwsteen == "brp")
    stappen = {**klein.stappen, stap.id: stap.model_copy(update={"wijzigingen": (wijziging("2026-11-22"),)})}
    voor = replace(klein, stappen=stappen)
    kort = stap.id.partition("/")[2]
    verhuisde_stap = stappen[stap.id].model_copy().geplaatst(f"personen/{kort}", stap.bestand, ())
    na = replace(
        klein,
        bouwstenen={**rest, "personen": nieuw_item},
        stappen={f"personen/{kort}": verhuisde_stap},
        verhuisd={
            "bouwsteen:brp": Verhuizing.model_validate(
                {"naar": ["bouwsteen:personen"], "datum": date(2026, 12, 1), "reden": "Andere naam."}
            )
        },
    )
    ids_voor = {m.uuid for m in meldingen(voor) if m.blok.soort in ("bouwsteen", "stap")}
    assert ids_voor == {m.uuid for m in meldingen(na) if m.blok.soort in ("bouwsteen", "stap")}


def test_rol_krijgt_wat_voor_haar_is(klein: Kennisbank, tmp_path: Path) -> None:
    rol = next(iter(klein.rollen))
    voor_ander = wijziging("2026-12-03", tekst="Alleen voor een ander.", rollen=("bestaat-niet",))
    voor_haar = wijziging("2026-12-02", tekst="Voor haar alleen.", rollen=(rol,))
    schrijf_feeds(aangepast(klein, "knelpunten", "capaciteit", wijzigingen=(voor_ander, voor_haar)), tmp_path)
    tekst = (tmp_path / f"feeds/rollen/{rol}.xml").read_text(encoding="utf-8")
    assert "Voor haar alleen." in tekst
    assert "Alleen voor een ander." not in tekst


def test_zonder_site_adres_zijn_links_relatief_en_met_adres_volledig(klein: Kennisbank, tmp_path: Path) -> None:
    kb = aangepast(klein, "bouwstenen", "brp", wijzigingen=(wijziging("2026-12-01"),))
    schrijf_feeds(kb, tmp_path / "zonder")
    schrijf_feeds(op_adres(kb, "https://voorbeeld.nl/wijzer/"), tmp_path / "met")
    zonder = feedparser.parse((tmp_path / "zonder/feeds/bouwstenen/brp.xml").read_bytes())
    volledig = feedparser.parse((tmp_path / "met/feeds/bouwstenen/brp.xml").read_bytes())
    assert zonder.entries[0].link == "../../bouwstenen/brp/"
    assert volledig.entries[0].link == "https://voorbeeld.nl/wijzer/bouwstenen/brp/"
    assert zonder.entries[0].id == volledig.entries[0].id
    items = [json.loads((tmp_path / m / "feeds/bouwstenen/brp.json").read_bytes()) for m in ("zonder", "met")]
    assert "url" not in items[0]["items"][0]
    assert items[0]["items"][0]["_bouwstenenwijzer"]["pad"] == "/bouwstenen/brp/"
    assert items[1]["items"][0]["url"] == "https://voorbeeld.nl/wijzer/bouwstenen/brp/"


def test_vreemde_tekens_blijven_tekst(met: Aanpassing, tmp_path: Path) -> None:
    kb = met("bouwstenen", "brp", wijzigingen=(wijziging("2026-12-01", tekst="Kosten < 5 & <script>x</script>"),))
    schrijf_feeds(kb, tmp_path)
    entry = feedparser.parse((tmp_path / "feeds/bouwstenen/brp.xml").read_bytes()).entries[0]
    assert entry.title_detail.type == "text/plain"
    assert entry.title.endswith("Kosten < 5 & <script>x</script>")
    assert "&lt;script&gt;" in entry.content[0].value
    assert "<script" not in entry.content[0].value


def test_twee_keer_schrijven_geeft_dezelfde_bytes(kb: Kennisbank, feeds: Path, tmp_path: Path) -> None:
    schrijf_feeds(kb, tmp_path)
    for pad in feeds.rglob("*.*"):
        assert pad.read_bytes() == (tmp_path / "feeds" / pad.relative_to(feeds)).read_bytes()
