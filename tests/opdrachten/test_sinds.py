"""`controleer --sinds`: what changed in meaning asks for a record, what changed in spelling does not."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml

from macros.diagnostics.uitvoer import als_github, als_tekst
from macros.load import laad
from macros.model.betekenis import verandering
from macros.opdrachten.leg_vast import leg_vast
from macros.opdrachten.sinds import GeenVergelijking, controleer_sinds
from tests.opdrachten.depot import Verander, git, leg_aan, verander_in

GOED = Path(__file__).resolve().parent.parent / "voorbeelden" / "goed"
VANDAAG = date(2026, 12, 5)


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A repository with the good example in it, everything recorded and committed."""
    map_ = Path(shutil.copytree(GOED, tmp_path / "kennisbank"))
    leg_vast(map_, date(2026, 11, 22))
    return leg_aan(map_)


@pytest.fixture
def verander(eigen: Path) -> Verander:
    return verander_in(eigen / "data")


def meldingen(eigen: Path, regel: str = "wijziging-vermeld") -> list[tuple[str, str, str]]:
    gevonden = controleer_sinds(eigen, "HEAD", VANDAAG)
    return [(str(p.plek), p.melding, f"{p.tip}\n{p.voorbeeld}".strip()) for p in gevonden if p.regel == regel]


def test_zonder_verandering_geen_melding(eigen: Path) -> None:
    assert controleer_sinds(eigen, "HEAD", VANDAAG) == []


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw"),
    [
        ("stappen/brp.yaml", "Sluit afdelingen aan.", "sluit afdelingen aan"),
        ("stappen/brp.yaml", "Sluit afdelingen aan.", "Sluit **afdelingen** aan."),
        ("stappen/brp.yaml", "titel: Richt terugmelden in", 'titel: "Richt terugmelden in"'),
        ("stappen/brp.yaml", "code: BRP-1", "zoekwoorden: [melden]\n  code: BRP-1"),
    ],
)
def test_taal_en_zoekwoorden_veranderen_de_betekenis_niet(
    eigen: Path, verander: Verander, bestand: str, oud: str, nieuw: str
) -> None:
    verander(bestand, oud, nieuw)
    assert meldingen(eigen) == []


def test_een_andere_stap_vraagt_om_een_vermelding(eigen: Path, verander: Verander) -> None:
    verander("stappen/brp.yaml", "- Er is een werkinstructie.", "- Er is een vastgestelde werkinstructie.")
    ((plek, melding, tip),) = meldingen(eigen)
    regels = (eigen / "data/stappen/brp.yaml").read_text(encoding="utf-8").split("\n")
    bestand, regel, _ = plek.split(":")
    assert bestand == "data/stappen/brp.yaml"
    assert "vastgestelde werkinstructie" in regels[int(regel) - 1], "the message belongs beside the change"
    assert '"brp/terugmelden" is veranderd' in melding
    assert "Er is een vastgestelde werkinstructie" in tip
    assert "Er is een werkinstructie" in tip


def test_het_voorstel_plak_je_zo_in_het_bestand(eigen: Path, verander: Verander) -> None:
    verander("stappen/brp.yaml", "- Er is een werkinstructie.", "- Er is een vastgestelde werkinstructie.")
    ((_, _, tip),) = meldingen(eigen)
    voorstel = tip.partition("\n")[2]
    verander(
        "stappen/brp.yaml", "  zekerheid: praktijkadvies", f"  wijzigingen:\n{voorstel}\n  zekerheid: praktijkadvies"
    )
    assert laad(eigen).problemen == []
    assert meldingen(eigen) == []
    (record,) = laad(eigen).kennisbank.stappen["brp/terugmelden"].wijzigingen
    assert (record.datum, record.soort) == (VANDAAG, "inhoud")


def test_het_voorstel_staat_zo_op_het_scherm(eigen: Path, verander: Verander) -> None:
    """The lines stay lines, indented as they stand in the file."""
    verander("stappen/brp.yaml", "- Er is een werkinstructie.", "- Er is een vastgestelde werkinstructie.")
    (probleem,) = (p for p in controleer_sinds(eigen, "HEAD", VANDAAG) if p.regel == "wijziging-vermeld")
    _, tip, *regels = als_tekst([probleem]).split("\n")
    assert tip == "    tip: Plak dit bovenaan onder wijzigingen en maak de zin af:"
    assert [regel[:13] for regel in regels] == ["    - datum: ", "      soort: ", "      tekst: "]
    assert "Er is een vastgestelde werkinstructie" in regels[-1]
    assert als_github([probleem]).endswith("%0A".join(["", *regels]))
    assert als_github([probleem]).count("\n") == 0


def test_een_vermelding_bij_de_bouwsteen_geldt_ook_voor_haar_stappen(eigen: Path, verander: Verander) -> None:
    verander("stappen/brp.yaml", "- Er is een werkinstructie.", "- Er is een vastgestelde werkinstructie.")
    pad = eigen / "data/bouwstenen/brp.yaml"
    inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    inhoud.setdefault("wijzigingen", []).insert(
        0, {"datum": "2026-12-05", "soort": "redactie", "tekst": "Beter gezegd."}
    )
    pad.write_text(yaml.safe_dump(inhoud, allow_unicode=True), encoding="utf-8")
    assert meldingen(eigen) == []


def test_een_andere_termijn_wordt_een_datumvermelding_met_oud_en_nieuw(eigen: Path) -> None:
    pad = eigen / "data/resultaatafspraken.yaml"
    inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    oud = inhoud["brp-gebruiken"]["termijn"]["tekst"]
    inhoud["brp-gebruiken"]["termijn"].update(tekst="Uiterlijk 1 maart 2016", datum="2016-03-01")
    pad.write_text(yaml.safe_dump(inhoud, allow_unicode=True), encoding="utf-8")
    ((_, _, tip),) = meldingen(eigen)
    assert "soort: datum" in tip
    assert "Uiterlijk 1 maart 2016" in tip
    assert oud.strip(" .") in tip


def test_een_andere_status_wordt_een_statusvermelding(eigen: Path, verander: Verander) -> None:
    verander("bouwstenen/brp.yaml", "status: geldig", "status: vervallen")
    ((_, _, tip),) = meldingen(eigen)
    assert "soort: status" in tip
    assert "Status is nu: vervallen. Dat was: geldig." in tip


def test_een_nieuw_item_vraagt_om_een_eerste_vermelding(eigen: Path, verander: Verander) -> None:
    pad = eigen / "data/stappen/brp.yaml"
    tekst = pad.read_text(encoding="utf-8")
    nieuw = (
        tekst.replace("terugmelden:", "nog-een:").replace("BRP-1", "BRP-2").replace("Richt terugmelden in", "Nog een")
    )
    pad.write_text(tekst + nieuw, encoding="utf-8")
    ((_, melding, tip),) = meldingen(eigen)
    assert "is nieuw" in melding
    assert 'tekst: "Nieuw: Nog een."' in tip


def test_een_item_dat_weg_is_moet_verhuisd_zijn(eigen: Path) -> None:
    (eigen / "data/stappen/brp.yaml").write_text("", encoding="utf-8")
    (eigen / "data/stappen/brp.yaml").unlink()
    ((plek, melding, _),) = meldingen(eigen, "code-blijft")
    assert plek == "data/stappen/brp.yaml:1:1"
    assert "is weg, met de code BRP-1, en data/verhuisd.yaml vertelt niet waar" in melding
    verhuisd = '"stap:brp/terugmelden":\n  naar: []\n  datum: "2026-12-05"\n  reden: Niet meer nodig.\n'
    (eigen / "data/verhuisd.yaml").write_text(verhuisd, encoding="utf-8")
    assert meldingen(eigen) == []
    ((plek, melding, tip),) = meldingen(eigen, "code-blijft")
    assert (plek, tip) == (
        "data/verhuisd.yaml:1:1",
        'Zet bij "stap:brp/terugmelden" in data/verhuisd.yaml ook: code: BRP-1',
    )
    (eigen / "data/verhuisd.yaml").write_text(f"{verhuisd}  code: BRP-1\n", encoding="utf-8")
    assert controleer_sinds(eigen, "HEAD", VANDAAG) == []


def test_wat_geen_code_heeft_en_weg_is_moet_ook_verhuisd_zijn(eigen: Path) -> None:
    pad = eigen / "data/bronnen.yaml"
    bronnen = yaml.safe_load(pad.read_text(encoding="utf-8"))
    weg, _ = bronnen.popitem()
    pad.write_text(yaml.safe_dump(bronnen, allow_unicode=True), encoding="utf-8")
    assert any(f'"{weg}" is weg' in melding for _, melding, _ in meldingen(eigen))


def test_een_item_onder_een_ander_id_is_niet_nieuw(eigen: Path, verander: Verander) -> None:
    verander("stappen/brp.yaml", "terugmelden:", "melden:")
    verhuisd = '"stap:brp/terugmelden":\n  naar: ["stap:brp/melden"]\n  datum: "2026-12-05"\n  reden: Korter.\n'
    (eigen / "data/verhuisd.yaml").write_text(verhuisd, encoding="utf-8")
    assert meldingen(eigen) == []


def test_geknip_in_de_vastlegging_is_een_fout_en_achterlopen_een_let_op(eigen: Path, verander: Verander) -> None:
    verander("stappen/brp.yaml", "- Er is een werkinstructie.", "- Er is een vastgestelde werkinstructie.")
    ((plek, melding, _),) = meldingen(eigen, "geschiedenis-bij")
    assert (plek, melding.endswith(": 1.")) == ("data/geschiedenis:1:1", True)
    leg_vast(eigen, VANDAAG)
    assert meldingen(eigen, "geschiedenis-bij") == []
    (eigen / "data/geschiedenis/bouwstenen/bag.json").write_text("{}", encoding="utf-8")
    problemen = [p for p in controleer_sinds(eigen, "HEAD", VANDAAG) if p.regel == "geschiedenis-groeit"]
    assert problemen
    assert all(p.blokkeert for p in problemen)


@pytest.mark.parametrize("ref", ["bestaat-niet", "--output=/dev/null", ""])
def test_een_onbekende_versie_zegt_wat_er_is(eigen: Path, ref: str) -> None:
    with pytest.raises(GeenVergelijking, match="versie"):
        controleer_sinds(eigen, ref, VANDAAG)


def test_zonder_git_ook(tmp_path: Path) -> None:
    map_ = Path(shutil.copytree(GOED, tmp_path / "los"))
    with pytest.raises(GeenVergelijking):
        controleer_sinds(map_, "HEAD", VANDAAG)


def test_wie_git_niet_heeft_hoort_dat(eigen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GeenVergelijking, match="is git nodig"):
        controleer_sinds(eigen, "HEAD", VANDAAG)


def test_wat_vroeger_niet_te_lezen_was_heet_niet_nieuw(eigen: Path) -> None:
    goed = (eigen / "data/stappen/brp.yaml").read_text(encoding="utf-8")
    (eigen / "data/stappen/brp.yaml").write_text(goed.replace("titel:", "title:"), encoding="utf-8")
    git(eigen, "commit", "-qam", "kapot")
    (eigen / "data/stappen/brp.yaml").write_text(goed, encoding="utf-8")
    assert meldingen(eigen) == []


def test_verandering_van_niets_is_none(eigen: Path) -> None:
    item = laad(eigen).kennisbank.bouwstenen["brp"]
    assert verandering(item, item) is None
    assert verandering(None, item) is not None
